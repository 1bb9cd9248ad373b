import type { CommuneARemplir } from '../../../src/trames'
import { cadre, constats, phrases, PLEINE, VIDE } from './saisie'

const THEMES = ['Action foncière', 'Urbanisme', 'Programmation et financement', 'Attributions aux publics prioritaires']
const ACTION = {
  theme: 'Action foncière',
  action: 'Étude de gisements fonciers',
  sign: 'EPCI',
  pilote: 'EPCI, État',
  resultat: '15 sites qualifiés',
  ind: 'sites qualifiés',
  methode: 'Bureau d’études',
  cal_deb: 44_927,
  cal_fin: 45_199,
  terme: 'triennal 2023-2025',
  plh: 'précise',
}
const ACTIONS = THEMES.map((theme) => ({ ...ACTION, theme }))

describe('thèmes (TAB-11, CMS-29)', () => {
  const REMPLI = { diff: 'Le foncier est rare et cher.', outils: 'Un établissement public foncier intervient.' }
  const horsTableau = { synthese: 'Freins et atouts.', impact_plh: 'Le PLH y contribue.' }

  it('un thème vide est une erreur légale quand rien n’y est engagé, une alerte sinon', () => {
    const lignes = [REMPLI, REMPLI, REMPLI, {}]
    const engagements = (actions: typeof ACTIONS) => ({ horsTableau, reste: { tables: { 'TAB-12': { lignes: actions, horsTableau: {} } } } })
    expect(constats('TAB-11', lignes, engagements(ACTIONS.slice(0, 3)))).toEqual(['EL analyse.theme'])
    expect(constats('TAB-11', lignes, engagements(ACTIONS))).toEqual(['AL analyse.theme'])
    expect(constats('TAB-11', lignes, { horsTableau })).toEqual(['AL analyse.theme'])
  })

  it('sept cases sur huit, synthèse et impact du PLH', () => {
    expect(constats('TAB-11', [REMPLI, REMPLI, REMPLI, { diff: REMPLI.diff }], { horsTableau })).toEqual(['AL analyse.rubrique'])
    expect(constats('TAB-11', [REMPLI, REMPLI, REMPLI, REMPLI])).toEqual(['AL analyse.synthese', 'AL analyse.plh'])
    expect(constats('TAB-11', [REMPLI, REMPLI, REMPLI, { ...REMPLI, diff: 'rare' }], { horsTableau })).toEqual(['IF analyse.court'])
    expect(constats('TAB-11', [])).toEqual(['AL analyse.vide'])
  })
})

describe('actions (TAB-12, CMS-30)', () => {
  it('une action complète par thème : rien à redire', () => {
    expect(constats('TAB-12', ACTIONS)).toEqual([])
  })

  it.each([
    ['pilote étranger', { pilote: 'La Poste' }, 'IN actions.pilote'],
    ['sans méthode ni pilote', { methode: null, pilote: null }, 'AL actions.manques'],
    ['sans indicateur', { ind: null }, 'AL actions.mesure'],
    ['après le terme', { cal_fin: 46_388 }, 'AL actions.terme'],
    ['sans lien avec le PLH', { plh: null }, 'AL actions.plh'],
    ['calendrier illisible', { cal_fin: 'bientôt' }, 'IN controler.valeur'],
    ['échéance hors de la liste', { terme: 'un jour' }, 'IN controler.valeur'],
  ])('%s', (_cas, suite, attendu) => {
    expect(constats('TAB-12', [...ACTIONS, { ...ACTION, ...suite }])).toContain(attendu)
  })

  it('à moyen terme, une action peut finir après le contrat ; celui-ci finit à la date de l’article 4', () => {
    const longue = { ...ACTION, cal_fin: 46_388, terme: 'moyen terme (point de vigilance)' }
    expect(constats('TAB-12', [...ACTIONS, longue])).toEqual([])
    const article4 = { tables: { 'TAB-19': { lignes: [{}, {}, {}, { perio: 45_100 }], horsTableau: {} } } }
    expect(constats('TAB-12', ACTIONS, { reste: article4 })).toContain('AL actions.terme')
  })

  it('une commune ou une partie nommée peut piloter', () => {
    const parties = { tables: { 'TAB-01': { lignes: [{ type: 'Autre signataire', nom: 'Office public' }], horsTableau: {} } } }
    const lignes = [...ACTIONS, { ...ACTION, pilote: 'x ; office public' }]
    expect(constats('TAB-12', lignes, { reste: parties })).toEqual([])
    expect(constats('TAB-12', lignes)).toEqual(['IN actions.pilote'])
  })

  it('thème sans action, dates à l’envers, aucune action', () => {
    expect(constats('TAB-12', ACTIONS.slice(1))).toEqual(['EL actions.theme'])
    expect(constats('TAB-12', [{ ...ACTION, cal_deb: 45_300 }])).toEqual(['IN actions.dates'])
    expect(constats('TAB-12', [])).toEqual(['AL actions.absentes'])
  })
})

