import { LECTURES_PAR_DEFAUT, noterMorceau, preparerCotation } from '../../../../src/regles'
import type { EntreeDeBanc } from '../../../../src/regles'

type Plage = EntreeDeBanc['demandes']

/** Notes d'une grille récrite, par le chemin ordinaire ; NaN sans note. */
export function noter(entree: EntreeDeBanc, grille: Plage): number[] {
  const pret = preparerCotation({ ...entree, grille, mutation: null })
  if (pret.etat !== 'etabli') throw new Error(JSON.stringify(pret.motifs))
  const notes = new Float64Array(entree.demandes.length)
  noterMorceau(pret.valeur, entree.demandes, notes, new Uint8Array(entree.demandes.length))
  return [...notes]
}

/** Grille récrite : critère de la ligne `ligne` (en-tête compté) ôté, ou points et paliers multipliés par onze ou neuf dixièmes. */
export function recrire(grille: Plage, ligne: number, changement: 'retire' | 'plus' | 'moins'): Plage {
  const dixiemes = changement === 'plus' ? 11 : 9
  const peser = (points: number): number => Math.round(points * 1000 * dixiemes) / 10000
  return grille.flatMap((rangee, rang) => {
    if (rang !== ligne - 1) return [rangee]
    if (changement === 'retire') return []
    return [
      rangee.map((cellule, colonne) => {
        if (colonne === 1 && typeof cellule === 'number') return peser(cellule)
        if (colonne !== 3 || typeof cellule !== 'string') return cellule
        return cellule.replace(/:(\d+(?:\.\d+)?)/g, (_, points: string) => `:${peser(Number(points)).toFixed(4)}`)
      }),
    ]
  })
}

export function medianeNaive(notes: readonly number[]): number {
  const triees = [...notes].sort((a, b) => a - b)
  const milieu = triees.length >> 1
  const haute = triees[milieu] as number
  return triees.length % 2 === 1 ? haute : ((triees[milieu - 1] as number) + haute) / 2
}

/** Demandes du premier quart, ex æquo compris, par tri. */
export function quartNaif(notes: readonly number[]): boolean[] {
  const triees = [...notes].sort((a, b) => b - a)
  const seuil = triees[Math.ceil(notes.length / 4) - 1] as number
  return notes.map((note) => note >= seuil)
}

export const ENTREE: Pick<EntreeDeBanc, 'calcul' | 'doublement' | 'seuilSecret' | 'lectures'> = {
  calcul: 45366,
  doublement: false,
  seuilSecret: 2,
  lectures: LECTURES_PAR_DEFAUT,
}
