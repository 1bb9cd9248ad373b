import { ecrireNomDeFeuille, lettresDeColonne } from '../../adresse'
import type { Plage } from '../../port'

/** `'TAB-04'!$A$2:$A$9` : une référence de graphique est toujours absolue. */
export function ecrireReference({ feuille, ligne, colonne, lignes, colonnes }: Plage): string {
  const debut = `$${lettresDeColonne(colonne)}$${ligne + 1}`
  const fin = `$${lettresDeColonne(colonne + colonnes - 1)}$${ligne + lignes}`
  return `${ecrireNomDeFeuille(feuille)}!${debut === fin ? debut : `${debut}:${fin}`}`
}
