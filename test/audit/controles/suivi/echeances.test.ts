import type { Saisie } from '../../../../src/classeur/port'
import { lireDate } from '../../../../src/regles'
import { auditerFeuilles, resumer } from '../../fabrique'

type Lignes = readonly (readonly Saisie[])[]

const jour = (iso: string): number => lireDate(iso) as number
const TITRES = ['Bailleur', 'Réservataire', 'Département', 'Ancienne convention du', 'Nouvelle convention signée le', 'Transmise au préfet le']
const conventions = (signature: Saisie, transmission: Saisie): Lignes => [
  TITRES,
  ['OPH', 'Ville', '38', jour('2012-03-12'), jour('2023-11-10'), jour('2023-11-14')],
  ['SA', 'Ville', '38', jour('2015-06-05'), signature, transmission],
]

async function graves(lignes: Lignes, aujourdhui?: string): Promise<readonly string[]> {
  const audit = await auditerFeuilles({ Suivi: lignes }, aujourdhui === undefined ? {} : { aujourdhui: jour(aujourdhui) })
  return resumer(audit).filter((constat) => /^(?:EL|IN) /.test(constat))
}

describe('échéances d’un tableau que rien ne date', () => {
  it('jugées au jour de l’audit', async () => {
    expect(await graves(conventions(null, null), '2026-03-15')).toEqual(['EL FLUX-21 Suivi!E3 null→null'])
    expect(await graves(conventions(jour('2023-11-12'), null), '2026-03-15')).toEqual(['EL FLUX-29 Suivi!F3 null→null'])
  })

  it('avant l’échéance, ou sans jour, rien', async () => {
    expect(await graves(conventions(null, null), '2023-11-20')).toEqual([])
    expect(await graves(conventions(null, null))).toEqual([])
  })

  it('le jour du tableau l’emporte, au-dessus ou dans sa colonne', async () => {
    expect(await graves([['Situation au 20 novembre 2023'], [], ...conventions(null, null)], '2026-03-15')).toEqual([])
    const dates: Lignes = [[...TITRES, 'Date du point'], ...conventions(null, null).slice(1).map((ligne) => [...ligne, jour('2023-11-20')])]
    expect(await graves(dates, '2026-03-15')).toEqual([])
  })

  it('une liste des seules conventions anciennes n’est pas un retard', async () => {
    const anciennes: Lignes = [['Bailleur', 'Réservataire', 'Département', 'Signée le'], ['OPH', 'Ville', '38', jour('2012-03-12')], ['SA', 'Ville', '38', jour('2015-06-05')]]
    expect(await graves(anciennes, '2026-03-15')).toEqual([])
  })

  it('« Oui » ou « Non » à la place d’une date se comprend', async () => {
    expect(await graves(conventions(jour('2023-11-12'), 'oui'), '2026-03-15')).toEqual([])
    expect(await graves(conventions(jour('2023-11-12'), 'non'), '2026-03-15')).toEqual(['EL FLUX-29 Suivi!F3 non→null'])
  })
})

describe('COT-03 : le plan, ses rubriques et ses points', () => {
  const rubriques = (refus: string): Lignes => [
    ['Rubrique du PPGDID', 'Présente'],
    ...['Principe', 'Modalités', 'Critères', 'Poids'].map((rubrique) => [rubrique, 'Oui']),
    ['Effet du refus', refus],
    ['Évaluation', 'Oui'],
    ['Information du demandeur', 'Oui'],
  ]

  it('une rubrique absente, parmi deux colonnes', async () => {
    expect(await graves(rubriques('Non'))).toEqual(['EL COT-03 Suivi!B6 Non→Oui'])
    expect(await graves(rubriques('Oui'))).toEqual([])
  })

  it('des critères et des présences d’autre chose ne sont pas un plan', async () => {
    expect(await graves([['Critère', 'Présent'], ['Ascenseur', 'Oui'], ['Balcon', 'Non'], ['Cave', 'Non']])).toEqual([])
  })

  it('un poids appliqué qui n’est pas celui du plan', async () => {
    const points = (applique: number): Lignes => [['Critère', 'Points au PPGDID', 'Points appliqués'], ['DALO', 100, 100], ['Handicap', 50, applique], ['Habite la commune', 10, 10]]
    expect(await graves(points(40))).toEqual(['EL COT-03 Suivi!C3 40→50'])
    expect(await graves(points(50))).toEqual([])
  })
})

describe('FLUX-20 : une étape sous un titre étranger', () => {
  it('« (n2) » la dit : elle n’est pas absente', async () => {
    const titres = ['Réservataire', 'Logements proposés (n1)', 'Logements retenus par le réservataire (n2)', 'Candidats acceptés en CALEOL (n3)', 'Baux signés (n4)']
    expect(await graves([titres, ['État', 200, 180, 150, 120], ['Commune', 100, 90, 80, 70]])).toEqual([])
  })
})

describe('la case à reprendre, et non celle qui la condamne', () => {
  it('FLUX-19 : « comptée », d’une attribution de l’État sans bail', async () => {
    const attributions = (comptee: string): Lignes => [
      ['N° d’attribution', 'Réservataire', 'Date d’attribution', 'Date de bail', 'Comptée'],
      ['A1', 'État', jour('2024-01-10'), jour('2024-02-01'), 'Oui'],
      ['A2', 'État', jour('2024-01-12'), null, comptee],
    ]
    expect(await graves(attributions('Oui'))).toEqual(['EL FLUX-19 Suivi!E3 Oui→Non'])
    expect(await graves(attributions('Non'))).toEqual([])
  })

  it('COT-22 : la conséquence du refus d’un logement non adapté', async () => {
    const refus = (consequence: string, points: Saisie, duree: Saisie): Lignes => [
      ['Cas de refus', 'Logement adapté', 'Conséquence', 'Points retirés', 'Durée (mois)', 'Prévu au PPGDID'],
      ['1er refus', 'Oui', 'aucune', null, null, 'Oui'],
      ['Logement trop petit', 'Non', consequence, points, duree, 'Oui'],
    ]
    expect(await graves(refus('retrait de points', 10, 6))).toEqual(['EL COT-22 Suivi!C3 retrait de points→aucune'])
    expect(await graves(refus('aucune', null, null))).toEqual([])
  })
})
