import type { Message } from '../regles'
import { message, normaliser } from '../regles'
import { colonnesDeFeuille, TYPOLOGIES } from './remplir/colonnes-de-feuille'
import { codeDeLaSuite } from './remplir/colonnes-depliees'
import { FEUILLE_COMMUNES } from './remplir/feuille-communes'
import { FEUILLE_HYPOTHESES } from './remplir/feuille-hypotheses'
import type { ContenuSaisi, LigneSaisie } from './remplir/types'
import type { ColonnesReconnues } from './titres'
import { reconnaitreTitres } from './titres'
import type { ColonneDeTrame, LigneDeTrame, TableDeTrame } from './types'

type Valeurs = readonly (readonly ContenuSaisi[])[]

/** Ce que la feuille d'une table porte de saisi. */
export interface LignesLues {
  /**
   * Sans les cases calculées, ni la ligne Total, ni les lignes vides de la fin ; une case vide n'a pas de clé. Aux lignes
   * écrites d'avance par la trame répond une ligne chacune, dans l'ordre de la trame.
   */
  readonly lignes: readonly LigneSaisie[]
  readonly horsTableau: LigneSaisie
  /** Rangs des colonnes lues, à partir de 0 ; une erreur ailleurs n'ôte rien à la table. */
  readonly colonnes: ReadonlySet<number>
  /** Titres que la table ne connaît pas, laissés de côté. */
  readonly etrangeres: readonly string[]
  /** Colonnes absentes, en double ou renommées : rien n'est rattaché sans le dire. */
  readonly anomalies: readonly Message[]
}

interface Place {
  readonly colonne: ColonneDeTrame
  readonly rang: number
}

/**
 * Lit la feuille d'une table, titres en première ligne : l'inverse de ce qui la décrit, lignes ajoutées à la main comprises.
 * `formuleEn(ligne, colonne)`, rangs à partir de 0, rend la formule anglaise d'une case ou `null` : le résultat d'une formule
 * que la table pose elle-même n'est pas une saisie, celui d'une formule de l'utilisateur dans une colonne à saisir en est une.
 */
export function lireLignes(
  table: TableDeTrame,
  valeurs: Valeurs,
  formuleEn: (ligne: number, colonne: number) => string | null = () => null,
): LignesLues {
  const reconnues = reconnaitre(table, valeurs[0] ?? [])
  const places = placesDe(table, reconnues, valeurs[0] ?? [])
  const champs = lireChamps(table, valeurs)
  const rangees = valeurs.slice(1, champs.premier).map((contenus, i) => ({ contenus, ligne: i + 1 }))
  const lues = rangees
    .filter(({ contenus }) => !estTotal(contenus, table, places))
    .map(({ contenus, ligne }) => ({ contenus, fixe: null, formule: (rang: number) => formuleEn(ligne, rang) }))
  return {
    lignes: ordonner(table, places, lues).map((rangee) => lireRangee(rangee, places)),
    horsTableau: champs.lus,
    colonnes: new Set([...places.map(({ rang }) => rang), ...(table.champsHorsTableau.length === 0 ? [] : [1])]),
    etrangeres: reconnues.enTrop.map(({ titre }) => titre),
    anomalies: anomaliesDe(reconnues),
  }
}

/** Le tableau s'arrête à la première colonne sans titre au-delà de laquelle aucune de ses colonnes n'est à chercher. */
function reconnaitre(table: TableDeTrame, titres: readonly ContenuSaisi[]): ColonnesReconnues {
  const textes = titres.map((titre) => (titre === null ? '' : String(titre)))
  const attendues = { ...table, colonnes: colonnesDeFeuille(table).filter(({ intitule }) => intitule !== '') }
  const bouts = [...textes.keys()].filter((rang) => textes[rang] === '')
  const essais = [...bouts, textes.length].map((bout) => reconnaitreTitres(textes.slice(0, bout), attendues))
  const connues = ({ trouvees, renommees, enDouble }: ColonnesReconnues): number =>
    trouvees.length + renommees.length + enDouble.length
  return essais.reduce((mieux, essai) => (connues(essai) > connues(mieux) ? essai : mieux))
}

