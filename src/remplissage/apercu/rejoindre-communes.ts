import type { Classeur, Plage } from '../../classeur/port'
import type { ContenuDecrit, FeuilleDecrite } from '../../trames'
import { lireCommunes } from '../lire/communes'
import { clef } from '../modele/modele'

export interface CommunesRejointes {
  readonly decrite: FeuilleDecrite
  /** Lignes d'autres communes, laissées telles quelles, comptées à partir de 0. */
  readonly laissees: ReadonlySet<number>
}

/**
 * La feuille « Communes » d'un classeur porte souvent plus de communes que le contrat, dans un autre ordre : chaque commune
 * décrite rejoint sa ligne, une nouvelle s'ajoute dessous, les autres restent. Sous d'autres titres que les nôtres, `null` :
 * rien à rejoindre.
 */
export async function rejoindreLesCommunes(
  classeur: Classeur,
  decrite: FeuilleDecrite,
  utile: Plage,
): Promise<CommunesRejointes | null> {
  const largeur = decrite.cellules[0]?.length ?? 0
  const lignes = utile.ligne + utile.lignes
  const { valeurs } = await classeur.lire({ feuille: utile.feuille, ligne: 0, colonne: 0, lignes, colonnes: largeur })
  if (lireCommunes(valeurs.slice(0, 1), utile.feuille).anomalies.length > 0) return null
  const places = new Map<string, number>()
  valeurs.forEach(([nom], ligne) => {
    if (ligne > 0 && typeof nom === 'string' && !places.has(clef(nom.trim()))) places.set(clef(nom.trim()), ligne)
  })
  const vide: readonly ContenuDecrit[] = Array.from({ length: largeur }, () => null)
  const [titres = vide, ...communes] = decrite.cellules
  const rangees: (readonly ContenuDecrit[] | undefined)[] = [titres]
  let fin = lignes
  for (const commune of communes) rangees[places.get(clef(String(commune[0] ?? ''))) ?? fin++] = commune
  const hauteur = rangees.length
  const laissees = new Set(
    Array.from({ length: hauteur }, (_rien, ligne) => ligne).filter((ligne) => rangees[ligne] === undefined),
  )
  return {
    decrite: { ...decrite, cellules: Array.from({ length: hauteur }, (_rien, ligne) => rangees[ligne] ?? vide) },
    laissees,
  }
}
