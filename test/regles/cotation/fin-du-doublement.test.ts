import { dernierJourDouble, enIso } from '../../../src/regles'
import { lireDate } from '../../../src/regles/com'

/** Registre, COT-06 : la pièce double les points jusqu'à la veille de son premier anniversaire. */
it.each([
  ['2023-03-16', '2024-03-15'],
  ['2023-03-15', '2024-03-14'],
  ['2024-02-29', '2025-02-27'],
  ['2023-02-28', '2024-02-27'],
])('une pièce du %s double les points jusqu’au %s', (piece, dernier) => {
  expect(enIso(dernierJourDouble(Number(lireDate(piece)), 12))).toBe(dernier)
})
