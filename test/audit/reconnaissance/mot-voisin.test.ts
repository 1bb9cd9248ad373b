import fc from 'fast-check'

import { distanceBornee, motsVoisins } from '../../../src/audit/reconnaissance/mot-voisin'

const simple = (mot: string): string => mot.replace(/s$/, '')

describe('mot voisin', () => {
  const MOTS = ['rattrapage', 'retenu', 'realise', 'residence', 'plai', 'pls', 'plus', 'objectif', 'principale']

  it.each([
    ['rattrappage', [{ mot: 'rattrapage', distance: 1 }]],
    ['ratrapgae', [{ mot: 'rattrapage', distance: 2 }]],
    ['reetnu', [{ mot: 'retenu', distance: 1 }]],
    ['objectfi', [{ mot: 'objectif', distance: 1 }]],
    ['plia', []],
    ['plu', []],
    ['raterage', []],
    ['objectif2', []],
  ])('%s', (mot, voisins) => {
    expect(motsVoisins(mot, MOTS, simple)).toEqual(voisins)
  })

  it('rend tous les mots à égale distance, et les plus proches seulement', () => {
    const mots = (mot: string, connus: readonly string[]): readonly string[] => motsVoisins(mot, connus, simple).map(({ mot: voisin }) => voisin)
    expect(mots('ateinte', ['atteinte', 'eteinte', 'attente'])).toEqual(['atteinte', 'eteinte'])
    expect(mots('objectiz', ['objectif', 'objectifs', 'objectiv'])).toEqual(['objectif', 'objectiv'])
    expect(mots('rattrapagez', ['rattrapax', 'rattrapage'])).toEqual(['rattrapage'])
  })

  it('deux formes du même mot n’en font qu’un', () => {
    expect(motsVoisins('manquantz', ['manquant', 'manquants'], simple)).toEqual([expect.objectContaining({ distance: 1 })])
  })

  it('la distance est nulle entre deux mots égaux, symétrique, et bornée', () => {
    const mot = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 10 })
    fc.assert(
      fc.property(mot, mot, fc.integer({ min: 0, max: 3 }), (un, autre, borne) => {
        const distance = distanceBornee(un, autre, borne)
        expect(distanceBornee(autre, un, borne)).toBe(distance)
        expect(distance === 0).toBe(un === autre)
        if (distance !== null) expect(distance).toBeLessThanOrEqual(borne)
      }),
    )
  })

  it.each([
    ['chat', 'chat', 0],
    ['chat', 'chats', 1],
    ['chat', 'caht', 1],
    ['chat', 'chien', 3],
  ])('%s et %s : %s', (un, autre, distance) => {
    expect(distanceBornee(un, autre, 4)).toBe(distance)
    if (distance > 0) expect(distanceBornee(un, autre, distance - 1)).toBeNull()
  })
})
