import type { Entetes } from '../com'
import { CRITERES_SNE } from './criteres-sne'
import type { Grille } from './grille'

/** Colonne où lire un critère SNE : celle d'une des grilles, sinon l'en-tête de son nom ou d'un `autre` ; −1 absente, −2 en double. */
export function colonneDuCritere(id: string, grilles: readonly Grille[], entetes: Entetes, autres: readonly string[] = []): number {
  const lue = grilles.flatMap(({ criteres }) => criteres).find((critere) => critere.id === id && critere.colonne >= 0)
  if (lue !== undefined) return lue.colonne
  const noms = [id, ...CRITERES_SNE.flatMap((critere) => (critere.id === id ? [critere.libelle] : [])), ...autres]
  return noms.map((nom) => entetes.rang(nom)).find((rang) => rang !== -1) ?? -1
}
