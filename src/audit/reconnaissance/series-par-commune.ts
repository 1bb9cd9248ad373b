import type { Rectangle } from '../../classeur/rectangle'
import { lireIntitule } from './intitules'
import type { Lexique } from './lexique'
import { titrer } from './titrer'
import type { ColonneTitree } from './titrer'
import type { Titres } from './titres'
import type { Vue } from './vue'

/** La série d'une commune dans un tableau d'une ligne par année : son nom coiffe ses colonnes. */
export interface SerieDeCommune {
  readonly nom: string
  /** Titres de l'année et des colonnes de la commune, sans le nom qui les coiffe. */
  readonly titres: Titres
}

/**
 * Séries de plusieurs communes l'une à côté de l'autre, devant les mêmes années ; `null` si le tableau n'est pas fait ainsi. Chacune recommence par
 * la même notion : deux thèmes d'une seule commune ne s'y répètent pas.
 */
export function seriesParCommune(vue: Vue, bloc: Rectangle, titres: Titres, lexique: Lexique): readonly SerieDeCommune[] | null {
  const { debut, fin, modeles } = titres
  const [premiere, ...suite] = titres.colonnes
  if (debut === fin || premiere?.acceptions[0]?.notion !== 'annee') return null
  const series: { nom: string; colonnes: ColonneTitree[] }[] = []
  for (const { rang, intitule } of suite) {
    const seul = titrer(vue, bloc, lexique, rang, debut + 1, fin)
    if (seul === null || !intitule.endsWith(` ${seul.intitule}`)) return null
    const nom = intitule.slice(0, -seul.intitule.length - 1)
    const derniere = series[series.length - 1]
    if (derniere?.nom === nom) derniere.colonnes.push(seul)
    else series.push({ nom, colonnes: [seul] })
  }
  const debuts = new Set(series.map(({ colonnes }) => colonnes[0]?.acceptions[0]?.notion))
  if (series.length < 2 || debuts.size > 1 || debuts.has(undefined)) return null
  if (series.some(({ nom, colonnes }) => colonnes.length < 2 || !nommeUneCommune(nom, lexique))) return null
  return series.map(({ nom, colonnes }) => ({ nom, titres: { debut, fin, modeles, colonnes: [premiere, ...colonnes] } }))
}

/** Ni une notion, ni une année, ni une période : le groupe ne peut être qu'un nom. */
function nommeUneCommune(nom: string, lexique: Lexique): boolean {
  const { annee, periode } = lireIntitule(nom)
  return annee === null && periode === null && lexique.acceptions(nom).length === 0
}
