import { auditerFeuilles, resumer } from '../../fabrique'

function bilan(periode: string, ...verdict: readonly string[]): Promise<string[]> {
  const titres = ['Commune', `Objectif ${periode}`, 'Logements réalisés', 'Dont PLAI', 'Dont PLS', ...(verdict.length === 0 ? [] : ['Bilan qualitatif'])]
  return auditerFeuilles({ [`Bilan ${periode}`]: [titres, ['Allex', 210, 214, 65, 64, ...verdict], ['Divajeu', 160, 168, 50, 51, ...verdict]] }).then((audit) => [...resumer(audit)])
}

describe('financements d’un bilan d’avant les périodes paramétrées (SRU-10)', () => {
  it.each(['2017-2019', '2020-2022', '2023-2025'])('%s : 30 %% de PLAI au moins, 30 %% de PLS au plus', async (periode) => {
    const feuille = `Bilan ${periode}`
    expect(await bilan(periode)).toEqual([`EL SRU-10 ${feuille}!D3 50→51`, `EL SRU-10 ${feuille}!E3 51→50`])
  })

  it('ce que le bilan constate lui-même n’est pas une faute', async () => {
    expect((await bilan('2020-2022', 'Non atteint')).filter((constat) => constat.startsWith('EL'))).toEqual([])
  })

  it('2014-2016, avant la loi du 27 janvier 2017, ne se juge pas', async () => {
    expect(await bilan('2014-2016')).toEqual([])
  })
})
