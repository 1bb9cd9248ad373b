import {
  LECTURES_PAR_DEFAUT,
  objectifsQualitatifs,
  reglesDeComptabilisation,
  tableauDeMutualisation,
  tableauDesArrondissements,
} from '../../../../src/regles'
import { constatsDe, LIGNE_B, motifsDe, MUTUALISEES, periode, QUALITATIF, TITRES_C, valeurDe } from './saisies'

const PERIODE = periode()

describe('CMS-33, tableau de mutualisation', () => {
  const entree = {
    titres: TITRES_C,
    lignes: MUTUALISEES,
    total: { manquants: 1140, legal: 417, taux: 36.58, retenu: 417, tauxRetenu: 36.58 },
    periode: PERIODE,
  }

  it('Total 1 140 | 36,58 % | 417 | 36,58 % | 417', () => {
    expect(valeurDe(tableauDeMutualisation(entree))).toEqual({
      total: { manquants: 1140, tauxAvant: 417 / 1140, avant: 417, tauxApres: 417 / 1140, apres: 417 },
      constats: [],
    })
  })

  it('Total absent, somme fausse, moyenne des taux', () => {
    expect(constatsDe(tableauDeMutualisation({ ...entree, total: null }))).toEqual(['AL mutualisation.sans-total'])
    const faux = { ...entree.total, retenu: 418, taux: 38.67 }
    expect(constatsDe(tableauDeMutualisation({ ...entree, total: faux }))).toEqual([
      'IN mutualisation.total-apres',
      'IN mutualisation.total-taux',
      'IN mutualisation.moyenne',
    ])
  })

  it('une ligne incomplète : la somme n’est pas rendue', () => {
    const lignes = [...MUTUALISEES.slice(1), { ...LIGNE_B, manquants: null, tauxApres: null, objectifApres: null }]
    const controle = tableauDeMutualisation({ ...entree, lignes })
    expect(valeurDe(controle).total).toEqual({ manquants: '', tauxAvant: '', avant: 417, tauxApres: '', apres: '' })
    expect(constatsDe(controle)).toEqual(['AL article-2.ligne'])
  })

  it('taux et objectif contraires', () => {
    const lignes = MUTUALISEES.map((ligne, rang) => (rang === 0 ? { ...ligne, tauxAvant: 50 } : ligne))
    expect(constatsDe(tableauDeMutualisation({ ...entree, lignes }))).toEqual(['IN article-2.contraires'])
  })

  it('aucune ligne, aucun manquant, titres d’une autre période', () => {
    expect(motifsDe(tableauDeMutualisation({ ...entree, lignes: [] }))[0]).toBe('incomplet')
    const nulles = MUTUALISEES.map((ligne) => ({ ...ligne, manquants: 0 }))
    expect(motifsDe(tableauDeMutualisation({ ...entree, lignes: nulles }))).toEqual(['sans-objet', ['mutualisation.sans-manquants']])
    expect(constatsDe(tableauDeMutualisation({ ...entree, periode: periode('2026-2028') }))).toEqual(['AL colonnes'])
  })
})

describe('CMS-34, tableau des arrondissements', () => {
  const ecrit = (nom: string, logements: number, objectif: number) => ({ nom, residences: 10000, logements, objectif })
  const entree = {
    commune: 'Lyon',
    arrondissements: [ecrit('1er', 900, 300), ecrit('2e', 1499, 250), ecrit('3e', 1500, 200), ecrit('4e', 2200, 150)],
    objectifCommunal: 900,
    periode: PERIODE,
    lectures: LECTURES_PAR_DEFAUT,
  }

  it('9,0 / 14,99 / 15,00 / 22,0 % : les deux premiers, part prioritaire de 61,1 %', () => {
    const { total, partPrioritaire, prioritaires } = valeurDe(tableauDesArrondissements(entree))
    expect([total, partPrioritaire, prioritaires]).toEqual([900, 550 / 900, ['1er', '2e']])
    expect(constatsDe(tableauDesArrondissements(entree))).toEqual(['IF cms-arrondissements.indicatif'])
  })

  it('total faux, aucun objectif aux prioritaires', () => {
    const arrondissements = entree.arrondissements.map((lu, rang) => (rang < 2 ? { ...lu, objectif: 0 } : lu))
    expect(constatsDe(tableauDesArrondissements({ ...entree, arrondissements }))).toEqual([
      'IN cms-arrondissements.total',
      'EL cms-arrondissements.sans-objectif',
      'IF cms-arrondissements.indicatif',
    ])
  })

  it('part des prioritaires sous leur poids (AMB-21), ou simple présence', () => {
    const arrondissements = entree.arrondissements.map((lu, rang) => ({ ...lu, objectif: rang < 2 ? 100 : 350 }))
    expect(constatsDe(tableauDesArrondissements({ ...entree, arrondissements }))).toContain('AL cms-arrondissements.sous-le-poids')
    const presence = tableauDesArrondissements({ ...entree, arrondissements, lectures: new Map([['AMB-21', 1]]) })
    expect(constatsDe(presence)).toEqual(['IF cms-arrondissements.indicatif'])
    expect(presence.hypotheses.map(({ id }) => id)).toEqual(['AMB-21'])
  })

  it('tableau absent à Paris : erreur légale ; ailleurs, sans objet', () => {
    expect(constatsDe(tableauDesArrondissements({ ...entree, commune: 'PARIS', arrondissements: [] }))).toEqual(['EL arrondissements.absent'])
    expect(motifsDe(tableauDesArrondissements({ ...entree, commune: 'Verte-Rive' }))).toEqual(['sans-objet', ['arrondissements.sans-objet']])
    expect(motifsDe(tableauDesArrondissements({ ...entree, objectifCommunal: null }))[0]).toBe('incomplet')
  })

  it('2026-2028 : à vérifier, dit en alerte et non en constat', () => {
    const suivante = tableauDesArrondissements({ ...entree, periode: periode('2026-2028') })
    expect(suivante.alertes.map(({ id }) => id)).toEqual(['sru.periode-a-verifier'])
    expect(constatsDe(suivante)).toEqual(['IF cms-arrondissements.indicatif'])
  })
})

