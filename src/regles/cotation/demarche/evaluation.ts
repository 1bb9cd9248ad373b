import { constatSansJour, declarerSuivi } from '../../com'
import type { ColonnesAttendues, ConstatDeTableau, ContexteDeSuivi, LigneLue } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { ajouterMois, enIso } from '../../socle/jour'
import { COTATION_2022, reference } from '../../socle/sources'
import { situer } from './constats'

export const COT_23: FicheDeRegle = {
  id: 'COT-23',
  titre: 'Évaluation du système',
  nature: 'echeance',
  articles: [reference('art. R. 441-2-10 du CCH', COTATION_2022, '1')],
  parametres: [],
  pointsOuverts: [],
}

/**
 * Jour de la prochaine évaluation (COT-23) : la périodicité après la dernière, ou après la mise en service s'il n'y en a pas eu
 * depuis : une évaluation antérieure n'a pu porter sur ce système.
 * `null` : périodicité ou départ non dit ; aucun texte n'en impose une.
 */
export function prochaineEvaluation(miseEnService: Jour | null, derniere: Jour | null, mois: number | null): Jour | null {
  const depart = derniere === null ? miseEnService : Math.max(derniere, miseEnService ?? derniere)
  return depart === null || mois === null || mois === 0 ? null : ajouterMois(depart, mois)
}

const COLONNES = {
  territoire: { titres: ['territoire', 'EPCI'], type: 'texte', exigee: true },
  miseEnService: { titres: ['mise en service', 'date de mise en service'], type: 'date' },
  modalites: { titres: ['modalités au PPGDID', 'modalités d’évaluation'], type: 'booleen', zeroVide: true, exigee: true },
  periodicite: { titres: ['périodicité (mois)', 'périodicité'], type: 'entier', zeroVide: true },
  derniere: { titres: ['dernière évaluation'], type: 'date' },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

export const SUIVI_EVALUATION = declarerSuivi<typeof COLONNES>({
  id: 'COT-23',
  titre: 'Évaluation de la cotation',
  aide: 'Une ligne par territoire : les modalités d’évaluation écrites au PPGDID et la dernière évaluation. Le contrôle donne la date de la prochaine. Indicateurs possibles : part des attributions aux publics prioritaires, attributions en et hors QPV, notes des attributaires et des demandeurs.',
  fiches: [COT_23],
  colonnes: COLONNES,
  aides: {
    territoire: 'Nom du territoire.',
    miseEnService: 'Date de mise en service de la cotation. 0 ou vide : non dite.',
    modalites: 'Oui si le PPGDID définit les modalités d’évaluation. 0 ou vide : non dit ; écrivez Non.',
    periodicite: 'Nombre de mois entre deux évaluations : 12 si le préfet la demande annuelle. 0 ou vide : non fixée.',
    derniere: 'Date de la dernière évaluation. 0 ou vide : pas encore évaluée.',
  },
  calculees: [{ titre: 'prochaine évaluation', unite: 'date (numéro de série)' }],
  exemple: [
    ['Métropole A', '2024-01-01', 'Oui', 12, null],
    ['Agglomération B', '2023-06-01', 'Oui', 12, '2024-06-14'],
  ],
  controler: (lignes, contexte) => ({
    constats: [
      ...lignes.flatMap((ligne) => controlerLigne(ligne, contexte)),
      ...(contexte.jour === null && lignes.some((ligne) => prochaineDe(ligne) !== null) ? [constatSansJour(COT_23.id)] : []),
    ],
    calculs: lignes.map((ligne) => [prochaineDe(ligne) ?? '']),
  }),
})

function prochaineDe({ miseEnService, derniere, periodicite }: Ligne): Jour | null {
  return prochaineEvaluation(miseEnService, derniere, periodicite)
}

function controlerLigne(lue: Ligne, { jour }: ContexteDeSuivi): ConstatDeTableau[] {
  const { numero: ligne, miseEnService, modalites, periodicite, derniere } = lue
  const nom = lue.territoire ?? ''
  const constats: ConstatDeTableau[] = []
  if (modalites !== true) {
    const [gravite, id] = modalites === false ? (['EL', 'sans-modalites'] as const) : (['AL', 'modalites-non-dites'] as const)
    constats.push(situer(COT_23, gravite, { ligne, colonne: COLONNES.modalites }, `cotation-demarche.evaluation.${id}`, { nom }))
  }
  if (periodicite === null) {
    constats.push(
      situer(COT_23, 'IF', { ligne, colonne: COLONNES.periodicite }, 'cotation-demarche.evaluation.sans-periodicite', { nom }),
    )
  }
  if (miseEnService === null && derniere === null) {
    constats.push(
      situer(COT_23, 'AL', { ligne, colonne: COLONNES.miseEnService }, 'cotation-demarche.evaluation.sans-depart', { nom }),
    )
  }
  if (miseEnService !== null && derniere !== null && derniere < miseEnService) {
    const dates = { nom, derniere: enIso(derniere), miseEnService: enIso(miseEnService) }
    constats.push(situer(COT_23, 'AL', { ligne, colonne: COLONNES.derniere }, 'cotation-demarche.evaluation.avant', dates))
  }
  const prochaine = prochaineDe(lue)
  if (prochaine !== null && jour !== null && jour > prochaine) {
    constats.push(
      situer(COT_23, 'AL', { ligne, colonne: COLONNES.derniere }, 'cotation-demarche.evaluation.depassee', {
        nom,
        prochaine: enIso(prochaine),
      }),
    )
  }
  return constats
}
