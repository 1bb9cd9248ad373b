import type { Saisie } from '../../../../src/classeur/port'
import { lireDate } from '../../../../src/regles'
import { auditerFeuilles, resumer } from '../../fabrique'

type Lignes = readonly (readonly Saisie[])[]

const TITRES = ['Opération', 'Adresse', 'Réf. cad.', 'MOA', 'Nb logts', 'dont LLS (SRU)', 'PLAI', 'PLUS', 'PLS', 'Année fin. prév.', 'Année fin.', 'Observations']
const TILLEULS = ['Les Tilleuls', '12 rue des Tilleuls', 'AB 112', 'Habitat du Val', 45, 24, 8, 12, 4, 2024, null, 'Permis déposé']
const GARE = ['Îlot de la Gare', '3 place de la Gare', 'AC 45', 'Foncière', 60, 30, 10, 14, 6, 2025, 2025, 'Agréé']

function changer(projet: readonly Saisie[], colonne: number, valeur: Saisie): readonly Saisie[] {
  return projet.map((contenu, rang) => (rang === colonne ? valeur : contenu))
}

async function dits(projet: readonly Saisie[], autres: Lignes = [GARE], suite: Readonly<Record<string, Lignes>> = {}): Promise<readonly string[]> {
  return resumer(await auditerFeuilles({ Projets: [['Article 3 – Projets 2023-2025'], [], TITRES, projet, ...autres], ...suite }))
}

