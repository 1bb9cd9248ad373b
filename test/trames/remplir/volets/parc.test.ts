import { redigerMessage } from '../../../../src/textes'
import type { LigneSaisie } from '../../../../src/trames'
import { decrireRemplissage } from '../../../../src/trames'
import { periodeDe } from '../../periode-de'
import { calculer, caseCalculee, entree, lignesCalculees, PLEINE } from '../calculer'

/** Deux inventaires de l'exemple du registre (CMS-24) : RP +1,4 %, LS +1,1 %. */
const INVENTAIRES: readonly LigneSaisie[] = [
  { annee: 2020, rp: 9600, ls: 1850, cible: 0.25 },
  { annee: 2021, rp: 9737, ls: 1877, cible: 0.25 },
  { annee: 2022, rp: 9873, ls: 1898, cible: 0.25 },
]

function parc(lignes: readonly LigneSaisie[], suite: Parameters<typeof entree>[1] = {}) {
  return decrireRemplissage('TAB-04', entree([PLEINE], { lignes, ...suite }))
}

function colonne(remplissage: ReturnType<typeof parc>, intitule: string, lignes: number) {
  return Array.from({ length: lignes }, (_rien, ligne) => caseCalculee(remplissage, ligne, intitule))
}

/** Par graphique et par série, ce que portent les cellules tracées. */
function tracees(remplissage: ReturnType<typeof parc>) {
  const lignes = lignesCalculees(remplissage)
  return remplissage.graphiques.map(({ series }) =>
    series.map(({ valeurs: { ligne, lignes: nombre, colonne: rang } }) => lignes.slice(ligne - 1, ligne - 1 + nombre).map((cases) => cases[rang])),
  )
}

describe('évolution annuelle du parc (TAB-04)', () => {
  it('calcule taux, manquants et variations de chaque année', () => {
    const remplissage = parc(INVENTAIRES)
    expect(colonne(remplissage, 'Taux de logement social', 3)).toEqual([1850 / 9600, 1877 / 9737, 1898 / 9873])
    expect(colonne(remplissage, 'Logements sociaux manquants', 3)).toEqual([550, 558, 571])
    expect(colonne(remplissage, 'Variation annuelle LS', 3)).toEqual([null, 27, 21])
    expect(colonne(remplissage, 'Variation annuelle RP', 3)).toEqual([null, 137, 136])
  })

  it('range les inventaires par année, et ne compare que des années qui se suivent', () => {
    const melange = parc([INVENTAIRES[2] ?? {}, { annee: 2019, rp: 9500, ls: 1840, cible: 0.25 }, INVENTAIRES[1] ?? {}])
    expect(colonne(melange, "Année d'inventaire (au 1er janvier)", 3)).toEqual([2019, 2021, 2022])
    expect(colonne(melange, 'Variation annuelle LS', 3)).toEqual([null, null, 21])
  })

  it('une année en double ne donne ni variation ni tendance fausses', () => {
    const double = parc([...INVENTAIRES.slice(1), { annee: 2021, rp: 1, ls: 1, cible: 0.25 }])
    expect(colonne(double, 'Variation annuelle LS', 3)).toEqual([null, null, null])
    expect(colonne(double, 'Taux de logement social projeté', 2)).toEqual([null, null])
  })

  it('le déficit notifié ne vaut que pour l’inventaire de la période', () => {
    const notifie = decrireRemplissage('TAB-04', entree([{ ...PLEINE, manquants: 580 }], { lignes: INVENTAIRES }))
    expect(colonne(notifie, 'Logements sociaux manquants', 3)).toEqual([550, 558, 580])
  })

  it('un arrondi inférieur choisi dans « Hypothèses » change les manquants (AMB-04)', () => {
    const inferieur = parc(INVENTAIRES, { hypotheses: [{ point: 'AMB-04', lecture: 'autre', motif: null }] })
    expect(colonne(inferieur, 'Logements sociaux manquants', 3)).toEqual([550, 557, 570])
  })

  it.each(['2023-2025', '2026-2028'] as const)('sans inventaire, %s : celui de la période vient de la feuille « Communes »', (periode) => {
    const remplissage = parc([], { fiche: periodeDe(periode) })
    expect(lignesCalculees(remplissage)[0]?.slice(0, 6)).toEqual([Number(periode.slice(0, 4)) - 1, 9873, 1898, 0.25, 1898 / 9873, 571])
    expect(remplissage.suppositions.map(redigerMessage)).toEqual([expect.stringContaining('seul celui du 1er janvier')])
    expect(remplissage.manques.map(redigerMessage)).toEqual([expect.stringContaining('moins de deux années')])
    expect(remplissage.graphiques).toEqual([])
  })

  it('à plusieurs communes, demande une feuille par commune et n’en lit aucune', () => {
    const remplissage = decrireRemplissage('TAB-04', entree([PLEINE, { ...PLEINE, nom: 'Y' }], { lignes: INVENTAIRES, feuille: 'TAB-04 Y' }))
    expect(remplissage.suppositions.map(redigerMessage)[0]).toContain('une feuille par commune')
    expect(remplissage.feuilles.map(({ nom }) => nom)).toEqual(['Hypothèses', 'TAB-04 Y'])
    expect(remplissage.graphiques.every(({ place }) => place.feuille === 'TAB-04 Y')).toBe(true)
  })

  it('un nom à guillemet se lit dans la feuille « Communes »', () => {
    const remplissage = decrireRemplissage('TAB-04', entree([{ ...PLEINE, nom: 'L’"Isle"' }], { lignes: [] }))
    expect(lignesCalculees(remplissage)[0]?.slice(1, 3)).toEqual([9873, 1898])
  })
})

