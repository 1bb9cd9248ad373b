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

  const sansDate = (titres: readonly string[], debut: readonly Saisie[], fin: string): Lignes => [
    ['Arrêtés de dérogation'],
    [],
    titres,
    [...debut, jour('2023-09-01'), jour(fin), 'Besoins économiques', 0.33],
  ]
  const TITRES = ['Date d’effet', 'Date de fin', 'Motif', 'Taux État']

  it.each([
    ['Arrêté', '2023-140'],
    ['N° d’arrêté', '2023-140'],
    ['Bailleur', 'OPH'],
  ])('« %s » qui ne date rien : un an depuis l’effet', async (titre, valeur) => {
    const resume = async (fin: string): Promise<readonly string[]> => resumer(await auditerFeuilles({ F: sansDate([titre, ...TITRES], [valeur], fin) }))
    expect(await resume('2024-08-31')).toEqual([])
    expect(await resume('2024-09-01')).toEqual([expect.stringMatching(/^EL FLUX-09 F!C4 /)])
  })

  it('« Prise d’effet », « Fin de la dérogation » seules', async () => {
    const titres = ['Prise d’effet', 'Fin de la dérogation', 'Motif', 'Taux']
    expect(await relever(sansDate(titres, [], '2024-08-31'))).toEqual([])
    expect(await relever(sansDate(titres, [], '2025-08-31'))).toEqual([expect.stringMatching(/^EL FLUX-09 F!B4 /)])
  })

  it('des dates, un motif et un taux d’autre chose ne sont pas une dérogation', async () => {
    const [, , ...lignes] = sansDate(['Date d’effet', 'Date de fin', 'Motif', 'Taux'], [], '2026-08-31')
    expect(await relever(lignes)).toEqual([])
  })

  it('un arrêté que son écriture date reste la date de l’arrêté', async () => {
    const titres = ['Arrêté', ...TITRES]
    expect(await relever(sansDate(titres, ['20/09/2023'], '2024-08-31'))).toEqual([expect.stringMatching(/^AL FLUX-09 F!B4 /)])
  })
})

describe('FLUX-21 : convention d’avant la loi ELAN dans un suivi à une seule date', () => {
  const suivi = (etat: string, ancienne: string | null): Lignes => [
    ['Réservataire', 'Bailleur', 'Département', 'Date de signature', 'Date de transmission au préfet', 'État d’avancement'],
    ['État', 'OPH', '92', jour('2023-11-10'), jour('2023-11-14'), etat],
    ['Ville', 'OPH', '92', jour('2017-06-01'), null, ancienne],
  ]

  it('l’avancement est en cause, et lui seul', async () => {
    expect(await relever(suivi('Transmise', 'En négociation'), { jour: jour('2024-03-31') })).toEqual(['EL FLUX-21 F!F3 En négociation→null'])
  })

  it.each(['Signée et transmise', 'Transmise au préfet', 'Convention signée', 'Signée, non transmise'])('« %s » se lit', async (etat) => {
    expect(await relever(suivi(etat, 'En négociation'), { jour: jour('2024-03-31') })).toEqual(['EL FLUX-21 F!F3 En négociation→null'])
  })

  it.each(['Non signée', 'Pas encore transmise', 'Non transmise'])('« %s » ne dit pas une convention conclue', async (etat) => {
    expect(await relever(suivi(etat, 'En négociation'), { jour: jour('2024-03-31') })).toContain(`AL FLUX-21 F!F2 ${etat}→null`)
  })

  describe('que rien ne date', () => {
    const aujourdhui = jour('2026-03-15')
    const feuille = async (nom: string, lignes: Lignes, autres: Readonly<Record<string, Lignes>> = {}): Promise<readonly string[]> =>
      resumer(await auditerFeuilles({ [nom]: lignes, ...autres }, { aujourdhui })).filter((constat) => constat.includes(' FLUX-21 '))
    const lignes = suivi('Transmise', 'En négociation')

    it('jugée au jour de l’audit, que la phrase dit', async () => {
      const audit = await auditerFeuilles({ F: lignes }, { aujourdhui })
      expect(resumer(audit)).toEqual(['EL FLUX-21 F!F3 En négociation→null'])
      expect(audit.constats.map(({ message }) => message.donnees.jour)).toEqual(['2026-03-15'])
      expect(await feuille('F', [['Conventions signées avant le 24/11/2018, à mettre en conformité (loi ELAN de 2018, décret 2020-145)'], [], ...lignes])).toEqual(['EL FLUX-21 F!F5 En négociation→null'])
    })

    it('un millésime d’avant l’échéance, dans les titres ou sur une page de garde, la laisse à vérifier', async () => {
      const douteux = ['AL FLUX-21 Conventions!F3 En négociation→null']
      expect(await feuille('Conventions 2022', lignes)).toEqual(['AL FLUX-21 Conventions 2022!F3 En négociation→null'])
      expect(await feuille('Conventions', lignes, { Garde: [['Bilan de l’année 2022']] })).toEqual(douteux)
      expect(await feuille('Conventions 2024', lignes, { Garde: [['Bilan de l’année 2022']] })).toEqual(['EL FLUX-21 Conventions 2024!F3 En négociation→null'])
    })

    it('sans avancement écrit, la liste ne dit pas que la nouvelle convention manque', async () => {
      expect((await feuille('F', suivi('Transmise', null))).filter((constat) => constat.startsWith('EL '))).toEqual([])
    })
  })
})
