import type {
  ActionEcrite,
  BilanEcrit,
  CaseDeSignature,
  EntreeAbaissement,
  EntreeDynamique,
  EntreeEngagements,
  EntreeObjectifsQualitatifs,
  EntreePhrases,
  EntreePilotage,
  EntreePreambule,
  EntreePresentation,
  FichePeriode,
  Gravite,
  LigneDAbaissement,
  LigneDeMutualisation,
  PartieEcrite,
  Resultat,
} from '../../../../src/regles'
import { lireDate, lirePeriode, LECTURES_PAR_DEFAUT, SIGNES_D_UN_RECTO } from '../../../../src/regles'

/** Numéro de série d'une date écrite JJ/MM/AAAA. */
export function jour(texte: string): number {
  const lu = lireDate(texte)
  if (typeof lu !== 'number') throw new Error(`date d'essai illisible : ${texte}`)
  return lu
}

export function periode(texte = '2023-2025'): FichePeriode {
  const lue = lirePeriode(texte)
  if (lue === undefined) throw new Error(`période d'essai inconnue : ${texte}`)
  return lue
}

/** Valeur d'un résultat établi. */
export function valeurDe<V>(resultat: Resultat<V>): V {
  if (resultat.etat !== 'etabli') throw new Error(`établi attendu : ${JSON.stringify(resultat.motifs)}`)
  return resultat.valeur
}

interface Porteur {
  readonly constats: readonly { readonly gravite: Gravite; readonly message: { readonly id: string } }[]
}

/** Constats écrits « IN parties.titre », dans l'ordre. */
export function constatsDe(resultat: Resultat<Porteur>): string[] {
  return valeurDe(resultat).constats.map(({ gravite, message }) => `${gravite} ${message.id.replace('cms-trame.', '')}`)
}

export function motifsDe(resultat: Resultat<unknown>): [string, string[]] {
  if (resultat.etat === 'etabli') throw new Error('non établi attendu')
  return [resultat.etat, resultat.motifs.map(({ id }) => id.replace('cms-trame.', ''))]
}

export const COMMUNE: PartieEcrite = {
  ligne: 2,
  type: 'Commune',
  nom: 'La commune de Verte-Rive',
  representant: 'A. Maire, maire',
  instance: null,
  deliberation: jour('12/06/2023'),
}
export const EPCI: PartieEcrite = {
  ligne: 3,
  type: 'EPCI',
  nom: 'Grand Val',
  representant: 'B. Président, président',
  instance: 'conseil communautaire',
  deliberation: jour('15/06/2023'),
}
export const ETAT: PartieEcrite = {
  ligne: 4,
  type: 'État',
  nom: 'État',
  representant: 'C. Préfet, préfet',
  instance: null,
  deliberation: null,
}

export const PREAMBULE: EntreePreambule = {
  commune: 'Verte-Rive',
  anneeEntree: 2002,
  taux: 19.22,
  cible: 25,
  modalites: 'Comité de pilotage réuni quatre fois.',
  avis: null,
  regroupement: null,
  modalite: 'B',
  nombreDeCommunes: 1,
  residences: 9873,
  logements: 1898,
  signes: 2500,
  signesMax: SIGNES_D_UN_RECTO,
}

export const PRESENTATION: EntreePresentation = {
  rubriques: [
    { rubrique: 'Caractéristiques urbaines', contenu: 'Commune de première couronne.', annee: null, chiffree: false },
    { rubrique: 'Croissance démographique', contenu: 0.58, annee: 2020, chiffree: true },
  ],
  planification: 'PLU approuvé en 2019.',
  population: { avant: 21400, apres: 22150, annees: 6 },
  emplois: 5000,
  actifs: 10000,
  signes: 1000,
  signesMax: SIGNES_D_UN_RECTO,
}

const VIDE = [null, null] as const

export const BILAN: BilanEcrit = {
  periode: '2020-2022',
  soumise: true,
  objectifs: [210, null],
  realises: [168, null],
  atteinte: [80, null],
  plai: [30, null],
  pls: [25, null],
  carence: VIDE,
}

export const DYNAMIQUE: EntreeDynamique = {
  offres: [
    { periode: '2014-2022', annees: 8, misEnService: 68, residences: 373, finances: 190, autorises: 620 },
    { periode: '2020-2022', annees: 3, misEnService: 68, residences: 373, finances: 190, autorises: 620 },
  ],
  cible: 25,
  seuil: null,
  projection: null,
  inventaires: [],
  lectures: LECTURES_PAR_DEFAUT,
}

