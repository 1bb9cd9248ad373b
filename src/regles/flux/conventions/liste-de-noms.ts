import { normaliser } from '../../socle/normaliser'

/** Noms d'une cellule qui en énumère plusieurs (« État ; Ville, ALS »), sans les vides ni les doubles. */
export function nomsDe(texte: string | null): readonly string[] {
  const noms = (texte ?? '')
    .split(/[;,/+&\n]/)
    .map((nom) => nom.trim())
    .filter((nom) => normaliser(nom) !== '')
  return [...new Map(noms.map((nom) => [normaliser(nom), nom])).values()]
}
