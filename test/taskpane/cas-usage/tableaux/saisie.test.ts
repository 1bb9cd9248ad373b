import fc from 'fast-check'
import { PERIODES } from '../../../../src/regles'
import { colonnesDeFeuille, tablesDe, trouverTable } from '../../../../src/trames'
import { champsDeLigne, champsHorsTableau } from '../../../../src/taskpane/cas-usage/tableaux/champs'
import type { ChampDeSaisie, GenreDeChamp } from '../../../../src/taskpane/cas-usage/tableaux/champs'
import { ecrireSaisie } from '../../../../src/taskpane/cas-usage/tableaux/ecrire-saisie'
import { lireSaisie, normaliser, refusDe } from '../../../../src/taskpane/cas-usage/tableaux/lire-saisie'

const [FICHE] = PERIODES as [(typeof PERIODES)[number]]

function champs(id: string, rang = 0): readonly ChampDeSaisie[] {
  const table = trouverTable(id, FICHE)
  if (table === undefined) throw new Error(id)
  return champsDeLigne(table, table.lignes[rang] ?? null, { parties: ['Aubignane', 'État'], communes: ['Aubignane'] })
}

function champ(id: string, code: string, rang = 0): ChampDeSaisie {
  const trouve = champs(id, rang).find((candidat) => candidat.code === code)
  if (trouve === undefined) throw new Error(`${id} ${code}`)
  return trouve
}

function deGenre(genre: GenreDeChamp): ChampDeSaisie {
  return { code: 'x', libelle: 'X', genre, obligatoire: false, options: [], ferme: false, fractions: [], aides: [] }
}

describe('champs d’une table', () => {
  it('une colonne calculée et un intitulé de la trame ne se saisissent pas, toutes les autres si', () => {
    for (const table of PERIODES.flatMap(tablesDe)) {
      for (const rang of [0, table.lignes.length]) {
        const fixe = table.lignes[rang] ?? null
        const codes = champsDeLigne(table, fixe).map(({ code }) => code)
        const saisies = colonnesDeFeuille(table).filter(({ mode }) => mode !== 'calculé' && (mode !== 'fixe' || fixe === null))
        expect(codes).toEqual(fixe?.mode === 'calculé' ? [] : saisies.map(({ code }) => code))
      }
    }
  })

  it('le type de la colonne fait le champ', () => {
    const genres = Object.fromEntries(champs('TAB-17').map(({ code, genre }) => [code, genre]))
    expect(genres).toMatchObject({
      f01: 'texte',
      f05: 'entier',
      f08: 'annee',
      f09: 'annee',
      f10: 'texte-long',
      exc: 'oui-non',
      f10a: 'choix',
      f10e: 'date',
      plai: 'entier',
      maj: 'date',
    })
    expect(champ('TAB-12', 'pilote')).toMatchObject({ genre: 'liste', options: ['Aubignane', 'État'], obligatoire: true })
    expect(champ('TAB-12', 'theme').options).toContain('Urbanisme')
    expect(champ('TAB-04', 'cible').fractions).toEqual([0.2, 0.25])
    expect(champ('TAB-09', 'drp').genre).toBe('variation')
  })

  it('une case « mixte » prend le type de sa ligne', () => {
    expect(champ('TAB-08', 'p1', 0).genre).toBe('entier')
    expect(champ('TAB-08', 'p1', 3).genre).toBe('pourcentage')
    expect(champ('TAB-08', 'p1', 5).genre).toBe('libre')
    expect(champs('TAB-08', 2)).toEqual([])
  })

  it('une ligne ajoutée à celles de la trame choisit son thème, sans y être tenue', () => {
    const theme = champ('TAB-05', 'theme', 4)
    expect(theme.options).toContain('Taille des logements')
    expect(refusDe(theme, 'Étiquette énergie')).toBeNull()
  })

  it('les champs à côté du tableau se saisissent aussi', () => {
    const table = trouverTable('TAB-11', FICHE)
    expect(table && champsHorsTableau(table).map(({ code, genre }) => [code, genre])).toEqual([
      ['synthese', 'texte-long'],
      ['impact_plh', 'texte-long'],
    ])
  })
})

