import { enHtml, enTexte, redigerContrat } from '../../src/redaction'
import type { ContratARediger } from '../../src/redaction'
import { redigerMessage } from '../../src/textes'
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
    expect(texteDe(CONTRAT)).toContain('sur 160 logements à réaliser, 48 au moins sont financés en PLAI et 48 au plus en PLS')
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
