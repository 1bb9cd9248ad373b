import { tablesDe } from '../../src/trames'
import type { PeriodeTriennale } from '../../src/regles'
import { intitulesDe, periodeDe, tableDe } from './periode-de'

describe('intitulés de 2023-2025, à la lettre de la trame', () => {
  it('article 2, contrat abaissant', () => {
    expect(intitulesDe('TAB-13')).toEqual([
      'Nom de la commune',
      'Nombre de LS manquants au 1er janvier 2022',
      'Taux de rattrapage avant CMS',
      'Objectifs 2023-2025 avant CMS',
      'Taux de rattrapage retenu',
      'Objectifs 2023-2025 retenus',
    ])
  })

  it('article 2, contrat mutualisant : six colonnes de la trame, deux proposées', () => {
    expect(intitulesDe('TAB-14')).toEqual([
      'Nom de la commune',
      'Nombre de LS manquants au 1er janvier 2022',
      'Taux de rattrapage avant mutualisation',
      'Objectifs 2023-2025 avant mutualisation',
      'Taux de rattrapage après mutualisation',
      'Objectifs 2023-2025 après mutualisation',
      'Accord de la commune (si objectif augmenté)',
      "Date de l'accord",
    ])
  })

  it('article 3, dix champs dans l’ordre', () => {
    expect(intitulesDe('TAB-17').slice(0, 10)).toEqual([
      "Nom de l'opération (ou du site en fonction de l'état d'avancement)",
      'Adresse',
      'Référence cadastrale',
      "Maître d'ouvrage de l'opération",
      'Nombre de logements projetés',
      "Nombre de logements sociaux projetés (au sens de l'inventaire SRU)",
      'Typologies des logements sociaux (PLAI/PLUS/PLS ou assimilés, PSLA/BRS, etc)',
      'Année de financement prévisionnelle (comprise entre 2023 et 2025)',
      'Année de financement',
      "Observations permettant d'identifier l'état d'avancement des grandes étapes nécessaires à l'aboutissement du projet",
    ])
  })

  it('bilans triennaux : les trois périodes échues', () => {
    expect(intitulesDe('TAB-08')).toEqual(['Bilans triennaux SRU', '2014-2016', '2017-2019', '2020-2022'])
    expect(tableDe('TAB-08').lignes.map(({ intitule }) => intitule)).toEqual([
      'Objectifs', 'Réalisés', "Taux d'atteinte", '% de PLAI', '% de PLS', 'Taux de carence',
    ])
  })

  it('nombres de la loi dans les intitulés', () => {
    expect(tableDe('TAB-02').lignes[3]?.intitule).toBe('Taux cible (20 % ou 25 %)')
    expect(intitulesDe('TAB-15')).toContain('Moins de 15 %')
    expect(tableDe('TAB-19').lignes[4]?.intitule).toBe('Réunion préalable au renouvellement (au plus tard 6 mois avant le terme)')
    expect(tableDe('TAB-16').colonnes[2]?.formule).toBe('20 % si taux LS < 10 % et pas de PLH, sinon 30 %')
    expect(tableDe('TAB-04').colonnes[3]?.nombres).toEqual([0.2, 0.25])
  })

  it('n’ont aucune réserve', () => {
    const colonnes = tablesDe(periodeDe('2023-2025')).flatMap((table) => table.colonnes)
    expect(colonnes.filter(({ aVerifier }) => aVerifier === true)).toEqual([])
  })
})

