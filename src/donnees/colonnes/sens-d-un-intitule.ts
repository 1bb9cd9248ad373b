import { normaliser } from '../../regles'
import { patronDe } from './annee'
import { INTITULES_CONNUS, SYNONYMES } from './intitules-connus'
import type { Notion } from './notions'
import type { Certitude, Raison } from './proposition'
import { notionsRessemblantes } from './ressemblances'

export interface Sens {
  readonly notion: Notion
  readonly certitude: Certitude
  readonly raison: Raison
}

type Index = ReadonlyMap<string, ReadonlySet<Notion>>

function indexer(tables: Readonly<Partial<Record<Notion, readonly string[]>>>, cleDe: (intitule: string) => string): Index {
  const index = new Map<string, Set<Notion>>()
  for (const [notion, intitules] of Object.entries(tables) as [Notion, readonly string[]][]) {
    for (const intitule of intitules) {
      const cle = cleDe(intitule)
      index.set(cle, (index.get(cle) ?? new Set<Notion>()).add(notion))
    }
  }
  return index
}

const CONNUS = indexer(INTITULES_CONNUS, normaliser)
const PATRONS = indexer(INTITULES_CONNUS, patronDe)
const TRAVAIL = indexer(SYNONYMES, normaliser)

/**
 * Ce qu'un intitulé peut vouloir dire, du plus sûr au moins sûr ; le premier niveau qui répond suffit : une colonne au nom
 * publié n'est pas proposée ailleurs pour une ressemblance.
 */
export function sensDe(intitule: string): readonly Sens[] {
  const cle = normaliser(intitule)
  if (cle === '') return []
  const niveaux: readonly (() => readonly Sens[])[] = [
    () => enSens(CONNUS.get(cle), 'certaine', 'intitule-connu'),
    () => enSens(TRAVAIL.get(cle), 'probable', 'synonyme'),
    () => enSens(PATRONS.get(patronDe(intitule)), 'probable', 'annee-variable'),
    () => enSens(malgreLesTrous(intitule), 'possible', 'caracteres-perdus'),
    () => enSens(new Set(notionsRessemblantes(intitule)), 'possible', 'ressemblance'),
  ]
  for (const niveau of niveaux) {
    const trouves = niveau()
    if (trouves.length > 0) return trouves
  }
  return []
}

function enSens(notions: ReadonlySet<Notion> | undefined, certitude: Certitude, raison: Raison): readonly Sens[] {
  return [...(notions ?? [])].map((notion) => ({ notion, certitude, raison }))
}

const TROU = /[?\ufffd]+/

/** « Commune_carenc?e » : un accent perdu à l'enregistrement vaut n'importe quelle lettre. */
function malgreLesTrous(intitule: string): ReadonlySet<Notion> | undefined {
  if (!TROU.test(intitule)) return undefined
  const motif = new RegExp(`^${intitule.split(TROU).map(patronDeMorceau).join('[a-z]{1,2}')}$`)
  const notions = [...PATRONS].filter(([patron]) => motif.test(patron)).flatMap(([, trouvees]) => [...trouvees])
  return new Set(notions)
}

/** Patron d'un morceau, bords gardés : une espace avant le trou compte. */
function patronDeMorceau(morceau: string): string {
  const bord = (signe: RegExp) => (signe.test(morceau) ? ' ' : '')
  const coeur = patronDe(morceau)
  return coeur === '' ? bord(/^[\s_]/) : `${bord(/^[\s_]/)}${coeur}${bord(/[\s_]$/)}`
}
