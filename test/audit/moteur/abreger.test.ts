import { abreger, abregerMessage } from '../../../src/audit/moteur/abreger'

const PILE = 'a'.repeat(500)

describe('ce qu’un constat cite', () => {
  it.each([
    [PILE, PILE],
    [`${PILE}a`, `${'a'.repeat(499)}…`],
    [12, 12],
    [null, null],
    [false, false],
  ])('abrège au-delà de 500 caractères seulement', (lu, cite) => {
    expect(abreger(lu)).toBe(cite)
  })

  it('abrège chaque texte d’une phrase et laisse le reste', () => {
    const phrase = { id: 'x', donnees: { formule: `=${PILE}`, cellules: 2, cellule: 'B1' } }
    expect(abregerMessage(phrase)).toEqual({ id: 'x', donnees: { formule: `=${'a'.repeat(498)}…`, cellules: 2, cellule: 'B1' } })
    const courte = { id: 'x', donnees: { cellule: 'B1' } }
    expect(abregerMessage(courte)).toBe(courte)
  })
})
