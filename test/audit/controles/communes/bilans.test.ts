import { ditUneDispense } from '../../../../src/audit/controles/communes/sru-12-carence'
import { constatsDe } from './fabrique'

type Ligne = readonly (number | string | null)[]

const TITRES = ['Commune', 'Objectif 2023-2025', 'Réalisés', 'dont PLAI', 'dont PLUS', 'dont PLS', 'Taux d’atteinte', '% PLAI', '% PLS', 'Reste à réaliser', 'Bilan quantitatif', 'Bilan qualitatif', 'Observations']
const TEMOIN: Ligne = ['Fontmerle', 105, 111, 40, 51, 20, 111 / 105, 40 / 111, 20 / 111, 0, 'Atteint', 'Atteint', null]

function bilan(...lignes: readonly Ligne[]) {
  return { Bilan: [['Bilan triennal 2023-2025'], TITRES, ...lignes, TEMOIN] }
}

function ligne(objectif: number, realises: number, plai: number, pls: number, reste: Readonly<Record<string, number | string | null>> = {}): Ligne {
  const valeurs: Record<string, number | string | null> = {
    Commune: 'Valbrune',
    'Objectif 2023-2025': objectif,
    Réalisés: realises,
    'dont PLAI': plai,
    'dont PLUS': realises - plai - pls,
    'dont PLS': pls,
    'Taux d’atteinte': realises / objectif,
    '% PLAI': plai / realises,
    '% PLS': pls / realises,
    'Reste à réaliser': Math.max(0, objectif - realises),
    'Bilan quantitatif': realises >= objectif ? 'Atteint' : 'Non atteint',
    'Bilan qualitatif': 'Atteint',
    ...reste,
  }
  return TITRES.map((titre) => valeurs[titre] ?? null)
}

describe('bilan triennal (SRU-12)', () => {
  it('conforme, atteint ou non', async () => {
    expect(await constatsDe(bilan(ligne(210, 210, 63, 63), ligne(210, 168, 51, 50)))).toEqual([])
  })

  it.each([
    [{ 'Taux d’atteinte': 210 / 168 }, ['IN SRU-12 Bilan!G3 1.25→0.8']],
    [{ 'Taux d’atteinte': 0.8 }, []],
    [{ 'Reste à réaliser': 40 }, ['IN SRU-12 Bilan!J3 40→42']],
    [{ '% PLAI': 0.4 }, ['IN SRU-12 Bilan!H3 0.4→0.303571']],
    [{ 'Bilan quantitatif': 'Atteint' }, ['IN SRU-12 Bilan!K3 Atteint→Non atteint']],
    [{ 'Bilan qualitatif': null }, ['AL SRU-12 Bilan!L3 null→Atteint ou Non atteint']],
    [{ Observations: 'Pas de carence : un contrat de mixité sociale est signé' }, ['EL SRU-12 Bilan!M3 Pas de carence : un contrat de mixité sociale est signé→procédure de carence à engager']],
    [{ Observations: 'Procédure de carence à engager' }, []],
  ])('%p', async (change, attendus) => {
    expect(await constatsDe(bilan(ligne(210, 168, 51, 50, change)))).toEqual(attendus)
  })

  it('un verdict tiré d’un taux arrondi à 100 % (COM-03)', async () => {
    expect(await constatsDe(bilan(ligne(250, 249, 80, 59, { 'Bilan quantitatif': 'Atteint' })))).toEqual(['AL COM-03 Bilan!K3 Atteint→Non atteint'])
  })
})

describe('financements (SRU-10)', () => {
  it.each([
    [63, 63, []],
    [62, 63, ['EL SRU-10 Bilan!D3 62→63']],
    [63, 64, ['EL SRU-10 Bilan!F3 64→63']],
  ])('%p PLAI et %p PLS sur 210', async (plai, pls, attendus) => {
    expect(await constatsDe(bilan(ligne(210, 210, plai, pls)))).toEqual(attendus)
  })

  it('un bilan qui se dit non atteint constate, il ne se trompe pas', async () => {
    expect(await constatsDe(bilan(ligne(210, 210, 50, 80, { 'Bilan qualitatif': 'Non atteint' })))).toEqual([])
  })

  const qualitatifs = (plai: number, pls: number, taux: number, plh: string) => ({
    Objectifs: [['Commune', 'Taux de logement social au 01/01/2022', 'PLH', 'Objectif retenu 2023-2025', 'Nombre minimal de PLAI', 'Nombre maximal de PLS ou assimilés'], ['Valbrune', taux, plh, 189, plai, pls], ['Fontmerle', 0.184, 'Oui', 105, 32, 31]],
  })

  it.each([
    [57, 56, 0.19, 'Non', []],
    [56, 56, 0.19, 'Non', ['EL SRU-10 Objectifs!E2 56→57']],
    [57, 57, 0.19, 'Non', ['EL SRU-10 Objectifs!F2 57→56']],
    [57, 56, 0.0999, 'Non', ['EL SRU-10 Objectifs!F2 56→37']],
    [57, 37, 0.0999, 'Non', []],
    [57, 56, 0.0999, 'Oui', []],
    [57, 56, 0.1, 'Non', []],
  ])('minimum de %p PLAI, maximum de %p PLS, taux %p, PLH %p', async (plai, pls, taux, plh, attendus) => {
    expect(await constatsDe(qualitatifs(plai, pls, taux, plh))).toEqual(attendus)
  })
})

