import { normaliser } from '../../../regles'
import type { TableDeTrame } from '../../../trames'

/**
 * Vrai si l’identifiant, le titre, la place, les règles ou les colonnes d’une table contiennent tous les mots cherchés ; casse et
 * accents ignorés.
 */
export function correspond({ id, titre, place, regles, colonnes }: TableDeTrame, recherche: string): boolean {
  const texte = normaliser([id, titre, place, ...regles, ...colonnes.map(({ intitule }) => intitule)].join(' '))
  return normaliser(recherche)
    .split(' ')
    .every((mot) => texte.includes(mot))
}