/** Colonnes trouvées, et la colonne sans titre qui suit celle dont l'intitulé en couvre deux. */
function placesDe(table: TableDeTrame, { trouvees }: ColonnesReconnues, titres: readonly ContenuSaisi[]): readonly Place[] {
  const parCode = new Map(colonnesDeFeuille(table).map((colonne) => [colonne.code, colonne]))
  return trouvees.flatMap(({ colonne, rang }) => {
    const suite = parCode.get(codeDeLaSuite(colonne.code))
    const sansTitre = (titres[rang + 1] ?? '') === ''
    return [{ colonne, rang }, ...(suite !== undefined && sansTitre ? [{ colonne: suite, rang: rang + 1 }] : [])]
  })
}

/**
 * Cases du tableau que porte la feuille d'une table, titres compris, dans l'ordre de ses colonnes où qu'elles soient dans la feuille ;
 * une colonne introuvable est vide. Les champs écrits sous le tableau n'en sont pas. Une case en erreur est rendue telle quelle.
 */
export function casesDuTableau<E extends object = never>(
  table: TableDeTrame,
  contenus: readonly (readonly (ContenuSaisi | E)[])[],
): readonly (readonly (ContenuSaisi | E)[])[] {
  const colonnes = colonnesDeFeuille(table)
  const valeurs = contenus.map((rangee) => rangee.map((contenu) => (typeof contenu === 'object' ? null : contenu)))
  const titres = valeurs[0] ?? []
  const rangs = new Map(placesDe(table, reconnaitre(table, titres), titres).map(({ colonne, rang }) => [colonne.code, rang]))
  const rangees = contenus.slice(1, lireChamps(table, valeurs).premier)
  return [
    colonnes.map(({ intitule }) => intitule),
    ...rangees.map((rangee) => colonnes.map(({ code }) => rangee[rangs.get(code) ?? -1] ?? null)),
  ]
}

interface Champs {
  readonly lus: LigneSaisie
  /** Ligne du premier champ : le tableau s'arrête avant ; `undefined` sans champ. */
  readonly premier: number | undefined
}

/** Champs sous le tableau : intitulé en A, valeur en B. */
function lireChamps({ champsHorsTableau }: TableDeTrame, valeurs: Valeurs): Champs {
  const trouves = champsHorsTableau.flatMap(({ code, intitule }) => {
    const ligne = valeurs.findIndex((contenus, rang) => rang > 0 && memeTexte(contenus[0], intitule))
    return ligne < 0 ? [] : [{ code, ligne, valeur: ecrit(valeurs[ligne]?.[1]) }]
  })
  return {
    lus: Object.fromEntries(trouves.flatMap(({ code, valeur }) => (valeur === null ? [] : [[code, valeur]]))),
    premier: trouves.length === 0 ? undefined : Math.min(...trouves.map(({ ligne }) => ligne)),
  }
}

interface Rangee {
  readonly contenus: readonly ContenuSaisi[]
  /** Ligne écrite d'avance par la trame, ou `null`. */
  readonly fixe: LigneDeTrame | null
  readonly formule: (rang: number) => string | null
}

const ABSENTE: Omit<Rangee, 'fixe'> = { contenus: [], formule: () => null }

/** Les lignes écrites d'avance se retrouvent par leur intitulé, où qu'elles soient ; les autres suivent, dans leur ordre. */
function ordonner(table: TableDeTrame, places: readonly Place[], rangees: readonly Rangee[]): readonly Rangee[] {
  const saisies = sansFinVide(rangees, places)
  if (table.lignes.length === 0) return saisies
  const libelle = places.find(({ colonne }) => colonne.mode === 'fixe')?.rang
  const libres = new Set(saisies)
  const fixes = table.lignes.map((fixe) => {
    const rangee =
      libelle === undefined ? undefined : [...libres].find(({ contenus }) => memeTexte(contenus[libelle], fixe.intitule))
    if (rangee !== undefined) libres.delete(rangee)
    return { ...(rangee ?? ABSENTE), fixe }
  })
  return [...fixes, ...libres]
}