describe('tendance et projection (SRU-18)', () => {
  const remplissage = parc(INVENTAIRES)

  it('prolonge le rythme moyen du premier au dernier inventaire', () => {
    const valeurs = colonne(remplissage, 'Valeur', 8)
    expect(valeurs).toEqual([2020, 2022, 9873, 1898, 0.25, 136.5, 48 / 273, 'jamais'])
    expect(caseCalculee(remplissage, 0, 'Année projetée')).toBe(2022)
    expect(caseCalculee(remplissage, 15, 'Année projetée')).toBe(2037)
    expect(caseCalculee(remplissage, 0, 'Taux de logement social projeté')).toBe(1898 / 9873)
    expect(caseCalculee(remplissage, 2, 'Taux de logement social projeté')).toBeCloseTo((1898 + 48) / (9873 + 273), 12)
    expect(caseCalculee(remplissage, 3, 'Taux cible prolongé')).toBe(0.25)
  })

  it('une part de plus de 100 % n’est pas lue comme un pour cent', () => {
    const vive = parc([
      { annee: 2020, rp: 1000, ls: 100, cible: 0.25 },
      { annee: 2022, rp: 1100, ls: 220, cible: 0.25 },
    ])
    expect(caseCalculee(vive, 6, 'Valeur')).toBe(1.2)
    expect(caseCalculee(vive, 1, 'Taux de logement social projeté')).toBeCloseTo(280 / 1150, 12)
    expect(caseCalculee(vive, 7, 'Valeur')).toBe(2024)
  })

  it.each([
    ['le parc ne croît pas', 1000, 150],
    ['les logements sociaux diminuent', 1200, 90],
  ])('ne prolonge rien quand %s', (_cas, rp, ls) => {
    const stable = parc([
      { annee: 2020, rp: 1000, ls: 100, cible: 0.25 },
      { annee: 2022, rp, ls, cible: 0.25 },
    ])
    expect(colonne(stable, 'Taux de logement social projeté', 16)).toEqual(Array.from({ length: 16 }, () => null))
  })

  it('la base 100 part du premier inventaire', () => {
    expect(colonne(remplissage, 'Logements sociaux, base 100 au premier inventaire', 3)).toEqual([100, (100 * 1877) / 1850, (100 * 1898) / 1850])
    const { cellules, formats } = remplissage.feuilles.at(-1) ?? { cellules: [], formats: [] }
    const formatsDe = (titre: string) => formats.filter(({ colonne: rang }) => cellules[0]?.[rang] === titre).map(({ format }) => format)
    expect(formatsDe('Logements sociaux, base 100 au premier inventaire')).toEqual(['0.0', '0.0', '0.0'])
    expect(formatsDe('Valeur')).toEqual(['0', '0', '#,##0', '#,##0', '0.00%', '#,##0.0', '0.00%', '0'])
  })
})