describe('abaissement (TAB-13, CMS-32)', () => {
  const ligne = (suite: object = {}) => ({ commune: 'X', ls_manq: 571, taux_av: 0.33, obj_av: 189, taux_ret: 0.2802, obj_ret: 160, ...suite })
  const motifs = { reste: { motifs: { X: 'Foncier rare et recours abusifs.' } } }

  it('X | 571 | 33 % | 189 | 28,02 % | 160 : conforme', () => {
    expect(constats('TAB-13', [ligne()], motifs)).toEqual([])
    expect(constats('TAB-13', [], motifs)).toEqual([])
  })

  it.each([
    ['sous le plancher de 142,75', { taux_ret: 0.25, obj_ret: 142 }, 'EL niveau.plancher'],
    ['au-dessus du légal', { taux_ret: 0.35, obj_ret: 200 }, 'IN niveau.legal'],
    ['taux légal faux', { taux_av: 0.5 }, 'IN article-2.taux-avant'],
    ['objectif légal faux', { obj_av: 188 }, 'IN article-2.objectif-avant'],
    ['taux et objectif contraires', { taux_ret: 0.3 }, 'IN article-2.contraires'],
    ['autre objectif que celui des données', { taux_ret: 0.2627, obj_ret: 150 }, 'IN objectif.tableau'],
    ['commune étrangère', { commune: 'W' }, 'IN controler.commune-etrangere'],
  ])('%s', (_cas, suite, attendu) => {
    expect(constats('TAB-13', [ligne(suite)], motifs)).toContain(attendu)
  })

  it('un plancher sans motif se signale quand on sait quels motifs le contrat écrit', () => {
    const entree = cadre({ communes: [{ ...PLEINE, objectifRetenu: 143 }] })
    expect(constats('TAB-13', [], { entree, reste: { motifs: {} } })).toEqual(['AL objectif.sans-motif', 'AL niveau.justification'])
    expect(constats('TAB-13', [], { entree })).toEqual([])
  })

  it('donnée manquante, commune exemptée, autre contrat', () => {
    expect(constats('TAB-13', [], { entree: cadre({ communes: [VIDE] }) })).toContain('AL article-2.ligne')
    expect(constats('TAB-13', [], { entree: cadre({ communes: [PLEINE, { ...PLEINE, nom: 'E', situation: 'exemptée' }] }) })).toEqual(['IF sru.exemptee'])
    expect(phrases('TAB-13', [], { entree: cadre({ communes: [{ ...PLEINE, nom: 'E', situation: 'exemptée' }] }) })).toContainEqual(expect.stringMatching(/^E : /))
    expect(constats('TAB-13', [], { entree: cadre({ modalite: 'C', communes: [VIDE] }) })).toEqual([])
  })
})

