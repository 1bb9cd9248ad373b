import type { Classeur, Plage, Saisie } from '../../src/classeur/port'

/** Ajoute une feuille vide au nom libre et le rend. */
export async function feuilleNeuve(classeur: Classeur): Promise<string> {
  const prises = new Set((await classeur.feuilles()).map(({ nom }) => nom.toLowerCase()))
  let numero = 1
  while (prises.has(`essai ${numero}`)) numero += 1
  const nom = `Essai ${numero}`
  await classeur.ajouterFeuille(nom)
  return nom
}

export function plageDe(feuille: string, ligne: number, colonne: number, lignes = 1, colonnes = 1): Plage {
  return { feuille, ligne, colonne, lignes, colonnes }
}

/** Écrit un rectangle à partir d'une cellule et rend sa plage. */
export async function poser(
  classeur: Classeur,
  feuille: string,
  [ligne, colonne]: readonly [number, number],
  contenu: readonly (readonly Saisie[])[],
): Promise<Plage> {
  const plage = plageDe(feuille, ligne, colonne, contenu.length, contenu[0]?.length ?? 0)
  await classeur.ecrire(plage, contenu)
  return plage
}
