import type { Brouillon } from '../../dossier/dossier'

/** Somme des objectifs des arrondissements saisis, en logements ; `null` : aucun, ou un objectif manque. */
export function totaliserLesArrondissements({ lignes }: Brouillon): number | null {
  const objectifs = lignes.filter((ligne) => Object.keys(ligne).length > 0).map(({ obj }) => obj)
  if (objectifs.length === 0) return null
  return objectifs.reduce<number | null>(
    (somme, objectif) => (somme === null || typeof objectif !== 'number' ? null : somme + objectif),
    0,
  )
}
