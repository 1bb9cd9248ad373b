import { auditerFeuilles, resumer } from '../../fabrique'

type Feuilles = Parameters<typeof auditerFeuilles>[0]
const constats = async (feuilles: Feuilles): Promise<readonly string[]> =>
  resumer(await auditerFeuilles(feuilles)).filter((constat) => / CMS-(?:05|11) /.test(constat))
const types = async (feuilles: Feuilles): Promise<readonly string[]> => (await auditerFeuilles(feuilles)).tableaux.map(({ type }) => type)

const PERIODES = ['2023-2025', '2026-2028', '2029-2031', '2032-2034']

describe('une colonne par période abaissée', () => {
  const suivi = (titre: string, ...cases: readonly (string | null)[]) => ({ Suivi: [[titre], [], ['Commune', ...PERIODES], ['Orval', ...cases], ['Bize', 'Oui', 'Non', 'Oui', 'Oui']] })

  it('trois périodes suivies : conforme ; une quatrième : erreur légale sur sa case', async () => {
    expect(await constats(suivi('Contrats abaissants', 'Oui', 'Oui', 'Oui', 'Non'))).toEqual([])
    expect(await constats(suivi('Contrats abaissants', 'x', 'x', 'x', 'x'))).toEqual(['EL CMS-05 Suivi!E4 x→au plus 3 périodes consécutives'])
  })

  it('une croix n’est pas le X de la loi ; un C l’est', async () => {
    expect(await constats(suivi('Contrats abaissants', 'X', 'X', 'X', null))).toEqual([])
    expect(await constats(suivi('Contrats', 'C', 'C', 'C', null))).toEqual(['EL CMS-11 Suivi!D4 C→au plus 2 périodes consécutives'])
  })

  it('mutualisation : deux au plus, et la phrase ne propose pas de prolongation', async () => {
    const mutualises = suivi('Objectifs abaissés par mutualisation', 'Oui', 'Oui', 'Oui', 'Non')
    expect(await constats(mutualises)).toEqual(['EL CMS-11 Suivi!D4 Oui→au plus 2 périodes consécutives'])
    const { constats: releves } = await auditerFeuilles(mutualises)
    expect(releves.map(({ message }) => message.id)).toContain('audit-communes.duree-mutualisee-depassee')
  })

  it('un titre qui dit les deux dispositifs laisse la durée la plus longue', async () => {
    expect(await constats(suivi('Contrats abaissants et mutualisants', 'Oui', 'Oui', 'Oui', 'Non'))).toEqual([])
  })

  it('des objectifs par période ne sont pas des abaissements', async () => {
    expect(await types({ F: [['Commune', ...PERIODES], ['Orval', 120, 130, 140, 150], ['Bize', 20, 30, 40, 50]] })).toEqual([])
    expect(await types({ F: [['Commune', '2021', '2022', '2023'], ['Orval', 'oui', 'oui', 'non'], ['Bize', 'oui', 'non', 'non']] })).toEqual([])
  })
})

describe('tableau d’abaissement ou de mutualisation', () => {
  const TITRES = ['Commune', 'LS manquants', 'Taux légal', 'Objectif légal', 'Plancher mutualisant', 'Objectif retenu', 'Accord de la commune']
  const tableau = (feuille: string) => ({ [feuille]: [TITRES, ['Orval', 571, 0.33, 189, 95, 150, 'oui'], ['Bize', 240, 0.5, 120, 60, 100, 'oui']] })

  it('la feuille le dit avant les intitulés', async () => {
    expect(await types(tableau('Abaissement'))).toEqual(['TAB-13'])
    expect(await types(tableau('Article 2'))).toEqual(['TAB-14'])
  })
})
