import type { Brut } from '../../../../src/catalogue'
import { calculer } from '../../../cas/lecteur'

function localisation(...lignes: readonly (readonly Brut[])[]) {
  const { valeur, explication } = calculer('GRILLE_CONTROLE', [[['critère', 'points', 'réservataire'], ...lignes]])
  const phrases = (valeur as readonly (readonly unknown[])[]).filter(([, regle]) => regle === 'COT-13').map((rangee) => rangee[4])
  return { part: explication.find(({ etape }) => etape === 'Part de la localisation')?.valeur, phrases }
}

describe('part de la localisation (COT-13)', () => {
  it('60 sur 160 : au constat comme à l’explication', () => {
    expect(localisation(['P01', 50, null], ['S24', 50, null], ['S34', 60, null])).toEqual({
      part: 0.375,
      phrases: [expect.stringContaining('37,5 % du total possible')],
    })
  })

  it.each<[string, Brut]>([
    ['vides', null],
    ['en texte', 'beaucoup'],
  ])('points %s à une autre ligne : le total n’est pas connu, aucune part ne se dit', (_cas, points) => {
    const { part, phrases } = localisation(['P01', 50, null], ['S24', points, null], ['S34', 60, null])
    expect(part).toBe('sans objet')
    expect(phrases).toEqual([expect.stringContaining('jusqu’à 60 points, plus que « DALO » (50)')])
  })

  it('total nul : sans objet', () => expect(localisation(['P01', 0, null], ['S34', 0, null])).toEqual({ part: 'sans objet', phrases: [] }))

  it('une ligne illisible propre à un autre réservataire n’empêche pas la part', () => {
    const grille = [['P01', 50, null], ['S24', 50, 'Département'], ['S24', 'x', 'Ville'], ['S34', 60, null]]
    expect(localisation(...grille).part).toBe(0.375)
  })
})
