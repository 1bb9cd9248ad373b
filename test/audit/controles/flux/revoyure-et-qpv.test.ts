import { auditerFeuilles, resumer } from '../../fabrique'
import type { OptionsDAudit } from '../../../../src/audit'
import type { Saisie } from '../../../../src/classeur/port'

type Lignes = readonly (readonly Saisie[])[]

async function relever(lignes: Lignes, options: Partial<OptionsDAudit> = {}): Promise<readonly string[]> {
  return resumer(await auditerFeuilles({ Flux: lignes }, options)).filter((constat) => constat.includes(' FLUX-'))
}

describe('FLUX-14 : part du préfet hors QPV, une alerte au plus', () => {
  const TITRES = ['Bailleur', 'Flux hors QPV', 'Part préfet hors QPV', 'Flux QPV', 'Part préfet QPV']

  it('dessous, pile, dessus, et l’arrondi d’un flux qui ne se divise pas', async () => {
    const lignes: Lignes = [TITRES, ['A', 400, 119, 250, 75], ['B', 400, 120, 250, 75], ['C', 400, 121, 250, 74], ['D', 401, 120, 0, 0]]
    expect(await relever(lignes)).toEqual(['AL FLUX-14 Flux!C2 119→120'])
  })

  it('une ligne par localisation', async () => {
    const lignes = (prefet: number): Lignes => [['Localisation', 'Flux', 'Préfet'], ['Hors QPV', 400, prefet], ['QPV', 250, 95]]
    expect(await relever(lignes(100))).toEqual(['AL FLUX-14 Flux!C2 100→120'])
    expect(await relever(lignes(120))).toEqual([])
  })

  it('une clause contraire lève la règle', async () => {
    expect(await relever([[...TITRES, 'Clause contraire'], ['A', 400, 100, 250, 95, 'oui'], ['B', 400, 100, 250, 95, 'non']])).toEqual(['AL FLUX-14 Flux!C3 100→120'])
  })

  it('sous l’autre lecture, la part du préfet seul se juge', async () => {
    const lignes: Lignes = [TITRES, ['A', 400, 100, 250, 95], ['B', 400, 40, 250, 155]]
    expect(await relever(lignes, { lectures: new Map([['AMB-38', 1]]) })).toEqual(['AL FLUX-14 Flux!C3 40→59'])
  })
})

describe('FLUX-11 : baisse du taux de l’État sans clause', () => {
  const TITRES = ['Bailleur', 'Taux État actuel', 'Taux État proposé', 'Clause de revoyure signée']

  it('se dit sur la clause absente, jamais sur une hausse', async () => {
    const lignes: Lignes = [TITRES, ['A', 0.3, 0.25, 'oui'], ['B', 0.3, 0.26, 'non'], ['C', 0.3, 0.26, null], ['D', 0.25, 0.3, 'non'], ['E', 0.3, 0.3, 'non']]
    expect(await relever(lignes)).toEqual(['AL FLUX-11 Flux!D3 non→Oui', 'AL FLUX-11 Flux!D4 null→Oui'])
  })
})

describe('FLUX-12 : baisse compensée par les autres', () => {
  const lignes = (als: number, note: string | null = null): Lignes => [['Réservataire', 'Taux avant', 'Taux après'], ['État', 30, 26], ['ALS', 20, als], ['Commune', 15, 17], ['Total', 65, 43 + als], [], [note]]

  it('non compensée, pile, surcompensée', async () => {
    expect(await relever(lignes(21))).toEqual(['AL FLUX-12 Flux!C2 26→27'])
    expect(await relever(lignes(22))).toEqual([])
    expect(await relever(lignes(23))).toEqual([])
  })

  it('un tableau d’actualisation n’en est pas un', async () => {
    const titres = ['Réservataire', 'Réservations', 'Parc', 'Livraisons', 'Démolitions', 'Taux 2024', 'Taux 2025']
    expect(await relever([titres, ['ALS', 120, 2400, 150, 20, 0.05, 0.05], ['Ville', 240, 2400, 20, 10, 0.1, 0.0996]])).toEqual(['AL FLUX-26 Flux!G2 0.05→null'])
  })
})
