import { normaliser } from '../../socle/normaliser'

/** Élément d'une liste de contrôle : le libellé proposé d'abord, puis d'autres façons de l'écrire. */
export interface Element {
  readonly libelle: string
  readonly autres?: readonly string[]
}

/** L'élément qu'une ligne désigne, sans égard à la casse ni aux accents. */
export function reconnaitre<E extends Element>(elements: readonly E[], texte: string | null): E | undefined {
  const mots = normaliser(texte ?? '')
  if (mots === '') return undefined
  return elements.find(({ libelle, autres = [] }) => [libelle, ...autres].some((nom) => normaliser(nom) === mots))
}
