/** @jest-environment jsdom */
import fc from 'fast-check'
import { lireEntrees } from '../../../src/classeur/excel/lire-memoire'
import { ecrireEntrees } from '../../../src/classeur/partie-memoire'

describe('lecture de la partie XML par DOMParser', () => {
  it('rend les entrées écrites, quels que soient clefs et textes', () => {
    const texte = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(fc.dictionary(texte, texte), (entrees) => {
        const gardees = new Map(Object.entries(entrees))
        expect(lireEntrees(ecrireEntrees(gardees))).toEqual(gardees)
      }),
    )
  })

  it.each(['', 'pas du XML', '<memoire xmlns="urn:autre"/>', '<autre xmlns="urn:mixite:memoire:1"/>', '<memoire xmlns="urn:mixite:memoire:1"><entree clef="a">x</memoire>', '\ud800'])('refuse « %s »', (xml) => {
    expect(() => lireEntrees(xml)).toThrow(expect.objectContaining({ code: 'memoire-illisible' }))
  })
})
