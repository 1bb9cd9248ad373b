import fc from 'fast-check'
import type { Brut } from '../../../src/catalogue'
import { coter, notesDe } from './appel'

type Plage = (Brut[])[]

describe('pièce datée au dépôt de la demande (AMB-29, autre lecture)', () => {
  const entetes = ['DALO', 'Pièce', 'Date de dépôt', 'Pièces valides']
  const grille: Plage = [
    ['critère', 'points', 'pièce'],
    ['DALO', 100, 'Pièce'],
    ['S36', 7, null],
  ]
  const noter = (ligne: Brut[], options = {}) =>
    notesDe(coter(entetes, [ligne], grille, { doublement: true, lectures: 'AMB-29: autre', ...options }))[0]

  it.each<[string, Brut, number]>([
    ['un an et un jour avant le dépôt', '2019-12-31', 100],
    ['un an juste avant le dépôt', '2020-01-01', 100],
    ['un an moins un jour avant le dépôt', '2020-01-02', 200],
    ['après le dépôt', '2024-03-15', 200],
    ['absente', null, 100],
  ])('pièce %s', (_cas, piece, note) => expect(noter([true, piece, '2021-01-01', true])).toBe(note))

  it('« Pièces valides » n’a pas de poids et conditionne le doublement', () => {
    expect(noter([true, '2021-01-01', '2021-01-01', false])).toBe(100)
    expect(noter([true, '2021-01-01', '2021-01-01', null])).toBe(100)
    expect(noter([false, '2021-01-01', '2021-01-01', true])).toBe(0)
    expect(notesDe(coter(entetes, [[false, null, null, true]], grille, { doublement: true }))).toEqual([7])
  })

  it('dépôt absent : pas de doublement ; dépôt ou pièce à venir : erreur de la ligne', () => {
    expect(noter([true, '2024-01-01', 0, true])).toBe(100)
    expect(noter([true, '2024-01-01', '2024-03-16', true])).toContain('« Date de dépôt »')
    expect(noter([true, '2024-03-16', '2024-01-01', true])).toContain('« Pièce »')
  })

  it('le dépôt se lit dans la colonne que la grille cote, fût-elle la première et sous un autre nom', () => {
    const cotee: Plage = [
      ['critère', 'points', 'pièce', 'colonne', 'barème'],
      ['DALO', 100, 'Pièce', null, null],
      ['S28', 1, null, 'Inscrit le', 'par an'],
    ]
    const rendu = coter(['Inscrit le', 'DALO', 'Pièce'], [['2021-01-01', true, '2021-01-01']], cotee, {
      doublement: true,
      lectures: 'AMB-29: autre',
    })
    expect(notesDe(rendu)).toEqual([203])
  })

  it('aucune colonne ne date le dépôt : refus, sauf si rien ne se double', () => {
    const sans = (doublement: boolean) =>
      coter(['DALO', 'Pièce'], [[true, '2024-01-01']], grille.slice(0, 2), { doublement, lectures: 'AMB-29: autre' })
    expect(sans(true)).toMatchObject({ etat: 'refuse', message: expect.stringContaining('Date de dépôt') })
    expect(notesDe(sans(false))).toEqual([100])
  })
})

describe('seuils et barèmes explicites contre les lectures (AMB-30, AMB-31)', () => {
  const effort = (seuil: Brut, lectures: string) =>
    coter(['S13'], [[seuil === null ? true : 0.4]], [['critère', 'points', 'seuil'], ['S13', 10, seuil]], { lectures })

  it('AMB-30 « autre » : Oui ou Non, et un seuil saisi la contredit', () => {
    expect(notesDe(effort(null, 'AMB-30: autre'))).toEqual([10])
    expect(effort('>0,3', 'AMB-30: autre')).toMatchObject({ etat: 'refuse', message: expect.stringContaining('ligne 2') })
    expect(effort('>0,3', 'AMB-30: défaut').hypotheses).toMatchObject([{ id: 'AMB-30', lecture: 'défaut' }])
  })

  it.each([
    ['par an', 'AMB-31: autre', 'refuse'],
    ['par an', 'AMB-31: défaut', 'etabli'],
    ['par mois', 'AMB-31: autre', 'etabli'],
    ['par mois', 'AMB-31: défaut', 'refuse'],
    ['paliers 12:5', 'AMB-31: autre', 'etabli'],
    ['paliers 12:5', 'AMB-31: défaut', 'refuse'],
  ])('barème « %s », %s : %s', (bareme, lectures, etat) => {
    const grille = [['critère', 'points', 'barème'], ['S28', 1, bareme]]
    expect(coter(['S28'], [['2022-03-15']], grille, { lectures })).toMatchObject({ etat })
  })

  it('la grille dit elle-même la lecture suivie', () => {
    const lecture = (bareme: string) =>
      coter(['S28'], [['2022-03-15']], [['critère', 'points', 'barème'], ['S28', 1, bareme]]).hypotheses.map((h) => `${h.id} ${h.lecture}`)
    expect(lecture('par an')).toEqual(['AMB-31 défaut'])
    expect(lecture('par mois')).toEqual(['AMB-31 autre'])
  })
})