describe('saisie d’une case', () => {
  it.each<[GenreDeChamp, string, unknown]>([
    ['entier', '1 250', 1250],
    ['entier', '0', 0],
    ['variation', '-12', -12],
    ['nombre', '12,5', 12.5],
    ['pourcentage', '28,02 %', 0.2802],
    ['pourcentage', '25', 0.25],
    ['pourcentage', '0,25', 0.25],
    ['pourcentage', '120 %', 1.2],
    ['date', '12/03/2024', 45363],
    ['annee', '2024', 2024],
    ['oui-non', 'Oui', true],
    ['oui-non', 'Non', false],
    ['libre', '19,22 %', 0.1922],
    ['libre', '2002', 2002],
    ['libre', 'sans objet', 'sans objet'],
    ['texte', '=1+1', '=1+1'],
  ])('%s « %s »', (genre, tape, contenu) => {
    expect(lireSaisie(deGenre(genre), tape)).toEqual({ contenu, refus: null })
  })

  it('vide n’est jamais zéro', () => {
    for (const genre of ['entier', 'nombre', 'pourcentage', 'date', 'oui-non', 'texte', 'libre'] as const) {
      expect(lireSaisie(deGenre(genre), '  ')).toEqual({ contenu: null, refus: null })
      expect(refusDe(deGenre(genre), undefined)).toBeNull()
    }
  })

  it.each<[GenreDeChamp, string]>([
    ['entier', '12,5'],
    ['entier', '-3'],
    ['entier', '1,234'],
    ['entier', '24 logements'],
    ['annee', '2023/2024'],
    ['annee', '24'],
    ['date', '12/03/24'],
    ['date', '31/02/2024'],
    ['pourcentage', '-5 %'],
    ['oui-non', 'peut-être'],
    ['variation', '1,5'],
  ])('%s « %s » est gardé tel quel, et refusé par une phrase qui nomme la colonne, le lu et l’attendu', (genre, tape) => {
    const { contenu, refus } = lireSaisie(deGenre(genre), tape)
    expect(contenu).toBe(tape)
    expect(refus).toMatch(/^X\u00A0: «\u00A0.*\u00A0» .*Attendu\u00A0: .+\.$/)
    expect(refus?.replace(/\u00A0/g, ' ')).toContain(tape)
    expect(refusDe(deGenre(genre), tape)).toBe(refus)
  })

  it('un choix fermé et une cible hors de la loi sont refusés', () => {
    expect(lireSaisie(champ('TAB-12', 'theme'), 'Piscine').refus).toContain('Urbanisme')
    expect(lireSaisie(champ('TAB-04', 'cible'), '30 %').refus).toMatch(/20\s% ou 25\s%/)
    expect(lireSaisie(champ('TAB-04', 'cible'), '25 %').refus).toBeNull()
  })

  it('un contenu relu d’une feuille est jugé sur sa valeur, pas sur son écriture', () => {
    expect(refusDe(deGenre('nombre'), 1.234)).toBeNull()
    expect(refusDe(deGenre('pourcentage'), 1.2)).toBeNull()
    expect(refusDe(deGenre('entier'), 1.5)).not.toBeNull()
    expect(refusDe(deGenre('date'), 12)).not.toBeNull()
    expect(refusDe(deGenre('entier'), true)).not.toBeNull()
    expect(refusDe(champ('TAB-12', 'theme'), 4)).not.toBeNull()
  })

  it('un texte relu devient la valeur de sa colonne quand il se lit', () => {
    expect(normaliser(deGenre('entier'), '24')).toBe(24)
    expect(normaliser(deGenre('date'), '2024-03-12')).toBe(45363)
    expect(normaliser(deGenre('entier'), 'beaucoup')).toBe('beaucoup')
    expect(normaliser(deGenre('oui-non'), 'x')).toBe(true)
  })

  it('ce qui s’écrit dans un champ se relit à l’identique', () => {
    const valeurs: readonly (readonly [GenreDeChamp, fc.Arbitrary<number | boolean>])[] = [
      ['entier', fc.integer({ min: 0, max: 1_000_000_000 })],
      ['variation', fc.integer({ min: -1_000_000, max: 1_000_000 })],
      ['annee', fc.integer({ min: 1000, max: 9999 })],
      ['date', fc.integer({ min: 400, max: 2_958_465 })],
      ['pourcentage', fc.integer({ min: 0, max: 20_000 }).map((centiemes) => centiemes / 10_000)],
      ['oui-non', fc.boolean()],
    ]
    for (const [genre, arbitraire] of valeurs) {
      fc.assert(fc.property(arbitraire, (valeur) => lireSaisie(deGenre(genre), ecrireSaisie(genre, valeur)).contenu === valeur))
    }
  })
})
