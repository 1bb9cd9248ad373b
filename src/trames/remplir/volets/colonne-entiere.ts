/** Colonne d'une case de la ligne : `C7`, 7 → `$C:$C`. Une ligne ajoutée sous les autres y compte sans récrire les formules. */
export function colonneEntiere(adresse: string, numero: number): string {
  const lettres = lettresDe(adresse, numero)
  return `$${lettres}:$${lettres}`
}

/** Lettres de la colonne d'une case de la ligne. */
export function lettresDe(adresse: string, numero: number): string {
  return adresse.slice(0, -String(numero).length)
}

/**
 * Critères d'une année exacte. Deux bornes plutôt qu'une égalité : à l'égalité, Excel lirait aussi un nombre dans les textes voisins. Une
 * année à décimales ou démesurée s'écrirait, dans un critère, autrement que dans sa case.
 */
export function deLAnnee(annees: string, annee: string): string {
  const entiere = `MAX(0,MIN(9999,INT(${annee})))`
  return `${annees},">="&${entiere},${annees},"<="&${entiere}`
}
