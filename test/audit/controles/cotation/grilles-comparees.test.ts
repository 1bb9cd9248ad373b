import { auditerFeuilles, resumer } from '../../fabrique'
import type { Saisie } from '../../../../src/classeur/port'

type Lignes = readonly (readonly Saisie[])[]

async function relever(feuilles: Readonly<Record<string, Lignes>>): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles)).filter((constat) => /^(?:(?:EL|IN) COT-|AL COT-30)/.test(constat))
}

const PLAN: Lignes = [['DALO', 80], ['Handicap', 30], ['Logement indigne', 30], ['Habite la commune', 10]]
const grille = (titre: string, lignes: Lignes, titres: readonly Saisie[] = ['Critères', 'Points']): Lignes => [[titre], titres, ...lignes]

describe('COT-03 : grille appliquée et grille du plan', () => {
  const appliquee: Lignes = [['DALO', 80], ['Handicap', 30], ['Logement indigne', 20], ['Habite la commune', 10], ['Aidant familial', 10]]

  it('la délibération de l’une et l’application de l’autre sont datées : un poids et un critère diffèrent', async () => {
    const feuilles = { Annexe: grille('Grille du PPGDID (délibération du 12/12/2022)', PLAN), Appliquée: grille('Grille appliquée depuis le 1er janvier 2024', appliquee) }
    expect(await relever(feuilles)).toEqual(['EL COT-03 Appliquée!B5 20→30', 'EL COT-03 Appliquée!A7 Aidant familial→null'])
  })

  it('deux millésimes sont deux versions', async () => {
    expect(await relever({ Annexe: grille('Grille du PPGDID 2022', PLAN), Appliquée: grille('Grille appliquée 2024', appliquee) })).toEqual([])
  })

  it('un critère qu’une autre feuille note n’est pas ajouté', async () => {
    const feuilles = { Annexe: grille('Grille du PPGDID', PLAN), Locaux: grille('Critères locaux du PPGDID', [['Aidant familial', 10], ['Saisonnier', 5]]), Appliquée: grille('Grille appliquée', appliquee) }
    expect(await relever(feuilles)).toEqual(['EL COT-03 Appliquée!B5 20→30'])
  })
})

it('COT-14 : « Critère de priorité » dans la grille de chaque organisme', async () => {
  const titres = ['Critère de priorité', 'Nb points']
  const oph = PLAN.map(([libelle = null, points = null]): readonly Saisie[] => [libelle, libelle === 'Handicap' ? 50 : points])
  expect(await relever({ 'Grille commune': grille('Cotation', PLAN, titres), 'Grille OPH': grille('Cotation', oph, titres) })).toEqual(['EL COT-14 Grille OPH!B4 50→30'])
})

describe('COT-30 : les poids de deux années', () => {
  const revision = (titres: readonly Saisie[]): Lignes => [titres, ['DALO', 100, 100, 'V1'], ['Handicap', 30, 40, 'V2'], ['Parent isolé', 10, 15, null]]

  it('sans version, un poids changé est à dater', async () => {
    expect(await relever({ Bilan: revision(['Critère', 'Poids 2023', 'Poids 2024', 'Version']) })).toEqual(['AL COT-30 Bilan!D4 null→null'])
  })
})
