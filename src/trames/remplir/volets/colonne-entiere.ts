/** Colonne d'une case de la ligne : `C7`, 7 → `$C:$C`. Une ligne ajoutée sous les autres y compte sans récrire les formules. */
export function colonneEntiere(adresse: string, numero: number): string {
  const lettres = lettresDe(adresse, numero)
  return `$${lettres}:$${lettres}`
}

/** Lettres de la colonne d'une case de la ligne. */
export function lettresDe(adresse: string, numero: number): string {
  return adresse.slice(0, -String(numero).length)
}

/** Critères d'une année exacte. Deux bornes plutôt qu'une égalité : à l'égalité, Excel lirait aussi un nombre dans les textes voisins. */
export function deLAnnee(annees: string, annee: string): string {
  return `${annees},">="&(${annee}),${annees},"<="&(${annee})`
}
