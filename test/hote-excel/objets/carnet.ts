import type { Scalaire } from '../protocole/objet'
import type { Carnet } from '../modele/graphique'

/** Propriétés d’aspect gardées telles quelles, pour qu’un essai les relise. */
export function noter(carnet: () => Carnet, noms: readonly string[]): Readonly<Record<string, Scalaire>> {
  return Object.fromEntries(
    noms.map((nom) => [
      nom,
      { lire: () => carnet().get(nom) ?? null, ecrire: (valeur) => void carnet().set(nom, valeur) } satisfies Scalaire,
    ]),
  )
}
