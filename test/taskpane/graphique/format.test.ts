import { ecrireSelonFormat, lireFormat, pasMinimal } from '../../../src/taskpane/graphique/format'

/** Espaces insécables rendues ordinaires. */
function lisible(nombre: number, format: string): string {
  return ecrireSelonFormat(nombre, lireFormat(format)).replace(/[\u00A0\u202F]/g, ' ')
}

describe('format de nombre d’Excel, écrit en français', () => {
  it.each([
    [0.19, '0%', '19 %'],
    [0.1634, '0%', '16 %'],
    [0.1634, '0.0%', '16,3 %'],
    [0.07, '0.00%', '7 %'],
    [-0.05, '0%', '−5 %'],
    [12_400, '#,##0', '12 400'],
    [12.6, '#,##0', '13'],
    [1234.567, '#,##0.00', '1 234,57'],
    [2.5, 'General', '2,5'],
    [3, '0" logements"', '3'],
    [3.4, '0.0;[Red]-0.0', '3,4'],
    [0.5, '"100%"0.0', '0,5'],
  ])('%s au format %s se lit %s', (nombre, format, attendu) => {
    expect(lisible(nombre, format)).toBe(attendu)
  })

  it('le pour cent ne se coupe pas de son nombre', () => {
    expect(ecrireSelonFormat(0.25, lireFormat('0%'))).toBe('25\u00A0%')
  })

  it.each([
    ['0%', 0.01],
    ['0.0%', 0.001],
    ['#,##0', 1],
    ['0.00', 0.01],
    ['General', 0],
  ])('le format %s distingue deux nombres à %s près', (format, pas) => {
    expect(pasMinimal(lireFormat(format))).toBeCloseTo(pas, 12)
  })
})
