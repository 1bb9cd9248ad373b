import { auditerFeuilles, resumer } from '../../fabrique'
import type { Saisie } from '../../../../src/classeur/port'

type Lignes = readonly (readonly Saisie[])[]

async function relever(lignes: Lignes): Promise<readonly string[]> {
  return resumer(await auditerFeuilles({ Parts: lignes })).filter((constat) => constat.includes(' FLUX-'))
}

describe('FLUX-01 : types et contreparties dans une répartition', () => {
  const TITRES = ['Réservataire', 'Type', 'Contrepartie', 'Part du flux']

  it('un type hors liste, une collectivité sans contrepartie', async () => {
    const lignes: Lignes = [TITRES, ['Préfecture', 'État', null, 0.3], ['Clain', 'Commune', null, 0.1], ['ALS', 'Action Logement', 'financement', 0.2], ['Judo', 'Club de sport', 'terrain', 0.02]]
    expect(await relever(lignes)).toEqual(['IN FLUX-01 Parts!B5 Club de sport→null', 'AL FLUX-01 Parts!C3 null→null'])
  })

  it('une colonne « Type » qui dit autre chose n’accuse personne', async () => {
    expect(await relever([TITRES, ['Préfecture', 'annuelle', null, 0.3], ['Clain', 'triennale', 'garantie', 0.1], ['ALS', 'triennale', 'financement', 0.2]])).toEqual([])
  })

  it('sous « Collectivité », un nom de lieu en est une', async () => {
    const lignes: Lignes = [['Collectivité', 'Contrepartie', 'Flux du territoire', 'Logements'], ['Clain', 'garantie', 120, 25], ['Orme', 'garantie', 120, 24], ['Val', null, 40, 6]]
    expect(await relever(lignes)).toEqual(['EL FLUX-15 Parts!D2 25→24', 'AL FLUX-01 Parts!B4 null→null'])
  })
})

describe('FLUX-15 : base d’une commune ou d’un EPCI', () => {
  it('le flux du département, dit par la colonne de base', async () => {
    const lignes: Lignes = [
      ['Collectivité', 'Base de calcul', 'Taux', 'Contrepartie'],
      ['Clain', 'flux de la commune', 0.1, 'garantie'],
      ['Orme', 'flux du département', 0.05, 'garantie'],
      ['Département de l’Orne', 'flux du département', 0.02, 'garantie'],
    ]
    expect(await relever(lignes)).toEqual(['EL FLUX-15 Parts!B3 flux du département→null'])
  })

  it('le flux du département, retrouvé par le taux', async () => {
    const lignes: Lignes = [['Collectivité', 'Flux du département', 'Flux du territoire', 'Logements', 'Taux'], ['Clain', 900, 300, 45, 0.15], ['Orme', 900, 250, 45, 0.05]]
    expect(await relever(lignes)).toEqual(['EL FLUX-15 Parts!E3 0.05→0.18'])
  })

  it('en nombre de logements : plus de 20 % de tout le flux dépasse quel que soit le territoire', async () => {
    const lignes = (communes: number, solde: number): Lignes => [['Flux annuel (C)', 400], [], ['Réservataire', 'Logements'], ['État', 120], ['Communes', communes], ['ALS', 100], ['Non réservé', solde]]
    expect(await relever(lignes(81, 99))).toEqual(['EL FLUX-15 Parts!B5 81→80'])
    expect(await relever(lignes(80, 100))).toEqual([])
    expect(await relever(lignes(80, 90))).toEqual(['IN FLUX-18 Parts!B7 90→100'])
  })

  it('un stock de réservations n’est pas une part du flux d’une autre feuille', async () => {
    const assiette: Lignes = [['Bailleur', 'Mis en location', 'Soustraits', 'Flux'], ['X', 500, 110, 390]]
    const audit = await auditerFeuilles({ Assiette: assiette, Stock: [['Réservataire', 'Logements réservés'], ['État', 720], ['Ville', 310]] })
    expect(resumer(audit).filter((constat) => constat.includes('FLUX-'))).toEqual([])
  })
})

