import { creerClasseurMemoire } from '../../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../../src/classeur/memoire'
import type { Saisie } from '../../../../src/classeur/port'

export const GRILLE_A: readonly (readonly Saisie[])[] = [
  ['critère', 'points', 'barème'],
  ['DALO', 100, null],
  ['Ancienneté', 2, 'par an'],
  ['Quartier', 10, null],
]

export const GRILLE_B: readonly (readonly Saisie[])[] = [
  ['critère', 'points', 'barème'],
  ['DALO', 20, null],
  ['Ancienneté', 2, 'par an'],
  ['Quartier', 60, null],
]

/** Une demande sur trois DALO, dépôts de 2010 à 2023, une sur deux dans le quartier. */
export function demandes(nombre = 40, titre = 'Numéro'): readonly (readonly Saisie[])[] {
  const lignes = Array.from({ length: nombre }, (_ligne, i): readonly Saisie[] => [i + 1, i % 3 === 0, `${2010 + (i % 14)}-03-15`, i % 2 === 0])
  return [[titre, 'DALO', 'Ancienneté', 'Quartier'], ...lignes]
}

export function classeurDuBanc(contenu = demandes(), grilles: readonly (readonly (readonly Saisie[])[])[] = [GRILLE_A, GRILLE_B]): ClasseurMemoire {
  return creerClasseurMemoire([{ nom: 'Demandes', contenu }, ...grilles.map((grille, i) => ({ nom: i === 0 ? 'Grille 2024' : 'Grille 2025', contenu: grille }))])
}
