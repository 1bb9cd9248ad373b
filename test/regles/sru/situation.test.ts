import { lireSituation, SITUATIONS } from '../../../src/regles'

describe('situation d’une commune', () => {
  it.each(SITUATIONS.map((situation) => [situation]))(
    '« %s » se relit telle quelle, en capitales et sans accents',
    (situation) => {
      const nue = situation
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toUpperCase()
      expect([lireSituation(situation), lireSituation(nue)]).toEqual([situation, situation])
    },
  )

  it.each([
    ['nouvelle entrante', 'nouvelle entrante'],
    ['Nouvelle entrante, 1re période', 'nouvelle entrante rang 1'],
    ['entrante 2e période', 'nouvelle entrante rang 2'],
    ['nouvelle entrante rang 3', 'droit commun'],
    ['rang 2 après entrée en cours', 'nouvelle entrante rang 2'],
    ['rang 3 après entrée en cours', 'droit commun'],
    ['entrée en cours', 'entrée en cours de période'],
    ['exemption', 'exemptée'],
    ['carencée', undefined],
    ['oui', undefined],
    ['1', undefined],
  ])('« %s » → %s', (texte, attendue) => expect(lireSituation(texte)).toBe(attendue))
})
