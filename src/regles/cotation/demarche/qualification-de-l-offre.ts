import { declarerSuivi, lignesEnDouble } from '../../com'
import type { ColonnesAttendues, ConstatDeTableau, LigneLue } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { normaliser } from '../../socle/normaliser'
import { COTATION_2022, reference } from '../../socle/sources'
import { enPourCent, LE_TABLEAU, situer } from './constats'

export const COT_29: FicheDeRegle = {
  id: 'COT-29',
  titre: 'Qualification de l’offre',
  nature: 'controle',
  articles: [reference('PPGDID', COTATION_2022, '1')],
  parametres: [],
  pointsOuverts: [],
}

const COLONNES = {
  ensemble: { titres: ['ensemble de logements', 'résidence'], type: 'texte', exigee: true },
  typologie: { titres: ['typologie'], type: 'texte' },
  localisation: { titres: ['localisation'], type: 'texte' },
  loyer: { titres: ['loyer'], type: 'texte' },
  logements: { titres: ['logements'], type: 'entier', exigee: true },
  qualifies: { titres: ['logements qualifiés', 'qualifiés'], type: 'entier', exigee: true },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

export interface OffreQualifiee {
  readonly logements: number
  readonly qualifies: number
}

/** Logements qualifiés et total (COT-29) ; une ligne au nombre manquant ou impossible n'y compte pas. */
export function offreQualifiee(lignes: readonly Pick<Ligne, 'logements' | 'qualifies'>[]): OffreQualifiee {
  return lignes.reduce<OffreQualifiee>(
    (total, { logements, qualifies }) =>
      logements === null || (qualifies ?? 0) > logements
        ? total
        : { logements: total.logements + logements, qualifies: total.qualifies + (qualifies ?? 0) },
    { logements: 0, qualifies: 0 },
  )
}

export const SUIVI_QUALIFICATION = declarerSuivi<typeof COLONNES>({
  id: 'COT-29',
  titre: 'Qualification de l’offre',
  aide: 'Une ligne par ensemble de logements du parc : ce qui le décrit (libre, selon le PPGDID) et combien sont qualifiés. Le contrôle donne la part qualifiée de chaque ensemble et du parc.',
  fiches: [COT_29],
  colonnes: COLONNES,
  aides: {
    ensemble: 'Résidence, programme ou secteur.',
    typologie: 'T1, T2, T3… ; colonne libre.',
    localisation: 'Commune, quartier ; colonne libre.',
    loyer: 'Niveau de loyer ; colonne libre.',
    logements: 'Logements de l’ensemble. 0 : aucun ; vide : non dit.',
    qualifies: 'Logements déjà qualifiés. 0 ou vide : aucun.',
  },
  calculees: [{ titre: 'part qualifiée', unite: 'fraction' }],
  exemple: [
    ['Résidence des Érables', 'T2 à T4', 'Ville A, hors QPV', 'PLUS', 1400, 1200],
    ['Secteur de la gare', 'T1 et T2', 'Ville A, QPV', 'PLAI', 1000, 600],
  ],
  controler: (lignes) => ({
    constats: [...lignes.flatMap(controlerLigne), ...ensemblesEnDouble(lignes), ...direLeTotal(lignes)],
    calculs: lignes.map(({ logements, qualifies }) =>
      logements === null || logements === 0 || (qualifies ?? 0) > logements ? [''] : [(qualifies ?? 0) / logements],
    ),
  }),
})

function controlerLigne({ numero: ligne, ensemble, logements, qualifies }: Ligne): ConstatDeTableau[] {
  const nom = ensemble ?? ''
  if (logements === null)
    return [situer(COT_29, 'AL', { ligne, colonne: COLONNES.logements }, 'cotation-demarche.offre.sans-total', { nom })]
  return (qualifies ?? 0) > logements
    ? [
        situer(COT_29, 'IN', { ligne, colonne: COLONNES.qualifies }, 'cotation-demarche.offre.superieurs', {
          nom,
          qualifies: qualifies ?? 0,
          logements,
        }),
      ]
    : []
}

/** Un ensemble décrit deux fois de la même façon compterait deux fois au total. */
function ensemblesEnDouble(lignes: readonly Ligne[]): ConstatDeTableau[] {
  return lignesEnDouble(lignes, ({ ensemble, typologie, localisation, loyer }) =>
    ensemble === null ? null : [ensemble, typologie, localisation, loyer].map((texte) => normaliser(texte ?? '')).join('|'),
  ).map(({ ligne: { numero, ensemble }, premiere }) => {
    const lieu = { ligne: numero, colonne: COLONNES.ensemble }
    return situer(COT_29, 'AL', lieu, 'cotation-demarche.offre.double', { nom: ensemble ?? '', premiere })
  })
}

function direLeTotal(lignes: readonly Ligne[]): ConstatDeTableau[] {
  const { logements, qualifies } = offreQualifiee(lignes)
  if (logements === 0) return []
  const donnees = { logements, qualifies, part: enPourCent(qualifies, logements) }
  return [
    qualifies === 0
      ? situer(COT_29, 'AL', LE_TABLEAU, 'cotation-demarche.offre.aucun', donnees)
      : situer(COT_29, 'IF', LE_TABLEAU, 'cotation-demarche.offre.total', donnees),
  ]
}
