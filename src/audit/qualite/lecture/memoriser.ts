/** Calcul fait une fois par objet lu : plusieurs contrôles regardent la même feuille ou le même tableau. */
export function memoriser<C extends object, R>(calculer: (clef: C) => R): (clef: C) => R {
  const connus = new WeakMap<C, { readonly resultat: R }>()
  return (clef) => {
    const connu = connus.get(clef) ?? { resultat: calculer(clef) }
    connus.set(clef, connu)
    return connu.resultat
  }
}
