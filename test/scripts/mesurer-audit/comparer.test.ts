import type { Attendu, FauteAttendue } from '../../../scripts/mesurer-audit/attendus'
import { estDeLaFamille } from '../../../scripts/mesurer-audit/attendus'
import { comparer } from '../../../scripts/mesurer-audit/comparer'
import { suffisent, totaliser } from '../../../scripts/mesurer-audit/totaux'
import type { ConstatEnJson } from '../../../src/audit'

const FAUTE: FauteAttendue = { regle: 'SRU-04', gravite: 'EL', feuille: 'Objectifs', cellule: 'D7', quoi: 'essai' }

function constat(autres: Partial<ConstatEnJson> = {}): ConstatEnJson {
  return {
    id: 'SRU-04.objectif', regle: 'SRU-04', gravite: 'EL', feuille: 'Objectifs', cellule: 'D7', lu: 180, attendu: 189,
    message: 'essai', article: '', hypothese: null, verdict: 'non-conforme', consequences: [], ...autres,
  }
}

function attendu(fautes: readonly FauteAttendue[], propre = false): Attendu {
  return { nom: 'essai', fichier: 'essai.xlsx', propre, hypotheses: null, tableaux: [{ type: 'SRU-02' }], fautes }
}

function bilan(fautes: readonly FauteAttendue[], constats: readonly ConstatEnJson[]) {
  const { trouvees, oubliees, enTrop, justes } = comparer(attendu(fautes), constats)
  return [trouvees.length, oubliees.length, enTrop.length, justes]
}

describe('comparaison d’un audit et de ses fautes attendues', () => {
  it('même lieu, même règle, même gravité : trouvée', () => {
    expect(bilan([FAUTE], [constat()])).toEqual([1, 0, 0, 1])
  })

  it.each([
    ['autre cellule', { cellule: 'D8' }],
    ['autre feuille', { feuille: 'Autre' }],
    ['autre règle', { regle: 'SRU-05' }],
    ['classeur entier', { feuille: null, cellule: null }],
    ['plage plus grande', { cellule: 'D7:E7' }],
  ])('%s : oubliée, et en trop', (_cas, autres) => {
    expect(bilan([FAUTE], [constat(autres)])).toEqual([0, 1, 1, 0])
  })

  it('gravité moindre : oubliée, mais rien en trop', () => {
    expect(bilan([FAUTE], [constat({ gravite: 'AL' })])).toEqual([0, 1, 0, 0])
  })

  it('une autre règle, une autre cellule ou une autre gravité admises', () => {
    const admise = { ...FAUTE, autresRegles: ['COM-05'], autresCellules: ['B2:C3'], autresGravites: ['IN' as const] }
    expect(bilan([admise], [constat({ regle: 'COM-05', cellule: 'C3', gravite: 'IN' })])).toEqual([1, 0, 0, 1])
  })

  it('une plage attendue contient la cellule rendue', () => {
    expect(bilan([{ ...FAUTE, cellule: 'A3:F3' }], [constat({ cellule: 'B3' })])).toEqual([1, 0, 0, 1])
  })

  it('sous un point ouvert, c’est l’hypothèse qui répond, quelle que soit la gravité', () => {
    const sous = { ...FAUTE, gravite: 'AL' as const, hypothese: 'AMB-06' }
    expect(bilan([sous], [constat({ gravite: 'AL', hypothese: 'AMB-06' })])).toEqual([1, 0, 0, 0])
    expect(bilan([sous], [constat({ gravite: 'AL' })])).toEqual([0, 1, 0, 0])
  })

  it('le classeur entier répond au classeur entier', () => {
    expect(bilan([{ ...FAUTE, feuille: null, cellule: null }], [constat({ feuille: null, cellule: null })])).toEqual([1, 0, 0, 1])
  })

  it('l’oubli montre ce que l’audit dit au même endroit', () => {
    const { oubliees } = comparer(attendu([FAUTE]), [constat({ regle: 'SRU-05' }), constat({ cellule: 'A1' })])
    expect(oubliees.map(({ voisins }) => voisins.map(({ regle }) => regle))).toEqual([['SRU-05']])
  })
})

describe('totaux', () => {
  const juste = comparer(attendu([FAUTE]), [constat()])
  const oubliee = comparer(attendu([FAUTE]), [constat({ cellule: 'A1' })])
  const salie = comparer(attendu([], true), [constat()])

  it('rappel et précision', () => {
    expect(totaliser([juste, oubliee])).toMatchObject({ semees: 2, trouvees: 1, rappel: 0.5, precision: 0.5, fauxSurPropres: 0 })
    expect(totaliser([])).toMatchObject({ rappel: 1, precision: 1 })
  })

  it('suffisent à 95 % pile, jamais avec un faux sur un classeur propre', () => {
    expect(suffisent(totaliser([...Array.from({ length: 19 }, () => juste), oubliee]))).toBe(true)
    expect(suffisent(totaliser([...Array.from({ length: 18 }, () => juste), oubliee]))).toBe(false)
    expect(suffisent(totaliser([juste, salie]))).toBe(false)
  })

  it('la famille se lit au nom, aux tableaux et aux fautes', () => {
    expect(['sru', 'essai', 'COT'].map((famille) => estDeLaFamille(attendu([FAUTE]), famille))).toEqual([true, true, false])
  })
})
