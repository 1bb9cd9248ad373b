import { cadre, constats, controler, phrases, PLEINE } from './saisie'

describe('inventaires (TAB-04, CMS-24)', () => {
  const SERIE = [
    { annee: 2021, rp: 9737, ls: 1877, cible: 0.25 },
    { annee: 2022, rp: 9873, ls: 1898, cible: 0.25 },
  ]

  it('2021 à 2022 : les résidences croissent plus vite, le taux décroche', () => {
    expect(constats('TAB-04', SERIE)).toEqual(['IF controler.decrochage'])
    expect(phrases('TAB-04', SERIE)[0]).toContain('décroche en 2022')
    expect(constats('TAB-04', [SERIE[0] ?? {}, { ...SERIE[1], rp: 9737 }], { entree: cadre({ communes: [] }) })).toEqual([])
  })

  it('année manquante, année en double, année seule, aucune', () => {
    expect(constats('TAB-04', [{ ...SERIE[0], annee: 2019 }, SERIE[1] ?? {}])).toContain('AL courbes.annees')
    expect(constats('TAB-04', [...SERIE, SERIE[1] ?? {}])).toEqual(['IN sru-projection.annee-double'])
    expect(constats('TAB-04', SERIE.slice(1))).toEqual(['IF courbes.une-annee'])
    expect(constats('TAB-04', [])).toEqual(['AL remplir.sans-ligne'])
    expect(constats('TAB-04', [...SERIE, { annee: 2020, rp: 9000 }])).toEqual(['AL sru-projection.ligne-incomplete'])
  })

  it('une courbe ôtée de la feuille se signale', () => {
    expect(constats('TAB-04', SERIE, { reste: { graphiques: ['GRA-02'] } })).toContain('AL courbes.absente')
    expect(constats('TAB-04', SERIE, { reste: { graphiques: ['GRA-01', 'GRA-02'] } })).not.toContain('AL courbes.absente')
  })

  it('l’inventaire de la période est celui de la feuille « Communes »', () => {
    expect(constats('TAB-04', [SERIE[0] ?? {}, { ...SERIE[1], rp: 9900, ls: 1900 }])).toEqual([
      'IN controler.inventaire',
      'IN controler.inventaire',
      'IF controler.decrochage',
    ])
    expect(phrases('TAB-04', [SERIE[0] ?? {}, { ...SERIE[1], ls: 1900 }])[0]).toMatch(/2022 : 1.900 logements sociaux ici, 1.898/)
  })
})

describe('parc et demande (TAB-05 à TAB-07, CMS-25)', () => {
  const UNE = { modalite: 'avant 1970', nb: 10 }

  it('cases vides nommées, une seule fois ; texte dans une colonne de nombres', () => {
    expect(constats('TAB-05', [UNE, UNE, UNE, { ...UNE, nb: null }])).toEqual(['AL remplir.cases-vides'])
    expect(phrases('TAB-05', [UNE, UNE, UNE, { ...UNE, nb: 'dix' }])).toEqual([expect.stringMatching(/^C5, .*« dix »/)])
    expect(constats('TAB-05', [UNE, UNE, UNE, { ...UNE, nb: -3 }])).toEqual(['IN controler.valeur'])
  })

  it('des parts saisies dont la somme n’est pas 100 %', () => {
    expect(constats('TAB-05', [{ ...UNE, part: 0.9 }, UNE, UNE, UNE])).toEqual(['IN parc.somme'])
  })

  it('ratio inversé ; un délai se passe de dénominateur', () => {
    const source = { annee: 2022, source: 'SNE' }
    const lignes = [{ num: 1260, den: 180, val: 0.14, ...source }, { num: 1, den: 2, ...source }, { num: 1, den: 2, ...source }, { num: 14, ...source }]
    expect(constats('TAB-06', lignes)).toEqual(['IN parc.inverse'])
    expect(constats('TAB-06', [{ ...lignes[0], val: 7, source: null }, ...lignes.slice(1)])).toEqual(['AL remplir.cases-vides'])
    expect(constats('TAB-06', [{ ...lignes[0], den: 0, val: null }, ...lignes.slice(1)])).toEqual(['IF com.denominateur-nul'])
  })

  it('un profil plus nombreux que son total', () => {
    const profil = { nb: 1, tot: 40 }
    expect(constats('TAB-07', [{ nb: 50, tot: 40 }, profil, profil, profil, profil])).toEqual(['IN parc.profil'])
  })
})

