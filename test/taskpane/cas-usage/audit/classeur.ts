import type { ClasseurMemoire } from '../../../../src/classeur/memoire'
import { creerClasseurMemoire } from '../../../../src/classeur/memoire'
import type { Saisie } from '../../../../src/classeur/port'

export const TITRES = [
  'Commune',
  'Code Insee',
  'Résidences principales au 01/01/2022',
  'Logements sociaux au 01/01/2022',
  'Taux cible',
  'Logements manquants',
  'Taux de rattrapage',
  'Objectif 2023-2025',
]

/** Trois communes dont tout est juste. */
export const JUSTES: readonly (readonly Saisie[])[] = [
  ['Aubignane', '13900', 10_000, 1500, 0.25, 1000, 0.33, 330],
  ['Vieux-Bourg', '13901', 8000, 1200, 0.25, 800, 0.33, 264],
  ['Clochemerle', '13902', 12_000, 1800, 0.25, 1200, 0.33, 396],
]

/** Les manquants de Vieux-Bourg et l’objectif de Clochemerle sont faux. */
export const FAUSSES: readonly (readonly Saisie[])[] = [
  JUSTES[0] ?? [],
  ['Vieux-Bourg', '13901', 8000, 1200, 0.25, 700, 0.33, 231],
  ['Clochemerle', '13902', 12_000, 1800, 0.25, 1200, 0.33, 300],
]

/** À 2,00 points exactement de sa cible, le régime dépend d’un point ouvert (AMB-01). */
export const OUVERTE: readonly Saisie[] = ['Fontbrune', '13903', 10_000, 2300, 0.25, 200, 1, 200]

export function classeurAAuditer(lignes: readonly (readonly Saisie[])[] = FAUSSES, autres: Readonly<Record<string, readonly (readonly Saisie[])[]>> = {}): ClasseurMemoire {
  return creerClasseurMemoire([
    { nom: 'Objectifs', contenu: [['Objectifs de rattrapage 2023-2025'], TITRES, ...lignes] },
    ...Object.entries(autres).map(([nom, contenu]) => ({ nom, contenu })),
  ])
}

/** « Chiffre retenu » ne dit pas de quoi. */
export function classeurIncertain(): ClasseurMemoire {
  return creerClasseurMemoire([
    {
      nom: 'Suivi',
      contenu: [
        ['Commune', 'Rés. princ.', 'Log. soc.', 'Manq.', 'Chiffre retenu', 'Obj.', 'Taux'],
        ['Aubignane', 10_000, 1500, 1000, 330, 330, 0.33],
        ['Vieux-Bourg', 8000, 1200, 800, 264, 264, 0.33],
        ['Clochemerle', 12_000, 1800, 1200, 396, 396, 0.33],
      ],
    },
  ])
}
