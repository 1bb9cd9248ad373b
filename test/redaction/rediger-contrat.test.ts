import { enHtml, enTexte, redigerContrat } from '../../src/redaction'
import type { ContratARediger } from '../../src/redaction'
import { redigerMessage } from '../../src/textes'
import { colonnesDeFeuille, trouverTable } from '../../src/trames'
import type { CommuneARemplir } from '../../src/trames'
import { periodeDe } from '../trames/periode-de'
import { COMMUNE, CONTRAT } from './contrat-type'

function texteDe(contrat: ContratARediger): string {
  return enTexte(redigerContrat(contrat).document).replace(/[\u00A0\u202F]/g, ' ')
}

function manquesDe(contrat: ContratARediger): readonly string[] {
  return redigerContrat(contrat).manques.map(({ message }) => redigerMessage(message).replace(/[\u00A0\u202F]/g, ' '))
}

function avec(entree: Partial<ContratARediger['entree']>, reste: Partial<ContratARediger> = {}): ContratARediger {
  return { ...CONTRAT, ...reste, entree: { ...CONTRAT.entree, ...entree } }
}

describe('contrat abaissant', () => {
  it('relie les quatre nombres, au bon paragraphe de la loi (CMS-31)', () => {
    const texte = texteDe(CONTRAT)
    expect(texte).toContain('de la commune d’Étampelune correspond à 33 % du nombre de logements sociaux manquants, soit 189 logements')
    expect(texte).toContain('correspondant à 28,02 % du nombre de logements sociaux manquants, soit 160 logements')
    expect(texte).toContain('au IX de l’article L. 302-8')
    expect(texte).toContain('le taux plancher qu’il était possible de fixer est de 25 %')
    expect(texte).not.toContain('L. 302-8-1')
    expect(texte).toContain('Le niveau de rattrapage retenu s’explique ainsi : foncier rare.')
  })

  it('écrit les deux nombres qualitatifs : au moins 48 PLAI, au plus 48 PLS (CMS-35)', () => {
    expect(texteDe(CONTRAT)).toContain('sur 160 logements à réaliser, au moins 48 en PLAI et au plus 48 en PLS')
  })

  it('déduit l’objectif d’un taux retenu', () => {
    const commune = { ...COMMUNE, objectifRetenu: null, tauxRetenu: 0.28 }
    expect(texteDe(avec({ communes: [commune] }))).toContain('correspondant à 28 % du nombre de logements sociaux manquants, soit 160 logements')
  })

  it('n’écrit pas la phrase dont un nombre manque, et dit lequel', () => {
    const contrat = avec({ communes: [{ ...COMMUNE, objectifRetenu: null }] })
    expect(texteDe(contrat)).not.toContain('Il est décidé de retenir')
    expect(manquesDe(contrat)).toContain('Étampelune : Phrase non écrite (taux et objectif retenus) : il manque taux retenu, objectif retenu.')
  })

  it('demande le motif et la comptabilisation, sans phrase vide', () => {
    const contrat = avec({}, { motifs: {}, comptabilisation: null })
    expect(texteDe(contrat)).not.toContain('s’explique ainsi')
    const manques = redigerContrat(contrat).manques.filter(({ ou }) => ou.genre === 'texte').map(({ ou }) => ou)
    expect(manques).toEqual([
      { genre: 'texte', clef: 'motif:Étampelune' },
      { genre: 'texte', clef: 'comptabilisation' },
    ])
  })

  it('sans PLH connu sous le seuil, ne choisit pas le plafond de PLS', () => {
    const basse: CommuneARemplir = { ...COMMUNE, logements: 900, manquants: null, plh: null }
    expect(texteDe(avec({ communes: [basse] }))).not.toContain('au plus en PLS')
    expect(manquesDe(avec({ communes: [basse] }))).toContain('Étampelune : dites si elle est couverte par un PLH, dont dépend le plafond de PLS.')
  })
})