describe('mutualisation (TAB-14, CMS-33)', () => {
  /** Déficits de 571, 240 et 329 ; Σ des objectifs légaux = 189 + 120 + 109 = 418. */
  const COMMUNES: readonly CommuneARemplir[] = [
    { ...PLEINE, nom: 'A', objectifRetenu: 160 },
    { ...PLEINE, nom: 'B', residences: 8000, logements: 1760, objectifRetenu: 120 },
    { ...PLEINE, nom: 'C', residences: 5000, logements: 921, objectifRetenu: 138, accord: true, dateAccord: 45_000 },
  ]
  const entree = cadre({ modalite: 'C', communes: COMMUNES })

  it('Total 1 140 | 418 | 418 : rien d’illégal', () => {
    expect(constats('TAB-14', [], { entree }).filter((dit) => !dit.startsWith('AL mutualisation.effets'))).toEqual([])
  })

  it.each([
    ['la somme manque', { objectifRetenu: 130 }, 'EL mutualisation.somme-courte'],
    ['sous la moitié légale', { objectifRetenu: 50 }, 'EL mutualisation.somme-courte'],
    ['majorée sans accord', { accord: null, dateAccord: null }, 'mutualisation'],
  ])('%s', (_cas, suite, attendu) => {
    const communes = COMMUNES.map((commune) => (commune.nom === 'C' ? { ...commune, ...suite } : commune))
    expect(constats('TAB-14', [], { entree: cadre({ modalite: 'C', communes }) }).join(' ')).toContain(attendu)
  })

  it('l’accord absent d’une commune majorée est une erreur légale', () => {
    const communes = COMMUNES.map((commune) => ({ ...commune, accord: false, dateAccord: null }))
    const dits = constats('TAB-14', [], { entree: cadre({ modalite: 'C', communes }) })
    expect(dits.filter((dit) => dit.startsWith('EL'))).toHaveLength(1)
    expect(constats('TAB-14', [], { entree: cadre({ communes }) })).toEqual([])
  })

  it('objectif et taux contraires dans la feuille ; objectif inconnu', () => {
    expect(constats('TAB-14', [{ commune: 'A', taux_ap: 0.5, obj_ap: 160 }], { entree })).toContain('IN article-2.contraires')
    const inconnue = cadre({ modalite: 'C', communes: [VIDE, PLEINE] })
    expect(constats('TAB-14', [], { entree: inconnue })).toContain('AL article-2.ligne')
  })
})

describe('arrondissements (TAB-15) et objectifs qualitatifs (TAB-16)', () => {
  const paris = cadre({ communes: [{ ...PLEINE, nom: 'Paris' }], territoire: { epci: null, grandParis: true, ville: 'Paris' } })

  it('la somme des arrondissements est l’objectif communal ; un prioritaire sans objectif', () => {
    const lignes = [{ arr: '1er', rp: 1000, ls: 100, obj: 100 }, { arr: '2e', rp: 1000, ls: 300, obj: 60 }]
    expect(constats('TAB-15', lignes, { entree: paris })).toEqual(['IF cms-arrondissements.indicatif'])
    expect(constats('TAB-15', [{ ...lignes[0], obj: 99 }, lignes[1] ?? {}], { entree: paris })).toContain('IN cms-arrondissements.total')
    expect(constats('TAB-15', [{ ...lignes[0], obj: 0 }, { ...lignes[1], obj: 160 }], { entree: paris })).toContain('EL cms-arrondissements.sans-objectif')
    expect(constats('TAB-15', [], { entree: paris })).toEqual(['EL arrondissements.absent'])
    expect(constats('TAB-15', [])).toEqual([])
  })

  it('objectif 160 : au moins 48 PLAI, au plus 48 PLS', () => {
    expect(constats('TAB-16', [{ plai_min: 48, pls_max: 48 }])).toEqual([])
    expect(constats('TAB-16', [])).toEqual([])
    expect(constats('TAB-16', [{ plai_min: 47, pls_max: 49 }])).toEqual(['EL quali.plai', 'EL quali.pls'])
    expect(phrases('TAB-16', [{ plai_min: 47, pls_max: 48 }])[0]).toMatch(/^X : /)
  })

  it('un objectif inconnu, un PLH qui décide sans être connu', () => {
    expect(constats('TAB-16', [], { entree: cadre({ communes: [VIDE] }) })[0]).toMatch(/^AL /)
    const peuDotee = { ...PLEINE, logements: 900, plh: null }
    expect(constats('TAB-16', [], { entree: cadre({ communes: [peuDotee] }) })).toEqual(['AL remplir.manque'])
    expect(constats('TAB-16', [{ plai_min: 48, pls_max: 48 }], { entree: cadre({ communes: [{ ...peuDotee, plh: false }] }) })).toEqual(['EL quali.pls'])
  })

  it('un contrat sans aménagement porte sur l’objectif légal, un taux retenu se convertit', () => {
    const legal = cadre({ modalite: 'A', communes: [{ ...PLEINE, objectifRetenu: null }] })
    expect(constats('TAB-16', [{ plai_min: 57, pls_max: 56 }], { entree: legal })).toEqual([])
    expect(constats('TAB-16', [{ plai_min: 56, pls_max: 56 }], { entree: legal })).toEqual(['EL quali.plai'])
    const auTaux = cadre({ communes: [{ ...PLEINE, objectifRetenu: null, tauxRetenu: 0.28 }] })
    expect(constats('TAB-16', [{ plai_min: 48, pls_max: 48 }], { entree: auTaux })).toEqual([])
  })
})

