import { enIso, CATEGORIES_SOUSTRAITES, lireDate, soustraire } from '../../../src/regles'
import {
  corrigerDroitsUniques,
  cumulConforme,
  dernierJourDeDerogation,
  derogationEnVigueur,
  maximumEnLogements,
  prioritaires,
} from '../../../src/regles/flux'

const jour = (iso: string): number => lireDate(iso) as number

describe('catégories soustraites (FLUX-05)', () => {
  const exemple = [210, 80, 15, 5, 30, 10]
  const categories = (...nombres: readonly (number | null)[]): Map<string, number | null> =>
    new Map(CATEGORIES_SOUSTRAITES.map(({ id }, rang) => [id, nombres[rang] ?? null]))

  it('210 + 80 + 15 + 5 + 30 + 10 = 350', () =>
    expect(soustraire(categories(...exemple))).toMatchObject({ etat: 'etabli', valeur: 350 }))
  it('une catégorie vide n’est pas zéro', () => {
    expect(soustraire(categories(210, null, 15, 5, 30, 10))).toMatchObject({
      etat: 'incomplet',
      motifs: [{ donnees: { id: 'b2' } }],
    })
    expect(soustraire(categories(210, 0, 15, 5, 30, 10))).toMatchObject({ valeur: 270 })
  })
  it('la liste est fermée', () => expect(soustraire(categories(...exemple).set('autre', 4)).etat).toBe('refuse'))
})

describe('droits uniques (FLUX-07)', () => {
  it('40 droits uniques déduits à tort : 610 redevient 650', () => {
    expect(corrigerDroitsUniques(610, 40, 1000)).toMatchObject({ valeur: 650 })
    expect(corrigerDroitsUniques(610, 1000, 1000).etat).toBe('etabli')
    expect(corrigerDroitsUniques(610, 1001, 1000).etat).toBe('refuse')
  })
})

describe('part de l’État (FLUX-08)', () => {
  it.each([
    [650, 30, 195],
    [650, 5, 32],
    [401, 30, 120],
    [399, 30, 119],
    [400, 30, 120],
    [19, 5, 0],
    [20, 5, 1],
  ])('C %d, %d %% : au plus %d', (flux, plafond, maximum) => expect(maximumEnLogements(flux, plafond)).toBe(maximum))

  it('prioritaires = État − agents', () => {
    expect(prioritaires(195, 32)).toMatchObject({ valeur: 163 })
    expect(prioritaires(32, 33).etat).toBe('refuse')
  })
})

describe('dérogation préfectorale (FLUX-09)', () => {
  it.each([
    ['2023-04-01', '2024-03-31'],
    ['2024-02-29', '2025-02-27'],
    ['2023-03-01', '2024-02-29'],
  ])('effet au %s : dernier jour le %s', (effet, dernier) => {
    expect(enIso(dernierJourDeDerogation(jour(effet), 1))).toBe(dernier)
  })

  const arrete = { arrete: jour('2023-03-15'), effet: jour('2023-04-01'), fin: null, motif: 'sécurité publique' }
  it.each([
    ['2023-03-31', false],
    ['2023-04-01', true],
    ['2024-03-31', true],
    ['2024-04-01', false],
  ])('le %s : %s', (iso, vigueur) => expect(derogationEnVigueur(arrete, jour(iso), 1)).toMatchObject({ valeur: vigueur }))

  it('sans date d’effet, celle de l’arrêté ; fin à un an au plus ; motif obligatoire', () => {
    expect(derogationEnVigueur({ ...arrete, effet: null }, jour('2023-03-15'), 1)).toMatchObject({ valeur: true })
    expect(derogationEnVigueur({ ...arrete, fin: jour('2024-03-31') }, jour('2024-03-31'), 1)).toMatchObject({ valeur: true })
    expect(derogationEnVigueur({ ...arrete, fin: jour('2024-04-01') }, jour('2024-03-31'), 1).etat).toBe('refuse')
    expect(derogationEnVigueur({ ...arrete, motif: '  ' }, jour('2023-05-01'), 1).etat).toBe('refuse')
  })
})

describe('cumul des collectivités (FLUX-15)', () => {
  it.each([
    [[40, 25], 300, false],
    [[40, 20], 300, true],
    [[40, 21], 300, false],
    [[40], 300, true],
    [[], 300, true],
    [[20], 99, false],
  ])('%j sur %d : %s', (reservations, flux, conforme) => expect(cumulConforme(reservations, flux, 20)).toBe(conforme))
})
