export type Notion =
  | 'code'
  | 'nom'
  | 'region'
  | 'departement'
  | 'codeDepartement'
  | 'territoire'
  | 'codeEpci'
  | 'epci'
  | 'epciSru'
  | 'codeUniteUrbaine'
  | 'uniteUrbaine'
  | 'uniteUrbaineSru'
  | 'isolee'
  | 'soumise'
  | 'situation'
  | 'population'
  | 'residences'
  | 'logements'
  | 'taux'
  | 'cible'
  | 'deficitaire'
  | 'carencee'
  | 'exemptee'
  | 'manquants'
  | 'tauxRattrapage'
  | 'objectif'
  | 'tauxRetenu'
  | 'objectifRetenu'
  | 'realises'
  | 'prelevement'
  | 'accord'
  | 'plh'

export type TypeDeValeur = 'code' | 'texte' | 'effectif' | 'taux' | 'drapeau' | 'montant'

export interface FicheDeNotion {
  readonly nom: string
  readonly type: TypeDeValeur
}

/** Ce qu'une colonne peut porter : le nom qu'on en dit, et comment ses cellules se lisent. */
export const NOTIONS: Readonly<Record<Notion, FicheDeNotion>> = {
  code: { nom: 'code INSEE de la commune', type: 'code' },
  nom: { nom: 'nom de la commune', type: 'texte' },
  region: { nom: 'région', type: 'texte' },
  departement: { nom: 'département', type: 'texte' },
  codeDepartement: { nom: 'code du département', type: 'texte' },
  territoire: { nom: 'hexagone ou outre-mer', type: 'texte' },
  codeEpci: { nom: 'code SIREN de l’EPCI', type: 'texte' },
  epci: { nom: 'nom de l’EPCI', type: 'texte' },
  epciSru: { nom: 'EPCI dans le champ de la loi SRU', type: 'drapeau' },
  codeUniteUrbaine: { nom: 'code de l’unité urbaine', type: 'texte' },
  uniteUrbaine: { nom: 'nom de l’unité urbaine', type: 'texte' },
  uniteUrbaineSru: { nom: 'unité urbaine dans le champ de la loi SRU', type: 'drapeau' },
  isolee: { nom: 'commune isolée', type: 'drapeau' },
  soumise: { nom: 'commune soumise à la loi SRU', type: 'drapeau' },
  situation: { nom: 'situation', type: 'texte' },
  population: { nom: 'population municipale', type: 'effectif' },
  residences: { nom: 'résidences principales', type: 'effectif' },
  logements: { nom: 'logements sociaux', type: 'effectif' },
  taux: { nom: 'taux de logement social', type: 'taux' },
  cible: { nom: 'taux cible', type: 'taux' },
  deficitaire: { nom: 'commune déficitaire', type: 'drapeau' },
  carencee: { nom: 'commune carencée', type: 'drapeau' },
  exemptee: { nom: 'commune exemptée', type: 'drapeau' },
  manquants: { nom: 'logements manquants', type: 'effectif' },
  tauxRattrapage: { nom: 'taux de rattrapage', type: 'taux' },
  objectif: { nom: 'objectif triennal', type: 'effectif' },
  tauxRetenu: { nom: 'taux de rattrapage retenu', type: 'taux' },
  objectifRetenu: { nom: 'objectif retenu', type: 'effectif' },
  realises: { nom: 'logements réalisés', type: 'effectif' },
  prelevement: { nom: 'prélèvement net', type: 'montant' },
  accord: { nom: 'accord de la commune', type: 'drapeau' },
  plh: { nom: 'commune couverte par un PLH', type: 'drapeau' },
}
