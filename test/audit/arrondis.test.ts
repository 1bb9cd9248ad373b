import type { Saisie } from '../../src/classeur/port'
import { auditerFeuilles, resumer } from './fabrique'

type Lignes = readonly (readonly Saisie[])[]

async function relever(lignes: Lignes): Promise<readonly string[]> {
  return resumer(await auditerFeuilles({ Objectifs: [['Objectifs 2023-2025, inventaire au 01/01/2022'], ...lignes] }))
}

const PARC: readonly (readonly [string, number, number])[] = [['Alvy', 9873, 1898], ['Brenay', 4121, 512], ['Corvin', 7003, 901], ['Dresle', 5555, 610]]

function manquants(arrondir: (dus: number) => number): Lignes {
  return [['Commune', 'RP', 'LS', 'Taux cible', 'Manquants'], ...PARC.map(([nom, rp, ls]) => [nom, rp, ls, 0.25, arrondir(rp / 4) - ls])]
}

describe('un même arrondi d’un bout à l’autre d’un tableau', () => {
  it('des manquants à l’entier inférieur se disent une fois', async () => {
    expect(await relever(manquants(Math.floor))).toEqual(['IF SRU-02 Objectifs!E3 570→571'])
    expect(await relever(manquants(Math.ceil))).toEqual([])
  })

  it('deux lignes que nul arrondi commun n’explique se disent chacune', async () => {
    const lignes = manquants(Math.ceil).map((ligne, i) => (i === 1 || i === 3 ? [...ligne.slice(0, 4), Number(ligne[4]) - 1] : ligne))
    expect(await relever(lignes)).toEqual(['IF SRU-02 Objectifs!E3 570→571', 'IF SRU-02 Objectifs!E5 849→850'])
  })

  it('des objectifs au plus proche se disent une fois', async () => {
    const lignes = [['A', 571, 0.33, 188], ['B', 333, 0.33, 110], ['C', 1000, 0.33, 330], ['D', 912, 0.33, 301], ['E', 455, 0.5, 228]]
    expect(await relever([['Commune', 'Manquants', 'Taux de rattrapage', 'Objectif 2023-2025'], ...lignes])).toEqual(['IF SRU-09 Objectifs!D3 188→189'])
  })

  it('un objectif tiré de manquants que le tableau n’écrit pas : les deux arrondis du déficit se valent', async () => {
    // Montcalme : 20 % de 29 787 font 5 957,4 ; il manque 293,4 logements, à 100 %.
    const titres = ['Commune', 'RP', 'LS', 'Taux cible', 'Objectif']
    expect(await relever([titres, ['Montcalme', 29787, 5664, 0.2, 293], ['Grandvaux', 21020, 1038, 0.2, 1045]])).toEqual([])
    expect(await relever([titres, ['Montcalme', 29787, 5664, 0.2, 291], ['Grandvaux', 21020, 1038, 0.2, 1045]])).toEqual(['EL SRU-04 Objectifs!E3 291→294'])
  })
})
