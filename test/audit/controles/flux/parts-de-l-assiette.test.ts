import type { Saisie } from '../../../../src/classeur/port'
import { auditerFeuilles, resumer } from '../../fabrique'

const TITRES = ['Bailleur', 'Logements mis en location', 'Logements soustraits', 'Assiette', 'Part État', 'Logements État']

async function graves(taux: Saisie, logements: Saisie, titre = 'Flux 2024'): Promise<readonly string[]> {
  const lignes = [[titre], TITRES, ['OPH', 1000, 350, 650, taux, logements], ['SA', 500, 100, 400, 0.3, 120]]
  return resumer(await auditerFeuilles({ Flux: lignes })).filter((constat) => /^(?:EL|IN) /.test(constat))
}

describe('part et logements de l’État à côté de l’assiette', () => {
  it.each([
    [0.3, 195],
    [0.25, 162],
    [0.3, null],
  ])('%d et %d : rien', async (taux, logements) => {
    expect(await graves(taux, logements)).toEqual([])
  })

  it('le taux pris sur A au lieu de C', async () => {
    expect(await graves(0.3, 300)).toEqual(['EL FLUX-04 Flux!F3 300→195'])
  })

  it('des logements qui ne sont ceux d’aucun calcul', async () => {
    expect(await graves(0.3, 180)).toEqual(['IN FLUX-18 Flux!F3 180→195'])
  })

  it('au-dessus de 30 %, sauf dérogation dite', async () => {
    expect(await graves(0.35, 227)).toEqual(['EL FLUX-08 Flux!E3 0.35→0.3'])
    expect(await graves(0.35, 227, 'Flux 2024, arrêté préfectoral de dérogation')).toEqual([])
  })
})