export const ACTION: ActionEcrite = {
  ligne: 2,
  theme: 'Action foncière',
  action: 'Étude de gisements fonciers',
  signataires: ['EPCI'],
  pilotes: ['EPCI'],
  resultats: '15 sites qualifiés',
  indicateur: 'sites qualifiés',
  methode: 'Bureau d’études',
  debut: jour('01/01/2023'),
  fin: jour('30/09/2023'),
  moyenTerme: false,
  plh: null,
}

export const ENGAGEMENTS: EntreeEngagements = {
  actions: ['1) Action foncière', 'Urbanisme', 'Programmation et financement', 'Attributions aux publics prioritaires'].map(
    (theme, rang) => ({ ...ACTION, theme, ligne: rang + 2 }),
  ),
  terme: jour('31/12/2025'),
  acteurs: ['EPCI', 'Commune', 'État'],
  plh: false,
}

export const PHRASES: EntreePhrases = {
  commune: 'Verte-Rive',
  modalite: 'B',
  regime: 33,
  manquants: 571,
  tauxLegal: 33,
  objectifLegal: 189,
  tauxRetenu: 28.0210157618,
  objectifRetenu: 160,
  motif: 'foncier rare et recours abusifs répétés.',
  tableau: null,
  plancherCite: null,
  citation: null,
  periode: periode(),
}

export const LIGNE_B: LigneDAbaissement = {
  commune: 'X',
  manquants: 571,
  tauxAvant: 33,
  objectifAvant: 189,
  tauxRetenu: 28.02,
  objectifRetenu: 160,
  regime: null,
  justifie: true,
}

export const ABAISSEMENT: EntreeAbaissement = {
  titres: [
    'Nom de la commune',
    'Nombre de LS manquants au 1er janvier 2022',
    'Taux de rattrapage avant CMS',
    'Objectifs 2023-2025 avant CMS',
    'Taux de rattrapage retenu',
    'Objectifs 2023-2025 retenus',
  ],
  lignes: [LIGNE_B],
  anneeInventaire: 2022,
  statut: 'signé',
  periode: periode(),
  lectures: LECTURES_PAR_DEFAUT,
}

export const TITRES_C = [
  'Nom de la commune',
  'Nombre de LS manquants au 1er janvier 2022',
  'Taux de rattrapage avant mutualisation',
  'Objectifs 2023-2025 avant mutualisation',
  'Taux de rattrapage après mutualisation',
  'Objectifs 2023-2025 après mutualisation',
]

function mutualisee(commune: string, manquants: number, tauxAvant: number, avant: number, apres: number): LigneDeMutualisation {
  return { commune, manquants, tauxAvant, objectifAvant: avant, tauxApres: null, objectifApres: apres }
}

/** Déficits de 571, 240 et 329 : Σ = 1 140, Σ objectifs = 189 + 120 + 108 = 417. */
export const MUTUALISEES: readonly LigneDeMutualisation[] = [
  mutualisee('A', 571, 33, 189, 160),
  mutualisee('B', 240, 50, 120, 120),
  mutualisee('C', 329, 33, 108, 137),
]

export const QUALITATIF: EntreeObjectifsQualitatifs = {
  logements: 160,
  accession: null,
  taux: 19.22,
  couverte: true,
  periode: periode(),
  lectures: LECTURES_PAR_DEFAUT,
  plaiEcrit: 48,
  plsEcrit: 48,
}

export const PILOTAGE: EntreePilotage = {
  lignes: [
    { rubrique: 'comité de pilotage', composition: 'signataires', fonctionnement: 'annuelle', attendus: 'bilan', responsables: ['Commune'] },
    { rubrique: 'bilans périodiques', composition: null, fonctionnement: 'tous les ans', attendus: null, responsables: ['EPCI'] },
    { rubrique: 'groupe opérationnel', composition: 'services', fonctionnement: 'trimestriel', attendus: null, responsables: ['EPCI'] },
  ],
  derniereReunion: jour('14/11/2023'),
  effet: jour('10/07/2023'),
  fin: jour('31/12/2025'),
  avenants: 'Même procédure que l’élaboration.',
  periode: periode(),
}

export function signature(partie: string, date: string | null): CaseDeSignature {
  const personne = date === null ? null : `Prénom ${partie}`
  return { partie, collectivite: null, personne, qualite: 'représentant', date: date === null ? null : jour(date), signature: date }
}

export const TROIS_SIGNATURES = ['COMMUNE', 'EPCI', 'ETAT'].map((partie) => signature(partie, '10/07/2023'))
