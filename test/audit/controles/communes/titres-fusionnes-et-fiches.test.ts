import { constatEnJson } from '../../../../src/audit/rapport/en-json'
import { redigerMessage } from '../../../../src/textes'
import { auditerFeuilles, resumer } from '../../fabrique'

type Feuilles = Parameters<typeof auditerFeuilles>[0]

async function messages(feuilles: Feuilles): Promise<readonly string[]> {
  return (await auditerFeuilles(feuilles)).constats.map((constat) => constatEnJson(constat, redigerMessage).message)
}

describe('« Rang de période si nouvelle entrante »', () => {
  const objectifs = (titre: string, rang: number | null, taux: number, objectif: number): Feuilles => ({
    'Obj. 23-25': [
      ['Commune', 'Rés. principales', 'Logements sociaux', 'Taux légal', titre, 'LS manquants au 01/01/2022', 'Taux de rattrapage', 'Objectif 2023-2025'],
      ['Orbeville', 14820, 3260, 0.25, null, 445, 0.33, 147],
      ['Marsanne', 2740, 212, 0.25, rang, 473, taux, objectif],
    ],
  })
  it.each(['Rang de période si nouvelle entrante', 'Rang de la période (entrante)', 'N° de période depuis l’entrée'])('%s', async (titre) => {
    const seuls = async (...valeurs: [number | null, number, number]): Promise<readonly string[]> =>
      (await auditerFeuilles(objectifs(titre, ...valeurs)).then(resumer)).filter((constat) => constat.includes('!G3') || constat.includes('!H3'))
    expect(await seuls(1, 0.15, 71)).toEqual([])
    expect(await seuls(null, 0.33, 157)).toEqual([])
    expect(await seuls(1, 0.33, 157)).toEqual(['EL SRU-05 Obj. 23-25!G3 0.33→0.15'])
  })

  it('la phrase dit la situation une seule fois', async () => {
    expect(await messages(objectifs('Rang de période si nouvelle entrante', 1, 0.33, 157))).toContain(
      'Marsanne : 33 % appliqué à une nouvelle entrante en première période ; son taux est de 15 % (art. L. 302-8, VIII du CCH).',
    )
  })
})

describe('fiche du bilan d’une période (SRU-10)', () => {
  const fiche = (plai: number, pls: number, ...reste: readonly (readonly [string, number])[]): Feuilles => ({
    Fiche: [['Bilan triennal', '2020-2022'], ['Objectif', 120], ['Réalisés', 126], ['dont PLAI', plai], ['dont PLS', pls], ['Taux d’atteinte', 1.05], ...reste],
  })

  it.each([
    [40, 37, []],
    [38, 36, []],
    [37, 37, ['EL SRU-10 Fiche!B4 37→38']],
    [40, 38, ['EL SRU-10 Fiche!B5 38→37']],
  ])('%i PLAI et %i PLS sur 126', async (plai, pls, constats) => {
    expect(resumer(await auditerFeuilles(fiche(plai, pls)))).toEqual(constats)
  })

  it('une fiche qui dit la carence, ou l’historique des périodes, constate', async () => {
    const financements = async (feuilles: Feuilles): Promise<readonly string[]> => resumer(await auditerFeuilles(feuilles)).filter((constat) => constat.includes('SRU-10'))
    expect(await financements(fiche(30, 47, ['Taux de carence', 0.4]))).toEqual([])
    const historique: Feuilles = {
      Bilans: [['Période', 'Objectif', 'Réalisés', 'dont PLAI', 'dont PLS'], ['2017-2019', 100, 90, 20, 40], ['2020-2022', 120, 126, 30, 47]],
    }
    expect(await financements(historique)).toEqual([])
  })
})

describe('objectif majoré sous un contrat mutualisant (SRU-07)', () => {
  const bilan = (titre: string, intitule: string): Feuilles => ({
    Provisoire: [[titre], [], ['Commune', 'Objectif légal 2023-2025', intitule, 'Réalisés'], ['Cormoz', 120, 130, 138], ['Ferrals', 180, 196, 201]],
  })
  const relevements = async (...dits: [string, string]): Promise<number> => resumer(await auditerFeuilles(bilan(...dits))).filter((constat) => constat.includes('SRU-07')).length

  it('n’est pas un relèvement du préfet, sauf si l’intitulé le dit ou que rien ne parle de contrat', async () => {
    expect(await relevements('Bilan provisoire des communes à objectif majoré (contrat mutualisant)', 'Objectif majoré 2023-2025')).toBe(0)
    expect(await relevements('Bilan provisoire des communes à objectif majoré', 'Objectif majoré 2023-2025')).toBe(2)
    expect(await relevements('Bilan provisoire (contrat mutualisant)', 'Objectif rehaussé par le préfet')).toBe(2)
  })
})

describe('inventaire d’un contrat (SRU-20)', () => {
  const contrat = (etat: string): Feuilles => ({
    Garde: [['Type de contrat', 'Abaissant'], ['EPCI', 'CC des Rives'], ['Période', '2023-2025'], ['État du contrat', etat], ['Terme', '31/12/2025']],
    'Article 2': [
      ['Nom de la commune', 'Nombre de LS manquants au 1er janvier 2021', 'Taux de rattrapage avant CMS', 'Objectifs 2023-2025 avant CMS', 'Taux de rattrapage retenu', 'Objectifs 2023-2025 retenus'],
      ['Tarsac', 571, 0.33, 189, 0.28, 160],
    ],
  })
  const de = async (etat: string): Promise<readonly string[]> => resumer(await auditerFeuilles(contrat(etat))).filter((constat) => constat.includes('SRU-20')).map((constat) => constat.slice(0, 2))

  it('suit l’état que la page de garde donne au contrat', async () => {
    expect(await de('Signé')).toEqual(['EL'])
    expect(await de('Projet')).toEqual(['IF'])
    expect(await de('Transmis')).toEqual(['AL'])
    expect((await messages(contrat('Signé'))).filter((phrase) => phrase.includes('2021'))).toEqual([
      'Logements manquants de l’inventaire 2021 (contrat signé) ; ceux de 2023-2025 se prennent à l’inventaire du 1er janvier 2022. Reprenez le calcul.',
    ])
  })
})
