import { estAffectationExclue, jugerGestionAPart, lireBailleur, lireNature, message, normaliser, statutDuPatrimoine } from '../../../regles'
import { colonneDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { citer } from '../../reconnaissance/citer'
import { lireDateDeCase, lireDrapeauDeCase, lireMentionDeCase } from '../../reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { MODELE_PATRIMOINE } from './modele-patrimoine'
import { estHorsFlux } from './plan-d-assiette'

/** Logements comptés à tort dans l'assiette, ou gérés à part sans l'accord du préfet (FLUX-02, FLUX-03). */
export const CONTROLE_PATRIMOINE: Controle = {
  id: 'FLUX-02.patrimoine',
  regle: 'FLUX-02',
  gravite: 'EL',
  aide: 'audit-flux.aide.patrimoine',
  examiner: ({ tableaux }, carnet) => {
    for (const tableau of tableaux) {
      const nature = tableau.modele === MODELE_PATRIMOINE ? colonneDe(tableau, 'nature') : undefined
      if (nature === undefined) continue
      for (let rang = 0; rang < tableau.objets.length; rang += 1) examiner(tableau, nature, tableau.objets[rang] ?? 0, carnet)
    }
  },
}

function examiner(tableau: TableauReconnu, nature: ColonneReconnue, objet: number, carnet: Carnet): void {
  const dite = lireMentionDeCase(tableau, nature, objet)
  if (dite === '') return
  examinerLeCompte(tableau, nature, objet, dite, carnet)
  examinerLaGestion(tableau, nature, objet, dite, carnet)
}

function examinerLeCompte(tableau: TableauReconnu, nature: ColonneReconnue, objet: number, dite: string, carnet: Carnet): void {
  const compte = colonneDe(tableau, 'compte')
  if (compte === undefined || lireDrapeauDeCase(tableau, compte, objet) !== true) return
  const [bailleur, apl, affectation] = [colonneDe(tableau, 'bailleur'), colonneDe(tableau, 'apl'), colonneDe(tableau, 'affectation')]
  const reserve = affectation === undefined ? dite : `${dite} ${lireMentionDeCase(tableau, affectation, objet)}`
  const { statut } = statutDuPatrimoine({
    nature: lireNature(dite) ?? (estHorsFlux(dite) ? 'foyer' : undefined),
    bailleur: bailleur === undefined ? null : (lireBailleur(lireMentionDeCase(tableau, bailleur, objet)) ?? null),
    agrement: null,
    apl: apl === undefined ? null : lireDrapeauDeCase(tableau, apl, objet),
    releveDeL4116: null,
    affectationExclue: estAffectationExclue(reserve),
  })
  if (statut !== 'hors flux') {
    carnet.conforme()
    return
  }
  carnet.nonConforme({
    lieu: lieuDe(tableau, objet, compte.rang),
    lu: citer(valeurDe(tableau, objet, compte.rang)),
    attendu: 'Non',
    message: message('audit-flux.patrimoine-compte', { nature: dite }),
    certitude: laPlusFaible([tableau.certitude, nature.certitude, compte.certitude]),
  })
}

function examinerLaGestion(tableau: TableauReconnu, nature: ColonneReconnue, objet: number, dite: string, carnet: Carnet): void {
  const [prefet, partenarial, aPart] = [colonneDe(tableau, 'prefet'), colonneDe(tableau, 'partenarial'), colonneDe(tableau, 'aPart')]
  if (prefet === undefined || !estSpecifique(dite)) return
  const geree = aPart !== undefined && lireDrapeauDeCase(tableau, aPart, objet) === true
  const accords = { partenarial: partenarial === undefined ? null : lireDateDeCase(tableau, partenarial, objet), prefet: lireDateDeCase(tableau, prefet, objet) }
  const vide = lireMentionDeCase(tableau, prefet, objet) === '' || lireDrapeauDeCase(tableau, prefet, objet) === false
  if (!vide || !(geree || jugerGestionAPart(true, accords).fautive)) {
    carnet.conforme()
    return
  }
  carnet.nonConforme({
    lieu: lieuDe(tableau, objet, prefet.rang),
    regle: 'FLUX-03',
    lu: citer(valeurDe(tableau, objet, prefet.rang)),
    attendu: null,
    message: message('audit-flux.patrimoine-a-part', { nature: dite }),
    certitude: laPlusFaible([tableau.certitude, nature.certitude, prefet.certitude]),
  })
}

const SPECIFIQUE = /\bplai adaptes?\b|\bgens du voyage\b|\bhabitats? inclusifs?\b|\b(?:article|art) 109\b|\bsedentarisation\b/

function estSpecifique(dite: string): boolean {
  return SPECIFIQUE.test(normaliser(dite))
}
