import type { Saisie } from '../../../../src/classeur/port'
import { lireDate } from '../../../../src/regles'
import { auditerFeuilles, resumer } from '../../fabrique'

type Lignes = readonly (readonly Saisie[])[]

async function graves(lignes: Lignes): Promise<readonly string[]> {
  return resumer(await auditerFeuilles({ Parc: lignes })).filter((constat) => /^(?:EL|IN) /.test(constat))
}

const jour = (iso: string): number => lireDate(iso) as number

describe('FLUX-02 : patrimoine soumis', () => {
  const parc = (nature: string, compte: Saisie, affectation: Saisie = null): Lignes => [
    ['Résidence', 'Financement', 'Affectation', 'Nombre de logements', 'Soumis au flux'],
    ['Les Tilleuls', 'PLUS', null, 120, 'Oui'],
    ['Les Acacias', nature, affectation, 30, compte],
  ]

  it.each(['PLI', 'Logements-foyers', 'Résidence universitaire', 'Logements réservés à la défense nationale'])('%s compté dans l’assiette', async (nature) => {
    expect(await graves(parc(nature, 'Oui'))).toEqual(['EL FLUX-02 Parc!E3 Oui→Non'])
    expect(await graves(parc(nature, 'Non'))).toEqual([])
  })

  it('un logement social réservé à la gendarmerie n’y entre pas', async () => {
    expect(await graves(parc('PLUS', 'Oui', 'Gendarmerie'))).toEqual(['EL FLUX-02 Parc!E3 Oui→Non'])
  })

  it('un logement social, ou d’une nature qu’on ne connaît pas, y entre sans reproche', async () => {
    expect(await graves([...parc('PLS', 'Oui'), ['Le Relais', 'Pension de famille', null, 8, 'Oui']])).toEqual([])
  })
})

describe('FLUX-03 : gestion à part', () => {
  const parc = (nature: string, aPart: Saisie, partenarial: Saisie, prefet: Saisie): Lignes => [
    ['Programme', 'Nature', 'Logements', 'Géré à part', 'Accord partenarial', 'Accord du préfet'],
    ['Les Tilleuls', 'PLAI-adapté', 12, 'Oui', jour('2023-04-20'), jour('2023-05-03')],
    ['Le Voyage', nature, 8, aPart, partenarial, prefet],
  ]

  it('gérés à part sans l’accord du préfet', async () => {
    expect(await graves(parc('Sédentarisation des gens du voyage', 'Oui', jour('2023-04-20'), null))).toEqual(['EL FLUX-03 Parc!F3 null→null'])
    expect(await graves(parc('Habitat inclusif', 'Oui', null, null))).toEqual(['EL FLUX-03 Parc!F3 null→null'])
  })

  it.each([
    ['Habitat inclusif', 'Oui', jour('2023-04-20'), jour('2023-05-03')],
    ['Habitat inclusif', 'Oui', jour('2023-04-20'), true],
    ['Habitat inclusif', 'Non', null, null],
    ['PLUS', 'Oui', null, null],
  ])('%s, %s : rien', async (nature, aPart, partenarial, prefet) => {
    expect(await graves(parc(nature, aPart, partenarial, prefet))).toEqual([])
  })
})
