import { composer, placesDe, rangACote } from '../../../src/trames/remplir/composer'
import { lettre } from '../../../src/trames/remplir/lettre'
import { formatDe, presenterColonne } from '../../../src/trames/remplir/presenter'
import { tableSaisie } from '../../../src/trames/remplir/table-saisie'
import type { ColonneDeTrame, TableDeTrame } from '../../../src/trames'
import { redigerMessage } from '../../../src/textes'
import { entree } from './calculer'

const NOM = { code: 'nom', intitule: 'Nom', type: 'texte' } as const
const PART = { code: 'part', intitule: 'Part', type: 'pourcentage' } as const
const VALEUR = { code: 'valeur', intitule: 'Valeur', type: 'mixte' } as const

describe('lettres des colonnes', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('%i est %s', (rang, attendue) => {
    expect(lettre(rang)).toBe(attendue)
  })
})

describe('présentation d’une colonne', () => {
  it.each([
    ['entier', 'Résidences principales', '#,##0'],
    ['entier', 'Année de financement', '0'],
    ['entier', 'Année', '0'],
    ['pourcentage', 'Taux', '0.00%'],
    ['date', 'Date de l’accord', 'dd/mm/yyyy'],
    ['texte', 'Année et lieu', null],
    ['booleen', 'Accord', null],
  ] as const)('%s « %s » : %s', (type, intitule, format) => {
    expect(formatDe({ type, intitule })).toBe(format)
  })

  it('fait passer à la ligne les textes, et les intitulés trop longs pour leur colonne', () => {
    const renvois = [NOM, PART, { ...PART, intitule: 'Part des objectifs aux prioritaires' }].map(
      (colonne) => presenterColonne(colonne).renvoi,
    )
    expect(renvois).toEqual([true, false, true])
  })
})

describe('composer une feuille', () => {
  const feuille = composer({
    nom: 'F',
    tableau: {
      colonnes: [NOM, VALEUR],
      lignes: [
        { contenus: { nom: 'a', valeur: 0.5 }, type: 'pourcentage' },
        { contenus: { valeur: 3 }, type: 'entier' },
      ],
    },
    champs: [{ champ: { ...PART, intitule: 'Part en tout' }, contenu: 0.25 }],
    aCote: { colonnes: [PART, VALEUR], lignes: [{ contenus: { part: 1 } }, { contenus: { valeur: 2 }, type: 'entier' }] },
  })

  it('met les champs sous une ligne vide, et le bloc à côté d’une colonne vide', () => {
    expect(feuille.cellules).toEqual([
      ['Nom', 'Valeur', null, 'Part', 'Valeur'],
      ['a', 0.5, null, 1, null],
      [null, 3, null, null, 2],
      [null, null, null, null, null],
      ['Part en tout', 0.25, null, null, null],
    ])
    expect(feuille.titres).toBe(1)
  })

  it('donne leur format aux cases dont la ligne dit le type, et aux champs', () => {
    expect(feuille.colonnes.map(({ format }) => format)).toEqual([null, null, null, '0.00%', null])
    expect(feuille.formats).toEqual([
      { ligne: 1, colonne: 1, format: '0.00%' },
      { ligne: 2, colonne: 1, format: '#,##0' },
      { ligne: 2, colonne: 4, format: '#,##0' },
      { ligne: 4, colonne: 1, format: '0.00%' },
    ])
  })

  it('s’allonge autant que le bloc à côté', () => {
    const { cellules } = composer({
      nom: 'F',
      tableau: { colonnes: [NOM], lignes: [] },
      aCote: { colonnes: [PART], lignes: [{ contenus: { part: 1 } }, { contenus: { part: 2 } }] },
    })
    expect(cellules).toEqual([
      ['Nom', null, 'Part'],
      [null, null, 1],
      [null, null, 2],
    ])
  })

  it('place une case par son code, et refuse un code inconnu', () => {
    expect([placesDe([NOM, PART])('part'), placesDe([NOM, PART], rangACote([NOM, PART]))('nom')]).toEqual(['B', 'D'])
    expect(() => placesDe([NOM])('part')).toThrow('part')
  })
})

describe('table à lignes saisies', () => {
  const colonne = (code: string, mode: ColonneDeTrame['mode'], obligatoire = true): ColonneDeTrame => ({
    code,
    intitule: code.toUpperCase(),
    type: 'entier',
    origine: 'proposé',
    mode,
    obligatoire,
  })
  const TABLE: TableDeTrame = {
    id: 'TAB-99',
    titre: '',
    place: '',
    regles: [],
    origine: '',
    imposee: false,
    colonnes: [colonne('a', 'saisi'), colonne('b', 'saisi ou calculé'), colonne('c', 'calculé')],
    lignes: [],
    total: null,
    champsHorsTableau: [{ ...colonne('note', 'saisi'), type: 'texte' }],
    remarque: null,
    periode: '2023-2025',
    aVerifier: false,
  }
  const FIXE: TableDeTrame = {
    ...TABLE,
    colonnes: [colonne('l', 'fixe'), ...TABLE.colonnes],
    lignes: [
      { code: 'un', intitule: 'Un' },
      { code: 'deux', intitule: 'Deux' },
    ],
  }
  const calculs = {
    b: () => 'B',
    c: ({ place, numero }: { place: (code: string) => string; numero: number }) => `${place('a')} ${numero}`,
  }

  it('garde ce qui est saisi, calcule ce qui manque, recalcule toujours une colonne calculée', () => {
    const { feuille } = tableSaisie(entree([], { lignes: [{ a: 1, b: 2, c: 3 }, { a: 5 }] }), TABLE, calculs)
    expect(feuille.cellules.slice(1, 3)).toEqual([
      [1, 2, 'A2 2'],
      [5, 'B', 'A3 3'],
    ])
  })

  it('écrit les lignes de la trame, puis les autres', () => {
    const { feuille } = tableSaisie(entree([], { lignes: [{ a: 1 }, {}, { l: 'Trois', a: 9 }] }), FIXE, calculs)
    expect(feuille.cellules.slice(1, 4).map((ligne) => ligne.slice(0, 2))).toEqual([
      ['Un', 1],
      ['Deux', null],
      ['Trois', 9],
    ])
  })

  it('met sous le Total les lignes vides de la fin, sans formule', () => {
    const total = { contenus: { a: 'Total' } }
    const { feuille } = tableSaisie(entree([], { lignes: [{ a: 1 }, {}, {}] }), TABLE, calculs, { total })
    expect(feuille.cellules.slice(1, 5)).toEqual([
      [1, 'B', 'A2 2'],
      ['Total', null, null],
      [null, null, null],
      [null, null, null],
    ])
  })

  it('nomme les cases obligatoires laissées vides, lignes vides exceptées, et les champs', () => {
    const dire = (
      table: TableDeTrame,
      lignes: readonly Readonly<Record<string, number>>[],
      horsTableau = {},
    ): readonly string[] => tableSaisie(entree([], { lignes, horsTableau }), table).manques.map(redigerMessage)
    expect(dire(TABLE, [{ a: 1 }, { b: 2 }, {}, { b: 3 }])).toEqual([
      'À compléter, « A » : lignes 3, 5.',
      'À compléter sous le tableau : « NOTE ».',
    ])
    expect(dire(TABLE, [], { note: 'x' })).toEqual(['TAB-99 n’a encore aucune ligne : saisissez-en une.'])
    expect(dire(FIXE, [], { note: 'x' })).toEqual(['À compléter, « A » : lignes 2, 3.'])
    expect(tableSaisie(entree([]), TABLE, {}, { manques: [] }).manques).toEqual([])
  })
})
