import { redigerMessage } from '../../../src/textes'
import { decrireRemplissage, FEUILLE_COMMUNES, FEUILLE_HYPOTHESES } from '../../../src/trames'
import type { EntreeDeRemplissage, LigneSaisie } from '../../../src/trames'
import { periodeDe } from '../periode-de'
import { caseCalculee, entree, lignesCalculees, PLEINE, VIDE } from './calculer'

const PROJET: LigneSaisie = {
  f01: 'Les Tilleuls',
  f02: '12 rue des Tilleuls',
  f03: 'AB 12',
  f04: 'Office public',
  f05: 45,
  f06: 24,
  f08: 2024,
  f10: 'permis déposé',
  f10a: 'publique',
  maj: 45_292,
  plai: 8,
  plus: 12,
  pls: 4,
}

function projet(change: LigneSaisie): LigneSaisie {
  return { ...PROJET, ...change }
}

function tab17(lignes: readonly LigneSaisie[], suite: Partial<EntreeDeRemplissage> = {}) {
  return decrireRemplissage('TAB-17', entree([PLEINE], { lignes, ...suite }))
}

function classements(lignes: readonly LigneSaisie[], suite: Partial<EntreeDeRemplissage> = {}): readonly unknown[] {
  const remplissage = tab17(lignes, suite)
  return lignes.map((_ligne, rang) => caseCalculee(remplissage, rang, 'Classement'))
}

/** Le bilan posé à côté de la liste, par intitulé, à la ligne donnée. */
function bilan(remplissage: ReturnType<typeof tab17>, ligne = 0): Readonly<Record<string, unknown>> {
  const titres = remplissage.feuilles.at(-1)?.cellules[0] ?? []
  const debut = titres.indexOf('Couverture de l’objectif')
  const valeurs = lignesCalculees(remplissage)[ligne] ?? []
  return Object.fromEntries(titres.slice(debut).map((titre, rang) => [String(titre), valeurs[debut + rang]]))
}

describe('TAB-17, classement des projets (CMS-38)', () => {
  it('place chaque projet d’après ses années et son exception', () => {
    const lignes = [
      projet({ f08: null, f09: 2022 }),
      projet({ f01: 'B', f03: 'B', f08: 2025 }),
      projet({ f01: 'C', f03: 'C', f08: 2026 }),
      projet({ f01: 'D', f03: 'D', f08: 2026, exc: true, exc_motif: 'retard du permis' }),
      projet({ f01: 'E', f03: 'E', f08: null }),
    ]
    const attendus = ['à retirer', 'liste principale', 'vivier', 'liste principale', 'non classable']
    expect(classements(lignes)).toEqual(attendus)
  })

  it('suit la période du contrat', () => {
    const lignes = [projet({ f09: 2025 }), projet({ f01: 'B', f08: 2028 })]
    expect(classements(lignes, { fiche: periodeDe('2026-2028') })).toEqual(['à retirer', 'liste principale'])
  })

  it('suit les lectures de la feuille « Hypothèses »', () => {
    const lignes = [projet({ f08: 2026, exc: true, exc_motif: 'retard du permis' })]
    expect(classements(lignes, { hypotheses: [{ point: 'AMB-23', lecture: 'autre', motif: null }] })).toEqual(['vivier'])
  })

  it('garde à chaque projet sa place malgré une ligne vide, ou pleine de zéros', () => {
    const lignes = [
      projet({ f08: 2026 }),
      {},
      { f05: 0, f06: 0, plai: 0 },
      projet({ f01: 'B', f03: 'B' }),
      projet({ f01: 'C', f03: 'C', f09: 2022 }),
    ]
    expect(classements(lignes)).toEqual(['vivier', null, null, 'liste principale', 'à retirer'])
  })

  it('compose le champ 7 du détail, et garde celui qui est saisi', () => {
    const remplissage = tab17([PROJET, projet({ f01: 'B', f07: '24 logements, à répartir' })])
    const titre = 'Typologies des logements sociaux (PLAI/PLUS/PLS ou assimilés, PSLA/BRS, etc)'
    expect([0, 1].map((ligne) => caseCalculee(remplissage, ligne, titre))).toEqual([
      '8 PLAI, 12 PLUS, 4 PLS et assimilés',
      '24 logements, à répartir',
    ])
  })
})

