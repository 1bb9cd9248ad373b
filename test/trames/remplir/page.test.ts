import { colonneDe, ecrit, effectif, Page } from '../../../src/trames'

const COLONNES = [20, 10, 8].map((largeur) => ({ largeur, format: null, renvoi: true }))

describe('page de rapport', () => {
  it('pose un tableau sous son titre et rend la place de ses rangées', () => {
    const page = new Page('F', COLONNES)
    page.ecrire([ecrit('Page')], { gras: true })
    page.sauter()
    const corps = page.poser({ titre: 'Bloc', titres: ['Nom', 'Nombre'], rangees: [[ecrit('a'), effectif(1)], [ecrit('b'), effectif(2)]] })
    expect(corps).toEqual({ feuille: 'F', ligne: 4, colonne: 0, lignes: 2, colonnes: 2 })
    expect(colonneDe(corps, 1)).toEqual({ ...corps, colonne: 1, colonnes: 1 })
    expect(page.ligne).toBe(7)
    const { cellules, gras } = page.decrire()
    expect(cellules).toEqual([['Page', null, null], [null, null, null], ['Bloc', null, null], ['Nom', 'Nombre', null], ['a', 1, null], ['b', 2, null], [null, null, null]])
    expect(gras).toEqual([0, 2, 3])
  })

  it('sans titres de colonnes, les rangées suivent le titre', () => {
    const page = new Page('F', COLONNES)
    expect(page.poser({ titre: 'Bloc', titres: [], rangees: [[ecrit('a')]] })).toMatchObject({ ligne: 1, lignes: 1, colonnes: 0 })
  })

  it('colle à droite le titre d’une colonne de nombres, sauf s’il est plus long qu’elle', () => {
    const page = new Page('F', COLONNES)
    page.titrer(['Nom', 'Dix lettre', 'Neuf lett'], [[ecrit('a'), ecrit(1), ecrit(2)]])
    expect(page.decrire().formats).toEqual([{ ligne: 0, colonne: 1, format: '0;-0;0;* @' }])
  })

  it('un texte n’a pas de format, un nombre garde le sien', () => {
    expect([ecrit('a', '0.0'), ecrit(null, '0.0'), ecrit(1, '0.0'), ecrit(1), effectif(1)].map(({ format }) => format)).toEqual([null, null, '0.0', null, '#,##0'])
  })

  it('descend jusqu’à une rangée, jamais plus haut', () => {
    const page = new Page('F', COLONNES)
    page.descendreA(3)
    page.descendreA(1)
    expect(page.decrire()).toMatchObject({ cellules: [[null, null, null], [null, null, null], [null, null, null]], titres: 0, entiere: true, paysage: true })
  })
})
