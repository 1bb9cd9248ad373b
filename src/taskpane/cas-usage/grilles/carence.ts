import type { Dossier } from '../../dossier/dossier'

/** Carencée dès qu’une commune du contrat l’est ; `null` tant que l’une d’elles ne le dit pas. */
export function carenceDuContrat({ communes, origines = {} }: Dossier): boolean | null {
  const dites = communes.map((commune) => origines[commune]?.carencee ?? null)
  if (dites.includes(true)) return true
  return dites.length === 0 || dites.includes(null) ? null : false
}
