/** Nombre tel qu'Excel l'écrit au format Standard : onze chiffres significatifs au plus, virgule décimale. */
export function nombreStandard(valeur: number): string {
  return ecrire(Number(valeur.toPrecision(11)))
}

/** Nombre tel qu'on le retrouve en modifiant la cellule : tous ses chiffres. */
export function nombreEntier(valeur: number): string {
  return ecrire(Number(valeur.toPrecision(15)))
}

function ecrire(valeur: number): string {
  return String(valeur).replace('.', ',').replace('e', 'E')
}
