import fc from 'fast-check'
import { decouperTexteColle } from '../../../src/atelier/grille/decouper-texte-colle'

describe('texte collé d’un tableur', () => {
  it.each([
    ['12,5', [['12,5']]],
    ['a\tb\nc\td\n', [['a', 'b'], ['c', 'd']]],
    ['a\tb\r\nc\r\n', [['a', 'b'], ['c', '']]],
    ['"deux\nlignes"\t"un ""mot"""', [['deux\nlignes', 'un "mot"']]],
    ['5" de large\tb', [['5" de large', 'b']]],
    ['\t', [['', '']]],
  ])('%j', (texte, attendu) => {
    expect(decouperTexteColle(texte)).toEqual(attendu)
  })

  it('rend tout rectangle écrit comme un tableur', () => {
    const cellule = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '1', ',') })
    const rectangle = fc.integer({ min: 1, max: 4 }).chain((largeur) =>
      fc.array(fc.array(cellule, { minLength: largeur, maxLength: largeur }), { minLength: 1, maxLength: 5 }),
    )
    fc.assert(
      fc.property(rectangle, (rangees) => {
        const texte = rangees.map((rangee) => rangee.map((une) => `"${une.replaceAll('"', '""')}"`).join('\t')).join('\n')
        expect(decouperTexteColle(`${texte}\n`)).toEqual(rangees)
      }),
    )
  })
})
