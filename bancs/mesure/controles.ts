import { calculerW1, genererW1 } from '../charges/w1'
import { calculerW2, genererW2 } from '../charges/w2'
import { calculerW3, genererW3 } from '../charges/w3'
import type { LotNote } from '../loi/distribution'
import type { Charge } from './voies'
import { GENERATEURS, VOIES } from './voies'

/** Sommes de contrôle publiées avec la définition des charges. */
export const SOMMES = {
  1000: {
    W1: { somme: 541_422.51, nonNulles: 771, premieres: [0, 455.565, 121.77, 202.29, 804] },
    W2: { somme: 167_107, premiers: [240, 201, 254, 113, 108], T1: { min: 62, mediane: 169, max: 261 } },
    W3: [854_480, 256_388, 151_953, 232_566, 128_188, 85_385],
  },
  100_000: {
    W1: { somme: 55_897_669.975, nonNulles: 78_397, premieres: [0, 455.565, 121.77, 202.29, 804] },
    W2: { somme: 16_799_505, premiers: [240, 201, 254, 113, 108], T1: { min: 24, mediane: 168, max: 307 } },
    W3: [84_862_949, 25_463_957, 15_064_719, 23_125_687, 12_731_840, 8_476_746],
  },
} as const

/** Les mêmes grandeurs, recalculées par les noyaux à la lettre. */
export function sommesCalculees(effectif: number): { W1: object; W2: object; W3: readonly number[] } {
  const w1 = calculerW1(genererW1(effectif)).map(([valeur]) => valeur as number)
  const w2 = calculerW2(genererW2(effectif))
  const w3 = calculerW3(genererW3(effectif))
  const somme = (nombres: readonly number[]): number => nombres.reduce((total, nombre) => total + nombre, 0)
  return {
    W1: {
      somme: Number(somme(w1).toPrecision(12)),
      nonNulles: w1.filter((valeur) => valeur !== 0).length,
      premieres: w1.slice(0, 5).map((valeur) => Number(valeur.toPrecision(12))),
    },
    W2: {
      somme: somme(w2.scores.map(([score]) => score ?? NaN)),
      premiers: w2.scores.slice(0, 5).map(([score]) => score),
      T1: w2.parTypologie.get('T1'),
    },
    W3: [0, 1, 2, 3, 4, 5].map((colonne) => somme(w3.map((ligne) => ligne[colonne] ?? NaN))),
  }
}

/** Valeurs d’une voie, à plat. */
export function valeurs(charge: Charge, nom: (typeof VOIES)[number]['nom'], effectif: number): readonly number[] {
  const voie = VOIES.find((candidate) => candidate.charge === charge && candidate.nom === nom)
  if (voie === undefined) throw new Error(`voie inconnue : ${charge}, ${nom}`)
  const sortie = voie.preparer()(GENERATEURS[charge](effectif))
  if (sortie instanceof Float64Array) return [...sortie]
  if (estLotNote(sortie)) return enNombres(sortie)
  return ((Array.isArray(sortie) ? sortie : (sortie as { scores: number[][] }).scores) as number[][]).flat()
}

function estLotNote(sortie: unknown): sortie is LotNote {
  return typeof sortie === 'object' && sortie !== null && 'groupes' in sortie
}

/** Les notes, puis effectif, meilleure, plus faible et médiane de chaque groupe, par nom. */
function enNombres({ notes, groupes }: LotNote): number[] {
  const parNom = [...groupes].sort(([a], [b]) => (a < b ? -1 : 1))
  return [...notes, ...parNom.flatMap(([, { effectif, meilleure, plusFaible, mediane }]) => [effectif, meilleure, plusFaible, mediane])]
}

/** Rangs où deux voies diffèrent de plus de 1e-6 ; NaN n’égale que NaN. */
export function ecarts(a: readonly number[], b: readonly number[]): number[] {
  if (a.length !== b.length) throw new Error(`longueurs différentes : ${a.length} et ${b.length}`)
  return a.flatMap((valeur, rang) => {
    const autre = b[rang] ?? NaN
    const egales = Number.isNaN(valeur) ? Number.isNaN(autre) : Math.abs(valeur - autre) <= 1e-6
    return egales ? [] : [rang]
  })
}
