import { CELLULES_D_ERREUR } from '../../../src/audit/qualite/erreurs/cellules'
import { COMPLEMENT_ABSENT } from '../../../src/audit/qualite/erreurs/complement-absent'
import { FONCTION_A_REPARER } from '../../../src/audit/qualite/erreurs/fonction-a-reparer'
import type { CodeErreur, ErreurCellule } from '../../../src/classeur/port'
import { figer } from '../fabrique'
import { calc, inventaire, passer, relever } from './fabrique'

const erreur = (code: CodeErreur): ErreurCellule => ({ erreur: code })
const enErreur = (formule: string, code: CodeErreur) => calc(formule, erreur(code))

describe('COM-01, cellules d’erreur', () => {
  it('propre', async () => {
    expect(await relever(CELLULES_D_ERREUR, { Inventaire: inventaire() })).toEqual([])
  })

  it('une chaîne de formules n’a qu’une cause, la première', async () => {
    const instantane = await figer({
      Calculs: [[1, 0, enErreur('=A1/B1', '#DIV/0!'), enErreur('=C1*2', '#DIV/0!'), enErreur('=SUM(C1:D1)', '#DIV/0!')]],
      Suite: [[enErreur("=Calculs!E1+1", '#DIV/0!')]],
    })
    const { constats } = passer(CELLULES_D_ERREUR, instantane)
    expect(constats.map(({ lieu }) => [lieu?.feuille, lieu?.ligne, lieu?.colonne])).toEqual([['Calculs', 0, 2]])
    expect(constats[0]?.consequences.map(({ feuille, colonne }) => [feuille, colonne]).sort()).toEqual([['Calculs', 3], ['Calculs', 4], ['Suite', 0]])
  })

  it('#REF! écrit dans une formule, ou un autre code que ceux qu’elle lit, est sa propre cause', async () => {
    const feuille = [[enErreur('=1/0', '#DIV/0!'), enErreur('=A1/#REF!', '#REF!'), enErreur('=SOME(A1)', '#NOM?')]]
    expect(await relever(CELLULES_D_ERREUR, { F: feuille })).toEqual([
      'IN COM-01 F!A1 #DIV/0!→null',
      'IN COM-01 F!B1 #REF!→null',
      'IN COM-01 F!C1 #NOM?→null',
    ])
  })

  it('#REF! écrit dans la formule est une cause, même si elle lit un autre #REF!', async () => {
    const feuille = [[enErreur('=#REF!+1', '#REF!'), enErreur('=A1+#REF!', '#REF!'), enErreur('=A1', '#REF!')]]
    expect(await relever(CELLULES_D_ERREUR, { F: feuille })).toEqual(['IN COM-01 F!A1 #REF!→null', 'IN COM-01 F!B1 #REF!→null'])
  })

  it('deux formules qui se lisent l’une l’autre ne font qu’une cause', async () => {
    expect(await relever(CELLULES_D_ERREUR, { F: [[enErreur('=B1', '#REF!'), enErreur('=A1', '#REF!')]] })).toEqual(['IN COM-01 F!A1 #REF!→null'])
  })

  it('« sans objet » de nos fonctions et NA() voulu ne sont pas des erreurs, ni ce qui les lit', async () => {
    const feuille = [[enErreur('=MIXITE.SRU_OBJECTIF(1,2)', '#N/A'), enErreur('=A1+1', '#N/A'), enErreur('=IF(D1="",NA(),D1)', '#N/A'), null]]
    expect(await relever(CELLULES_D_ERREUR, { F: feuille })).toEqual([])
  })

  it('une erreur collée en valeur se dit', async () => {
    expect(await relever(CELLULES_D_ERREUR, { F: [[erreur('#N/A')]] })).toEqual(['IN COM-01 F!A1 #N/A→null'])
  })

  it('neuf lignes de la même formule se disent une à une, dix d’un coup', async () => {
    const lignes = (nombre: number) => Array.from({ length: nombre }, (_, i) => [1, 0, enErreur(`=A${i + 1}/B${i + 1}`, '#DIV/0!')])
    expect(await relever(CELLULES_D_ERREUR, { F: lignes(9) })).toHaveLength(9)
    expect(await relever(CELLULES_D_ERREUR, { F: lignes(10) })).toEqual(['IN COM-01 F!C1 #DIV/0!→null'])
  })

  it('cent mille erreurs restent un constat', async () => {
    const lignes = Array.from({ length: 20_000 }, (_, i) => [enErreur(`=B${i + 1}/0`, '#DIV/0!'), 1])
    expect(await relever(CELLULES_D_ERREUR, { F: lignes })).toHaveLength(1)
  })
})

describe('COM-01, complément absent', () => {
  it('un constat pour tout le classeur, avec la valeur attendue', async () => {
    const formule = (ligne: number) => enErreur(`=MIXITE.FLUX_PART(A${ligne},B${ligne},0.3,"État")`, '#NOM?')
    const feuille = [[1000, 350, formule(1)], [500, 100, formule(2)], [null, null, enErreur('=SUM(C1:C2)', '#NOM?')]]
    expect(await relever(COMPLEMENT_ABSENT, { Calculs: feuille })).toEqual(['IN COM-01 Calculs!C1 #NOM?→195'])
    expect(await relever(CELLULES_D_ERREUR, { Calculs: feuille })).toEqual([])
  })

  it('une faute d’orthographe n’est pas un complément absent', async () => {
    expect(await relever(COMPLEMENT_ABSENT, { F: [[enErreur('=SOME(B1)', '#NOM?')]] })).toEqual([])
  })
})

describe('COM-01, fonctions à réparer', () => {
  it.each([
    ['[2]!_xldudf_MIXITE_FLUX_PART(A1,B1,0.3)', true],
    ["'C:\\FUNCRES.XLAM'!_xldudf_MIXITE_FLUX_PART(A1,B1,0.3)", true],
    ['Fichier.xla!_xldudf_MIXITE_FLUX_PART(A1,B1,0.3)', true],
    ['_xldudf_mixite_flux_part(A1,B1,0.3)', true],
    ['MIXITE_FLUX_PART(A1,B1,0.3)', true],
    ['_xlfn._xldudf_MIXITE_FLUX_PART(A1,B1,0.3)', true],
    ['_xldudf_MIXITE_FLUX_PART(A1,B1,0.3)', false],
    ['"MIXITE_X("&_xldudf_MIXITE_FLUX_PART(A1,B1,0.3)', false],
    ['MIXITE.FLUX_PART(A1,B1,0.3)', false],
  ])('%s', async (brute, abimee) => {
    const formule = brute.startsWith('"') ? '="MIXITE_X("&MIXITE.FLUX_PART(A1,B1,0.3)' : '=MIXITE.FLUX_PART(A1,B1,0.3)'
    const instantane = await figer({ F: [[1000, 350, calc(formule, 195)]] })
    const [feuille] = instantane.feuilles
    if (feuille === undefined) throw new Error('feuille absente')
    const formules = feuille.formules.map((figee) => ({ ...figee, brute }))
    const abime = { ...instantane, feuilles: [{ ...feuille, formules, formule: () => formules[0] ?? null }] }
    const { constats } = passer(FONCTION_A_REPARER, abime)
    expect(constats.map(({ gravite, attendu }) => [gravite, attendu])).toEqual(abimee ? [['IF', '=MIXITE.FLUX_PART(A1,B1,0.3)']] : [])
  })
})
