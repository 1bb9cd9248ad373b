import { auditerFeuilles, resumer } from '../../fabrique'
import type { Saisie } from '../../../../src/classeur/port'

const TITRES = ['Bailleur', 'Mis en location (A)', 'Mutations internes', 'NPNRU', 'ORCOD', 'Insalubrité', 'Ventes imposant un relogement', 'Urgence', 'Soustraits (B)', 'Flux (C)', '% soustrait']

function ligne(nom: string, a: Saisie, categories: readonly Saisie[], b: Saisie, c: Saisie, part: Saisie): readonly Saisie[] {
  return [nom, a, ...categories, b, c, part]
}

async function auditer(lignes: readonly (readonly Saisie[])[], titres: readonly Saisie[] = TITRES): Promise<readonly string[]> {
  const audit = await auditerFeuilles({ Flux: [['Assiette du flux 2023'], titres, ...lignes] })
  return resumer(audit).filter((constat) => constat.includes(' FLUX-'))
}

const SIX = [210, 80, 15, 5, 30, 10]
const JUSTE = ligne('OPH', 1000, SIX, 350, 650, 0.35)
const AUTRE = ligne('SA', 520, [60, 30, 0, 2, 18, 0], 110, 410, 0.2115)

describe('FLUX-04, FLUX-05 : assiette du flux', () => {
  it('une assiette juste ne relève rien, sa part arrondie comprise', async () => {
    expect(await auditer([JUSTE, AUTRE])).toEqual([])
  })

  it.each([649, 651, 640])('C écrit %d au lieu de 650', async (c) => {
    expect(await auditer([ligne('OPH', 1000, SIX, 350, c, 0.35), AUTRE])).toEqual([`EL FLUX-04 Flux!J3 ${c}→650`])
  })

  it('B faux : C et la part qui en découlent ne sont pas reprochés', async () => {
    expect(await auditer([ligne('OPH', 1000, SIX, 360, 640, 0.36), AUTRE])).toEqual(['IN FLUX-05 Flux!I3 360→350'])
  })

  it('B faux mais C juste : B seul', async () => {
    expect(await auditer([ligne('OPH', 1000, SIX, 340, 650, 0.35), AUTRE])).toEqual(['IN FLUX-05 Flux!I3 340→350'])
  })

  it('deux causes sur deux lignes, deux constats', async () => {
    const lignes = [ligne('OPH', 1000, SIX, 360, 640, 0.36), ligne('SA', 520, [60, 30, 0, 2, 18, 0], 110, 400, 0.2115)]
    expect(await auditer(lignes)).toEqual(['EL FLUX-04 Flux!J4 400→410', 'IN FLUX-05 Flux!I3 360→350'])
  })

  it('une catégorie vide compte pour zéro, un texte empêche de conclure', async () => {
    expect(await auditer([ligne('OPH', 1000, [210, 80, 15, 5, 40, null], 350, 650, 0.35), AUTRE])).toEqual([])
    expect(await auditer([ligne('OPH', 1000, [210, 80, 15, 5, 'à préciser', 10], 360, 640, 0.36), AUTRE])).toEqual([])
  })

  it('peu de catégories et un total plus grand : à vérifier, sans gravité', async () => {
    const titres = ['Bailleur', 'Mis en location (A)', 'Mutations internes', 'NPNRU', 'Soustraits (B)', 'Flux (C)']
    expect(await auditer([['OPH', 1000, 210, 80, 350, 650], ['SA', 500, 60, 30, 90, 410]], titres)).toEqual(['AL FLUX-05 Flux!E3 350→290'])
  })

  it('plus de soustraits que de mis en location', async () => {
    const titres = ['Bailleur', 'Mis en location (A)', 'Soustraits (B)', 'Flux (C)']
    expect(await auditer([['OPH', 100, 150, -50], ['SA', 500, 90, 410]], titres)).toEqual(['IN FLUX-04 Flux!C3 150→null'])
  })

  it('part soustraite fausse', async () => {
    expect(await auditer([ligne('OPH', 1000, SIX, 350, 650, 0.45), AUTRE])).toEqual(['IN FLUX-04 Flux!K3 0.45→0.35'])
  })

  it('prévision retranchée d’un réalisé', async () => {
    const titres = ['Bailleur', 'Mis en location prévus', 'Logements soustraits réalisés', 'Flux (C)']
    expect(await auditer([['OPH', 1000, 350, 650], ['SA', 500, 90, 410]], titres)).toEqual(['IN FLUX-04 Flux!D2 Flux (C)→null'])
  })
})

describe('FLUX-02, FLUX-05, FLUX-07 : postes d’un tableau vertical', () => {
  const vertical = (postes: readonly (readonly Saisie[])[]) => auditer(postes, ['Poste', 'Logements'])

  it('un tableau vertical propre, avec un « dont » qui relève du flux', async () => {
    expect(
      await vertical([['Logements mis en location (A)', 900], ['dont première mise en service', 40], ['Mutations internes', 150], ['Relogements NPNRU', 60], ['Total soustrait (B)', 210], ['Flux (C)', 690]]),
    ).toEqual([])
  })

  it('foyers dans A, droits uniques, démolition hors programme et vente sans relogement dans B', async () => {
    const postes: readonly (readonly Saisie[])[] = [
      ['Logements mis en location (A)', 900],
      ['dont logements-foyers', 30],
      ['Mutations internes', 150],
      ['Relogements NPNRU', 60],
      ['Relogements de démolition hors NPNRU', 25],
      ['Ventes à l’occupant, sans relogement', 18],
      ['Droits uniques', 40],
      ['Total soustrait (B)', 293],
      ['Flux (C)', 607],
    ]
    expect(await vertical(postes)).toEqual(['EL FLUX-02 Flux!B4 30→0', 'EL FLUX-05 Flux!B7 25→0', 'EL FLUX-05 Flux!B8 18→0', 'EL FLUX-07 Flux!B9 40→0'])
  })

  it('des droits uniques dits pour mémoire, hors du total, ne se reprochent pas', async () => {
    const postes: readonly (readonly Saisie[])[] = [['Logements mis en location (A)', 900], ['Mutations internes', 150], ['Relogements NPNRU', 60], ['Droits uniques', 40], ['Total soustrait (B)', 210], ['Flux (C)', 690]]
    expect(await vertical(postes)).toEqual([])
  })

  it('des foyers dits hors du compte ne se reprochent pas, ni un zéro', async () => {
    const commun: readonly (readonly Saisie[])[] = [['Mutations internes', 150], ['Relogements NPNRU', 60], ['Total soustrait (B)', 210], ['Flux (C)', 690]]
    expect(await vertical([['Logements mis en location (A)', 900], ['dont hors foyers', 30], ...commun])).toEqual([])
    expect(await vertical([['Logements mis en location (A)', 900], ['dont logements-foyers', 0], ...commun])).toEqual([])
  })
})
