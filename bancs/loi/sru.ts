/**
 * Objectif triennal d’une commune de droit commun, écrit directement : la même loi que le produit (SRU-01 à SRU-04, SRU-09),
 * seuils sur des entiers, déficit et objectif à l’entier supérieur. Lit les colonnes 1 à 3 de W1 ; NaN si non déficitaire.
 */
export function objectifsDirects(lignes: readonly unknown[][]): Float64Array {
  const sortie = new Float64Array(lignes.length)
  for (let i = 0; i < lignes.length; i += 1) {
    const ligne = lignes[i] as unknown[]
    const rp = ligne[1] as number
    const ls = ligne[2] as number
    const cible = (ligne[3] as number) === 0.25 ? 25 : 20
    const ecart = cible * rp - 100 * ls
    if (ecart <= 0) {
      sortie[i] = NaN
      continue
    }
    const deficit = Math.ceil((cible * rp) / 100) - ls
    const taux = ecart < 2 * rp ? 100 : ecart <= 4 * rp ? 50 : 33
    sortie[i] = Math.ceil((taux * deficit) / 100)
  }
  return sortie
}
