import { normaliser } from '../regles'
import type { ColonneDeTrame, TableDeTrame } from './types'

/** Titre lu et son rang dans la ligne de titres, à partir de 0. */
export interface TitreLu {
  readonly titre: string
  readonly rang: number
}

export interface ColonneTrouvee extends TitreLu {
  readonly colonne: ColonneDeTrame
  readonly par: 'intitulé' | 'code'
}

/** Proposition, jamais un rattachement : « autre période » quand seules les années changent. */
export interface ColonneRenommee extends TitreLu {
  readonly colonne: ColonneDeTrame
  readonly motif: 'autre période' | 'intitulé proche'
}

export interface ColonneEnDouble {
  readonly colonne: ColonneDeTrame
  readonly titres: readonly TitreLu[]
}

/** Chaque colonne de la table est dans une liste, chaque titre non vide aussi : rien n'est rattaché ni oublié en silence. */
export interface ColonnesReconnues {
  readonly trouvees: readonly ColonneTrouvee[]
  readonly renommees: readonly ColonneRenommee[]
  /** Colonnes que plusieurs titres désignent également : on ne choisit pas. */
  readonly enDouble: readonly ColonneEnDouble[]
  readonly manquantes: readonly ColonneDeTrame[]
  readonly enTrop: readonly TitreLu[]
}

const MOTS_VIDES = new Set('a au aux d dans de des du en et l la le les ou par s un une'.split(' '))
/** Part de mots communs à partir de laquelle un intitulé se dit proche (indice de Dice). */
const PROCHE = 0.6

/**
 * Reconnaît les colonnes d'un tableau existant. Un titre désigne une colonne s'il en est l'intitulé, sans casse, accents ni
 * ponctuation, ou à défaut le code ; l'intitulé l'emporte. Une case vide (cellule fusionnée) ne désigne rien.
 */
export function reconnaitreTitres(titres: readonly string[], { colonnes }: TableDeTrame): ColonnesReconnues {
  const lus = titres.map((titre, rang) => ({ titre: titre.trim(), rang })).filter(({ titre }) => cle(titre) !== '')
  const parCle = grouper(lus, ({ titre }) => cle(titre))
  const trouvees: ColonneTrouvee[] = []
  const enDouble: ColonneEnDouble[] = []
  for (const colonne of colonnes) {
    const parIntitule = parCle.get(cle(colonne.intitule))
    const designent = parIntitule ?? parCle.get(cle(colonne.code)) ?? []
    const [seul, ...autres] = designent
    if (seul === undefined) continue
    if (autres.length > 0) enDouble.push({ colonne, titres: designent })
    else trouvees.push({ ...seul, colonne, par: parIntitule === undefined ? 'code' : 'intitulé' })
  }
  const places = [...trouvees, ...enDouble.flatMap((double) => double.titres)]
  const titresLibres = horsDesTitres(lus, places)
  const colonnesLibres = horsDesColonnes(colonnes, [...trouvees, ...enDouble])
  const renommees = proposer(titresLibres, colonnesLibres)
  return {
    trouvees,
    renommees,
    enDouble,
    manquantes: horsDesColonnes(colonnesLibres, renommees),
    enTrop: horsDesTitres(titresLibres, renommees),
  }
}

function horsDesTitres(titres: readonly TitreLu[], places: readonly TitreLu[]): TitreLu[] {
  const rangs = new Set(places.map(({ rang }) => rang))
  return titres.filter(({ rang }) => !rangs.has(rang))
}

function horsDesColonnes(
  colonnes: readonly ColonneDeTrame[],
  prises: readonly { readonly colonne: ColonneDeTrame }[],
): ColonneDeTrame[] {
  const connues = new Set(prises.map(({ colonne }) => colonne))
  return colonnes.filter((colonne) => !connues.has(colonne))
}

/** Rapproche un titre et une colonne restés seuls quand chacun n'a que l'autre pour proche ; sinon rien n'est proposé. */
function proposer(titres: readonly TitreLu[], colonnes: readonly ColonneDeTrame[]): ColonneRenommee[] {
  const annees = rapprocher(titres, colonnes, sansAnnees, (titre, intitule) => titre === intitule)
  const proches = rapprocher(horsDesTitres(titres, annees), horsDesColonnes(colonnes, annees), motsDe, sontProches)
  return [
    ...annees.map((paire) => ({ ...paire, motif: 'autre période' as const })),
    ...proches.map((paire) => ({ ...paire, motif: 'intitulé proche' as const })),
  ]
}

interface Paire extends TitreLu {
  readonly colonne: ColonneDeTrame
}

/** Paires qui se répondent, quand ni le titre ni la colonne n'en a d'autre. */
function rapprocher<T>(
  titres: readonly TitreLu[],
  colonnes: readonly ColonneDeTrame[],
  reduire: (texte: string) => T,
  vont: (titre: T, intitule: T) => boolean,
): Paire[] {
  const attendus = colonnes.map((colonne) => ({ colonne, reduit: reduire(colonne.intitule) }))
  const paires = titres.flatMap((lu) => {
    const reduit = reduire(lu.titre)
    return attendus.filter((attendu) => vont(reduit, attendu.reduit)).map(({ colonne }) => ({ ...lu, colonne }))
  })
  const parRang = grouper(paires, ({ rang }) => rang)
  const parColonne = grouper(paires, ({ colonne }) => colonne)
  return paires.filter(({ rang, colonne }) => parRang.get(rang)?.length === 1 && parColonne.get(colonne)?.length === 1)
}

function grouper<V, C>(valeurs: readonly V[], par: (valeur: V) => C): ReadonlyMap<C, readonly V[]> {
  const groupes = new Map<C, V[]>()
  for (const valeur of valeurs) {
    const groupe = groupes.get(par(valeur))
    if (groupe === undefined) groupes.set(par(valeur), [valeur])
    else groupe.push(valeur)
  }
  return groupes
}

/** « % VEFA » n'est pas « VEFA », et « 1 er » (exposant recopié) est « 1er ». */
function cle(titre: string): string {
  return normaliser(titre.replace(/%/g, ' pourcent ')).replace(/\b1 er\b/g, '1er')
}

function sansAnnees(titre: string): string {
  return cle(titre).replace(/\b20\d\d\b/g, 'annee')
}

function sontProches(gauche: ReadonlySet<string>, droite: ReadonlySet<string>): boolean {
  const communs = [...gauche].filter((mot) => droite.has(mot)).length
  return communs > 0 && 2 * communs >= PROCHE * (gauche.size + droite.size)
}

/** Mots porteurs de sens, au singulier. */
function motsDe(titre: string): ReadonlySet<string> {
  const mots = cle(titre).split(' ').filter((mot) => !MOTS_VIDES.has(mot))
  return new Set(mots.map((mot) => (mot.length > 3 ? mot.replace(/[sx]$/, '') : mot)))
}
