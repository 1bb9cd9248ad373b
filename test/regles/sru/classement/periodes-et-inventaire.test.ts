import { PARAMETRES, periodeDeLAnnee, PERIODES } from '../../../../src/regles'
import { calculer } from '../../../cas/lecteur'

describe('référentiel des périodes triennales (SRU-21)', () => {
  it('chaque année de 2002 à 2028 dans une période et une seule, de trois ans, sans trou', () => {
    const annees = Array.from({ length: 27 }, (_, i) => 2002 + i)
    const noms = annees.map((annee) => calculer('SRU_PERIODE', [annee]).valeur as string)
    expect([...new Set(noms)]).toEqual([
      '2002-2004', '2005-2007', '2008-2010', '2011-2013', '2014-2016', '2017-2019', '2020-2022', '2023-2025', '2026-2028',
    ])
    for (const [rang, nom] of noms.entries()) {
      const [debut = 0, fin = 0] = nom.split('-').map(Number)
      expect(annees[rang]).toBeGreaterThanOrEqual(debut)
      expect(annees[rang]).toBeLessThanOrEqual(fin)
    }
  })

  it('s’accorde aux périodes calculées, jour pour jour', () => {
    for (const { periode, du, au } of PERIODES) {
      const trouvee = periodeDeLAnnee(Number(du.slice(0, 4)))
      expect([trouvee?.nom, `${trouvee?.premiere}-01-01`, `${trouvee?.derniere}-12-31`]).toEqual([periode, du, au])
    }
  })

  it('bornes, rang et année du bilan dans l’explication', () => {
    const { explication } = calculer('SRU_PERIODE', [2024])
    expect(explication.map(({ valeur }) => valeur)).toEqual(['2023-2025', '01/01/2023 → 31/12/2025', 2026])
    expect(explication[0]?.calcul).toContain('8e période de 3 ans depuis le 1er janvier 2002')
    expect(calculer('SRU_PERIODE', [2002]).explication[0]?.calcul).toContain('1re période')
  })

  it('le texte rendu convient à l’argument « periode » des périodes calculées', () => {
    for (const annee of [2023, 2028]) {
      const { valeur } = calculer('SRU_PERIODE', [annee])
      expect(calculer('SRU_OBJECTIF', [9873, 1898, 0.25, null, null, null, valeur as string])).toMatchObject({ valeur: 189 })
    }
  })
})

describe('base d’inventaire (SRU-20)', () => {
  it.each([
    ['P_inventaire.exige', [2022, 2025]],
    ['P_inventaire.travail', [2021, 2024]],
    ['P_periode.origine', [2002]],
    ['P_periode.duree', [3]],
  ])('%s', (id, valeurs) => {
    const serie = PARAMETRES.find((parametre) => parametre.id === id)?.serie ?? []
    expect(serie.map(({ valeur }) => valeur)).toEqual(valeurs)
    expect(serie.map(({ aVerifier }) => aVerifier)).toEqual(valeurs.length === 1 ? [false] : [false, true])
  })

  it('l’année de 2026-2028 se dit « par analogie » jusque dans sa source', () => {
    const { parametres } = calculer('SRU_INVENTAIRE', [2025, 'signé', null, '2026-2028'])
    expect(parametres.map(({ valeur, source }) => [valeur, source.includes('par analogie')])).toEqual([
      [2025, true],
      [2024, true],
    ])
    expect(calculer('SRU_INVENTAIRE', [2022, 'signé']).parametres[0]?.source).not.toContain('analogie')
  })

  it('dit qu’une autre année est admise pour une entrée en cours de période', () => {
    const { explication } = calculer('SRU_INVENTAIRE', [2024, 'signé', 'entrée en cours de période'])
    expect(explication[0]).toMatchObject({ calcul: expect.stringContaining('une autre année que 2022 est admise'), valeur: '2022 à 2025' })
    expect(calculer('SRU_INVENTAIRE', [2022, 'signé']).explication.map(({ valeur }) => valeur)).toEqual([2022, 2022, 'conforme'])
  })
})