describe('TAB-17, couverture de l’objectif (CMS-40)', () => {
  const lignes = [
    projet({ f05: 120, f06: 100, plai: 30, plus: 50, pls: 20 }),
    projet({ f01: 'B', f03: 'B', f05: 60, f06: 38, plai: 5, plus: 20, pls: 13, f09: 2023 }),
    projet({ f01: 'C', f03: 'C', f06: 40, f05: 40, f08: 2027, plai: 40, plus: null, pls: null }),
  ]

  it('objectif 160, 138 logements : 86,3 %, manque 22, et 13 PLAI', () => {
    expect(bilan(tab17(lignes))).toEqual({
      'Couverture de l’objectif': 'X',
      'Objectif retenu': 160,
      'Projets de la liste principale': 2,
      'Logements projetés': 180,
      'Logements sociaux comptés': 138,
      Couverture: 0.8625,
      'Couverture sécurisée': 38 / 160,
      'Logements manquants': 22,
      'PLAI, minimum': 48,
      'PLAI comptés': 35,
      'PLAI manquants': 13,
      'PLS et assimilés, maximum': 48,
      'PLS et assimilés comptés': 33,
      'PLS en dépassement': 0,
      'PLUS comptés': 70,
      'PSLA comptés': 0,
      'BRS comptés': 0,
      'Conventionnés privés comptés': 0,
      'Autres comptés': 0,
      'Projets à passer au vivier': 1,
      'Projets à retirer': 0,
      'Projets non classables': 0,
      'Lignes ajoutées sous la liste, non comptées': 0,
    })
  })

  it('reprend l’objectif légal d’un contrat sans aménagement', () => {
    const remplissage = tab17(lignes, { modalite: 'A', communes: [{ ...PLEINE, objectifRetenu: null }] })
    expect(bilan(remplissage)).toMatchObject({ 'Objectif retenu': 189, 'Logements manquants': 51 })
    expect(remplissage.suppositions.map(redigerMessage)).toEqual(['Objectif retenu non renseigné, objectif légal repris : X.'])
  })

  it('ne donne pas pour total ce qu’un projet ne dit pas', () => {
    const inconnu = [projet({ f05: null, plai: null, plus: 12, pls: 4 }), projet({ f01: 'B', f03: 'B' })]
    expect(bilan(tab17(inconnu))).toMatchObject({
      'Logements projetés': null,
      'Logements sociaux comptés': 48,
      'PLAI comptés': null,
      'PLUS comptés': 24,
      'PLAI manquants': null,
    })
    expect(bilan(tab17([projet({ f05: 0 })]))).toMatchObject({ 'Logements projetés': null, 'Logements sociaux comptés': 24 })
    expect(bilan(tab17([projet({ f06: null })]))).toMatchObject({
      'Logements sociaux comptés': null,
      Couverture: null,
      'Logements manquants': null,
    })
  })

  it('sans objectif, garde les sommes et laisse la couverture vide', () => {
    const sansObjectif = tab17(lignes, { communes: [{ ...PLEINE, objectifRetenu: null }] })
    expect(bilan(sansObjectif)).toMatchObject({
      'Objectif retenu': null,
      'Logements sociaux comptés': 138,
      Couverture: null,
      'PLAI, minimum': null,
    })
    expect(sansObjectif.manques.map(redigerMessage)).toContain(
      'Donnée manquante, objectif ou taux retenu : X. Les cellules qui en dépendent restent vides.',
    )
  })

  it('sans projet ni commune, rien n’est compté et rien n’est en erreur', () => {
    expect(bilan(tab17([]))).toMatchObject({
      'Objectif retenu': 160,
      'Projets de la liste principale': 0,
      Couverture: 0,
      'Logements manquants': 160,
    })
    const sansCommune = tab17(lignes, { communes: [] })
    expect(bilan(sansCommune)).toMatchObject({
      'Couverture de l’objectif': 'Ensemble',
      'Logements sociaux comptés': 138,
      'Objectif retenu': null,
    })
    expect(sansCommune.feuilles.map(({ nom }) => nom)).toEqual([FEUILLE_HYPOTHESES, 'TAB-17'])
  })

  it('compte à part les projets de chaque commune, puis l’ensemble', () => {
    const communes = [PLEINE, { ...PLEINE, nom: 'L\'Haÿ "le Bourg"', objectifRetenu: 40 }]
    const remplissage = tab17(
      lignes.map((ligne, rang) => ({ ...ligne, commune: rang === 0 ? 'x' : 'L\'HAŸ "le Bourg"' })),
      { communes },
    )
    expect([0, 1, 2].map((ligne) => bilan(remplissage, ligne))).toMatchObject([
      {
        'Objectif retenu': 160,
        'Logements sociaux comptés': 100,
        Couverture: 0.625,
        'PLAI manquants': 18,
        'Projets à passer au vivier': 0,
      },
      {
        'Objectif retenu': 40,
        'Logements sociaux comptés': 38,
        Couverture: 0.95,
        'PLS en dépassement': 1,
        'Projets à passer au vivier': 1,
      },
      {
        'Objectif retenu': 200,
        'Logements sociaux comptés': 138,
        Couverture: 0.69,
        'Logements manquants': 62,
        'PLAI, minimum': 60,
        'PLAI manquants': 25,
      },
    ])
    expect(bilan(remplissage, 2)).toMatchObject({
      'Couverture sécurisée': 38 / 200,
      'PLS et assimilés, maximum': 60,
      'PLS en dépassement': 0,
    })
  })
})

