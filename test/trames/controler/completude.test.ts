import type { ContratSaisi, TableSaisie } from '../../../src/trames'
import { completude, controlerContrat, parCommune } from '../../../src/trames'
import { cadre, CADRE, PLEINE } from './saisie'

function table(...lignes: TableSaisie['lignes']): TableSaisie {
  return { lignes, horsTableau: {} }
}

const TEXTE = 'Un texte assez long pour compter.'
const ACTION = { theme: 'Action foncière', action: 'a', sign: 'EPCI', pilote: 'EPCI', resultat: 'r', ind: 'i', methode: 'm', cal_deb: 44_927, cal_fin: 45_199, terme: 't' }
const PROJET = { f01: 'A', f02: 'r', f03: 'AB 1', f04: 'O', f05: 10, f06: 9, f07: '9 PLAI', f08: 2024, f10: 'o', f10a: 'publique', commune: 'X', maj: 45_000 }

/** Contrat abaissant d'une commune dont toutes les rubriques sont remplies. */
const PLEIN: ContratSaisi = {
  entree: CADRE,
  comptabilisation: 'Seront comptés les logements agréés de 2023 à 2025.',
  tables: {
    'TAB-01': table({ type: 'Commune', nom: 'X', rep: 'A' }, { type: 'EPCI', nom: 'E', rep: 'B' }, { type: 'État', nom: 'État', rep: 'C' }),
    'TAB-02': table({}, { valeur: 2002 }, {}, {}, { valeur: TEXTE }),
    'TAB-03': table(...Array.from({ length: 8 }, () => ({ valeur: TEXTE }))),
    'TAB-04': table({ annee: 2021, rp: 9737, ls: 1877, cible: 0.25 }, { annee: 2022, rp: 9873, ls: 1898, cible: 0.25 }),
    'TAB-05': table(...Array.from({ length: 4 }, () => ({ modalite: 'm', nb: 1 }))),
    'TAB-06': table(...Array.from({ length: 4 }, () => ({ num: 1, den: 2, annee: 2022, source: 'SNE' }))),
    'TAB-07': table(...Array.from({ length: 5 }, () => ({ nb: 1, tot: 2 }))),
    'TAB-08': table(...[210, 168, null, 0.3, 0.2, 0].map((n) => ({ p1: n, p2: n, p3: n }))),
    'TAB-09': table({ periode: 'P', ls_ms: 1, drp: 2, ls_fin: 1, aut: 2 }),
    'TAB-10': table({ periode: 'P', vefa: 1, mod: 1, aa: 0, total: 2 }),
    'TAB-11': { lignes: Array.from({ length: 4 }, () => ({ diff: TEXTE, outils: TEXTE })), horsTableau: { synthese: TEXTE } },
    'TAB-12': table(ACTION),
    'TAB-13': table(),
    'TAB-16': table(),
    'TAB-17': table(PROJET),
    'TAB-19': table(
      { compo: 'c', perio: 'annuelle', attendus: 'a', resp: 'Commune' },
      { perio: 'annuelle', resp: 'EPCI' },
      { compo: 's', perio: 'trimestrielle', resp: 'EPCI' },
      { perio: 46_022 },
      {},
      { perio: 'même procédure' },
    ),
    'TAB-20': table({ partie: 'COMMUNE', nom: 'A', qualite: 'Maire', date: 45_100, sign: 's' }),
  },
}

function sans(...ids: readonly string[]): ContratSaisi {
  return { ...PLEIN, tables: Object.fromEntries(Object.entries(PLEIN.tables).filter(([id]) => !ids.includes(id))) }
}

function avec(tables: ContratSaisi['tables']): ContratSaisi {
  return { ...PLEIN, tables: { ...PLEIN.tables, ...tables } }
}

