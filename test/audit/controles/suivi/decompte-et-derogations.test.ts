import type { Saisie } from '../../../../src/classeur/port'
import { lireDate } from '../../../../src/regles'
import { auditerFeuilles, resumer } from '../../fabrique'

type Lignes = readonly (readonly Saisie[])[]

const jour = (iso: string): number => lireDate(iso) as number

async function relever(feuille: Lignes, options: Parameters<typeof auditerFeuilles>[1] = {}): Promise<readonly string[]> {
  return resumer(await auditerFeuilles({ F: feuille }, options)).filter((constat) => constat.includes(' FLUX-'))
}

describe('FLUX-19 : décompte en gestion déléguée', () => {
  const ensemble = (decomptes: number, ville = 58): Lignes => [
    ['Réservataire', 'Attributions', 'Baux signés', 'Logements décomptés'],
    ['État', 130, 121, decomptes],
    ['Ville', 60, 58, ville],
  ]

  it('par réservataire : les baux, non les attributions', async () => {
    expect(await relever(ensemble(121))).toEqual([])
    expect(await relever(ensemble(122))).toEqual(['EL FLUX-19 F!D2 122→121'])
  })

  it('pour un autre que l’État, la convention peut le prévoir', async () => {
    expect(await relever(ensemble(121, 60))).toEqual(['AL FLUX-19 F!D3 60→58'])
  })

  it('par attribution : un 1 sous « Décompté » compte celle qui n’a pas de bail', async () => {
    const titres = ['N° attribution', 'Réservataire', 'Date d’attribution', 'Date de bail', 'Décompté']
    const lignes = (compte: number): Lignes => [titres, ['A1', 'État', jour('2023-04-01'), jour('2023-05-01'), 1], ['A2', 'État', jour('2023-04-08'), null, compte]]
    expect(await relever(lignes(0))).toEqual([])
    expect(await relever(lignes(1))).toEqual(['EL FLUX-19 F!E3 1→Non'])
  })

  it('« Attributions » qui ne porte que des 1 n’est pas un numéro', async () => {
    const titres = ['Réservataire', 'Attributions', 'Date de bail', 'Nombre décompté']
    expect(await relever([titres, ['État', 1, jour('2023-05-01'), 1], ['État', 1, null, 1], ['Ville', 1, jour('2023-06-01'), 1]])).toEqual(['EL FLUX-19 F!D3 1→Non'])
  })
})

describe('FLUX-09 : durée d’une dérogation', () => {
  const arrete = (titre: string, fin: string): Lignes => [
    ['Département', 'Date de l’arrêté', 'Date d’effet', titre, 'Motif', 'Taux dérogatoire'],
    ['78', jour('2023-03-20'), jour('2023-04-01'), jour(fin), 'Besoins économiques', 0.33],
  ]

  it.each(['Date de fin', 'Fin d’effet', 'Fin'])('« %s » : un an depuis l’effet, au jour près', async (titre) => {
    expect(await relever(arrete(titre, '2024-03-31'))).toEqual([])
    expect(await relever(arrete(titre, '2024-04-01'))).toEqual([expect.stringMatching(/^EL FLUX-09 F!D2 /)])
  })
})

describe('FLUX-21 : convention d’avant la loi ELAN dans un suivi à une seule date', () => {
  it('l’avancement est en cause, et lui seul', async () => {
    const lignes: Lignes = [
      ['Réservataire', 'Bailleur', 'Département', 'Date de signature', 'Date de transmission au préfet', 'État d’avancement'],
      ['État', 'OPH', '92', jour('2023-11-10'), jour('2023-11-14'), 'Transmise'],
      ['Ville', 'OPH', '92', jour('2017-06-01'), null, 'En négociation'],
    ]
    expect(await relever(lignes, { jour: jour('2024-03-31') })).toEqual(['EL FLUX-21 F!F3 En négociation→null'])
  })
})
