import { NATURES } from '../../classeur/instantane'
import type { Rectangle } from '../../classeur/rectangle'
import { estSansValeur } from './profil'
import { ancre } from './titrer'
import type { Titres } from './titres'
import type { Vue } from './vue'
import { texteDe } from './vue'

/** Ce qui suit les titres. */
export interface Corps {
  readonly objets: readonly number[]
  readonly totaux: readonly number[]
  /** Dernière ligne d'objet ou de total ; celle des titres si le tableau est vide. */
  readonly fin: number
  /** Première ligne qui n'est plus de ce tableau, où d'autres titres commencent ; `null` si le bloc est épuisé. */
  readonly reprise: number | null
}

const TOTAL = /^(?:s(?:ous)?[\s./-]*tot(?:al|aux)?\b|tot(?:al|aux)\b|tot\.|ensemble\b|cumul\b|moyenne\b|somme\b|t o t a l)/i

export function estTotal(texte: string): boolean {
  return TOTAL.test(texte) || /\btotal\)?$/i.test(texte)
}

/** « État (total) », que détaille un « dont » à la ligne suivante, n'est pas le total des lignes qui le précèdent. */
const DONT = /^(?:dont|y compris|parmi lesquels)\b/i

/** « Source : DDT », « * hors communes exemptées », « (1) chiffres provisoires ». */
const NOTE = /^(?:(?:sources?|notes?|n\.?b\.?|lecture|l[ée]gende|rappel|remarques?|attention|champ)\s*:|\*|\(\d\)\s)/i

/** Lignes douteuses regardées de près dans un bloc : au-delà, des textes parmi les nombres y sont l'ordinaire. */
const EXAMENS_MAX = 300

/**
 * Lit les lignes qui suivent les titres, jusqu'au bout du bloc ou à d'autres titres. `titree` reconnaît une ligne de titres
 * nouvelle ; `parmiDesTextes`, quand rien ne la sépare des lignes d'un tableau de textes.
 */
export function lireCorps(vue: Vue, bloc: Rectangle, titres: Titres, titree: (ligne: number, parmiDesTextes: boolean) => boolean): Corps {
  const libelles = libellesDe(vue, bloc, titres)
  const temoins = temoinsDe(vue, bloc, titres)
  const objets: number[] = []
  const totaux: number[] = []
  let [fin, examens, sousTitre] = [titres.fin, 0, -1]
  for (let ligne = titres.fin + 1; ligne < bloc.ligne + bloc.lignes; ligne += 1) {
    const lue = natureDeLigne(vue, bloc, ligne, libelles)
    const nature = lue === 'seule' && estUnObjetSansValeur(vue, bloc, ligne, objets) ? 'objet' : lue
    if (nature === 'seule') sousTitre = ligne
    if (nature === 'vide' || nature === 'seule') continue
    if (objets.length > 0 && nature === 'objet' && estLeFluxEnDessous(vue, bloc, ligne)) continue
    if (objets.length === 0 && (estNumerotation(vue, titres, ligne) || estLegende(vue, titres, ligne))) continue
    if (examens < EXAMENS_MAX && estSuspecte(vue, ligne, temoins)) {
      examens += 1
      const repetee = estRepetee(vue, titres, ligne)
      if (repetee && sousTitre !== ligne - 1) continue
      if (repetee || titree(ligne, temoins.length === 0 && fin === ligne - 1)) return { objets, totaux, fin, reprise: ligne }
    }
    if (nature === 'total') totaux.push(ligne)
    else objets.push(ligne)
    fin = ligne
  }
  const chiffres = vue.transpose ? objets.filter((objet) => porteUnNombre(vue, titres, objet)) : []
  const retenus = chiffres.length > 0 ? chiffres : objets
  return { ...sansTotalAnonyme(vue, libelles, retenus, totaux), fin, reprise: null }
}