describe('bilans (TAB-08, CMS-26)', () => {
  const UN = [{ p1: 'sans objet', p2: 'sans objet', p3: 210 }, { p3: 168 }]
  const bilan = (...suite: readonly (number | string | null)[]) => [...UN, ...suite.map((p3) => ({ p3 }))]

  it('168 pour 210 : 80 %, et rien à redire', () => {
    expect(constats('TAB-08', bilan(0.8, 0.3, 0.2, 0))).toEqual([])
  })

  it.each([
    ['taux d’atteinte faux', bilan(0.7, 0.3, 0.2), 'IN bilans.atteinte'],
    ['PLAI et PLS au-delà de 100 %', bilan(0.8, 0.6, 0.5), 'IN bilans.parts'],
    ['pourcentage sans réalisés', [{ ...UN[0] }, {}, {}, { p3: 0.3 }], 'AL bilans.base'],
    ['rien que l’objectif', [{ ...UN[0] }, {}], 'AL bilans.incomplet'],
    ['carence alors que tout est atteint', [{ ...UN[0] }, { p3: 220 }, {}, {}, {}, { p3: 0.2 }], 'IN bilans.carence'],
    ['un nombre dans la colonne des commentaires', [...bilan(), { p3_suite: 5 }], 'IF bilans.deux-nombres'],
    ['aucune période', [], 'AL bilans.absents'],
    ['aucune période soumise', [{ p1: 'sans objet', p2: 'Sans objet', p3: 'sans objet' }], 'IF bilans.non-soumise'],
  ])('%s', (_cas, lignes, attendu) => {
    expect(constats('TAB-08', lignes)).toEqual([attendu])
  })

  it('sous l’autre lecture d’AMB-13, la seconde colonne porte le pourcentage', () => {
    const entree = cadre({ hypotheses: [{ point: 'AMB-13', lecture: 'autre', motif: null }] })
    const lignes = [...UN, {}, { p3: 100, p3_suite: 0.6 }, { p3: 84, p3_suite: 0.5 }]
    expect(constats('TAB-08', lignes, { entree })).toEqual(['IN bilans.parts'])
    expect(constats('TAB-08', [...UN, {}, { p3: 100 }, { p3: 84 }], { entree })).toEqual(['IN bilans.parts'])
  })

  it('une lecture inconnue se dit, et tout se lit par défaut', () => {
    const entree = cadre({ hypotheses: [{ point: 'AMB-13', lecture: 'troisième', motif: null }] })
    expect(constats('TAB-08', bilan(0.8), { entree })).toEqual(['IN lectures.lecture-inexistante'])
  })
})

describe('offre nouvelle (TAB-09, CMS-27) et production (TAB-10, CMS-28)', () => {
  const LONGUE = { periode: '2014-2022', ls_ms: 100, drp: 373, ls_fin: 190, aut: 620 }
  const FOCUS = { ...LONGUE, periode: '3 dernières années' }

  it('les deux horizons, au-dessus du repère', () => {
    expect(constats('TAB-09', [LONGUE, FOCUS])).toEqual([])
    expect(constats('TAB-09', [LONGUE])).toEqual(['IF offre.focus'])
    expect(constats('TAB-09', [{ ...FOCUS, periode: '2020-2022' }])).toEqual(['IF offre.temps-long'])
    expect(constats('TAB-09', [])).toEqual(['AL offre.absente'])
  })

  it('18,23 % est sous 25 % ; un indicateur manque ; aucun logement autorisé', () => {
    expect(constats('TAB-09', [{ ...LONGUE, ls_ms: 68 }, FOCUS])).toEqual(['AL sru-projection.sous-le-repere'])
    expect(constats('TAB-09', [{ ...LONGUE, ls_ms: null }, FOCUS])).toContain('AL offre.indicateur')
    expect(constats('TAB-09', [{ ...LONGUE, aut: 0 }, FOCUS])).toContain('IF offre.autorises-nuls')
    expect(constats('TAB-09', [{ ...LONGUE, ls_ms: -4, drp: 10 }, FOCUS])).not.toContain('IN controler.valeur')
    expect(constats('TAB-09', [{ ...LONGUE, ls_ms: 2.5 }, FOCUS])).toContain('IN controler.valeur')
  })

  it('les filières dépassent le total, l’acquisition aussi ; production nulle', () => {
    const production = { periode: 'P', vefa: 130, mod: 60, aa: 22, total: 190 }
    expect(constats('TAB-10', [production])).toEqual([])
    expect(constats('TAB-10', [{ ...production, mod: 80 }])).toEqual(['IN production.filieres'])
    expect(constats('TAB-10', [{ ...production, aa: 191 }])).toEqual(['IN production.acquisition'])
    expect(constats('TAB-10', [{ ...production, aa: null }])).toEqual(['AL production.manques'])
    expect(constats('TAB-10', [{ periode: 'P', vefa: 0, mod: 0, aa: 0, total: 0 }])).toEqual(['IF production.nulle'])
    expect(constats('TAB-10', [])).toEqual(['AL production.vide'])
  })
})

it('les constats vont du plus grave au plus léger, chacun une fois', () => {
  const dits = controler('TAB-12', [{ theme: 'Divers' }, { theme: 'Divers' }], { entree: cadre({ communes: [{ ...PLEINE, plh: true }] }) })
  const rangs = dits.map(({ gravite }) => ['EL', 'IN', 'AL', 'IF'].indexOf(gravite))
  expect(rangs).toEqual([...rangs].sort((a, b) => a - b))
  expect(new Set(dits.map((dit) => JSON.stringify(dit))).size).toBe(dits.length)
})