describe('projets (TAB-17, TAB-18, CMS-37 à CMS-41)', () => {
  const PROJET = {
    f01: 'Les Tilleuls', f02: '3 rue du Port', f03: 'AB 12', f04: 'Office public', f05: 200, f06: 160, f08: 2024, f10: 'Initiative publique',
    plai: 50, plus: 70, pls: 40, f10c: 'fait', maj: 45_000,
  }

  it('160 logements pour 160 : couvert, rien à redire', () => {
    expect(constats('TAB-17', [PROJET])).toEqual([])
  })

  it.each([
    ['double compte', { f09: 2022 }, 'EL projets.constat.double-compte'],
    ['après la période', { f08: 2026 }, 'EL projets.constat.apres-periode'],
    ['exception sans motif', { f08: 2026, exc: true }, 'EL projets.constat.exception-sans-motif'],
    ['exception motivée', { f08: 2026, exc: true, exc_motif: 'chantier engagé' }, 'IF projets.constat.exception-gardee'],
    ['plus de sociaux que de logements', { f05: 100 }, 'IN projets.constat.sociaux-superieurs'],
    ['somme des typologies', { plus: 69 }, 'IN projets.constat.somme'],
    ['adresse vide', { f02: null }, 'AL projets.constat.champs-vides'],
    ['agrément sans foncier', { f10f: 45_000, f10c: 'en cours' }, 'IF projets.constat.etapes'],
    ['trop de PLS', { plai: 40, plus: 60, pls: 60 }, 'AL projets.alerte.pls'],
    ['couverture partielle', { f06: 138, plai: 35, plus: 63 }, 'AL projets.alerte.couverture'],
  ])('%s', (_cas, suite, attendu) => {
    expect(constats('TAB-17', [{ ...PROJET, ...suite }])).toContain(attendu)
  })

  it('chaque constat nomme sa ligne, lignes vides comprises', () => {
    expect(phrases('TAB-17', [PROJET, {}, { ...PROJET, f01: 'B' }])[0]).toMatch(/^Ligne 4 : doublon : même parcelle que la ligne 2/)
  })

  it('une liste appréciée n’est pas reprochée (AMB-26)', () => {
    const courte = [{ ...PROJET, f05: 138, f06: 138, plai: 48, plus: 50, pls: 40 }]
    expect(constats('TAB-17', courte)).toEqual(['AL projets.alerte.couverture'])
    expect(constats('TAB-17', courte, { reste: { appreciation: 'La liste sera complétée.' } })).toEqual([])
  })

  it.each([
    [45_050, []],
    [45_150, ['AL projets.alerte.trimestre']],
    [45_300, ['AL projets.alerte.a-revoir']],
    [45_400, ['IN projets.alerte.perimee']],
    [44_990, ['IN projets.date-future']],
  ])('mise à jour vue du jour %i (CMS-41)', (aujourdhui, attendus) => {
    expect(constats('TAB-17', [PROJET], { reste: { aujourdhui } })).toEqual(attendus)
  })

  it('à plusieurs communes, chacune couvre son objectif', () => {
    const entree = cadre({ communes: [PLEINE, { ...PLEINE, nom: 'Y' }] })
    expect(constats('TAB-17', [{ ...PROJET, commune: 'X' }], { entree })).toEqual(['AL controler.sans-projet-de-commune'])
    expect(phrases('TAB-17', [{ ...PROJET, commune: 'X' }, { ...PROJET, f03: 'CD 4', f01: 'B', commune: 'y', f06: 150, plus: 60 }], { entree })).toEqual([
      expect.stringMatching(/^Y : 150/),
    ])
    expect(constats('TAB-17', [])).toEqual(['AL controler.sans-projet'])
  })

  it('le vivier : rien de la période, rien de la liste', () => {
    const suite = { ...PROJET, f08: 2027 }
    expect(constats('TAB-18', [suite])).toEqual(['IF projets.alerte.vivier'])
    expect(constats('TAB-18', [PROJET])).toEqual(['IN projets.alerte.hors-vivier', 'IF projets.vivier-vide'])
    expect(constats('TAB-18', [])).toEqual([])
    const liste = (lignes: readonly object[]) => ({ reste: { tables: { 'TAB-17': { lignes: lignes.map((ligne) => ({ ...ligne })), horsTableau: {} } } } })
    expect(constats('TAB-18', [suite], liste([{ ...PROJET, f03: 'ZZ 1' }]))).toContain('IN controler.deux-listes')
    expect(phrases('TAB-18', [{ ...suite, f01: 'B', f03: 'CD 1' }, suite], liste([{}, PROJET]))[0]).toMatch(/^Ligne 3 : Projet déjà .*ligne 3/)
    expect(constats('TAB-18', [suite], liste([{ ...PROJET, f01: 'Autre', f03: 'ZZ 1' }]))).not.toContain('IN controler.deux-listes')
  })
})