/** Rubriques qui ne sont pas remplies, « intitulé : état, gravité », puis la part remplie. */
function manques(contrat: ContratSaisi): readonly (string | number)[] {
  const resultat = completude(contrat)
  if (resultat.etat !== 'etabli') throw new Error(JSON.stringify(resultat.motifs))
  expect(resultat.alertes).toEqual([])
  const lignes = resultat.valeur.slice(0, -1)
  const part = resultat.valeur.at(-1)?.[2] ?? ''
  return [...lignes.filter(([, etat]) => etat !== 'rempli').map(([rubrique, etat, gravite]) => `${rubrique} : ${etat}, ${gravite}`), part]
}

describe('complétude du contrat (CMS-46)', () => {
  it('seize rubriques remplies sur seize', () => {
    expect(manques(PLEIN)).toEqual([1])
  })

  it('rien d’écrit : seize rubriques absentes, les articles 1er et 2 étant exigés par la loi', () => {
    const dites = manques({ ...PLEIN, tables: {} })
    expect(dites).toHaveLength(17)
    expect(dites.filter((dite) => String(dite).endsWith('absent, erreur légale'))).toHaveLength(2)
    expect(dites.filter((dite) => String(dite).endsWith('absent, alerte'))).toHaveLength(2)
    expect(dites.at(-1)).toBe(0)
  })

  it('douze rubriques sur seize : 75 %', () => {
    expect(manques(sans('TAB-11')).at(-1)).toBe(0.75)
  })

  it.each([
    ['une table absente n’est pas une table vide', sans('TAB-12'), 'Article 1er - Les engagements et actions à mener : absent, erreur légale'],
    ['table vide', avec({ 'TAB-12': table() }), 'Article 1er - Les engagements et actions à mener : vide, manque'],
    ['ligne vide', avec({ 'TAB-10': table({}) }), '4) Les modes de production du logement social : vide, manque'],
    ['case du modèle', avec({ 'TAB-20': table({ partie: 'COMMUNE', nom: 'Prénom Nom', qualite: 'q', date: 45_100, sign: 's' }) }), 'Signatures : vide, manque'],
    ['une des trois tables du volet 1-2', sans('TAB-06'), '2) État des lieux du parc social et de la demande locative sociale : vide, manque'],
    ['une case du 2e volet', avec({ 'TAB-11': { lignes: [{ diff: TEXTE, outils: TEXTE }, { diff: TEXTE }, ...(PLEIN.tables['TAB-11']?.lignes.slice(2) ?? [])], horsTableau: {} } }), '2) Urbanisme et aménagement : vide, manque'],
    ['règles de comptabilisation', { ...PLEIN, comptabilisation: null }, 'Article 2 - Les objectifs de rattrapage : vide, manque'],
    ['objectif retenu inconnu', { ...PLEIN, entree: cadre({ communes: [{ ...PLEINE, objectifRetenu: null }] }) }, 'Article 2 - Les objectifs de rattrapage : vide, manque'],
    ['tableau du mauvais contrat', { ...PLEIN, entree: cadre({ modalite: 'C' }) }, 'Article 2 - Les objectifs de rattrapage : vide, manque'],
    ['arrondissements de Lyon', { ...PLEIN, entree: cadre({ territoire: { epci: null, grandParis: false, ville: 'Lyon' } }) }, 'Article 2 - Les objectifs de rattrapage : vide, manque'],
  ] as const)('%s', (_cas, contrat, attendu) => {
    expect(manques(contrat)).toContain(attendu)
  })

  it('sans aménagement, l’article 2 tient dans les objectifs qualitatifs', () => {
    expect(manques({ ...sans('TAB-13'), entree: cadre({ modalite: 'A' }) })).toEqual([1])
  })
})

