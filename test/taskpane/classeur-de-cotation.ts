import { creerClasseurMemoire } from '../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../src/classeur/memoire'
import type { Plage, Saisie, Valeur } from '../../src/classeur/port'

export const FORMULE_COTATION = '=MIXITE.COTATION(B1:C1,B2:C5,Grille!A1:C3,"2024-03-15")'

/** Notes attendues : 100 + 4 ans × 3, 4 ans × 3, 100, ligne vide. */
export const NOTES: readonly (readonly Valeur[])[] = [[112], [12], [100], ['']]

/** Quatre demandes, une grille de deux critères, la cotation posée en Demandes!D2 (contrats du projet, COTATION). */
export function classeurDeCotation(notes: readonly (readonly Valeur[])[] = NOTES): ClasseurMemoire {
  const premiere: Saisie = { formule: FORMULE_COTATION, valeur: notes[0]?.[0] ?? null, debordement: notes }
  return creerClasseurMemoire([
    {
      nom: 'Demandes',
      contenu: [
        ['Numéro', 'DALO', 'Ancienneté de la demande', 'Note'],
        [1, true, '2019-05-10', premiere],
        [2, false, '2020-01-15'],
        [3, true, '2024-01-10'],
        [null, null, null],
      ],
    },
    {
      nom: 'Grille',
      contenu: [
        ['critère', 'points', 'barème'],
        ['DALO', 100, null],
        ['Ancienneté de la demande', 3, 'par an'],
      ],
    },
  ])
}

export function cellule(feuille: string, ligne: number, colonne: number): Plage {
  return { feuille, ligne, colonne, lignes: 1, colonnes: 1 }
}
