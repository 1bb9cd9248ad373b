import { trouverRegle } from '../../src/regles'
import { GRAPHIQUES, trouverGraphique } from '../../src/trames'
import type { SourceDeSerie } from '../../src/trames'
import { tableDe } from './periode-de'

const SOURCES = GRAPHIQUES.flatMap(({ id, abscisses, series, serieAPart, ligneRepere }) => {
  const sources = [abscisses, ...series, serieAPart, ligneRepere?.source]
  return sources.filter((source) => source != null).map((source) => [id, source] as const)
})

function existe(source: SourceDeSerie): boolean {
  if (source.de === 'table') return tableDe(source.table).colonnes.some(({ code }) => code === source.colonne)
  return source.de === 'années futures' || trouverRegle(source.regle) !== undefined
}

describe('graphiques de la trame', () => {
  it('sont cinq', () => {
    expect(GRAPHIQUES.map(({ id, forme, series }) => [id, forme, series.length])).toEqual([
      ['GRA-01', 'courbe', 1],
      ['GRA-02', 'deux courbes', 2],
      ['GRA-03', 'courbe', 1],
      ['GRA-04', 'courbe prolongée', 1],
      ['GRA-05', 'barres empilées', 2],
    ])
  })

  it.each(SOURCES)('%s prend ses nombres où ils sont : %j', (_id, source) => {
    expect(existe(source)).toBe(true)
  })

  it('GRA-05 trace à part l’acquisition-amélioration, qui recoupe les deux autres modes', () => {
    expect(trouverGraphique('gra-05')?.serieAPart).toEqual({ de: 'table', table: 'TAB-10', colonne: 'aa' })
  })

  it('un graphique inconnu n’est pas rendu', () => {
    expect(trouverGraphique('GRA-06')).toBeUndefined()
  })
})
