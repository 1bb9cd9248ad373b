import { auditerFeuilles, resumer } from '../../fabrique'

const TITRES = ['Commune', 'RP', 'LLS', 'Taux cible', 'LS manquants', 'Taux de rattrapage', 'Objectif triennal']
const LIGNE = ['Valbrune', 9873, 1898, 0.25, 571, 0.33, 189]
const SUPPOSEE = 'IF COM-07 Suivi!A1:G1 null→null'

describe('période d’un classeur sans année (COM-07)', () => {
  it('se dit une fois, sur les titres du premier tableau jugé ainsi', async () => {
    expect(resumer(await auditerFeuilles({ Suivi: [TITRES, LIGNE] }))).toEqual([SUPPOSEE])
    expect(resumer(await auditerFeuilles({ Suivi: [TITRES, LIGNE], Autre: [TITRES, LIGNE] }))).toEqual([SUPPOSEE])
  })

  it('ne se dit plus dès qu’une année est écrite, ou la période choisie', async () => {
    expect(resumer(await auditerFeuilles({ Suivi: [[...TITRES.slice(0, 6), 'Objectif 2023-2025'], LIGNE] }))).toEqual([])
    expect(resumer(await auditerFeuilles({ Suivi: [TITRES, LIGNE] }, { periode: '2023-2025' }))).toEqual([])
  })

  it('ne se dit pas d’un inventaire, que nulle période ne juge', async () => {
    expect(resumer(await auditerFeuilles({ Suivi: [TITRES.slice(0, 5), LIGNE.slice(0, 5)] }))).toEqual([])
  })
})