/** Couché, une colonne d'unités, de sources ou de remarques longe parfois les valeurs : elle n'a pas de nombre en propre. */
function porteUnNombre(vue: Vue, { colonnes }: Titres, objet: number): boolean {
  return colonnes.some(({ rang }) => {
    const nature = vue.nature(objet, rang)
    const sansResultat = nature === NATURES.vide && vue.remplie(objet, rang)
    return nature === NATURES.nombre || sansResultat || /^[\d\s.,]+%?$/.test(texteDe(vue, objet, rang))
  })
}

/** Colonnes où un objet porte son nom : les premières, titrées ou non ; couché, toutes celles qui précèdent les notions. */
function libellesDe(vue: Vue, bloc: Rectangle, { colonnes }: Titres): readonly number[] {
  const rangs = colonnes.map(({ rang }) => rang)
  const premier = (vue.transpose ? colonnes.find(({ acceptions }) => acceptions.length > 0)?.rang : rangs[0]) ?? bloc.colonne
  const avant = Array.from({ length: premier - bloc.colonne + 1 }, (_, i) => bloc.colonne + i)
  return vue.transpose ? avant : [...avant, ...rangs.slice(1, 3)]
}

/** Couchée, une colonne « Écart » entre deux années ou « Évolution » compare les objets : elle n'en est pas un. */
const COMPARAISON = /^(?:[ée]carts?|[ée]volutions?|variations?|diff[ée]rences?|taux d.[ée]volution)(?![\p{L}\d])/iu

/** « Flux C : 650 », une ligne laissée vide après le tableau : ce que ses lignes se partagent, et non l'une d'elles. */
const FLUX_EN_DESSOUS = /^(?:c\s*[-–=:]?\s*)?(?:flux|assiette)(?: (?:du flux|annuel|nette?|à répartir))?\s*\(?c?\)?\s*:?$/i

function estLeFluxEnDessous(vue: Vue, { colonne, colonnes }: Rectangle, ligne: number): boolean {
  if (vue.transpose || !FLUX_EN_DESSOUS.test(texteDe(vue, ligne, colonne))) return false
  return Array.from({ length: colonnes }, (_, i) => colonne + i).every((rang) => !vue.remplie(ligne - 1, rang))
}

type NatureDeLigne = 'vide' | 'seule' | 'total' | 'objet'

/**
 * `seule` : une seule cellule remplie, celle d'un sous-titre ou d'une note ; couché, la colonne que couvre le titre de la
 * précédente.
 */
function natureDeLigne(vue: Vue, { colonne, colonnes }: Rectangle, ligne: number, libelles: readonly number[]): NatureDeLigne {
  let remplies = 0
  for (let c = colonne; c < colonne + colonnes && remplies < 2; c += 1) if (vue.remplie(ligne, c)) remplies += 1
  if (remplies === 0) return 'vide'
  if (remplies === 1 && colonnes > 1) return 'seule'
  if (vue.transpose && libelles.some((rang) => ancre(vue, ligne, rang)[0] < ligne)) return 'seule'
  for (const rang of libelles) {
    if (vue.nature(ligne, rang) !== NATURES.texte) continue
    const libelle = String(vue.valeur(ligne, rang)).trim()
    if (NOTE.test(libelle) || (vue.transpose && COMPARAISON.test(libelle))) return 'seule'
    if (estTotal(libelle)) return TOTAL.test(libelle) || !DONT.test(texteDe(vue, ligne + 1, rang)) ? 'total' : 'objet'
    break
  }
  return 'objet'
}

/** Au-delà, un nom seul coiffe plus souvent les lignes qui le suivent. */
const COLONNES_D_UNE_LISTE = 4

/** Dans un tableau de peu de colonnes, un nom seul qui commence comme le précédent (« CALEOL Nord », « CALEOL Sud ») attend ses valeurs. */
function estUnObjetSansValeur(vue: Vue, { colonne, colonnes }: Rectangle, ligne: number, objets: readonly number[]): boolean {
  const precedent = objets[objets.length - 1]
  if (vue.transpose || colonnes > COLONNES_D_UNE_LISTE || precedent !== ligne - 1) return false
  const premierMot = (texte: string): string => texte.split(' ')[0] ?? ''
  const mot = premierMot(texteDe(vue, ligne, colonne))
  return mot.length >= 3 && mot === premierMot(texteDe(vue, precedent, colonne))
}

