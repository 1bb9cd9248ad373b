import type { CelluleDeFormule, Graphe } from './graphe'

/** Cellules atteintes à partir des graines, chacune avec le nombre de cellules atteintes qu'elle lit. */
export interface Portee {
  readonly attente: Map<CelluleDeFormule, number>
  readonly lecteurs: ReadonlyMap<CelluleDeFormule, readonly CelluleDeFormule[]>
}

/**
 * Suit les lecteurs de proche en proche.
 * @param depasse vrai quand il faut s'arrêter là, d'après les liens déjà suivis : des sommes cumulées en font une quantité qui croît comme le carré
 * @returns `null` si l'on s'est arrêté avant la fin
 */
export function mesurerPortee(graines: readonly CelluleDeFormule[], graphe: Graphe, depasse: (liens: number) => boolean): Portee | null
export function mesurerPortee(graines: readonly CelluleDeFormule[], graphe: Graphe): Portee
export function mesurerPortee(graines: readonly CelluleDeFormule[], graphe: Graphe, depasse = (_liens: number): boolean => false): Portee | null {
  let liens = 0
  const attente = new Map<CelluleDeFormule, number>(graines.map((graine) => [graine, 0]))
  const lecteurs = new Map<CelluleDeFormule, readonly CelluleDeFormule[]>()
  const file = [...graines]
  for (let cellule = file.pop(); cellule !== undefined; cellule = file.pop()) {
    const siens = graphe.lecteursDe(cellule.occupe)
    lecteurs.set(cellule, siens)
    liens += siens.length
    if (depasse(liens)) return null
    for (const lecteur of siens) {
      if (!attente.has(lecteur)) file.push(lecteur)
      attente.set(lecteur, (attente.get(lecteur) ?? 0) + 1)
    }
  }
  return { attente, lecteurs }
}

/**
 * Visite chaque cellule après toutes celles qu'elle lit. Rend celles qu'une boucle empêche d'atteindre.
 */
export async function parcourirEnOrdre(
  { attente, lecteurs }: Portee,
  visiter: (cellule: CelluleDeFormule, siens: readonly CelluleDeFormule[]) => Promise<void>,
): Promise<readonly CelluleDeFormule[]> {
  const pretes = [...attente].filter(([, nombre]) => nombre === 0).map(([cellule]) => cellule)
  const vues = new Set<CelluleDeFormule>()
  for (let i = 0; i < pretes.length; i++) {
    const cellule = pretes[i]
    if (cellule === undefined) break
    vues.add(cellule)
    const siens = lecteurs.get(cellule) ?? []
    await visiter(cellule, siens)
    for (const lecteur of siens) {
      const reste = (attente.get(lecteur) ?? 0) - 1
      attente.set(lecteur, reste)
      if (reste === 0) pretes.push(lecteur)
    }
  }
  return [...attente.keys()].filter((cellule) => !vues.has(cellule))
}
