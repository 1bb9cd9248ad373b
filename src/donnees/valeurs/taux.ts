import { lireNombre } from '../../regles'
import type { Illisible } from './nombre'
import { nettoyer } from './nombre'

/** Comment lire un taux sans signe : `selon-la-valeur` = fraction jusqu'à 1, pour cent au-delà. */
export type Echelle = 'selon-la-valeur' | 'pourcent' | 'fraction'

/** Échelle d'une colonne : `melangee` quand des taux sans signe sont les uns ≤ 1, les autres > 1 (COM-02). */
export type EchelleDeColonne = Echelle | 'melangee'

export interface TauxLu {
  readonly ecrit: string
  /** En points de pourcentage, tel que publié : jamais corrigé. */
  readonly points: number
  /** Décimales écrites, comptées en points : « 35,28% » et « 0,3528 » en ont deux. */
  readonly decimales: number
  /** Faux au-delà de 100 % : aucun calcul ne doit s'y fier. */
  readonly possible: boolean
}

/** Lit un taux : « 35,28% », « 16,78 % », « 25 », « 0,33 ». */
export function lireTauxDeFichier(texte: string, echelle: EchelleDeColonne = 'selon-la-valeur'): TauxLu | Illisible {
  const ecrit = nettoyer(texte)
  const signe = ecrit.endsWith('%')
  const nombre = signe ? lireNombre(ecrit.slice(0, -1)) : lireNombre(ecrit)
  if (typeof nombre === 'string') return signe && nombre === 'vide' ? 'illisible' : nombre
  if (nombre < 0) return 'negatif'
  const petit = !signe && nombre > 0 && nombre <= 1
  if (petit && echelle === 'melangee') return 'echelle'
  const fraction = !signe && (echelle === 'fraction' || (petit && echelle !== 'pourcent'))
  const points = fraction ? Number((nombre * 100).toPrecision(15)) : nombre
  const decimales = Math.max(0, decimalesDe(ecrit) - (fraction ? 2 : 0))
  return { ecrit, points, decimales, possible: points <= 100 }
}

function decimalesDe(ecrit: string): number {
  return /[.,](\d+)/.exec(ecrit)?.[1]?.length ?? 0
}

/** Échelle d'une colonne de taux, d'après toutes ses cellules. */
export function echelleDe(cellules: readonly string[]): EchelleDeColonne {
  const nus = cellules.map((cellule) => lireNombre(nettoyer(cellule))).filter((lu) => typeof lu === 'number')
  return nus.some((nombre) => nombre > 0 && nombre <= 1) && nus.some((nombre) => nombre > 1) ? 'melangee' : 'selon-la-valeur'
}
