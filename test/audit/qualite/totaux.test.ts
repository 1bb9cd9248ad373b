import fc from 'fast-check'
import { MOYENNE_DE_TAUX } from '../../../src/audit/qualite/totaux/moyenne-de-taux'
import { TOTAL_FAUX } from '../../../src/audit/qualite/totaux/total-faux'
import type { Saisie } from '../../../src/classeur/port'
import { redigerMessage } from '../../../src/textes'
import { figer } from '../fabrique'
import { avec, calc, inventaire, passer, relever } from './fabrique'

const MUTUALISATION = [
  'Nom de la commune', 'LS manquants au 1er janvier 2022', 'Taux avant mutualisation', 'Objectifs 2023-2025 avant mutualisation',
  'Taux après mutualisation', 'Objectifs 2023-2025 après mutualisation',
]
const mutualisation = (total: readonly Saisie[]): Saisie[][] => [
  MUTUALISATION,
  ['Villers-Cornay', 584, 0.33, 193, 130 / 584, 130],
  ['Grandcombe-le-Lac', 226, 0.5, 113, 140 / 226, 140],
  ['Fontmerle', 318, 0.33, 105, 141 / 318, 141],
  ['Total', ...total],
]

describe('COM-05, totaux', () => {
  it('propre', async () => {
    expect(await relever(TOTAL_FAUX, { Inventaire: inventaire() })).toEqual([])
  })

  it('total saisi faux, d’un seul logement', async () => {
    expect(await relever(TOTAL_FAUX, { Inventaire: avec(inventaire(), 'B8', 8639) })).toEqual(['IN COM-05 Inventaire!B8 8639→8638'])
    expect(await relever(TOTAL_FAUX, { Inventaire: avec(inventaire(), 'B8', 8638) })).toEqual([])
  })

  it('somme qui oublie la dernière ligne ; une ligne oubliée à zéro ne change rien', async () => {
    const oubli = avec(inventaire(), 'B8', calc('=SUM(B2:B6)', 8137))
    expect(await relever(TOTAL_FAUX, { Inventaire: oubli })).toEqual(['IN COM-05 Inventaire!B8 8137→8638'])
    expect(await relever(TOTAL_FAUX, { Inventaire: avec(oubli, 'B7', 0) })).toEqual([])
  })

  it('le total suit une cellule écrite en texte : la cellule est la cause, pas lui', async () => {
    const feuille = avec(inventaire(), 'B3', '1 010')
    expect(await relever(TOTAL_FAUX, { Inventaire: avec(feuille, 'B8', calc('=SUM(B2:B7)', 7628)) })).toEqual([])
    expect(await relever(TOTAL_FAUX, { Inventaire: avec(feuille, 'B8', 8638) })).toEqual([])
    expect(await relever(TOTAL_FAUX, { Inventaire: avec(feuille, 'B8', 9000) })).toEqual(['IN COM-05 Inventaire!B8 9000→8638'])
  })

  it.each(['dont agents civils et militaires', 'Agents civils et militaires'])('« %s » est déjà dans la part de l’État', async (agents) => {
    const repartition = (formule: string, total: number): Saisie[][] => [
      ['Bailleur', 'Flux C', 'Réservataire', 'Taux', 'Logements'],
      ['Habitat du Val', 400, 'État', 0.3, 120],
      ['Habitat du Val', 400, agents, 0.05, 20],
      ['Habitat du Val', 400, 'Action Logement Services', 0.2, 80],
      ['Habitat du Val', 400, 'Communes et EPCI', 0.2, 80],
      ['Habitat du Val', 400, 'Part non réservée', 0.3, 120],
      ['Total', null, null, null, calc(formule, total)],
    ]
    expect(await relever(TOTAL_FAUX, { Flux: repartition('=E2+E4+E5+E6', 400) })).toEqual([])
    expect(await relever(TOTAL_FAUX, { Flux: repartition('=E2+E4+E5', 280) })).toEqual(['IN COM-05 Flux!E7 280→400'])
  })

  it('une valeur qui vient d’une autre feuille se vérifie', async () => {
    expect(await relever(TOTAL_FAUX, { Inventaire: avec(inventaire(), 'B8', calc('=Autre!A1', 9000)), Autre: [[9000]] })).toEqual([
      'AL COM-05 Inventaire!B8 9000→8638',
    ])
  })

  it('« Total hors exemptées » ne compte peut-être qu’une partie des lignes', async () => {
    const feuille = avec(avec(inventaire(), 'A8', 'Total hors exemptées'), 'B8', 5000)
    expect(await relever(TOTAL_FAUX, { Inventaire: feuille })).toEqual(['AL COM-05 Inventaire!B8 5000→8638'])
  })

  const secteurs = (sousTotal: number, total: Saisie): Saisie[][] => [
    ['Commune', 'LS manquants au 01/01/2022', 'Tx rattrapage', 'Obj. 23-25'],
    ['Valbrune', 571, 33, 189],
    ['Montfervent', 153, 50, 77],
    ['Sous-total nord', sousTotal, null, 266],
    ['Pont-Sainte-Lucie', 368, 33, 122],
    ['Les Aubiers-Neufs', 280, 33, 93],
    ['Sous-total sud', 648, null, 215],
    ['Total', total, null, 481],
  ]

  it('sous-totaux : chacun compte ses lignes, le total ne les compte pas deux fois', async () => {
    expect(await relever(TOTAL_FAUX, { Objectifs: secteurs(724, 1372) })).toEqual([])
    expect(await relever(TOTAL_FAUX, { Objectifs: secteurs(720, 1372) })).toEqual(['IN COM-05 Objectifs!B4 720→724'])
    expect(await relever(TOTAL_FAUX, { Objectifs: secteurs(724, calc('=SUM(B2:B7)', 2744)) })).toEqual(['IN COM-05 Objectifs!B8 2744→1372'])
  })

  it('tableau de mutualisation : la règle est la sienne (CMS-09)', async () => {
    const juste = mutualisation([1128, 411 / 1128, 411, 411 / 1128, 411])
    expect(await relever(TOTAL_FAUX, { Art2: juste })).toEqual([])
    expect(await relever(TOTAL_FAUX, { Art2: avec(juste, 'B5', 1118) })).toEqual(['IN CMS-09 Art2!B5 1118→1128'])
  })

  it('un total d’objectifs arrondi après la somme dépend de l’hypothèse (AMB-18)', async () => {
    // 33 % de 308 = 101,64 : 102 arrondi après la somme, 101 par défaut, 103 arrondi ligne à ligne.
    const feuille: Saisie[][] = [
      ['Commune', 'LS manquants au 01/01/2022', 'Tx rattrapage', 'Obj. 23-25'],
      ['A', 101, 0.33, 34],
      ['B', 102, 0.33, 34],
      ['C', 105, 0.33, 35],
      ['Total', 308, null, 102],
    ]
    expect(await relever(TOTAL_FAUX, { Objectifs: feuille })).toEqual(['AL COM-05 Objectifs!D5 102→103'])
    expect(await relever(TOTAL_FAUX, { Objectifs: avec(feuille, 'D5', 101) })).toEqual(['AL COM-05 Objectifs!D5 101→103'])
    expect(await relever(TOTAL_FAUX, { Objectifs: avec(feuille, 'D5', 100) })).toEqual(['IN COM-05 Objectifs!D5 100→103'])
  })

  it('un total juste n’est jamais reproché, quelles que soient ses lignes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 3, maxLength: 12 }), async (logements) => {
        const lignes = logements.map((ls, i): Saisie[] => [`Commune ${i}`, ls, 200_000, ls / 200_000, 0.25, 50_000 - ls])
        const somme = logements.reduce((a, b) => a + b, 0)
        const total = ['Total', somme, 200_000 * logements.length, null, null, 50_000 * logements.length - somme]
        expect(await relever(TOTAL_FAUX, { Inventaire: [inventaire()[0] ?? [], ...lignes, total] })).toEqual([])
        const faux = total.map((lue, rang) => (rang === 1 ? somme + 7 : lue))
        expect(await relever(TOTAL_FAUX, { Inventaire: [inventaire()[0] ?? [], ...lignes, faux] })).toHaveLength(1)
      }),
      { numRuns: 25 },
    )
  })
})

