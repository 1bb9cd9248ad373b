import type { Brut } from '../../../src/catalogue'
import { calculer } from '../../cas/lecteur'
import { notesDe } from './appel'

const GENERALE: Brut[][] = [
  ['critère', 'points'],
  ['DALO', 100],
  ['S24', 5],
]
const MUTATIONS: Brut[][] = [
  ['critère', 'points'],
  ['S24', 50],
  ['S38', 30],
]
const noter = (entetes: Brut[], demandes: Brut[][], mutations: Brut[][] | Brut = MUTATIONS) =>
  calculer('COTATION', [[entetes], demandes, GENERALE, '2024-03-15', null, null, mutations])

describe('grille propre aux mutations (COT-15)', () => {
  it.each<[Brut, number]>([
    [true, 50],
    ['Oui', 50],
    ['X', 50],
    [1, 50],
    [false, 105],
    [0, 105],
    [null, 105],
    ['', 105],
  ])('S37 à %s : %d', (s37, note) => expect(notesDe(noter(['DALO', 'S24', 'S37'], [[true, true, s37]]))).toEqual([note]))

  it('S37 inconnu se dit, S37 illisible arrête la ligne', () => {
    const rendu = noter(['DALO', 'S24', 'S37'], [[true, true, null], [true, true, false], [null, null, null], [true, true, '?']])
    expect(notesDe(rendu)).toEqual([105, 105, '', expect.stringContaining('« S37 »')])
    expect(rendu.alertes.join()).toContain('« S37 » vide pour 1 demande(s), notée(s) par la grille générale : 1')
    expect(rendu.references.map(({ article }) => article)).toContain('art. L. 441-2-8 du CCH')
  })

  it('sans colonne de mutation, toutes suivent la grille générale, et cela se dit', () => {
    const rendu = noter(['DALO', 'S24'], [[true, true]])
    expect(notesDe(rendu)).toEqual([105])
    expect(rendu.alertes.join()).toContain('aucune colonne des demandes ne dit la mutation')
  })

  it.each<[string, Brut]>([
    ['omise', null],
    ['à 0', 0],
    ['vide', ''],
  ])('grille des mutations %s : une seule grille', (_cas, absente) => {
    expect(notesDe(noter(['DALO', 'S24', 'S37'], [[true, true, true]], absente))).toEqual([105])
  })

  it('ses fautes se disent sous son nom, celles des deux grilles ensemble', () => {
    const rendu = calculer('COTATION', [[['DALO']], [[true]], [['critère', 'points'], ['DALO', 'x']], '2024-03-15', null, null, [['critère', 'points'], ['S24', null]]])
    expect(rendu).toMatchObject({ etat: 'refuse' })
    expect(rendu.message).toContain('Grille, ligne 2')
    expect(rendu.message).toContain('Grille des mutations, ligne 2')
  })

  it('une mutation en double dans les en-têtes est refusée', () => {
    expect(noter(['DALO', 'S24', 'S37', 's37'], [[true, true, true, true]]).message).toContain('figure deux fois')
  })

  it('chaque demande s’explique par sa grille', () => {
    const rendu = noter(['DALO', 'S24', 'S37', 'S38'], [[true, true, true, true], [true, true, false, true]])
    expect(notesDe(rendu)).toEqual([80, 105])
    expect(rendu.explication.filter(({ etape }) => etape.startsWith('Demande 1')).map(({ valeur }) => valeur)).toEqual([50, 30, 80])
    expect(rendu.explication.filter(({ etape }) => etape.startsWith('Demande 2')).map(({ valeur }) => valeur)).toEqual([100, 5, 105])
  })
})