describe('pilotage (TAB-19, CMS-42)', () => {
  const COPIL = { compo: 'signataires', perio: 'annuelle', attendus: 'bilan', resp: 'Commune' }
  const COMPLET = [COPIL, { perio: 'annuelle', resp: 'EPCI' }, { compo: 'services', perio: 'trimestrielle', resp: 'EPCI' }, { perio: 46_022 }, {}, { perio: 'même procédure' }]

  it('complet : rien à redire', () => {
    expect(constats('TAB-19', COMPLET)).toEqual([])
  })

  it.each([
    ['comité tous les dix-huit mois', { ...COPIL, perio: 18 }, 'AL pilotage.trop-rare'],
    ['périodicité libre', { ...COPIL, perio: 'souvent' }, 'IN pilotage.periodicite'],
    ['attendus vides', { ...COPIL, attendus: null }, 'AL pilotage.rubrique'],
  ])('%s', (_cas, copil, attendu) => {
    expect(constats('TAB-19', [copil, ...COMPLET.slice(1)])).toEqual([attendu])
  })

  it('ni commune ni EPCI en charge, terme non inscrit, article vide', () => {
    const prefet = COMPLET.map((ligne) => ('resp' in ligne ? { ...ligne, resp: 'préfet' } : ligne))
    expect(constats('TAB-19', prefet)).toEqual(['IF pilotage.responsables'])
    expect(constats('TAB-19', COMPLET.map((ligne, rang) => (rang === 3 ? {} : ligne)))[0]).toMatch(/^AL cms-echeance/)
    expect(constats('TAB-19', [])).toEqual(['AL pilotage.vide'])
  })
})