describe('complétude d’un contrat à plusieurs communes', () => {
  const siennes = Object.fromEntries(Object.entries(PLEIN.tables).filter(([id]) => parCommune(id)))
  const communes = [PLEINE, { ...PLEINE, nom: 'Clochemerle' }]
  const deux: ContratSaisi = {
    ...avec({ 'TAB-02': table({}, { valeur: 2002 }, {}, {}, { valeur: TEXTE }, {}, { valeur: TEXTE }) }),
    entree: cadre({ communes }),
    parCommune: { [PLEINE.nom]: siennes, Clochemerle: siennes },
  }

  it('une rubrique qui les examine à part est remplie quand chacune l’est', () => {
    expect(manques(deux)).toEqual([1])
  })

  it('une seule commune remplie, ou une table qui n’est d’aucune, ne la remplit pas', () => {
    const seule = { ...siennes, 'TAB-04': table({}) }
    const rubriques = (contrat: ContratSaisi): readonly unknown[] => manques(contrat).filter((dite) => String(dite).startsWith('1)'))
    const vide = rubriques({ ...deux, parCommune: { [PLEINE.nom]: siennes, Clochemerle: seule } })
    expect(vide).toHaveLength(1)
    expect(vide[0]).toMatch(/: vide, manque$/)
    expect(rubriques({ ...deux, parCommune: { [PLEINE.nom]: siennes } })).toEqual(vide)
    expect(rubriques({ ...deux, parCommune: {} })).toEqual(vide)
    expect(rubriques({ ...deux, parCommune: {}, tables: sans('TAB-04').tables })[0]).toMatch(/: absent, /)
  })

  it('les nombres de chacune sont jugés à part : l’inventaire de l’une ne se lit pas dans l’autre', () => {
    const lue = { ...siennes, 'TAB-04': table({ annee: 2021, rp: 9737, ls: 1877, cible: 0.25 }, { annee: 2022 }) }
    const inconnue = { ...PLEINE, nom: 'Clochemerle', residences: null }
    const contrat = (entree: ContratSaisi['entree']): ContratSaisi => ({ ...deux, entree, parCommune: { [PLEINE.nom]: lue, Clochemerle: siennes } })
    const rubriques = (entree: ContratSaisi['entree']) => manques(contrat(entree)).filter((dite) => String(dite).startsWith('1)'))
    expect(rubriques(cadre({ communes: [PLEINE, inconnue] }))).toEqual([])
    expect(rubriques(cadre({ communes: [{ ...PLEINE, residences: null }, inconnue] }))).toHaveLength(1)
  })
})

describe('contrôle du contrat hors de ses tables', () => {
  const ids = (contrat: Parameters<typeof controlerContrat>[0]) =>
    controlerContrat(contrat).map(({ gravite, message }) => `${gravite} ${message.id.replace('cms-trame.', '')}`)

  it('règles de comptabilisation laissées à leur titre (CMS-36)', () => {
    expect(ids(PLEIN)).toEqual([])
    expect(ids({ ...PLEIN, comptabilisation: 'Modalités d’établissement du bilan triennal 2023-2025' })).toEqual(['AL comptabilisation.vide'])
    expect(ids({ ...PLEIN, comptabilisation: 'xx logements' })).toEqual(['IN comptabilisation.laisse'])
  })

  it('signature avant délibération (CMS-44), plancher choisi avant les ateliers', () => {
    const etapes = { délibérations: 45_181, signature: 45_117 }
    expect(ids({ ...PLEIN, etapes })).toContain('IN deroule.desordre')
    const auPlancher = { ...PLEIN, entree: cadre({ communes: [{ ...PLEINE, objectifRetenu: 143 }] }), etapes: { 'choix du niveau d’objectif': 45_000 } as const }
    expect(ids(auPlancher)).toContain('AL deroule.plancher')
    expect(ids({ ...auPlancher, entree: CADRE })).not.toContain('AL deroule.plancher')
  })

  it('fiche de justification (CMS-45) : un plancher que rien ne défend', () => {
    const entree = cadre({ communes: [{ ...PLEINE, objectifRetenu: 143 }] })
    const fiche = { difficultes: 2, margesFaibles: true, margesDecrites: true, engagements: 6 }
    expect(ids({ ...PLEIN, entree, fiches: { X: fiche } })).toEqual([])
    expect(ids({ ...PLEIN, entree, fiches: { X: { ...fiche, difficultes: 1 } } })).toEqual(['IF cms-commune.manque.difficultes', 'AL cms-commune.niveau-module'])
    expect(ids({ ...PLEIN, entree: { ...entree, modalite: 'C' }, fiches: { X: { ...fiche, difficultes: 1 } } })).toEqual([])
  })
})
