import { creerClasseurMemoire } from '../../../../src/classeur/memoire'
import { apercevoir } from '../../../../src/remplissage'
import { valeursDeGraphique } from '../../../../src/taskpane/ecrans/apercu/valeurs-de-graphique'
import { decrire } from '../../../remplissage/fabrique'

const INVENTAIRES = [
  { annee: 2020, rp: 1000, ls: 200, cible: 0.25 },
  { annee: 2021 },
  { annee: 2022, rp: 1100, ls: 230, cible: 0.25 },
]

describe.each([false, true])('image d’un graphique avant l’écriture, valeurs seules : %s', (valeurs) => {
  it('une année sans donnée y est un trou, jamais un zéro', async () => {
    const { graphiques, feuilles } = await apercevoir(creerClasseurMemoire(), decrire('TAB-04', [], { lignes: INVENTAIRES }), { valeurs })
    const dessines = Object.fromEntries(graphiques.map((graphique) => [graphique.nom, valeursDeGraphique(graphique, feuilles)]))
    expect(dessines['GRA-01']).toEqual({ abscisses: [2020, 2021, 2022, null], series: [[0.2, null, 230 / 1100, null], [0.25, null, 0.25, null]] })
    expect(dessines['GRA-02']?.series.map(([, milieu]) => milieu)).toEqual([null, null])
    expect(dessines['GRA-03']?.series).toEqual([[50, null, 45, null]])
  })
})