describe('autres modalités', () => {
  it('sans aménagement : l’objectif retenu est le légal, ni IX ni X', () => {
    const texte = texteDe(avec({ modalite: 'A', communes: [{ ...COMMUNE, objectifRetenu: null }] }))
    expect(texte).toContain('correspondant à 33 % du nombre de logements sociaux manquants, soit 189 logements')
    expect(texte).not.toMatch(/au (?:IX|X) de l’article/)
  })

  it('mutualisant : le X, une commune après l’autre', () => {
    const texte = texteDe(avec({ modalite: 'C', communes: [COMMUNE, { ...COMMUNE, nom: 'Bourg' }] }))
    expect(texte.match(/au X de l’article L\. 302-8/g)).toHaveLength(2)
    expect(texte).toContain('\nÉtampelune\n')
    expect(texte).toContain('de la commune de Bourg')
  })

  it('une commune hors du dispositif : la raison, aucune phrase d’objectif', () => {
    const contrat = avec({ modalite: 'A', communes: [{ ...COMMUNE, logements: 2600, manquants: null, objectifRetenu: null }] })
    expect(texteDe(contrat)).not.toContain('Il est décidé')
    expect(redigerContrat(contrat).manques.filter(({ ou }) => ou.genre === 'objectifs')).toEqual([])
  })

  it('porte la période du contrat dans chaque intitulé', () => {
    const texte = texteDe(avec({ fiche: periodeDe('2026-2028') }))
    expect(texte).toContain('Article 2 - Les objectifs de rattrapage pour la période 2026-2028')
    expect(texte).not.toContain('2023-2025')
  })
})

describe('tables du contrat', () => {
  const TITRES = ['Nom de la commune', 'LS', 'Taux', 'Obj', 'Taux', 'Obj']
  const TAB_14 = [TITRES, ['Bourg', 571, 0.33, 189, 0.2802, 160], ['Total', 1140, 417 / 1140, 417, 417 / 1140, 417], [null], ['à part', 1]]

  it('met en tableau les colonnes de la trame, à la française, jusqu’à la ligne vide', () => {
    const texte = texteDe(avec({ modalite: 'C' }, { tables: { 'TAB-14': TAB_14 } }))
    expect(texte).toContain('Bourg\t571\t33 %\t189\t28,02 %\t160')
    expect(texte).toContain('Total\t1 140\t36,58 %\t417\t36,58 %\t417')
    expect(texte).not.toContain('à part')
    expect(texte).not.toContain('Accord de la commune')
  })

  it('met la ligne Total en gras dans la copie, et rien d’interprété', () => {
    const html = enHtml(redigerContrat(avec({ modalite: 'C' }, { tables: { 'TAB-14': TAB_14 } })).document)
    expect(html).toContain('<b>Total</b>')
    expect(html).not.toContain('<b>Bourg</b>')
    const piege = enHtml(redigerContrat(avec({}, { appreciation: '<img src=x onerror="a">' })).document)
    expect(piege).not.toContain('<img')
    expect(piege).toContain('&lt;img src=x onerror=&quot;a&quot;&gt;')
  })

  it('tient le vivier à part des projets, en paysage', () => {
    const projet = ['Site', '1 rue', 'AB 1', 'Office', 45, 24, '8 PLAI', 2024, null, 'permis déposé']
    const { document } = redigerContrat(avec({}, { tables: { 'TAB-17': [[], projet], 'TAB-18': [[], ['Plus tard', ...projet.slice(1)]] } }))
    const paysages = document.sections.filter(({ orientation }) => orientation === 'paysage')
    const tableaux = paysages.flatMap(({ blocs }) => blocs).filter((bloc) => bloc.genre === 'tableau')
    expect(tableaux.map(({ lignes }) => lignes.map(([nom]) => nom))).toEqual([['Site'], ['Plus tard']])
    expect(tableaux[0]?.lignes[0]?.[7]).toBe('2024')
  })

  it('dit les tables vides, sauf le vivier', () => {
    const vides = redigerContrat(CONTRAT).manques.flatMap(({ ou }) => (ou.genre === 'table' ? [ou.table] : []))
    expect(vides).toEqual([
      'TAB-01', 'TAB-02', 'TAB-03', 'TAB-04', 'TAB-05', 'TAB-06', 'TAB-07', 'TAB-08', 'TAB-09', 'TAB-10', 'TAB-11', 'TAB-12', 'TAB-13', 'TAB-17', 'TAB-19', 'TAB-20',
    ])
  })
})