describe('intitulés de 2026-2028', () => {
  it.each([
    ['TAB-12', 'titre', 'Engagements et actions 2026-2028'],
    ['TAB-17', 'titre', 'Projets de logements sociaux 2026-2028'],
    ['TAB-18', 'titre', 'Vivier de projets au-delà de 2028'],
    ['TAB-18', 'remarque', 'Mêmes colonnes que TAB-17 ; f08 >= 2029 ; jamais compté dans l’objectif 2026-2028.'],
  ] as const)('%s, %s : %s', (id, champ, attendu) => {
    expect(tableDe(id, '2026-2028')[champ]).toBe(attendu)
  })

  it.each([
    ['TAB-08', 'p1', '2017-2019'],
    ['TAB-08', 'p3', '2023-2025'],
    ['TAB-13', 'ls_manq', 'Nombre de LS manquants au 1er janvier 2025'],
    ['TAB-13', 'obj_av', 'Objectifs 2026-2028 avant CMS'],
    ['TAB-13', 'obj_ret', 'Objectifs 2026-2028 retenus'],
    ['TAB-14', 'ls_manq', 'Nombre de LS manquants au 1er janvier 2025'],
    ['TAB-14', 'obj_av', 'Objectifs 2026-2028 avant mutualisation'],
    ['TAB-14', 'obj_ap', 'Objectifs 2026-2028 après mutualisation'],
    ['TAB-15', 'obj', 'Objectif 2026-2028 (indicatif)'],
    ['TAB-17', 'f08', 'Année de financement prévisionnelle (comprise entre 2026 et 2028)'],
    ['TAB-17', 'exc', 'Exception (financement après 2028)'],
  ])('%s.%s : %s, à vérifier', (id, code, attendu) => {
    const colonne = tableDe(id, '2026-2028').colonnes.find((candidate) => candidate.code === code)
    expect([colonne?.intitule, colonne?.aVerifier]).toEqual([attendu, true])
  })

  it('réserve toute colonne dont l’intitulé change avec la période', () => {
    const [avant = [], apres = []] = (['2023-2025', '2026-2028'] as const).map((periode) =>
      tablesDe(periodeDe(periode)).flatMap(({ id, colonnes }) => colonnes.map((colonne) => ({ id, colonne }))),
    )
    const changent = apres.filter(({ colonne }, rang) => colonne.intitule !== avant[rang]?.colonne.intitule)
    expect(changent.length).toBeGreaterThan(10)
    expect(changent.filter(({ colonne }) => colonne.aVerifier !== true)).toEqual([])
  })

  it('ne garde aucune année de 2023-2025, bilans échus et inventaire mis à part', () => {
    const tables = tablesDe(periodeDe('2026-2028')).filter(({ id }) => id !== 'TAB-08')
    expect(JSON.stringify(tables)).not.toMatch(/(?<!janvier )\b202[0-5]\b/)
  })
})

describe.each([
  ['2023-2025', [2023, 2024, 2025], 'triennal 2023-2025', 2026],
  ['2026-2028', [2026, 2027, 2028], 'triennal 2026-2028', 2029],
] as const satisfies readonly (readonly [PeriodeTriennale, readonly number[], string, number])[])(
  'nombres et textes attendus de %s',
  (periode, annees, terme, suivante) => {
    const colonne = (id: string, code: string) => tableDe(id, periode).colonnes.find((candidate) => candidate.code === code)

    it('années de financement et échéance', () => {
      expect(colonne('TAB-17', 'f08')?.nombres).toEqual(annees)
      expect(colonne('TAB-17', 'f09')?.nombres).toEqual(annees)
      expect(colonne('TAB-12', 'terme')?.codes).toEqual([terme, 'moyen terme (point de vigilance)'])
    })

    it('vivier : mêmes champs que la liste des projets, financés après la période', () => {
      const champs = (id: string) =>
        tableDe(id, periode).colonnes.map(({ code, intitule, type, mode, obligatoire }) => ({ code, intitule, type, mode, obligatoire }))
      expect(champs('TAB-18')).toEqual(champs('TAB-17'))
      const duVivier = tableDe('TAB-18', periode).colonnes
      expect(duVivier.filter(({ origine, nombres }) => origine !== 'proposé' || nombres !== undefined)).toEqual([])
      expect(colonne('TAB-18', 'f08')?.condition).toBe(`f08 >= ${suivante}`)
      expect(colonne('TAB-18', 'f09')?.condition).toBeUndefined()
    })
  },
)
