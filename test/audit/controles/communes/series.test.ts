import { periodeFautive } from '../../../../src/audit/controles/communes/sru-21-periodes'
import { constatsDe } from './fabrique'

type Ligne = readonly (number | string | null)[]
const TITRES = ['Année d’inventaire', 'Résidences principales', 'Logements sociaux', 'Taux cible', 'Taux de logement social', 'LS manquants', 'Évol. LS', 'Événement']

function serie(...lignes: readonly Ligne[]) {
  return { Valbrune: [['Valbrune : inventaires au 1er janvier'], TITRES, ...lignes] }
}

function annee(an: number, residences: number, logements: number, cible: number, evolution: number | null = null, note: string | null = null): Ligne {
  return [an, residences, logements, cible / 100, logements / residences, Math.max(0, Math.ceil((cible * residences) / 100) - logements), evolution, note]
}

const L2019 = annee(2019, 9568, 1829, 25)
const L2020 = annee(2020, 9655, 1851, 25, 22)
const L2021 = annee(2021, 9737, 1877, 25, 26)
const L2022 = annee(2022, 9873, 1898, 25, 21)

describe('série annuelle (SRU-19, SRU-02, CMS-24)', () => {
  it('conforme', async () => {
    expect(await constatsDe(serie(L2019, L2020, L2021, L2022))).toEqual([])
  })

  it('année manquante', async () => {
    expect(await constatsDe(serie(L2019, L2020, annee(2022, 9873, 1898, 25)))).toEqual(['AL SRU-19 Valbrune!A5 2022→2021'])
  })

  it('cible changée sans mention, ou mentionnée', async () => {
    const avant = annee(2020, 9655, 1851, 20, 22)
    const [a, b] = [annee(2019, 9568, 1829, 20), annee(2021, 9737, 1877, 25, 26, 'Cible relevée de 20 à 25 %')]
    expect(await constatsDe(serie(a, avant, L2021, L2022))).toEqual(['AL SRU-19 Valbrune!D5 0.25→mention du changement de cible'])
    expect(await constatsDe(serie(a, avant, b, L2022))).toEqual([])
  })

  it('manquants d’une autre ligne', async () => {
    expect(await constatsDe(serie(L2019, L2020, [...L2021.slice(0, 5), 537, 26, null], L2022))).toEqual(['IN SRU-02 Valbrune!F5 537→558'])
  })

  it('saut de plus de 20 % sans note : information', async () => {
    expect(await constatsDe(serie(L2019, L2020, L2021, annee(2022, 9873, 1700, 25, -177)))).toEqual(['IF SRU-19 Valbrune!F6 769→note explicative'])
  })

  it('variation annuelle fausse', async () => {
    expect(await constatsDe(serie(L2019, L2020, annee(2021, 9737, 1877, 25, 36), L2022))).toEqual(['IN CMS-24 Valbrune!G5 36→26'])
  })
})

describe('projection (SRU-18)', () => {
  const sur = (part: number, logements: number) => ({
    Projection: [['Projection à titre informatif'], ['Année', 'RP projetées', 'Taux cible', 'Part des LLS dans l’offre nouvelle', 'LLS projetés', 'Taux projeté'], [2022, 5180, 0.25, part, 1142, 1142 / 5180], [2025, 5240, 0.25, part, 1160, 1160 / 5240], [2031, 5360, 0.25, part, logements, logements / 5360]],
  })

  it.each([
    [0.2, 1200, []],
    [0.2, 1340, ['IN SRU-18 Projection!F5 0.25→moins de 25 %']],
    [0.4, 1340, []],
  ])('part %p, %p logements en 2031', async (part, logements, attendus) => {
    expect(await constatsDe(sur(part, logements))).toEqual(attendus)
  })
})

describe('base d’inventaire (SRU-20)', () => {
  const sur = (titre: string, annee2: number) => ({
    Objectifs: [[titre], ['Commune', `LS manquants au 1er janvier ${annee2}`, 'Taux de rattrapage', 'Objectif 2023-2025'], ['Valbrune', 571, 0.33, 189], ['Fontmerle', 318, 0.33, 105]],
  })

  it.each([
    ['Contrat signé le 10/07/2023', 2022, []],
    ['Contrat signé le 10/07/2023', 2021, ['EL SRU-20 Objectifs!B2 LS manquants au 1er janvier 2021→1er janvier 2022']],
    ['Document de travail', 2021, ['IF SRU-20 Objectifs!B2 LS manquants au 1er janvier 2021→1er janvier 2022']],
    ['Objectifs de l’agglomération', 2021, ['AL SRU-20 Objectifs!B2 LS manquants au 1er janvier 2021→1er janvier 2022']],
  ])('%s, inventaire %p', async (titre, annee2, attendus) => {
    expect(await constatsDe(sur(titre, annee2))).toEqual(attendus)
  })
})

describe('périodes triennales (SRU-21)', () => {
  it.each([
    ['Objectif 2023-2025', null],
    ['Obj. 23-25', null],
    ['Objectif 2022-2024', { lue: '2022-2024', attendue: '2020-2022' }],
    ['Objectifs 2023-2026', { lue: '2023-2026', attendue: '2023-2025' }],
    ['LS manquants au 01/01/2022', null],
    ['Notifié le 12-05-2023', null],
  ])('« %s »', (texte, attendue) => {
    expect(periodeFautive(texte)).toEqual(attendue)
  })

  it('objectif de 2023-2025 repris en 2026-2028', async () => {
    const sur = (objectif: number) => ({
      Objectifs: [['Commune', 'LS manquants au 01/01/2022', 'Objectif 2023-2025', 'LS manquants au 01/01/2025', 'Taux de rattrapage', 'Objectif 2026-2028'], ['Valbrune', 571, 189, 640, 0.33, objectif], ['Fontmerle', 318, 105, 360, 0.33, 119]],
    })
    expect(await constatsDe(sur(212))).toEqual([])
    expect(await constatsDe(sur(189))).toEqual(['EL SRU-21 Objectifs!F2 189→objectif recalculé sur l’inventaire de la période'])
  })
})