describe('tables propres à chaque commune (CMS-22)', () => {
  const communes = [COMMUNE, { ...COMMUNE, nom: 'Bourg' }]
  const table = trouverTable('TAB-03', CONTRAT.entree.fiche)
  const colonnes = table === undefined ? [] : colonnesDeFeuille(table)
  const grille = [colonnes.map(({ intitule }) => intitule), colonnes.map((_colonne, rang) => (rang < 2 ? `case ${rang}` : null))]

  it('donnent un tableau à chacune, et le manque de celle qui n’en a pas', () => {
    const contrat = avec({ modalite: 'C', communes }, { tables: { 'TAB-03': grille }, tablesDesCommunes: { Bourg: { 'TAB-03': grille } } })
    const texte = texteDe(contrat)
    expect(texte).toContain(`\n${table?.titre ?? ''} : Bourg\n`)
    expect(texte.match(/case 1/g)).toHaveLength(1)
    expect(manquesDe(contrat)).toContain(`${table?.titre ?? ''} : Étampelune (TAB-03) : à remplir.`)
  })

  it('sont celles du contrat quand il n’a qu’une commune', () => {
    expect(texteDe(avec({}, { tables: { 'TAB-03': grille } }))).toContain('case 1')
  })
})

describe('phrase du Total d’un contrat mutualisant', () => {
  const voisine: CommuneARemplir = { ...COMMUNE, nom: 'Bourg', manquants: 429, objectifRetenu: 240 }

  it('prend le taux des sommes, pas la moyenne des taux (CMS-33)', () => {
    const texte = texteDe(avec({ modalite: 'C', communes: [COMMUNE, voisine] }))
    // 160 + 240 logements sur 571 + 429 ; la moyenne de 28,02 % et 55,94 % serait 41,98 %.
    expect(texte).toContain('est de 400 logements, soit 40 % du nombre de logements sociaux manquants (1 000)')
    expect(texte).toContain('\nEnsemble des communes\n')
  })

  it('ne s’écrit pas tant qu’un objectif manque, ni hors de la mutualisation', () => {
    expect(texteDe(avec({ modalite: 'C', communes: [COMMUNE, { ...voisine, objectifRetenu: null }] }))).not.toContain('Pour l’ensemble')
    expect(texteDe(avec({ modalite: 'B', communes: [COMMUNE, voisine] }))).not.toContain('Pour l’ensemble')
  })
})