describe('TAB-17, champs à compléter', () => {
  it('nomme la colonne et les lignes ; le détail tient lieu du champ 7, une seule commune de la colonne commune', () => {
    const dire = (lignes: readonly LigneSaisie[], communes = [PLEINE]): readonly string[] =>
      tab17(lignes, { communes }).manques.map(redigerMessage)
    expect(dire([PROJET])).toEqual([])
    expect(dire([PROJET, projet({ f02: null }), {}, projet({ f02: null })])).toEqual(['À compléter, « Adresse » : lignes 3, 5.'])
    expect(dire([projet({ plai: null, plus: null, pls: null })])).toEqual([expect.stringMatching(/Typologies/)])
    expect(dire([PROJET], [PLEINE, { ...PLEINE, nom: 'Y' }])).toEqual(['À compléter, « Commune » : ligne 2.'])
    expect(dire([])).toEqual(['TAB-17 n’a encore aucune ligne : saisissez-en une.'])
  })
})

describe('TAB-18, vivier (CMS-39)', () => {
  const vivier = (lignes: readonly LigneSaisie[]) => decrireRemplissage('TAB-18', entree([VIDE], { lignes }))
  const totaux = (lignes: readonly LigneSaisie[]): readonly unknown[] =>
    lignesCalculees(vivier(lignes))
      .map((ligne) => ligne.slice(-3))
      .filter(([annee]) => annee !== null)

  it('3 sites, 70 logements en 2027, et rien d’additionné à l’objectif', () => {
    const lignes = [10, 20, 40].map((f06, rang) => projet({ f01: `S${rang}`, f03: `S${rang}`, f06, f08: 2027 }))
    expect(totaux(lignes)).toEqual(
      [
        ['2027', 3, 70],
        ['Total', 3, 70],
      ].map(([annee, ...suite]) => [annee === 'Total' ? annee : Number(annee), ...suite]),
    )
    expect(vivier(lignes).feuilles.map(({ nom }) => nom)).not.toContain(FEUILLE_COMMUNES)
    expect(JSON.stringify(tab17([PROJET]).feuilles.at(-1)?.cellules)).not.toContain('TAB-18')
  })

  it('une ligne par année, et rien sans projet du vivier', () => {
    expect(totaux([2026, 2029, 2026].map((f08, rang) => projet({ f01: `S${rang}`, f03: `S${rang}`, f08 })))).toEqual([
      [2026, 2, 48],
      [2029, 1, 24],
      ['Total', 3, 72],
    ])
    expect(totaux([PROJET])).toEqual([])
    expect(totaux([])).toEqual([])
  })

  it('dit le projet qui relève de la liste principale', () => {
    expect(caseCalculee(vivier([PROJET]), 0, 'Classement')).toBe('liste principale')
  })
})