describe('points négatifs libres (AMB-32, autre lecture)', () => {
  it('ni alerte de durée ni note sous 0', () => {
    const grille = [
      ['critère', 'points', 'début', 'fin'],
      ['N01', -20, '2023-01-01', '2025-01-01'],
    ]
    const sous = (lectures: string) => coter(['N01'], [[true]], grille, { lectures })
    expect(sous('').alertes.join()).toContain('plus de 12 mois')
    expect(sous('AMB-32: autre').alertes.join()).not.toContain('plus de 12 mois')
    expect([notesDe(sous('')), notesDe(sous('AMB-32: autre'))]).toEqual([[-20], [0]])
  })
})

describe('non-cumul (AMB-35, autre lecture)', () => {
  const suroccupation: Plage = [
    ['critère', 'points', 'mode', 'groupe'],
    ['P12', 20, null, null],
    ['S09', 10, null, null],
    ['S10', 12, null, null],
    ['S25', 5, null, null],
    ['DALO', 100, null, null],
  ]
  const noter = (ligne: Brut[], lectures = 'AMB-35: autre', grille = suroccupation) =>
    notesDe(coter(['P12', 'S09', 'S10', 'S25', 'DALO'], [ligne], grille, { lectures }))[0]

  it.each<[string, Brut[], number, number]>([
    ['un seul critère', [true, false, false, false, true], 120, 120],
    ['trois critères d’un fait : le plus haut', [true, true, true, false, true], 142, 120],
    ['deux critères sans le plus haut', [false, true, true, false, false], 22, 12],
    ['deux critères que rien ne lie comptent tous deux', [true, false, false, true, false], 25, 25],
    ['un critère lié aux deux ne les évince que s’il vaut plus', [true, true, true, true, false], 47, 25],
    ['aucun', [false, false, false, false, true], 100, 100],
  ])('%s', (_cas, ligne, cumulees, sansCumul) => {
    expect([noter(ligne, ''), noter(ligne)]).toEqual([cumulees, sansCumul])
  })

  it('un groupe « maximum » et un recouvrement se tiennent ensemble', () => {
    const groupes = suroccupation.map((ligne, i) => (i === 3 || i === 5 ? [...ligne.slice(0, 2), 'maximum', 'g'] : ligne))
    expect(noter([true, false, true, false, true], 'AMB-35: autre', groupes)).toBe(120)
    expect(noter([false, false, true, false, true], 'AMB-35: autre', groupes)).toBe(100)
    expect(noter([true, true, true, false, false], 'AMB-35: autre', groupes)).toBe(20)
  })

  it('l’explication dit ce qui est écarté, les points décimaux restent justes', () => {
    const rendu = coter(['P12', 'S09'], [[true, true]], [['critère', 'points'], ['P12', 0.1], ['S09', 0.3]], { lectures: 'AMB-35: autre' })
    expect(notesDe(rendu)).toEqual([0.3])
    expect(rendu.explication.map(({ calcul }) => calcul).join()).toContain('0,1 points écartés : un autre critère du même fait')
    expect(rendu.hypotheses).toMatchObject([{ id: 'AMB-35', lecture: 'autre' }])
  })

  it('jamais plus que le cumul, jamais moins que le plus haut critère, et un critère de plus n’ôte rien', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), fc.array(fc.nat(50), { minLength: 5, maxLength: 5 }), (vrais, poids) => {
        const grille = suroccupation.map((ligne, i) => (i === 0 ? ligne : [ligne[0] ?? null, poids[i - 1] ?? 0, null, null]))
        const note = Number(noter(vrais, 'AMB-35: autre', grille))
        expect(note).toBeLessThanOrEqual(Number(noter(vrais, '', grille)))
        expect(note).toBeGreaterThanOrEqual(Math.max(...vrais.map((vrai, i) => (vrai ? (poids[i] ?? 0) : 0))))
        vrais.forEach((_, i) => {
          const plus = vrais.map((vrai, j) => vrai || i === j)
          expect(Number(noter(plus, 'AMB-35: autre', grille))).toBeGreaterThanOrEqual(note)
        })
      }),
    )
  })
})
