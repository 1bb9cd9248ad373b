import { ouvrirXlsx } from '../../src/classeur/xlsx'
import { plageDe, poser } from './contrat-appuis'
import { fabriquerLivre } from './fabrique/livre'
import { fautesDuPaquet } from './fabrique/verifier-paquet'
import { exigerLibreOffice, recalculer, reenregistrer } from './libreoffice/libreoffice'
import { graphiqueDe } from './xlsx/graphiques/appuis'

/** Le taux se calcule ; sa valeur écrite est fausse exprès : seul un recalcul peut la rendre juste. */
async function suivi(): Promise<Uint8Array> {
  const classeur = await ouvrirXlsx(fabriquerLivre({ feuilles: [{ nom: 'TAB-04' }] }))
  await poser(classeur, 'TAB-04', [0, 0], [
    ['2023', { formule: '=C1/D1', valeur: 0.99 }, 190, 1000],
    ['2024', null, 200, 1000],
    ['2025', { formule: '=C3/D3', valeur: 0.99 }, 230, 1000],
  ])
  await classeur.poserGraphique(graphiqueDe('TAB-04', 3, [{ titre: 'taux' }], { titre: 'Taux' }))
  await classeur.poserGraphique(
    graphiqueDe('TAB-04', 3, [], {
      nom: 'GRA-02',
      titre: 'Comptes',
      series: [
        { titre: 'sociaux', valeurs: plageDe('TAB-04', 0, 2, 3, 1), genre: 'barres-empilees' },
        { titre: 'résidences', valeurs: plageDe('TAB-04', 0, 3, 3, 1), genre: 'courbe', axeSecondaire: true, pointille: true },
      ],
      format: '#,##0',
      place: plageDe('TAB-04', 20, 0, 15, 6),
    }),
  )
  return classeur.enregistrer()
}

describe('graphiques ouverts par LibreOffice', () => {
  beforeAll(exigerLibreOffice)

  it('se tracent d’après les cellules, et les suivent quand un recalcul les change', async () => {
    const { graphiques } = (await recalculer(await suivi()))['TAB-04'] ?? {}
    expect(graphiques?.map(({ titre }) => titre)).toEqual(['Taux', 'Comptes'])
    expect(graphiques?.[0]?.series).toEqual([
      { genre: 'LineChartType', plage: "$'TAB-04'.$B$1:$B$3", valeurs: [0.19, null, 0.23] },
    ])
    expect(graphiques?.[1]?.series).toEqual([
      { genre: 'ColumnChartType', plage: "$'TAB-04'.$C$1:$C$3", valeurs: [190, 200, 230] },
      { genre: 'LineChartType', plage: "$'TAB-04'.$D$1:$D$3", valeurs: [1000, 1000, 1000] },
    ])
  })

  it('survivent à un réenregistrement, avec leur nom, et le paquet reste juste', async () => {
    const [reecrit = new Uint8Array()] = await reenregistrer([await suivi()])
    expect(await (await ouvrirXlsx(reecrit)).graphiques('TAB-04')).toEqual(['GRA-01', 'GRA-02'])
    expect(await fautesDuPaquet(reecrit)).toEqual([])
  })

  it('s’ajoutent au dessin qu’un autre logiciel a écrit, et s’y remplacent', async () => {
    const [reecrit = new Uint8Array()] = await reenregistrer([await suivi()])
    const classeur = await ouvrirXlsx(reecrit)
    const barres = [{ titre: 'taux', genre: 'barres' as const }]
    await classeur.poserGraphique(graphiqueDe('TAB-04', 3, barres, { nom: 'GRA-03', titre: 'Ajouté' }))
    await classeur.poserGraphique(graphiqueDe('TAB-04', 2, [{ titre: 'taux' }], { titre: 'Remplacé' }))
    const apres = await classeur.enregistrer()
    expect(await fautesDuPaquet(apres)).toEqual([])
    const { graphiques = [] } = (await recalculer(apres))['TAB-04'] ?? {}
    const traces = graphiques.map(({ titre, series }) => [titre, series.length])
    expect(traces).toEqual([['Comptes', 2], ['Ajouté', 1], ['Remplacé', 1]])
    expect(graphiques.slice(1).map(({ series }) => series[0]?.valeurs)).toEqual([[0.19, null, 0.23], [0.19, null]])
  })
})
