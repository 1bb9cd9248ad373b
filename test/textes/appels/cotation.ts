import type { ArgumentBrut } from '../../../src/catalogue'
import type { Appel } from '../appels'

const JOUR = '2024-03-15'

function coter(
  entetes: readonly ArgumentBrut[],
  demande: readonly ArgumentBrut[],
  grille: readonly (readonly unknown[])[],
  ...suite: ArgumentBrut[]
): Appel {
  return ['COTATION', [[entetes], [demande], grille, JOUR, ...suite] as readonly ArgumentBrut[]]
}

/** Grilles et demandes qui font dire à COTATION ses refus, ses alertes et ses étapes. */
export const APPELS_COTATION: readonly Appel[] = [
  coter(
    ['DALO'],
    [true],
    [
      ['critère', 'points'],
      ['DALO', 5],
    ],
    null,
    'AMB-29: autre; AMB-35: autre',
  ),
  coter(
    ['DALO', 'Chien'],
    [true, true],
    [
      ['critère', 'points'],
      ['DALO', 5],
    ],
  ),
  coter(
    ['DALO', 'DALO 2'],
    [true],
    [
      ['critère', 'points'],
      ['DALO', 5],
    ],
  ),
  [
    'COTATION',
    [
      [['DALO'], ['DALO']],
      [[true]],
      [
        ['critère', 'points'],
        ['DALO', 5],
      ],
      JOUR,
    ],
  ],
  coter(
    ['DALO'],
    [true],
    [
      ['critère', 'points'],
      ['DALO', 5, 3],
    ],
  ),
  coter(
    ['DALO'],
    [true],
    [
      ['critère', 'poids'],
      ['DALO', 5],
    ],
  ),
  coter(
    ['DALO'],
    [true],
    [
      ['critère', 'points', 'points'],
      ['DALO', 5, 5],
    ],
  ),
  coter(['DALO'], [true], [['critère', 'points']]),
  coter(
    ['DALO'],
    [true],
    [
      ['critère', 'points'],
      [null, 'x'],
    ],
  ),
  coter(
    ['A', 'B'],
    [true, true],
    [
      ['critère', 'points', 'mode', 'groupe'],
      ['A', 5, 'maximum', 'g'],
      ['B', 5, 'exclusif', 'g'],
    ],
  ),
  coter(
    ['A', 'B'],
    [true, true],
    [
      ['critère', 'points', 'mode', 'groupe'],
      ['A', 5, 'maximum', 'g'],
      ['B', 9, 'maximum', 'g'],
    ],
  ),
  coter(
    ['A'],
    ['?'],
    [
      ['critère', 'points', 'seuil'],
      ['A', 5, '>3'],
    ],
  ),
  coter(
    ['A'],
    ['2025-01-01'],
    [
      ['critère', 'points', 'barème'],
      ['A', 5, 'par an'],
    ],
  ),
  coter(
    ['A', 'P'],
    [true, '2024-03-01'],
    [
      ['critère', 'points', 'pièce'],
      ['A', 5, 'P'],
    ],
    true,
  ),
  ...['par an', 'par mois', 'paliers 1:5'].flatMap((bareme) =>
    ['2024-03-01', null].map((piece) =>
      coter(
        ['A', 'P'],
        ['2020-01-01', piece],
        [
          ['critère', 'points', 'barème', 'pièce'],
          ['A', 5, bareme, 'P'],
        ],
        true,
      ),
    ),
  ),
  coter(
    ['S28', 'P'],
    ['2020-01-01', '2024-03-01'],
    [
      ['critère', 'points', 'barème', 'pièce', 'Poids'],
      ['S28', 5, 'par an', 'P', 1],
    ],
    true,
  ),
  coter(
    ['Hébergé chez un tiers', 'DALO', 'R'],
    [true, null, true],
    [
      ['critère', 'points', 'colonne', 'début', 'fin'],
      ['Hébergé chez un tiers', 5, null, null, null],
      ['DALO', 5, null, null, null],
      ['P01', 0, null, null, '2020-01-01'],
      ['S24', 5, null, null, null],
      ['N01', -20, 'R', '2024-01-01', '2026-01-01'],
      ...Array.from({ length: 10 }, (_, i) => [`Local ${i}`, 1, null, null, null]),
    ],
  ),
  coter(
    ['P04', 'S29', 'P13', 'S08'],
    [true, true, true, false],
    [
      ['critère', 'points'],
      ['P04', 5],
      ['S29', 5],
      ['P13', 5],
      ['S08', 1],
    ],
    null,
    'AMB-74: autre',
  ),
]
