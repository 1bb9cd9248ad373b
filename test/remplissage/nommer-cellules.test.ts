import fc from 'fast-check'
import { lireAdresse } from '../../src/classeur/adresse'
import { nommerCellules } from '../../src/remplissage/apercu/nommer-cellules'

function cases(...adresses: readonly string[]) {
  return adresses.map((adresse) => lireAdresse(adresse, 'F'))
}

describe('nommer des cellules', () => {
  it('des cellules qui se suivent font une plage, en colonne comme en ligne, la feuille une seule fois', () => {
    expect(nommerCellules('TAB-04', cases('E3', 'E4', 'E5', 'E6', 'E7'))).toBe("'TAB-04'!E3:E7")
    expect(nommerCellules('Table', cases('B2', 'C2', 'D2'))).toBe('Table!B2:D2')
    expect(nommerCellules('Table', cases('G5', 'E3', 'F3', 'E4', 'F4', 'C3'))).toBe('Table!C3, E3:F4, G5')
    expect(nommerCellules('Table', [])).toBe('')
  })

  it('nomme chaque cellule donnée, une fois, et aucune autre', () => {
    const une = fc.record({ ligne: fc.nat({ max: 5 }), colonne: fc.nat({ max: 5 }) })
    fc.assert(
      fc.property(fc.array(une, { minLength: 1, maxLength: 20 }), (donnees) => {
        const plages = nommerCellules('F', donnees).split(', ').map((adresse) => lireAdresse(adresse, 'F'))
        const nommees = plages.flatMap(({ ligne, colonne, lignes, colonnes }) =>
          Array.from({ length: lignes * colonnes }, (_rien, n) => `${ligne + Math.floor(n / colonnes)} ${colonne + (n % colonnes)}`),
        )
        const attendues = new Set(donnees.map(({ ligne, colonne }) => `${ligne} ${colonne}`))
        expect([...nommees].sort()).toEqual([...attendues].sort())
      }),
    )
  })
})