describe('CMS-35, objectifs qualitatifs', () => {
  it('objectif 160 : au moins 48 PLAI, au plus 48 PLS', () => {
    expect(valeurDe(objectifsQualitatifs(QUALITATIF))).toEqual({ plai: 48, pls: 48, constats: [] })
  })

  it('moins de 10 % et sans PLH : au plus 20 % de PLS', () => {
    const reduit = objectifsQualitatifs({ ...QUALITATIF, logements: 189, taux: 9.9, couverte: false, plaiEcrit: 57, plsEcrit: 37 })
    expect(valeurDe(reduit)).toEqual({ plai: 57, pls: 37, constats: [] })
    expect(valeurDe(objectifsQualitatifs({ ...QUALITATIF, logements: 189, taux: 10, couverte: false })).pls).toBe(56)
  })

  it.each([
    ['xx', null, ['AL quali.laisse', 'AL quali.vide']],
    [47, 48, ['EL quali.plai']],
    [48, 49, ['EL quali.pls']],
    [113, 48, ['IN quali.somme']],
    [112, 48, []],
  ])('PLAI %s, PLS %s', (plaiEcrit, plsEcrit, attendus) => {
    expect(constatsDe(objectifsQualitatifs({ ...QUALITATIF, plaiEcrit, plsEcrit }))).toEqual(attendus)
  })

  it('objectif vide, taux qui décide, plus d’accession que de logements', () => {
    expect(motifsDe(objectifsQualitatifs({ ...QUALITATIF, logements: null }))[0]).toBe('incomplet')
    expect(motifsDe(objectifsQualitatifs({ ...QUALITATIF, taux: null, couverte: false }))[0]).toBe('incomplet')
    expect(motifsDe(objectifsQualitatifs({ ...QUALITATIF, accession: 161 }))[0]).toBe('refuse')
  })

  it('AMB-10 : base locative, dite une fois', () => {
    const locative = objectifsQualitatifs({ ...QUALITATIF, accession: 60, lectures: new Map([['AMB-10', 1]]) })
    expect(valeurDe(locative)).toMatchObject({ plai: 30, pls: 30 })
    expect(locative.hypotheses.filter(({ id }) => id === 'AMB-10')).toHaveLength(1)
    expect(locative.explication.length).toBeGreaterThan(2)
  })
})

describe('CMS-36, règles de comptabilisation', () => {
  it('2026-2028 : à vérifier', () => {
    expect(reglesDeComptabilisation(null, periode('2026-2028')).alertes.map(({ id }) => id)).toEqual(['sru.periode-a-verifier'])
  })

  it.each([
    [null, false, ['AL comptabilisation.vide']],
    ['  ', false, ['AL comptabilisation.vide']],
    ['Modalités d’établissement du bilan triennal 2023-2025', false, ['AL comptabilisation.vide']],
    [
      'Modalités d’établissement du bilan triennal 2023-2025 - Rappel des règles de comptabilisation des logements réalisés au titre du bilan triennal 2023-2025.',
      false,
      ['AL comptabilisation.vide'],
    ],
    ['Seront comptés xx logements', false, ['IN comptabilisation.laisse']],
    ['Seront comptés les logements agréés en 2023, 2024 et 2025.', true, []],
  ])('%s', (texte, remplie, attendus) => {
    const controle = reglesDeComptabilisation(texte, PERIODE)
    expect(valeurDe(controle).remplie).toBe(remplie)
    expect(constatsDe(controle)).toEqual(attendus)
  })
})
