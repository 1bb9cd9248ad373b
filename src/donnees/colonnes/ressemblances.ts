import { normaliser } from '../../regles'
import type { Notion } from './notions'

/** Mots qui, seuls, ne changent pas le sens d'un intitulé. */
const NEUTRES = new Set(
  'a actuel actuelle annee au aux commune communal communale communes d de des du en et inventaire janvier l la le les n nb nbre nombre par pct pour sru total'.split(' '),
)

/** Les mots qui portent le sens ; tous doivent y être, et rien d'autre que des mots neutres ou des nombres. */
const MOTS: Readonly<Partial<Record<Notion, readonly string[]>>> = {
  code: ['insee', 'code insee', 'code geographique', 'depcom', 'codgeo'],
  nom: ['nom', 'libelle', 'libgeo', 'ville'],
  epci: ['epci', 'nom epci', 'intercommunalite', 'libelle epci'],
  codeEpci: ['siren epci', 'code epci'],
  departement: ['departement', 'nom departement'],
  situation: ['situation', 'regime'],
  population: ['population', 'population municipale', 'habitants', 'pop'],
  residences: ['residences principales', 'residence principale', 'rp'],
  logements: ['logements sociaux', 'logements locatifs sociaux', 'logement social', 'lls', 'ls', 'parc social'],
  taux: ['taux', 'taux logements sociaux', 'taux logement social', 'taux lls', 'taux ls', 'part logements sociaux', 'part lls'],
  cible: ['cible', 'taux cible', 'taux legal', 'objectif'],
  deficitaire: ['deficitaire', 'deficitaires'],
  carencee: ['carence', 'carencee', 'carencees', 'constat carence'],
  exemptee: ['exemption', 'exempte', 'exemptee', 'exemptees'],
  manquants: ['manquants', 'manquant', 'logements manquants', 'logements sociaux manquants', 'lls manquants', 'ls manquants', 'deficit'],
  tauxRattrapage: ['rattrapage', 'taux rattrapage', 'taux rattrapage legal'],
  objectif: ['objectif', 'objectifs', 'objectif triennal', 'objectifs triennaux', 'objectif legal', 'objectif rattrapage'],
  tauxRetenu: ['taux rattrapage retenu', 'taux retenu'],
  objectifRetenu: ['retenu', 'retenus', 'objectif retenu', 'objectifs retenus', 'objectif cms', 'objectif mutualise'],
  realises: ['realises', 'realise', 'logements realises', 'lls realises', 'ls realises', 'bilan'],
  prelevement: ['prelevement', 'prelevement net', 'prelevement brut'],
}

const CLES = new Map<string, Notion[]>()
for (const [notion, formules] of Object.entries(MOTS) as [Notion, readonly string[]][]) {
  for (const formule of formules) {
    const cle = cleDe(formule)
    CLES.set(cle, [...(CLES.get(cle) ?? []), notion])
  }
}

function cleDe(texte: string): string {
  const mots = normaliser(texte)
    .split(' ')
    .filter((mot) => !NEUTRES.has(mot) && !/^\d+(?:er)?$/.test(mot))
  return [...mots].sort().join(' ')
}

/** Notions auxquelles un intitulé ressemble : mêmes mots porteurs, dans un ordre quelconque. */
export function notionsRessemblantes(intitule: string): readonly Notion[] {
  return CLES.get(cleDe(intitule)) ?? []
}