it('excédent compté depuis l’objectif légal d’une commune majorée (SRU-13)', async () => {
  const sur = (excedent: number) => ({
    Bilan: [['Commune', 'Objectif légal 2023-2025', 'Objectif retenu 2023-2025', 'Réalisés', 'Excédent'], ['Valbrune', 120, 130, 138, excedent], ['Fontmerle', 105, 105, 111, 6]],
  })
  expect(await constatsDe(sur(8))).toEqual([])
  expect(await constatsDe(sur(18))).toEqual(['EL SRU-13 Bilan!E2 18→8'])
  expect(await constatsDe(sur(12))).toEqual(['IN SRU-13 Bilan!E2 12→8'])
})

describe('objectif opposable d’un excédent dit autrement (SRU-13)', () => {
  const sur = (intitule: string, excedent: number) => ({
    Bilan: [['Commune', 'Objectif légal', intitule, 'Réalisés', 'Excédent reportable'], ['Valbrune', 120, 130, 138, excedent], ['Fontmerle', 105, 105, 111, 6]],
  })
  const excedents = async (intitule: string, excedent: number) =>
    (await constatsDe(sur(intitule, excedent))).filter((constat) => constat.includes('SRU-13'))

  it.each(['Objectif majoré accepté', 'Objectif triennal relevé par la commune'])('« %s » est l’objectif rehaussé', async (intitule) => {
    expect(await excedents(intitule, 8)).toEqual([])
    expect(await excedents(intitule, 18)).toEqual(['EL SRU-13 Bilan!E2 18→8'])
  })

  it('sous un intitulé non reconnu, un autre objectif que le légal n’accuse personne', async () => {
    for (const excedent of [8, 18, 12]) expect(await excedents('Objectif révisé en comité', excedent)).toEqual([])
    expect(await excedents('Observations', 12)).toEqual(['IN SRU-13 Bilan!E2 12→18'])
  })
})

describe('bilans triennaux de la trame (CMS-26)', () => {
  const sur = (atteinte: number | string, plai: number, carence: number | string) => ({
    Valbrune: [
      ['Bilans triennaux SRU', '2014-2016', '2017-2019', '2020-2022'],
      ['Objectifs', 210, 225, 189],
      ['Réalisés', 168, 230, 189],
      ['Taux d’atteinte', 0.8, atteinte, 1],
      ['% de PLAI', 0.33, plai, 0.36],
      ['% de PLS', 0.25, 0.28, 0.3],
      ['Taux de carence', 0.2, carence, 'sans objet'],
    ],
  })

  it.each([
    [1.0222, 0.34, 'sans objet', []],
    [0.9783, 0.34, 'sans objet', ['IN CMS-26 Valbrune!C4 0.9783→1.02222']],
    [1.0222, 0.78, 'sans objet', ['IN CMS-26 Valbrune!C5 0.78→au plus 72 %']],
    [1.0222, 0.34, 0.2, ['IN CMS-26 Valbrune!C7 0.2→sans objet']],
    [1.0222, 0.2, 0.2, []],
  ])('atteinte %p, PLAI %p, carence %p', async (atteinte, plai, carence, attendus) => {
    expect(await constatsDe(sur(atteinte, plai, carence))).toEqual(attendus)
  })
})

it.each([
  ['Pas de carence : un contrat de mixité sociale est signé', true],
  ['Le CMS dispense la commune de la procédure de carence', true],
  ['Carence évitée grâce au contrat', true],
  ['Le contrat ne dispense pas de la procédure de carence', false],
  ['Procédure de carence engagée malgré le contrat', false],
  ['Pas de carence, objectif atteint', false],
  ['Commune carencée, contrat proposé', false],
])('« %s » dit-il une dispense ?', (texte, attendu) => {
  expect(ditUneDispense(texte)).toBe(attendu)
})

it('une phrase hors des tableaux (CMS-19)', async () => {
  const constats = await constatsDe({ Notes: [['Le contrat de mixité sociale exonère la commune de la carence.']], ...bilan(ligne(210, 210, 63, 63)) })
  expect(constats).toEqual(['EL CMS-19 Notes!A1 Le contrat de mixité sociale exonère la commune de la carence.→aucune dispense de carence'])
})

it('commune carencée sans date de proposition d’un contrat (SRU-16)', async () => {
  const sur = (date: string | null) => ({
    Carence: [['Commune', 'LS manquants au 01/01/2022', 'Carencée', 'Objectif 2023-2025', 'Date de proposition du contrat'], ['Valbrune', 571, 'Oui', 189, date], ['Fontmerle', 318, 'Non', 105, null]],
  })
  expect(await constatsDe(sur('01/02/2023'))).toEqual([])
  expect(await constatsDe(sur(null))).toEqual(['AL SRU-16 Carence!E2 null→date de proposition d’un contrat'])
})