describe('répartitions reconnues, et celles qui n’en sont pas', () => {
  it('des salles, des places de crèche se réservent aussi', async () => {
    expect(await relever([['Réservataire', 'Salle', 'Taux'], ['Mairie', 'Dojo', 0.45], ['Préfecture', 'Gymnase', 0.35], ['École', 'Dojo', 0.4]])).toEqual([])
    expect(await relever([['Réservataire', 'Berceaux', 'Part'], ['Ville', 20, 0.5], ['Préfecture', 14, 0.35], ['Alpha', 6, 0.15]])).toEqual([])
  })

  it('« taux de satisfaction » n’est pas une part du flux', async () => {
    expect(await relever([['Réservataire', 'Logements proposés', 'Taux de satisfaction'], ['État', 100, 0.65], ['ALS', 80, 0.7]])).toEqual([])
  })

  it('un taux et ses logements par bailleur, côte à côte', async () => {
    const lignes: Lignes = [['', 'OPH', null, 'SA', null], ['Réservataire', 'Taux', 'Logements', 'Taux', 'Logements'], ['État', 0.3, 133, 0.31, 95], ['ALS', 0.2, 89, 0.2, 62], ['Non réservé', 0.5, 224, 0.49, 151]]
    expect(await relever(lignes)).toEqual(['EL FLUX-08 Parts!D3 0.31→0.3'])
  })

  it('une colonne de logements par réservataire, jugée sur le flux de sa ligne', async () => {
    const lignes: Lignes = [['Contingent et flux'], ['Bailleur', 'Flux C', 'Publics prioritaires', 'Fonctionnaires'], ['A', 446, 111, 22], ['B', 308, 77, 15], ['C', 118, 29, 8]]
    expect(await relever(lignes)).toEqual(['EL FLUX-08 Parts!D5 8→5'])
  })

  it('A et C écrits en note : le taux appliqué à A se voit', async () => {
    const lignes: Lignes = [['A = 400 ; B = 80 ; C = 320'], [], ['Réservataire', 'Taux', 'Logements'], ['État', 0.3, 96], ['ALS', 0.2, 80], ['Non réservé', 0.5, 160]]
    expect(await relever(lignes)).toEqual(['EL FLUX-04 Parts!C5 80→64'])
  })

  it('« État (total) », que détaille un « dont », n’est pas un total', async () => {
    const lignes: Lignes = [['Réservataire', 'Taux', 'Logements'], ['État (total)', 0.33, 165], ['dont agents', 0.05, 25], ['ALS', 0.2, 100]]
    expect(await relever(lignes)).toEqual(['EL FLUX-08 Parts!B2 0.33→0.3'])
  })

  it('un total écrit au-dessus de 100 % quand une part est sous un titre inconnu', async () => {
    const lignes = (total: number): Lignes => [['Flux : parts'], ['Bailleur', 'État', 'Collectivités', 'Action Logement', 'Hors quota', 'Total'], ['A', 0.3, 0.2, 0.15, total - 0.65, total]]
    expect(await relever(lignes(1.05))).toEqual(['EL FLUX-18 Parts!F3 1.05→1'])
    expect(await relever(lignes(1))).toEqual([])
  })

  it('« Taux État » et « Logements État » de part et d’autre : le nombre suit le taux', async () => {
    const lignes: Lignes = [['Bailleur', 'Flux (C)', 'Taux État', 'Logements État', 'Taux ALS', 'Logements ALS'], ['A', 860, 0.3, 258, 0.2, 172], ['B', 150, 0.3, 60, 0.2, 30]]
    expect(await relever(lignes)).toEqual(['IN FLUX-18 Parts!D3 60→45'])
  })

  it('« Sans réservataire » est le solde', async () => {
    const lignes: Lignes = [['C = 860'], [], ['Réservataire', 'Taux', 'Logements'], ['État', 0.3, 258], ['Communes', 0.2, 172], ['ALS', 0.25, 213], ['Sans réservataire', 0.25, 217]]
    expect((await relever(lignes)).filter((constat) => constat.includes('!C7'))).toEqual([])
  })
})