/** Une ligne vide au milieu garde sa place : les suivantes ne doivent pas remonter. */
function sansFinVide(rangees: readonly Rangee[], places: readonly Place[]): readonly Rangee[] {
  const remplies = rangees.map(({ contenus }) =>
    places.some(({ colonne, rang }) => colonne.mode !== 'calculé' && ecrit(contenus[rang]) !== null),
  )
  return rangees.slice(0, remplies.lastIndexOf(true) + 1)
}

function lireRangee({ contenus, fixe, formule }: Rangee, places: readonly Place[]): LigneSaisie {
  const saisis = places.flatMap(({ colonne, rang }): readonly (readonly [string, ContenuSaisi])[] => {
    const valeur = ecrit(contenus[rang])
    const posee = formule(rang)
    if (valeur === null || colonne.mode === 'calculé' || (colonne.mode === 'fixe' && fixe !== null)) return []
    return posee !== null && estDeLaTable(posee, colonne, fixe) ? [] : [[colonne.code, valeur]]
  })
  const ligne: LigneSaisie = Object.fromEntries(saisis)
  return ligne['f07'] === composerTypologies(ligne) ? sansTypologies(ligne) : ligne
}

/** Nos fonctions, sous leur nom ou sous celui qu'un fichier garde (`_xldudf_MIXITE_…`), et les feuilles que lisent les tables. */
const DE_LA_TABLE = new RegExp(`MIXITE[._]|(?:${FEUILLE_COMMUNES}|${FEUILLE_HYPOTHESES})'?!`, 'i')

/** Hors des cases qui se calculent aussi, seule une formule qui lit les communes, les hypothèses ou nos fonctions est de la table. */
function estDeLaTable(formule: string, { mode }: ColonneDeTrame, fixe: LigneDeTrame | null): boolean {
  if (mode === 'saisi ou calculé' || fixe?.mode === 'calculé' || fixe?.mode === 'saisi ou calculé') return true
  return DE_LA_TABLE.test(formule)
}

/** Texte que la feuille compose du détail des typologies, quand le champ 7 n'est pas saisi. */
function composerTypologies(ligne: LigneSaisie): string {
  return TYPOLOGIES.flatMap(({ code, intitule }) => {
    const nombre = ligne[code]
    return typeof nombre === 'number' && nombre > 0 ? [`${nombre} ${intitule}`] : []
  }).join(', ')
}

function sansTypologies(ligne: LigneSaisie): LigneSaisie {
  return Object.fromEntries(Object.entries(ligne).filter(([code]) => code !== 'f07'))
}

function estTotal(contenus: readonly ContenuSaisi[], { total, colonnes }: TableDeTrame, places: readonly Place[]): boolean {
  const premiere = places.find(({ colonne }) => colonne.code === colonnes[0]?.code)
  return total !== null && premiere !== undefined && memeTexte(contenus[premiere.rang], 'Total')
}

function memeTexte(contenu: ContenuSaisi | undefined, texte: string): boolean {
  return typeof contenu === 'string' && normaliser(contenu) === normaliser(texte)
}

function ecrit(contenu: ContenuSaisi | undefined): ContenuSaisi {
  return contenu === undefined || (typeof contenu === 'string' && contenu.trim() === '') ? null : contenu
}

function anomaliesDe({ renommees, enDouble, manquantes }: ColonnesReconnues): readonly Message[] {
  return [
    ...renommees.map(({ titre, colonne }) => message('lire-lignes.renommee', { titre, colonne: colonne.intitule })),
    ...enDouble.map(({ colonne }) => message('lire-lignes.en-double', { colonne: colonne.intitule })),
    ...manquantes
      .filter(({ mode }) => mode !== 'calculé')
      .map(({ intitule }) => message('lire-lignes.absente', { colonne: intitule })),
  ]
}