describe('couverture de l’objectif par les projets (CMS-40)', () => {
  const PROJETS = trouverTable('TAB-17', CONTRAT.entree.fiche)
  const colonnes = PROJETS === undefined ? [] : colonnesDeFeuille(PROJETS)
  const projet = (saisie: Readonly<Record<string, string | number>>): readonly (string | number | null)[] => colonnes.map(({ code }) => saisie[code] ?? null)
  const grille = (...projets: readonly Readonly<Record<string, string | number>>[]) => ({
    'TAB-17': [colonnes.map(({ intitule }) => intitule), ...projets.map(projet)],
  })

  it('dit ce que couvre la liste, et demande l’appréciation d’une liste trop courte', () => {
    const contrat = avec({}, { tables: grille({ f01: 'Site', f05: 150, f06: 138, f08: 2024, plai: 35, plus: 103 }) })
    expect(texteDe(contrat)).toContain('compte 138 logements pour un objectif de 160 logements, soit 86,25 % de l’objectif. Il manque 22 logements')
    expect(texteDe(contrat)).toContain('il manque 13 logements en PLAI')
    expect(manquesDe(contrat)).toContain('Appréciation d’une liste de projets plus courte que l’objectif à écrire.')
    expect(manquesDe({ ...contrat, appreciation: 'Le foncier est rare.' })).not.toContain('Appréciation d’une liste de projets plus courte que l’objectif à écrire.')
  })

  it('ne demande rien quand l’objectif est couvert', () => {
    const contrat = avec({}, { tables: grille({ f01: 'Site', f05: 200, f06: 200, f08: 2024, plai: 100, plus: 100 }) })
    expect(texteDe(contrat)).toContain('compte 200 logements pour un objectif de 160 logements, soit 125 % de l’objectif.')
    expect(texteDe(contrat)).not.toContain('Il manque')
    expect(manquesDe(contrat).join()).not.toContain('Appréciation')
  })

  it('à plusieurs communes, ne compte à chacune que ses projets', () => {
    const communes = [COMMUNE, { ...COMMUNE, nom: 'Bourg' }]
    const tables = grille({ f01: 'Site', commune: 'étampelune', f05: 80, f06: 80, f08: 2024 })
    const texte = texteDe(avec({ modalite: 'C', communes }, { tables }))
    expect(texte).toContain('Étampelune : la liste des projets compte 80 logements pour un objectif de 160 logements, soit 50 %')
    expect(texte).toContain('Bourg : aucun projet de la liste ne concourt à l’objectif de 160 logements.')
  })

  it('range le vivier sous son titre, sans rien y additionner', () => {
    const tables = { ...grille({ f01: 'Site', f05: 60, f06: 60, f08: 2025 }), 'TAB-18': grille({ f01: 'Plus tard', f05: 90, f06: 90, f08: 2027 })['TAB-17'] }
    const texte = texteDe(avec({}, { tables }))
    expect(texte).toMatch(/compte 60 logements[^]*\nVivier des projets d’après 2023-2025\n[^]*Plus tard/)
  })

  it('nomme la donnée qui empêche de compter', () => {
    const contrat = avec({}, { tables: grille({ f01: 'Site', f05: 60, f08: 2025 }) })
    const manque = redigerContrat(contrat).manques.find(({ ou }) => ou.genre === 'table' && ou.table === 'TAB-17')
    expect(manque === undefined ? '' : redigerMessage(manque.message)).toMatch(/^Étampelune : .*ligne/)
    expect(texteDe(contrat)).not.toContain('la liste des projets compte')
  })
})

describe('colonnes d’un tableau', () => {
  const ACTIONS = trouverTable('TAB-12', CONTRAT.entree.fiche)
  const colonnes = ACTIONS === undefined ? [] : colonnesDeFeuille(ACTIONS)
  const tableau = (saisie: Readonly<Record<string, string>>) => {
    const grille = [colonnes.map(({ intitule }) => intitule), colonnes.map(({ code }) => saisie[code] ?? null)]
    const blocs = redigerContrat(avec({}, { tables: { 'TAB-12': grille } })).document.sections.flatMap((section) => section.blocs)
    return blocs.find((bloc) => bloc.genre === 'tableau')
  }

  it('n’ont de colonne ajoutée à la trame que si elle est remplie', () => {
    const titres = (saisie: Readonly<Record<string, string>>) => tableau(saisie)?.colonnes.map(({ titre }) => titre)
    expect(titres({ action: 'Réviser' })).not.toContain('Avancement')
    expect(titres({ action: 'Réviser', avanc: 'engagée' })).toContain('Avancement')
    expect(titres({ action: 'Réviser' })).toContain('Pilote(s)')
  })

  it('montrent le numéro d’une action sans son lien vers une question des grilles', () => {
    expect(tableau({ num: '3 [A4-T1-Q2]', action: 'Réviser' })?.lignes[0]?.[0]).toBe('3')
  })

  it('tiennent le plus long mot', () => {
    const part = (action: string) => tableau({ action })?.colonnes.find(({ titre }) => titre === 'Engagement ou action')?.part ?? 0
    expect(part('Anticonstitutionnellement')).toBeGreaterThan(part('Réviser le plan local'))
    expect(part('Anticonstitutionnellement')).toBeGreaterThanOrEqual('Anticonstitutionnellement'.length)
  })
})
