import { ANGLAIS_VERS_FRANCAIS, FRANCAIS_VERS_ANGLAIS } from '../../src/formules'

describe('noms des fonctions natives', () => {
  it('forment une bijection', () => {
    expect(ANGLAIS_VERS_FRANCAIS.size).toBeGreaterThanOrEqual(500)
    expect(FRANCAIS_VERS_ANGLAIS.size).toBe(ANGLAIS_VERS_FRANCAIS.size)
    for (const [anglais, francais] of ANGLAIS_VERS_FRANCAIS) expect(FRANCAIS_VERS_ANGLAIS.get(francais)).toBe(anglais)
  })

  it('sont écrits en majuscules sans accent, comme Excel les écrit', () => {
    for (const nom of [...ANGLAIS_VERS_FRANCAIS.keys(), ...FRANCAIS_VERS_ANGLAIS.keys()]) expect(nom).toMatch(/^[A-Z][A-Z0-9._]*$/)
  })

  it('n’ont que deux noms français qui désignent une autre fonction en anglais', () => {
    const croises = [...FRANCAIS_VERS_ANGLAIS].filter(([francais, anglais]) => ANGLAIS_VERS_FRANCAIS.has(francais) && francais !== anglais)
    expect(croises).toEqual([
      ['TRIM', 'MIRR'],
      ['VAR.P', 'VARP'],
    ])
  })

  it.each([
    ['SUM', 'SOMME'],
    ['IF', 'SI'],
    ['IFS', 'SI.CONDITIONS'],
    ['SWITCH', 'SI.MULTIPLE'],
    ['IFERROR', 'SIERREUR'],
    ['IFNA', 'SI.NON.DISP'],
    ['SUMIFS', 'SOMME.SI.ENS'],
    ['COUNTIF', 'NB.SI'],
    ['VLOOKUP', 'RECHERCHEV'],
    ['XLOOKUP', 'RECHERCHEX'],
    ['MATCH', 'EQUIV'],
    ['FILTER', 'FILTRE'],
    ['TODAY', 'AUJOURDHUI'],
    ['IRR', 'TRI'],
    ['SORT', 'TRIER'],
    ['MID', 'STXT'],
    ['EDATE', 'MOIS.DECALER'],
    ['OFFSET', 'DECALER'],
  ])('%s se dit %s', (anglais, francais) => {
    expect(ANGLAIS_VERS_FRANCAIS.get(anglais)).toBe(francais)
  })
})