describe('CMS-33, taux d’une ligne de total', () => {
  it('le taux saisi d’un total se cite avec sa virgule', async () => {
    const carnet = passer(MOYENNE_DE_TAUX, await figer({ Mutualisation: mutualisation([1128, 1.16 / 3, 411, 411 / 1128, 411]) }))
    const phrases = carnet.constats.map(({ message }) => redigerMessage(message))
    expect(phrases).toHaveLength(1)
    expect(phrases[0]).toContain('(38,6667 %)')
    expect(phrases[0]).not.toMatch(/\d\.\d/)
  })

  it('quotient des sommes : rien', async () => {
    expect(await relever(MOYENNE_DE_TAUX, { Inventaire: inventaire() })).toEqual([])
    expect(await relever(MOYENNE_DE_TAUX, { Art2: mutualisation([1128, 411 / 1128, 411, 0.3644, 411]) })).toEqual([])
  })

  it('moyenne des taux, en formule ou en valeur', async () => {
    const moyenne = (0.33 + 0.5 + 0.33) / 3
    const formule = mutualisation([1128, calc('=AVERAGE(C2:C4)', moyenne), 411, 411 / 1128, 411])
    expect(await relever(MOYENNE_DE_TAUX, { Art2: formule })).toEqual([`IN CMS-33 Art2!C5 ${moyenne}→${Number((411 / 1128).toPrecision(15))}`])
    const valeur = mutualisation([1128, moyenne, 411, 411 / 1128, 411])
    expect(await relever(MOYENNE_DE_TAUX, { Art2: valeur })).toEqual([`IN CMS-33 Art2!C5 ${moyenne}→${Number((411 / 1128).toPrecision(15))}`])
  })

  it('moyenne d’une partie des lignes, dans une colonne dont les lignes disent le quotient', async () => {
    const assiettes: Saisie[][] = [
      ['Bailleur', 'Mis en location (A)', 'Soustraits (B)', 'Flux (C)', 'Part soustraite'],
      ['OPH', 1000, 350, 650, calc('=C2/B2', 0.35)],
      ['SA', 500, 100, 400, calc('=C3/B3', 0.2)],
      ['ESH', 400, 100, 300, calc('=C4/B4', 0.25)],
      ['Total', 1900, 550, 1350, calc('=AVERAGE(E2:E3)', 0.275)],
    ]
    expect(await relever(MOYENNE_DE_TAUX, { Assiettes: assiettes })).toEqual([`IN COM-05 Assiettes!E5 0.275→${Number((550 / 1900).toPrecision(15))}`])
  })

  it('somme de taux', async () => {
    const somme = mutualisation([1128, calc('=SUM(C2:C4)', 1.16), 411, 411 / 1128, 411])
    expect(await relever(MOYENNE_DE_TAUX, { Art2: somme })).toEqual([`IN CMS-33 Art2!C5 1.16→${Number((411 / 1128).toPrecision(15))}`])
  })

  it('taux de logement social : la règle est la sienne (SRU-01)', async () => {
    const feuille = avec(inventaire(), 'D8', calc('=AVERAGE(D2:D7)', 0.2))
    expect(await relever(MOYENNE_DE_TAUX, { Inventaire: feuille })).toEqual([`IN SRU-01 Inventaire!D8 0.2→${Number((8638 / 39222).toPrecision(15))}`])
  })

  it('un taux qui suit un total faux n’est pas une seconde faute', async () => {
    const feuille = avec(avec(inventaire(), 'B8', 8000), 'D8', calc('=B8/C8', 8000 / 39222))
    expect(await relever(MOYENNE_DE_TAUX, { Inventaire: feuille })).toEqual([])
  })

  it('un taux du total faux sans être une moyenne ; arrondi à l’affichage, il est juste', async () => {
    const quotient = 8638 / 39222
    expect(await relever(MOYENNE_DE_TAUX, { Inventaire: avec(inventaire(), 'D8', 0.3) })).toEqual([`IN SRU-01 Inventaire!D8 0.3→${Number(quotient.toPrecision(15))}`])
    expect(await relever(MOYENNE_DE_TAUX, { Inventaire: avec(inventaire(), 'D8', 0.22) })).toEqual([])
    expect(await relever(MOYENNE_DE_TAUX, { Inventaire: avec(inventaire(), 'D8', 0.2207) })).toEqual([])
  })

  it('un bilan rapporté à l’objectif légal ou au retenu', async () => {
    const bilan = (atteinte: number): Saisie[][] => [
      ['Commune', 'Objectif légal 2020-2022', 'Objectif retenu 2020-2022', 'Réalisés', 'Tx d’atteinte'],
      ['A', 100, 80, 60, 0.6],
      ['B', 200, 160, 150, 0.75],
      ['Total', 300, 240, 210, atteinte],
    ]
    expect(await relever(MOYENNE_DE_TAUX, { Bilan: bilan(210 / 300) })).toEqual([])
    expect(await relever(MOYENNE_DE_TAUX, { Bilan: bilan(210 / 240) })).toEqual([])
    expect(await relever(MOYENNE_DE_TAUX, { Bilan: bilan(0.95) })).toHaveLength(1)
  })

  it('une ligne « Moyenne » dit ce qu’elle est : à vérifier', async () => {
    const feuille = avec(avec(inventaire(), 'A8', 'Moyenne des communes'), 'D8', calc('=AVERAGE(D2:D7)', 0.2))
    expect((await relever(MOYENNE_DE_TAUX, { Inventaire: feuille })).filter((constat) => !constat.startsWith('AL'))).toEqual([])
  })

  it('total de points : au-dessus de la somme il est faux ; au-dessous, un groupe peut n’y compter qu’une fois', async () => {
    const grille = (total: number): Saisie[][] => [['Famille', 'Critère', 'Points'], ['Publics prioritaires', 'DALO', 50], ['Logement', 'Sur-occupation', 30], ['Ancienneté', 'Ancienneté de la demande', 20], ['Total', null, total]]
    expect(await relever(TOTAL_FAUX, { Grille: grille(100) })).toEqual([])
    expect(await relever(TOTAL_FAUX, { Grille: grille(110) })).toEqual(['IN COM-05 Grille!C5 110→100'])
    expect(await relever(TOTAL_FAUX, { Grille: grille(90) })).toEqual(['AL COM-05 Grille!C5 90→100'])
  })
})
