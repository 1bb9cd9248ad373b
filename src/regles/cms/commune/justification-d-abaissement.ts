import { referencesDe } from '../../socle/fiche'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import type { FicheDeJustification, NiveauDefendable } from './justification'
import { CMS_45, CUMUL, niveauDefendable } from './justification'

export interface EntreeJustification {
  /** `null` = vide. */
  readonly difficultes: number | null
  readonly margesFaibles: boolean
  readonly margesDecrites: boolean
  readonly engagements: number | null
  /** En logements ; `null` = non fourni. */
  readonly retenu: number | null
  /** Plancher, arrondi ou non, en logements. */
  readonly plancher: number | null
  readonly legal: number | null
}

/** Niveau défendable, manques. */
export type LigneDeJustification = readonly [NiveauDefendable, '' | { readonly phrases: readonly Message[] }]

/**
 * Niveau d'abaissement qu'une fiche par commune permet de défendre, et ce qui lui manque pour le plancher (CMS-45 ; CCH,
 * art. L. 302-8-1, II). `incomplet` : nombre de difficultés ou d'engagements non saisi. `refuse` : plancher au-dessus du légal,
 * à l'arrondi près.
 */
export function justificationDAbaissement(
  entree: EntreeJustification,
  options: { readonly expliquer: boolean },
): Resultat<readonly LigneDeJustification[]> {
  const { difficultes, engagements, margesFaibles, margesDecrites, plancher, legal } = entree
  if (plancher !== null && legal !== null && plancher >= legal + 1) {
    return nonEtabli('refuse', [message('cms-commune.plancher-au-dessus', { plancher, legal })])
  }
  if (difficultes === null || engagements === null) {
    const manques = [...(difficultes === null ? ['difficultes'] : []), ...(engagements === null ? ['engagements'] : [])]
    return nonEtabli('incomplet', [message('cms-commune.fiche-incomplete', { manques: manques.join(', ') })])
  }
  const fiche = { difficultes, engagements, margesFaibles, margesDecrites }
  const niveau = niveauDefendable(fiche)
  const manques = manquesPourLePlancher(fiche)
  const valeur: readonly LigneDeJustification[] = [[niveau, manques.length === 0 ? '' : { phrases: manques }]]
  if (!options.expliquer) return etabli(valeur, 'texte')
  return etabli(valeur, 'texte', {
    alertes: alertesDuNiveau(niveau, entree),
    references: referencesDe([CMS_45]),
    explication: [
      {
        etape: message('cms-commune.etape.niveau'),
        calcul: message('cms-commune.calcul.niveau', {
          difficultes,
          engagements,
          faibles: margesFaibles ? 'faibles' : 'non dites faibles',
          decrites: margesDecrites ? 'décrites' : 'non décrites',
        }),
        valeur: niveau,
      },
    ],
  })
}

function manquesPourLePlancher({ difficultes, engagements, margesFaibles, margesDecrites }: FicheDeJustification): Message[] {
  const manques: Message[] = []
  if (difficultes < CUMUL) manques.push(message('cms-commune.manque.difficultes', { difficultes, cumul: CUMUL }))
  if (!margesFaibles) manques.push(message('cms-commune.manque.marges-faibles'))
  if (!margesDecrites) manques.push(message('cms-commune.manque.marges-decrites'))
  if (engagements === 0) manques.push(message('cms-commune.manque.engagements'))
  return manques
}

/** Objectif retenu confronté à ses bornes (CMS-04), puis au niveau que la fiche défend. */
function alertesDuNiveau(niveau: NiveauDefendable, { retenu, plancher, legal }: EntreeJustification): Message[] {
  if (retenu === null) return []
  const alertes: Message[] = []
  const sousPlancher = plancher !== null && retenu < plancher
  if (plancher !== null && sousPlancher) alertes.push(message('cms-commune.niveau-sous-plancher', { retenu, plancher }))
  if (legal !== null && retenu > legal) alertes.push(message('cms-commune.niveau-au-dessus', { retenu, legal }))
  const abaisse = legal === null || retenu < legal
  if (niveau === 'à refuser' && abaisse) alertes.push(message('cms-commune.niveau-refuse', { retenu }))
  const auPlancher = plancher !== null && !sousPlancher && retenu < plancher + 1
  if (niveau === 'modulé' && auPlancher && abaisse) alertes.push(message('cms-commune.niveau-module', { retenu, plancher }))
  return alertes
}
