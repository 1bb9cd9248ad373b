import { auditerFeuilles, resumer } from '../../fabrique'
import type { Saisie } from '../../../../src/classeur/port'

type Lignes = readonly (readonly Saisie[])[]

async function graves(feuilles: Readonly<Record<string, Lignes>>): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles)).filter((constat) => /^(?:EL|IN) COT-(?:19|20) /.test(constat))
}

const NOTES: Lignes = [
  ['Numéro', 'Note', 'Statut'],
  ['A', 210, 'Active'], ['B', 180, 'Active'], ['C', 95, 'Active'], ['D', 95, 'Active'], ['E', 40, 'Active'], ['F', 12, 'Active'], ['G', 300, 'Radiée'],
]

describe('COT-20 : fiches de statistiques', () => {
  it.each([
    ['juste', 210, 95, []],
    ['médiane remplacée par la moyenne', 210, 105.33, ['IN COT-20 Stat!B3 105.33→95']],
    ['meilleure note d’une radiée', 300, 95, ['IN COT-20 Stat!B1 300→210']],
  ] as const)('libellé puis valeur : %s', async (_cas, meilleure, mediane, attendus) => {
    expect(await graves({ Notes: NOTES, Stat: [['Note la plus haute', meilleure], ['Note la plus basse', 12], ['Médiane', mediane]] })).toEqual(attendus)
  })

  it('deux paires par ligne, l’effectif des demandes actives', async () => {
    expect(await graves({ Notes: NOTES, Stat: [['Demandes actives', 7, 'Meilleure note', 210], ['Plus faible note', 12, 'Note médiane', 95]] })).toEqual(['IN COT-20 Stat!B1 7→6'])
  })

  it('un autre effectif : la fiche décrit d’autres demandes', async () => {
    expect(await graves({ Notes: NOTES, Stat: [['Demandes actives', 40, 'Meilleure note', 210], ['Plus faible note', 3, 'Note médiane', 77]] })).toEqual([])
  })

  it.each([
    ['un effectif seul', [['Demandes actives', 7]]],
    ['une partie des demandes, de même meilleure note', [['Meilleure note', 210], ['Plus faible note', 33], ['Note médiane', 77]]],
  ])('%s ne se juge pas', async (_cas, fiche) => {
    expect(await graves({ Notes: NOTES, Stat: fiche })).toEqual([])
  })

  it('une médiane seule que rien n’explique n’est pas reprochée', async () => {
    expect(await graves({ Notes: NOTES, Stat: [['Note médiane', 77]] })).toEqual([])
  })

  it.each(['A', 'B'])('un numéro de demande à côté (« Premier : %s ») ne fait pas un groupe', async (premier) => {
    const fiche: Lignes = [['Indicateur', 'Valeur'], ['Meilleure note', 210], ['Note la plus faible', 12], ['Médiane', 105.33], ['Premier', premier]]
    expect(await graves({ Notes: NOTES, Stat: fiche })).toEqual(['IN COT-20 Stat!B4 105.33→95'])
  })

  it('par commune, avec l’ensemble', async () => {
    const demandes: Lignes = [['N° demande', 'Commune souhaitée', 'Total points'], ['1', 'Alban', 10], ['2', 'Alban', 40], ['3', 'Brens', 20], ['4', 'Brens', 90], ['5', 'Brens', 100]]
    const titres = ['Commune', 'Nombre de demandes', 'Note max', 'Note min', 'Médiane']
    const justes: Lignes = [titres, ['Alban', 2, 40, 10, 25], ['Brens', 3, 100, 20, 90], ['Ensemble', 5, 100, 10, 40]]
    expect(await graves({ Liste: demandes, Synthèse: justes })).toEqual([])
    const fausses: Lignes = [titres, ['Alban', 2, 40, 10, 25], ['Brens', 3, 100, 20, 70], ['Ensemble', 5, 100, 10, 52]]
    expect(await graves({ Liste: demandes, Synthèse: fausses })).toEqual(['IN COT-20 Synthèse!E3 70→90', 'IN COT-20 Synthèse!E4 52→40'])
  })
})

describe('COT-19 : délais', () => {
  const baux: Lignes = [
    ['Typologie', 'Financement', 'Date de la demande', 'Date du bail'],
    ['T2', 'PLUS', '15/01/2022', '15/03/2023'], ['T2', 'PLUS', '15/05/2021', '15/03/2023'], ['T2', 'PLUS', '15/12/2020', '15/06/2023'],
    ['T3', 'PLUS', '15/02/2021', '15/02/2023'], ['T3', 'PLUS', '15/01/2019', '15/06/2022'], ['T3', 'PLAI', '15/01/2022', '15/01/2023'],
  ]

  it('refaits sur les baux de la même année', async () => {
    const titres = ['Typologie', 'Financement', 'Baux', 'Délai moyen (mois)']
    expect(await graves({ Baux: baux, Délais: [titres, ['T2', 'PLUS', 3, 22], ['T3', 'PLUS', 1, 24], ['T3', 'PLAI', 1, 12]] })).toEqual([])
    expect(await graves({ Baux: baux, Délais: [titres, ['T2', 'PLUS', 3, 22], ['T3', 'PLUS', 1, 32.5], ['T3', 'PLAI', 1, 12]] })).toEqual(['IN COT-19 Délais!D3 32.5→24'])
  })

  it('une colonne par financement, un zéro', async () => {
    const croises: Lignes = [['Délai d’attente moyen en mois'], ['Typologie', 'PLAI', 'PLUS'], ['T2', 0, 22], ['T3', 12, 24]]
    expect(await graves({ Baux: baux, Délais: croises })).toEqual(['IN COT-19 Délais!B3 0→null'])
  })

  it('une ligne d’une autre année', async () => {
    const lignes: Lignes = [['Délais communiqués en 2024'], ['Typologie', 'Année', 'Nombre de baux', 'Délai moyen'], ['T1', 2023, 4, 10], ['T2', 2023, 4, 14], ['T3', 2022, 4, 20]]
    expect(await graves({ Délais: lignes })).toEqual(['IN COT-19 Délais!B5 2022→2023'])
  })
})
