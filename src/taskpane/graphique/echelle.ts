/** Un axe de nombres : ses bornes tombent sur des graduations. */
export interface Echelle {
  readonly bas: number
  readonly haut: number
  /** Croissantes, de `bas` à `haut` compris. */
  readonly graduations: readonly number[]
}

export interface ExigencesDEchelle {
  /** Vrai si l'axe doit partir de zéro : la longueur d'une barre se lit depuis là. */
  readonly depuisZero: boolean
  /** Plus petit écart que le format sache écrire ; 0 : aucun. */
  readonly pasMinimal: number
}

const INTERVALLES = 4
/** Comme Excel : l'axe part de zéro dès que l'écart des valeurs dépasse un sixième de la plus grande. */
const ECART_DEPUIS_ZERO = 1 / 6
/** Valeurs que leurs graduations, écrites sur douze chiffres, ne sépareraient plus. */
const CONFONDUES = 1e-6
const INVISIBLE = 1e-12
const PAS_RONDS = [1, 2, 2.5, 5, 10] as const

/** Échelle qui contient toutes les valeurs ; sans valeur, de 0 à 1. */
export function graduer(valeurs: readonly number[], { depuisZero, pasMinimal }: ExigencesDEchelle): Echelle {
  let [min, max] = valeurs.length === 0 ? [0, 1] : [minimum(valeurs), maximum(valeurs)]
  const plusLoin = Math.max(Math.abs(min), Math.abs(max))
  const [proches, eloignees] = [max - min <= plusLoin * CONFONDUES, max - min > plusLoin * ECART_DEPUIS_ZERO]
  if (depuisZero || proches || eloignees) [min, max] = [Math.min(min, 0), Math.max(max, 0)]
  if (max - min < INVISIBLE) max = min + 1
  const pas = Math.max(pasRond((max - min) / INTERVALLES), pasMinimal)
  const [premier, dernier] = [Math.floor(sansPoussiere(min / pas)), Math.ceil(sansPoussiere(max / pas))]
  const graduations = Array.from({ length: dernier - premier + 1 }, (_rang, i) => sansPoussiere((premier + i) * pas))
  return { bas: sansPoussiere(premier * pas), haut: sansPoussiere(dernier * pas), graduations }
}

/** Place d'une valeur sur l'axe : 0 en bas, 1 en haut. */
export function situer({ bas, haut }: Echelle, valeur: number): number {
  return (valeur - bas) / (haut - bas)
}

function pasRond(pas: number): number {
  const puissance = 10 ** Math.floor(Math.log10(pas))
  return sansPoussiere((PAS_RONDS.find((rond) => rond * puissance >= sansPoussiere(pas)) ?? 10) * puissance)
}

/** 0,30000000000000004 → 0,3. */
function sansPoussiere(nombre: number): number {
  return Number(nombre.toPrecision(12))
}

function minimum(valeurs: readonly number[]): number {
  return valeurs.reduce((un, autre) => Math.min(un, autre))
}

function maximum(valeurs: readonly number[]): number {
  return valeurs.reduce((un, autre) => Math.max(un, autre))
}
