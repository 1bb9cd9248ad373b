import { auditerFeuilles, resumer } from '../../fabrique'

const graves = async (feuilles: Parameters<typeof auditerFeuilles>[0]): Promise<readonly string[]> =>
  resumer(await auditerFeuilles(feuilles)).filter((constat) => /^(?:EL|IN) /.test(constat))

const TITRES = ['Commune', 'Population', 'Taux d’inconstructibilité', 'Décision du préfet']
const prolongation = (...lignes: readonly (readonly (string | number | null)[])[]) => ({ Feuil1: [['Prolongation de l’abaissement 2032-2034'], TITRES, ...lignes] })
const DECISION = 48305

describe('prolongation de l’abaissement (SRU-15, CMS-06)', () => {
  it.each([
    ['moins de 5 000 habitants', 4999, 0.1, DECISION],
    ['30 % pile', 12000, 0.3, DECISION],
    ['50 % pile', 12000, 0.5, DECISION],
  ])('%s : rien à dire', async (_, population, part, decision) => {
    expect(await graves(prolongation(['Arlange', population, part, decision], ['Bastide', 4300, 0.2, DECISION]))).toEqual([])
  })

  it.each([
    ['5 000 habitants et 29,9 %', 5000, 0.299],
    ['au-delà de 50 %', 12000, 0.51],
  ])('%s : erreur légale sur la part', async (_, population, part) => {
    const [constat] = await graves(prolongation(['Arlange', population, part, DECISION], ['Bastide', 4300, 0.2, DECISION]))
    expect(constat).toMatch(/^EL CMS-06 Feuil1!C3 /)
  })

  it('sans décision : erreur légale sur sa case', async () => {
    const [constat] = await graves(prolongation(['Arlange', 4300, 0.1, null], ['Bastide', 4300, 0.2, DECISION]))
    expect(constat).toMatch(/^EL CMS-06 Feuil1!D3 /)
  })

  it('part du territoire total : erreur légale sur le titre ; du territoire urbanisé : rien', async () => {
    const tableau = (titre: string) => ({ Feuil1: [['Commune', 'Population', titre], ['Arlange', 6300, 0.41], ['Bastide', 12000, 0.35]] })
    expect((await graves(tableau('Part inconstructible du territoire total')))[0]).toMatch(/^EL SRU-15 Feuil1!C1 /)
    expect(await graves(tableau('Part inconstructible du territoire urbanisé'))).toEqual([])
  })
})
