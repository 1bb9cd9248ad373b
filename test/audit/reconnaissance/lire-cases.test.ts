import fc from 'fast-check'

import {
  decimalesDe,
  lireDateDeCase,
  lireDrapeauDeCase,
  lireEffectifDeCase,
  lireNombreDeCase,
  lireTauxDeCase,
} from '../../../src/audit/reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../../../src/audit/reconnaissance/types'
import type { Valeur } from '../../../src/classeur/port'
import { reconnaitreLignes } from './reconnaitre-feuilles'

let tableau: TableauReconnu
let portee: Valeur = null

beforeAll(async () => {
  const { tableaux } = await reconnaitreLignes([
    ['Commune', 'Taux SRU', 'LS manquants'],
    ['Valbrune', 0.19, 571],
  ])
  const [lu] = tableaux
  if (lu === undefined) throw new Error('tableau non reconnu')
  tableau = { ...lu, feuille: { ...lu.feuille, valeur: () => portee } }
})

const COLONNE = { rang: 1 }

function taux(valeur: Valeur, colonne: Pick<ColonneReconnue, 'echelle' | 'dominante'>) {
  portee = valeur
  return lireTauxDeCase(tableau, { rang: 1, ...colonne }, 1)
}

describe('taux d’une case', () => {
  it.each<[Valeur, ColonneReconnue['echelle'], number, number]>([
    [0.33, 'fraction', 33, 0],
    [0.2804, 'fraction', 28.04, 2],
    [0.29, 'fraction', 29, 0],
    [1, 'fraction', 100, 0],
    [1.1, 'fraction', 110, 0],
    [0, 'fraction', 0, 0],
    [33, 'pourcent', 33, 0],
    [19.22, 'pourcent', 19.22, 2],
    [0.85, 'pourcent', 0.85, 2],
    ['33 %', 'fraction', 33, 0],
    ['35,28%', 'inconnue', 35.28, 2],
    ['0,85 %', 'fraction', 0.85, 2],
    ['16,78\u202f%', 'pourcent', 16.78, 2],
    ['0,33', 'fraction', 33, 0],
    ['12,5', 'pourcent', 12.5, 1],
  ])('%s en %s : %s points, %s décimales', (valeur, echelle, points, decimales) => {
    expect(taux(valeur, { echelle })).toEqual({ points, decimales })
  })

  it.each<[Valeur, ColonneReconnue['echelle']]>([
    [null, 'fraction'],
    ['', 'fraction'],
    ['sans objet', 'fraction'],
    [true, 'fraction'],
    [{ erreur: '#REF!' }, 'fraction'],
    [-0.1, 'fraction'],
    [0.33, 'inconnue'],
    [33, 'inconnue'],
    ['%', 'fraction'],
  ])('%s en %s : rien', (valeur, echelle) => {
    expect(taux(valeur, { echelle })).toBeNull()
  })

  it('dans une colonne mêlée, seules se lisent les cases de l’échelle dominante et celles qui portent leur signe', () => {
    const melee = { echelle: 'melangee', dominante: 'fraction' } as const
    expect(taux(0.33, melee)).toEqual({ points: 33, decimales: 0 })
    expect(taux(33, melee)).toBeNull()
    expect(taux('33 %', melee)).toEqual({ points: 33, decimales: 0 })
    expect(taux(0, melee)).toEqual({ points: 0, decimales: 0 })
    expect(taux(0, { echelle: 'melangee', dominante: 'pourcent' })).toEqual({ points: 0, decimales: 0 })
    expect(taux(0.33, { echelle: 'melangee', dominante: 'pourcent' })).toBeNull()
    expect(taux(0.33, { echelle: 'melangee' })).toBeNull()
    expect(taux('33 %', { echelle: 'melangee' })).toEqual({ points: 33, decimales: 0 })
  })

  it('une fraction et ses points disent le même taux, aux mêmes décimales', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (centiemes) => {
        expect(taux(Number((centiemes / 10_000).toPrecision(15)), { echelle: 'fraction' })).toEqual(
          taux(centiemes / 100, { echelle: 'pourcent' }),
        )
      }),
    )
  })
})

describe('autres cases', () => {
  it.each<[Valeur, number | null, number | null]>([
    [571, 571, 571],
    ['1 898', 1898, 1898],
    ['1\u202f204', 1204, 1204],
    [' 100', 100, 100],
    [188.43, null, 188.43],
    [-43, null, -43],
    ['15 pts', null, null],
    ['1,234', null, null],
    [null, null, null],
    [true, null, null],
    [{ erreur: '#N/A' }, null, null],
  ])('%s : effectif %s, nombre %s', (valeur, effectif, nombre) => {
    portee = valeur
    expect(lireEffectifDeCase(tableau, COLONNE, 1)).toBe(effectif)
    expect(lireNombreDeCase(tableau, COLONNE, 1)).toBe(nombre)
  })

  it.each<[Valeur, number | null]>([
    [45028, 45028],
    [45028.75, 45028],
    ['12/04/2023', 45028],
    ['2023-04-12', 45028],
    ['délibération du 12/04/2023', 45028],
    ['du 12/04/2023 au 12/05/2023', null],
    ['31/11/2023', null],
    ['en cours', null],
    [0, null],
    [null, null],
  ])('%s : jour %s', (valeur, jour) => {
    portee = valeur
    expect(lireDateDeCase(tableau, COLONNE, 1)).toBe(jour)
  })

  it.each<[Valeur, boolean | null]>([
    [true, true],
    [false, false],
    [1, true],
    [0, false],
    ['Oui', true],
    ['oui (délibération du 12/04/2023)', true],
    ['Non', false],
    ['non, refus du conseil', false],
    ['x', true],
    ['✓', true],
    ['VRAI', true],
    ['ouistiti', null],
    ['en attente', null],
    [2, null],
    [null, null],
    ['', null],
  ])('%s : drapeau %s', (valeur, drapeau) => {
    portee = valeur
    expect(lireDrapeauDeCase(tableau, COLONNE, 1)).toBe(drapeau)
  })

  it.each([
    [12, 0],
    [0.3528, 4],
    [1e-7, 7],
    [1.5e-7, 8],
    [1e21, 0],
  ])('%s a %s décimales', (nombre, decimales) => {
    expect(decimalesDe(nombre)).toBe(decimales)
  })
})
