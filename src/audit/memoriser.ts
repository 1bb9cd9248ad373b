/** Calcul fait une fois par objet lu : plusieurs contrôles regardent la même feuille, le même tableau, la même ligne. */
export function memoriser<C extends object, R>(calculer: (clef: C) => R): (clef: C) => R {
  const connus = new WeakMap<C, { readonly resultat: R }>()
  return (clef) => {
    const connu = connus.get(clef)
    if (connu !== undefined) return connu.resultat
    const resultat = calculer(clef)
    connus.set(clef, { resultat })
    return resultat
  }
}
