import { erreurAnglaise, erreurFrancaise } from '../../../src/atelier/grille/erreurs'
import type { CodeErreur } from '../../../src/classeur/port'

const CODES: readonly CodeErreur[] = [
  '#VALEUR!', '#N/A', '#NOM?', '#REF!', '#DIV/0!', '#NOMBRE!', '#NUL!', '#PROPAGATION!', '#CALC!', '#OCCUPÉ!',
]

describe('codes d’erreur de la grille', () => {
  it.each(CODES)('%s fait l’aller et le retour', (code) => {
    expect(erreurFrancaise(erreurAnglaise(code))).toBe(code)
  })

  it('ne prend pas un texte pour une erreur', () => {
    expect(erreurFrancaise('#VALEUR')).toBeNull()
    expect(erreurFrancaise('')).toBeNull()
  })
})
