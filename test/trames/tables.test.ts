import { normaliser, PERIODES, POINTS_OUVERTS, trouverRegle } from '../../src/regles'
import { tablesDe, trouverTable } from '../../src/trames'
import type { TableDeTrame } from '../../src/trames'
import { periodeDe } from './periode-de'

const TOUTES = PERIODES.flatMap((periode) => tablesDe(periode))
const CHAQUE = TOUTES.map((table): [string, TableDeTrame] => [`${table.id} ${table.periode}`, table])

const TYPES = ['texte', 'entier', 'nombre', 'pourcentage', 'date', 'booleen', 'code', 'liste', 'liste de nombres', 'mixte']
const MODES = ['fixe', 'saisi', 'calculé', 'saisi ou calculé']

const COLONNES_ET_LIGNES: readonly [string, number, number][] = [
  ['TAB-00', 7, 6], ['TAB-01', 7, 0], ['TAB-02', 2, 7], ['TAB-03', 4, 8], ['TAB-04', 9, 0], ['TAB-05', 4, 4], ['TAB-06', 6, 4],
  ['TAB-07', 4, 5], ['TAB-08', 4, 6], ['TAB-09', 7, 0], ['TAB-10', 8, 0], ['TAB-11', 3, 4], ['TAB-12', 13, 0], ['TAB-13', 6, 0],
  ['TAB-14', 8, 0], ['TAB-15', 8, 0], ['TAB-16', 4, 0], ['TAB-17', 22, 0], ['TAB-18', 22, 0], ['TAB-19', 5, 6], ['TAB-20', 5, 0],
]

describe.each(PERIODES.map((periode) => [periode.periode, periode] as const))('tableaux de %s', (nom, periode) => {
  it('sont vingt et un, chacun avec ses colonnes et ses lignes', () => {
    expect(tablesDe(periode).map(({ id, colonnes, lignes }) => [id, colonnes.length, lignes.length])).toEqual(COLONNES_ET_LIGNES)
  })

  it('portent leur période et sa réserve', () => {
    expect(tablesDe(periode).every((table) => table.periode === nom && table.aVerifier === periode.aVerifier)).toBe(true)
  })
})

describe.each(CHAQUE)('%s', (_nom, table) => {
  it('nomme chaque colonne et chaque ligne une seule fois', () => {
    const colonnes = [...table.colonnes, ...table.champsHorsTableau]
    for (const noms of [colonnes, table.lignes]) {
      expect(new Set(noms.map(({ code }) => code)).size).toBe(noms.length)
      expect(new Set(noms.map(({ intitule }) => intitule)).size).toBe(noms.length)
      expect(noms.filter(({ code }) => !/^[a-z][a-z0-9_]*$/.test(code))).toEqual([])
      expect(noms.filter(({ intitule }) => intitule !== intitule.trim() || normaliser(intitule) === '')).toEqual([])
    }
  })

  it('ne porte que des types, modes et origines connus', () => {
    for (const { type, mode, origine } of [...table.colonnes, ...table.champsHorsTableau]) {
      expect(TYPES).toContain(type)
      expect(MODES).toContain(mode)
      expect(['trame', 'proposé']).toContain(origine)
    }
  })

  it('donne des textes à choisir aux seuls codes, des nombres aux seuls nombres', () => {
    for (const { type, codes, nombres } of table.colonnes) {
      if (codes !== undefined) expect(type).toBe('code')
      if (nombres !== undefined) expect(['entier', 'pourcentage']).toContain(type)
      if (type === 'pourcentage') expect((nombres ?? []).every((nombre) => nombre > 0 && nombre <= 1)).toBe(true)
      expect(new Set(codes).size).toBe(codes?.length ?? 0)
    }
  })

  it('cite des règles et des points ouverts du registre', () => {
    const texte = JSON.stringify(table)
    const regles = [...table.regles, ...(texte.match(/\b(?:COM|SRU|CMS|COT)-\d\d\b/g) ?? [])]
    expect(table.regles.length).toBeGreaterThan(0)
    expect(regles.filter((regle) => trouverRegle(regle) === undefined)).toEqual([])
    const points = texte.match(/\bAMB-\d\d\b/g) ?? []
    expect(points.filter((point) => POINTS_OUVERTS.every(({ id }) => id !== point))).toEqual([])
  })

  it('ne laisse aucune ligne sans ses valeurs fixes, ni valeur sans colonne', () => {
    const codes = new Set(table.colonnes.map(({ code }) => code))
    for (const { valeurs = {}, autresLectures = [] } of table.lignes) {
      expect(Object.keys(valeurs).filter((code) => !codes.has(code))).toEqual([])
      expect(autresLectures.filter(({ colonne }) => !(colonne in valeurs))).toEqual([])
    }
  })
})

describe('colonnes que la trame impose', () => {
  it('sont celles des bilans, des deux tableaux de l’article 2, des dix champs et des signatures', () => {
    const imposees = tablesDe(periodeDe('2023-2025')).filter(({ imposee }) => imposee)
    const deLaTrame = imposees.map(({ id, colonnes }) => [id, colonnes.filter(({ origine }) => origine === 'trame').length])
    expect(deLaTrame).toEqual([['TAB-08', 4], ['TAB-13', 6], ['TAB-14', 6], ['TAB-17', 10], ['TAB-20', 5]])
  })
})

describe('trouverTable', () => {
  it.each([['TAB-13'], [' tab-13 ']])('trouve « %s »', (id) => {
    expect(trouverTable(id, periodeDe('2023-2025'))?.titre).toBe('Objectifs : contrat abaissant')
  })

  it('ne rend rien pour un tableau inconnu', () => {
    expect(trouverTable('TAB-21', periodeDe('2023-2025'))).toBeUndefined()
  })
})