const LIGNES_DE_TEMOIN = 30

/** Colonnes dont les premières valeurs sont des nombres : du texte y annonce peut-être d'autres titres. */
export function temoinsDe(vue: Vue, bloc: Rectangle, titres: Titres): readonly number[] {
  const jusque = Math.min(bloc.ligne + bloc.lignes, titres.fin + 1 + LIGNES_DE_TEMOIN)
  const numerique = (rang: number): boolean => {
    for (let ligne = titres.fin + 1; ligne < jusque; ligne += 1) {
      const nature = vue.nature(ligne, rang)
      if (nature !== NATURES.vide || vue.remplie(ligne, rang)) return nature === NATURES.nombre || nature === NATURES.vide
    }
    return false
  }
  return titres.colonnes
    .map(({ rang }) => rang)
    .filter(numerique)
    .slice(0, 4)
}

function estSuspecte(vue: Vue, ligne: number, temoins: readonly number[]): boolean {
  if (temoins.length === 0) return true
  return temoins.some((rang) => {
    const texte = texteDe(vue, ligne, rang)
    return texte !== '' && !/^[\d\s.,%+-]+$/.test(texte) && !estSansValeur(texte)
  })
}

/** Vrai si la ligne recopie les titres, comme en tête de chaque page imprimée. */
function estRepetee(vue: Vue, titres: Titres, ligne: number): boolean {
  const remplies = titres.colonnes.filter(({ rang }) => texteDe(vue, ligne, rang) !== '')
  const memes = remplies.filter(({ rang }) => {
    const texte = texteDe(vue, ligne, rang)
    return Array.from({ length: titres.fin - titres.debut + 1 }, (_, i) => texteDe(vue, titres.debut + i, rang)).includes(texte)
  })
  return memes.length >= 2 && memes.length === remplies.length
}

/** Vrai si la ligne ne fait que numéroter les colonnes : 1, 2, 3… ou (1), (2)… */
function estNumerotation(vue: Vue, { colonnes }: Titres, ligne: number): boolean {
  if (colonnes.length < 3) return false
  const ecrits = colonnes.map(({ rang }) => Number(String(vue.valeur(ligne, rang) ?? '').replace(/[()]/g, '')))
  return ecrits.every((numero, i) => Number.isInteger(numero) && numero === (ecrits[0] ?? NaN) + i) && (ecrits[0] ?? 2) <= 1
}

/** « (nom) », « (a) », « (c) = (b)/(a) » ; les titres qu'Excel donne d'office à un tableau. */
const LEGENDE = /^(?:\([^()]{1,12}\)|\(?[a-z]\)?)(?:\s*=.{1,30})?$|^(?:colonne|column)\d{1,3}$/i

/** Vrai si la ligne ne fait que légender les colonnes, chacune à sa façon. */
function estLegende(vue: Vue, { colonnes }: Titres, ligne: number): boolean {
  const remplies = colonnes.filter(({ rang }) => vue.remplie(ligne, rang))
  return remplies.length >= 2 && remplies.every(({ rang }) => LEGENDE.test(texteDe(vue, ligne, rang)))
}

/** Une dernière ligne sans nom, quand toutes les autres en ont un, est un total. */
function sansTotalAnonyme(
  vue: Vue,
  libelles: readonly number[],
  objets: readonly number[],
  totaux: readonly number[],
): Pick<Corps, 'objets' | 'totaux'> {
  const derniere = objets[objets.length - 1]
  if (vue.transpose || derniere === undefined || objets.length < 3) return { objets, totaux }
  const nommee = (ligne: number): boolean => libelles.some((rang) => vue.nature(ligne, rang) === NATURES.texte)
  if (nommee(derniere) || !objets.slice(0, -1).every(nommee)) return { objets, totaux }
  return { objets: objets.slice(0, -1), totaux: [...totaux, derniere] }
}