describe('graphiques du parc', () => {
  const { graphiques, feuilles } = parc(INVENTAIRES)
  const titres = feuilles.at(-1)?.cellules[0] ?? []

  it('GRA-01 à GRA-04, à droite de tout, l’un sous l’autre', () => {
    expect(graphiques.map(({ nom }) => nom)).toEqual(['GRA-01', 'GRA-02', 'GRA-03', 'GRA-04'])
    expect(graphiques.every(({ place }) => place.colonne > titres.length)).toBe(true)
    for (const [rang, { place }] of graphiques.entries()) {
      const suivant = graphiques[rang + 1]?.place.ligne ?? Number.POSITIVE_INFINITY
      expect(place.ligne + place.lignes).toBeLessThan(suivant)
    }
  })

  it('chaque série prend les nombres de la colonne qu’elle nomme, sur les lignes des inventaires', () => {
    const series = graphiques.map(({ nom, series: lues }) => [nom, lues.map(({ valeurs, pointille = false }) => [titres[valeurs.colonne], pointille])])
    expect(series).toEqual([
      ['GRA-01', [['Taux de logement social, pour le graphique', false], ['Taux cible, pour le graphique', true]]],
      ['GRA-02', [['Logements sociaux, base 100 au premier inventaire', false], ['Résidences principales, base 100 au premier inventaire', false]]],
      ['GRA-03', [['Logements sociaux manquants, pour le graphique', false]]],
      ['GRA-04', [['Taux de logement social projeté, pour le graphique', true], ['Taux cible prolongé, pour le graphique', true]]],
    ])
    expect(graphiques.map(({ series: lues }) => lues.map(({ titre }) => titre))).toEqual([
      ['Taux de logement social', 'Taux cible'],
      ['Logements sociaux, base 100 au premier inventaire', 'Résidences principales, base 100 au premier inventaire'],
      ['Logements sociaux manquants'],
      ['Taux de logement social projeté', 'Taux cible'],
    ])
    expect(graphiques.slice(0, 3).every(({ abscisses }) => abscisses.ligne === 1 && abscisses.lignes === 3)).toBe(true)
    expect(graphiques[3]?.abscisses).toMatchObject({ ligne: 1, lignes: 17 })
    expect(titres[graphiques[3]?.abscisses.colonne ?? -1]).toBe('Année projetée')
  })

  it('aucune série ne porte d’erreur ni de texte', () => {
    const valeurs = calculer(parc(INVENTAIRES)).get('TAB-04') ?? []
    for (const { series } of graphiques) {
      for (const { valeurs: plage } of series) {
        const lues = valeurs.slice(plage.ligne, plage.ligne + plage.lignes).map((ligne) => ligne[plage.colonne])
        expect(lues.filter((lue) => lue !== null && typeof lue !== 'number')).toEqual([])
      }
    }
  })

  it('une donnée qui manque laisse un trou sur chaque courbe, jamais un zéro', () => {
    const [premier = {}, , dernier = {}] = INVENTAIRES
    const sansDeuxMille21 = parc([premier, { annee: 2021 }, dernier])
    const trou = '#N/A'
    expect(tracees(sansDeuxMille21).slice(0, 3)).toEqual([
      [[1850 / 9600, trou, 1898 / 9873, null], [0.25, trou, 0.25, null]],
      [[100, trou, (100 * 1898) / 1850, null], [100, trou, (100 * 9873) / 9600, null]],
      [[550, trou, 571, null]],
    ])
    expect(colonne(sansDeuxMille21, 'Taux de logement social', 3)[1]).toBeNull()
  })

  it('un texte saisi à la place d’un nombre ne se trace pas', () => {
    const [premier = {}, , dernier = {}] = INVENTAIRES
    expect(tracees(parc([premier, { annee: 2021, rp: 9737, ls: 1877, cible: 'n. c.' }, dernier]))[0]?.[1]).toEqual([0.25, '#N/A', 0.25, null])
  })

  it('une projection impossible ne trace que la cible (GRA-04)', () => {
    const stable = parc([
      { annee: 2020, rp: 1000, ls: 100, cible: 0.25 },
      { annee: 2022, rp: 1000, ls: 150, cible: 0.25 },
    ])
    const [projete, cible] = tracees(stable)[3] ?? []
    expect([new Set(projete), new Set(cible)]).toEqual([new Set(['#N/A']), new Set([0.25])])
  })

  it('une commune passée de 20 à 25 % compte ses manquants depuis 2014 (GRA-03)', () => {
    const depuis2012 = [2012, 2013, 2014, 2015].map((annee) => ({ annee, rp: 1000, ls: 150, cible: annee < 2014 ? 0.2 : 0.25 }))
    const [, , manquants] = parc(depuis2012).graphiques
    expect(manquants?.abscisses).toMatchObject({ ligne: 3, lignes: 2 })
    expect(manquants?.series[0]?.valeurs).toMatchObject({ ligne: 3, lignes: 2 })
  })
})
