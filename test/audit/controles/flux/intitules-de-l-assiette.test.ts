import { auditerFeuilles, resumer } from '../../fabrique'
import type { Saisie } from '../../../../src/classeur/port'

type Lignes = readonly (readonly Saisie[])[]

async function relever(feuilles: Readonly<Record<string, Lignes>>): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles)).filter((constat) => constat.includes(' FLUX-'))
}

describe('FLUX-04 : intitulés que des tournures reconnaissent', () => {
  it('postes en lignes, bailleurs en colonnes', async () => {
    const lignes: Lignes = [
      ['', 'A', 'B'],
      ['Logements libérés ou mis en service (A)', 840, 512],
      ['Mutations internes', 120, 70],
      ['Relogements NPNRU', 60, 0],
      ['Relogements pour insalubrité', 3, 4],
      ['Ventes HLM avec mutation du locataire', 12, 6],
      ['Urgence (décision préfet)', 5, 2],
      ['Total à déduire (B)', 200, 84],
      ['Assiette du flux (C = A - B)', 640, 428],
    ]
    expect(await relever({ Flux: lignes })).toEqual(['IN FLUX-05 Flux!C8 84→82'])
  })

  it('une somme sous un titre inconnu n’est pas un poste de plus', async () => {
    const lignes: Lignes = [['Bailleur', 'Logts loués dans l’année (A)', 'Mutations', 'Relog. NPNRU', 'Somme partielle', 'C = A-B'], ['A', 144, 20, 6, 26, 118], ['B', 200, 30, 0, 30, 180]]
    expect(await relever({ Flux: lignes })).toEqual(['EL FLUX-04 Flux!F3 180→170'])
  })

  it('« Taux de déduction » est la part soustraite', async () => {
    const lignes: Lignes = [['Exercice', 'Mises en location', 'Total déductions', 'Flux réel', 'Taux de déduction'], [2023, 1090, 320, 770, 0.294], [2024, 1120, 330, 790, 0.325]]
    expect(await relever({ Flux: lignes })).toEqual(['IN FLUX-04 Flux!E3 0.325→0.2946'])
  })

  it('un prévisionnel : « Logements à vendre imposant un relogement » et « Documentation »', async () => {
    const lignes: Lignes = [
      ['Bailleur', 'Logements mis en location prévus', 'Mutations prévues', 'Logements à vendre imposant un relogement', 'Part à reloger', 'Relogements liés aux ventes', 'Relogements NPNRU', 'Total à soustraire prévu', 'Flux prévu', 'Documentation'],
      ['A', 600, 130, 40, 0.5, 20, 20, 170, 430, 'plan de vente'],
      ['B', 200, 30, 30, 0.4, 18, 2, 50, 150, 'historique'],
      ['C', 280, 60, 10, 0.5, 5, 5, 70, 210, null],
    ]
    expect(await relever({ Flux: lignes })).toEqual(['IN FLUX-32 Flux!F3 18→12', 'AL FLUX-32 Flux!J4 null→null'])
  })

  it('un prévisionnel : les ventes ne sont pas un poste à côté de leur part à reloger', async () => {
    const titres = (ventes: string): Lignes[number] => ['Bailleur', 'Logements mis en location prévus', ventes, 'Part à reloger', 'Relogements', 'Mutations', 'NPNRU', 'Total soustrait', 'Flux prévu']
    const lignes: Lignes = [['A', 600, 40, 0.5, 20, 130, 20, 170, 430], ['B', 200, 30, 0.4, 12, 30, 8, 50, 150]]
    for (const ventes of ['Logements à vendre', 'Ventes imposant un relogement']) expect(await relever({ Flux: [titres(ventes), ...lignes] })).toEqual([])
  })

  it('un prévisionnel : C prévu et justification', async () => {
    const lignes: Lignes = [
      ['Bailleur', 'A prévu', 'Mutations prévues', 'Relogements NPNRU', 'Total B prévu', 'C prévu', 'Part à reloger', 'Justification'],
      ['A', 1000, 210, 140, 350, 650, 0.5, 'historique'],
      ['B', 600, 100, 60, 160, 460, 0.5, 'historique'],
      ['C', 300, 40, 8, 48, 252, 0.5, null],
    ]
    expect(await relever({ Flux: lignes })).toEqual(['EL FLUX-04 Flux!F3 460→440', 'AL FLUX-32 Flux!H4 null→null'])
  })

  it('une fiche : le taux de l’État et celui des agents, seuls', async () => {
    const lignes = (agents: number): Lignes => [['Logements mis en location (A)', 500], ['Logements soustraits (B)', 100], ['Flux (C)', 400], ['Taux État', 0.3], ['dont agents', agents]]
    expect(await relever({ Fiche: lignes(0.06) })).toEqual(['EL FLUX-08 Fiche!B5 0.06→0.05'])
    expect(await relever({ Fiche: lignes(0.05) })).toEqual([])
  })

  it('deux paires par ligne', async () => {
    const lignes: Lignes = [
      ['Fiche bailleur'],
      ['Bailleur', 'Habitat', 'Mutations internes', 150],
      ['Logements mis en location (A)', 900, 'Relogements NPNRU', 50],
      ['Logements soustraits (B)', 230, 'Ventes imposant un relogement', 30],
      ['Flux (C)', 680, 'ORCOD', 0],
    ]
    expect(await relever({ Fiche: lignes })).toEqual(['EL FLUX-04 Fiche!B5 680→670'])
  })
})

describe('FLUX-30 : une ventilation par feuille', () => {
  const feuille = (titre: string, lignes: Lignes): Lignes => [[titre, 'Proposés', 'Attribués'], ...lignes]
  const bilans = (financement: number): Readonly<Record<string, Lignes>> => ({
    Réservataire: feuille('Réservataire', [['État', 180, 160], ['ALS', 220, 190]]),
    Typologie: feuille('Typologie', [['T2', 250, 200], ['T3', 150, 150]]),
    Financement: feuille('Financement', [['PLAI', financement, 120], ['PLUS', 270, 230]]),
    Commune: feuille('Commune', [['Clain', 200, 180], ['Orme', 200, 170]]),
  })

  it('le total qui diffère des autres se dit sur sa feuille', async () => {
    expect((await relever(bilans(140))).filter((constat) => constat.startsWith('IN'))).toEqual(['IN FLUX-30 Financement!B1 410→400'])
    expect((await relever(bilans(130))).filter((constat) => constat.startsWith('IN'))).toEqual([])
  })
})
