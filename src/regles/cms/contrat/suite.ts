import type { FicheDeRegle } from '../../socle/fiche'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import type { Modalite } from '../modalite'
import { NOMS_DE_MODALITE } from '../modalite'
import { donneesManquantes } from './donnees-manquantes'

export const CMS_19: FicheDeRegle = {
  id: 'CMS-19',
  titre: 'Effets sur objectifs et carence',
  nature: 'controle',
  articles: [
    reference('art. L. 302-8-1, I du CCH', GUIDE, 'section 2, effets sur les procédures de carence'),
    reference('art. L. 302-8, IX et X du CCH', GUIDE, 'section 2, effets sur les objectifs de rattrapage'),
  ],
  parametres: [],
  pointsOuverts: [],
}

export type SuiteDuBilan = 'procédure de carence à engager' | 'pas de procédure'

export interface EntreeSuite {
  /** Objectif de la période, en logements, celui du contrat s'il est abaissé ou mutualisé. */
  readonly objectif: number | null
  readonly realises: number | null
  /** Objectifs de PLAI et de PLS atteints. */
  readonly qualitatif: boolean
  readonly modalite: Modalite | null
  readonly periodeClose: boolean
}

/**
 * Suite d'un bilan triennal : la procédure de carence s'engage dès que la quantité ou la qualité manque, contrat ou non
 * (CMS-19 ; CCH, art. L. 302-8 et L. 302-8-1). `incomplet` : donnée absente dont la suite dépend. `sans-objet` : objectif à 0
 * (COM-04).
 */
export function suiteDuBilan(entree: EntreeSuite, options: { readonly expliquer: boolean }): Resultat<SuiteDuBilan> {
  const { objectif, realises, qualitatif } = entree
  if (objectif === 0) {
    return nonEtabli('sans-objet', [message('cms-contrat.suite.objectif-nul')], { references: CMS_19.articles })
  }
  if (objectif === null) return donneesManquantes({ objectif, ...(qualitatif ? { realises } : {}) })
  const quantite = realises === null ? null : realises >= objectif
  if (quantite === null && qualitatif) return donneesManquantes({ realises })
  const suite = quantite === false || !qualitatif ? 'procédure de carence à engager' : 'pas de procédure'
  const alertes = alertesDe(entree, suite)
  if (!options.expliquer) return etabli(suite, 'texte', { alertes })
  return etabli(suite, 'texte', { alertes, references: CMS_19.articles, explication: expliquer(entree, quantite, suite) })
}

function alertesDe({ modalite, periodeClose }: EntreeSuite, suite: SuiteDuBilan): Message[] {
  const alertes: Message[] = periodeClose ? [] : [message('cms-contrat.suite.provisoire')]
  if (suite === 'pas de procédure') return alertes
  if (modalite === 'B' || modalite === 'C') {
    alertes.push(message('cms-contrat.suite.malgre-le-contrat', { nom: NOMS_DE_MODALITE[modalite] }))
  }
  alertes.push(message('cms-contrat.suite.sans-prejuger'))
  return alertes
}

function expliquer(entree: EntreeSuite, quantite: boolean | null, suite: SuiteDuBilan): Etape[] {
  const { objectif, realises, qualitatif, modalite } = entree
  return [
    {
      etape: message('cms-contrat.suite.etape-quantite'),
      calcul:
        realises === null
          ? message('cms-contrat.suite.quantite-inconnue', { objectif: objectif ?? '' })
          : message('cms-contrat.suite.quantite', { realises, objectif: objectif ?? '' }),
      valeur: verdict(quantite),
    },
    {
      etape: message('cms-contrat.suite.etape-qualite'),
      calcul: message('cms-contrat.suite.qualite'),
      valeur: verdict(qualitatif),
    },
    {
      etape: message('cms-contrat.suite.etape'),
      calcul: message(modalite === null ? 'cms-contrat.suite.regle' : 'cms-contrat.suite.regle-contrat'),
      valeur: suite,
    },
  ]
}

function verdict(atteint: boolean | null): string {
  return atteint === null ? 'non dit' : atteint ? 'atteint' : 'non atteint'
}