describe('liste des projets', () => {
  it('un projet tenu n’a rien à dire', async () => {
    expect(await dits(TILLEULS)).toEqual([])
  })

  it('« Réf. cadast. » est la référence cadastrale', async () => {
    expect(resumer(await auditerFeuilles({ Projets: [['Article 3 – Projets 2023-2025'], [], changer(TITRES, 2, 'Réf. cadast.'), TILLEULS, GARE] }))).toEqual([])
  })

  it('« Observations d’avancement (PLU, foncier) » sont les observations', async () => {
    const titres = changer(TITRES, 11, 'Observations d’avancement (PLU, foncier)')
    expect(resumer(await auditerFeuilles({ Projets: [['Article 3 – Projets 2023-2025'], [], titres, TILLEULS, GARE] }))).toEqual([])
  })

  it.each([
    [1, 'B4'],
    [2, 'C4'],
    [3, 'D4'],
    [11, 'L4'],
  ])('champ %i vide : alerte sur sa case', async (colonne, cellule) => {
    expect(await dits(changer(TILLEULS, colonne, null))).toEqual([`AL CMS-37 Projets!${cellule} null→null`])
  })

  it.each([
    [24, []],
    [45, ['IN CMS-37 Projets!F4 45→24']],
    [46, ['IN CMS-37 Projets!F4 46→24']],
  ])('%i logements sociaux sur 45, de 24 par typologie', async (sociaux, attendus) => {
    expect([...(await dits(changer(TILLEULS, 5, sociaux)))].sort()).toEqual(attendus)
  })

  it.each([
    [9, 2023, []],
    [9, 2025, []],
    [9, 2026, ['EL CMS-38 Projets!J4 2026→2023 à 2025']],
    [10, 2022, ['EL CMS-38 Projets!K4 2022→2023 à 2025']],
    [10, 2023, []],
    [10, 2026, ['EL CMS-38 Projets!K4 2026→2023 à 2025']],
  ])('colonne %i : financement en %i', async (colonne, annee, attendus) => {
    expect(await dits(changer(TILLEULS, colonne, annee))).toEqual(attendus)
  })

  it.each([
    [[2022, 2024, 2025], ['EL CMS-38 Agréments!J4 2022→2023 à 2025']],
    [[2018, 2022, 2024], []],
  ])('une seule année, celle de la décision, %j : la liste d’une période se juge, un historique d’agréments non', async (annees, attendus) => {
    const titres = [...TITRES.slice(0, 9), 'Année d’agrément', 'Observations']
    const lignes = annees.map((annee, rang) => [`Opération ${rang}`, ...GARE.slice(1, 2), `AC ${rang}`, ...GARE.slice(3, 9), annee, 'Agréé'])
    const constats = await auditerFeuilles({ Agréments: [['Programmation 2023-2025'], [], titres, ...lignes] })
    expect(resumer(constats).filter((constat) => constat.includes('CMS-38'))).toEqual(attendus)
  })

  it('sans typologies, plus de logements sociaux que de logements', async () => {
    const sansTypologies = TILLEULS.map((contenu, rang) => (rang >= 6 && rang <= 8 ? null : rang === 5 ? 46 : contenu))
    expect(await dits(sansTypologies)).toEqual(['IN CMS-37 Projets!F4 46→45'])
  })

  it('deux années dans une case : une seule est attendue', async () => {
    expect(await dits(changer(TILLEULS, 9, '2024/2025'))).toEqual(['AL CMS-37 Projets!J4 2024/2025→une seule année'])
  })

  it('titres d’un service, sans aucun intitulé de la trame', async () => {
    const libres = ['Nom du programme', 'Localisation', 'Cadastre', 'Opérateur', 'Total logements', 'Dont logements sociaux', 'PLAI', 'PLUS', 'PLS', 'Année prévue', 'Année d’agrément', 'Avancement']
    const lignes = [['Programmation 2023-2025'], [], libres, changer(TILLEULS, 5, 25), GARE]
    expect(resumer(await auditerFeuilles({ Projets: lignes }))).toEqual(['IN CMS-37 Projets!F4 25→24'])
  })

  it('sans année prévue : une alerte, une seule', async () => {
    expect(await dits(changer(TILLEULS, 9, null))).toEqual(['AL CMS-38 Projets!J4 null→2023 à 2025'])
  })

  it('même parcelle : le second est en double, sur son nom', async () => {
    expect(await dits(TILLEULS, [changer(GARE, 2, 'AB 112')])).toEqual(['IN CMS-37 Projets!A5 Îlot de la Gare→une seule ligne'])
  })

  it('dans la liste et au vivier ; total qui compte le vivier', async () => {
    const friche = ['Friche Morel', '90 avenue Morel', 'BD 2', 'SEM', 75, 30, 10, 14, 6, 2027, null, 'Dépollution']
    expect(await dits(TILLEULS, [GARE], { Vivier: [TITRES, friche] })).toEqual([])
    expect(await dits(TILLEULS, [GARE], { Vivier: [TITRES, friche, changer(TILLEULS, 9, 2027)] })).toEqual(['IN CMS-39 Vivier!A3 Les Tilleuls→une seule liste'])
    const total = ['Total', null, null, null, null, 84, null, null, null, null, null, null]
    expect(await dits(TILLEULS, [GARE, total], { Vivier: [TITRES, friche] })).toContain('EL CMS-39 Projets!F6 84→54')
  })

  it('mise à jour de moins de six mois, de plus de six mois, de plus d’un an', async () => {
    const age = async (iso: string): Promise<readonly string[]> => {
      const feuille = [[...TITRES, 'Date de dernière mise à jour'], [...TILLEULS, lireDate('2024-03-12')], [...GARE, lireDate('2024-03-12')]]
      return resumer(await auditerFeuilles({ 'Article 3 2023-2025': feuille as Lignes }, { jour: lireDate(iso) as number, periode: '2023-2025' }))
    }
    expect(await age('2024-09-12')).toEqual([])
    expect((await age('2024-10-20')).every((dit) => dit.startsWith('AL CMS-41'))).toBe(true)
    expect((await age('2024-10-20')).length).toBe(2)
    expect((await age('2025-03-13')).every((dit) => dit.startsWith('IN CMS-41'))).toBe(true)
  })
})

describe('PLS de la liste (CMS-40)', () => {
  it.each([
    [4, 6, []],
    [8, 10, []],
    [9, 10, ['AL CMS-40 Projets!A3:L3 null→18']],
  ])('%i et %i PLS pour un objectif de 60', async (premier, second, attendus) => {
    const projet = [...TILLEULS.slice(0, 5), 36, 36 - 12 - premier, 12, premier, ...TILLEULS.slice(9)]
    const gare = [...GARE.slice(0, 5), 34, 34 - 14 - second, 14, second, ...GARE.slice(9)]
    const objectifs: Lignes = [
      ['Objectifs, en raison du foncier'],
      ['Nom de la commune', 'Nombre de LS manquants au 1er janvier 2022', 'Taux de rattrapage avant CMS', 'Objectifs 2023-2025 avant CMS', 'Taux de rattrapage retenu', 'Objectifs 2023-2025 retenus'],
      ['Valbrune', 200, 0.33, 66, 0.3, 60],
    ]
    expect(await dits(projet, [gare], { Objectifs: objectifs })).toEqual(attendus)
  })
})
