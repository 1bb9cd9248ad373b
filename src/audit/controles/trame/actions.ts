import { enIso, lireDate, lirePeriode, lireTheme, normaliser, THEMES } from '../../../regles'
import type { Theme } from '../../../regles'
import { contient } from '../../../classeur/rectangle'
import { valeurDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { estUnContrat, textesDe } from './contrat'
import { estVide, jourDe, lignesDe, porte, tableauxDe, texteDe } from './lire'
import { MOTS_VIDES } from './mots-de-question'
import { releverCase, releverTitres } from './relever'

/** Ce que la trame demande de dire d'une action (CMS-30). */
const DEMANDES: readonly (readonly [notion: string, nom: string])[] = [
  ['pilote', 'pilote'],
  ['resultat', 'résultats attendus'],
  ['cal_deb', 'calendrier, début'],
  ['cal_fin', 'calendrier, fin'],
]
/** Verbes et noms d'une action qui se constate : elle est faite ou ne l'est pas. */
const MESURABLES = /\d|\b(?:elabor|adopt|approuv|sign(?:er?|es?|ee|ature)\b|recrut|cree|creation|publi|modifi|revis|inscri|instaur|livr|delib|conventionn|prescri|acqui|acquer|cession|cede|vote)/
const ABREGE = 2

/** Actions de l'article 1er : pilote, résultats, calendrier, mesure (CMS-30). */
export const ACTIONS: Controle = {
  id: 'CMS-30.actions',
  regle: 'CMS-30',
  gravite: 'AL',
  aide: 'audit-trame.aide.actions',
  examiner: (dossier, carnet) => {
    for (const tableau of tableauxDe(dossier, 'TAB-12')) {
      for (const objet of actionsDe(tableau)) {
        examinerLesDemandes(tableau, objet, carnet)
        examinerLaMesure(tableau, objet, carnet)
        examinerLesDates(tableau, objet, dossier, carnet)
      }
    }
  },
}

/** Un thème sans aucune action (CMS-30) : la loi veut un engagement par thème ; un tableau isolé n'est pas tout l'article 1er. */
export const THEMES_SANS_ACTION: Controle = {
  id: 'CMS-30.themes',
  regle: 'CMS-30',
  gravite: 'EL',
  aide: 'audit-trame.aide.themes-sans-action',
  examiner: (dossier, carnet) => {
    const tableaux = tableauxDe(dossier, 'TAB-12')
    const [premier] = tableaux
    if (premier === undefined) return
    const { engages, illisible } = themesEngages(dossier)
    if (!couvreLArticle(dossier, tableaux, engages)) return
    for (const theme of THEMES) {
      if (engages.has(theme)) {
        carnet.conforme()
        continue
      }
      const releve = releverTitres(premier, { phrase: 'theme-sans-action', donnees: { theme }, attendu: `une action « ${theme} »` })
      if (illisible) carnet.aVerifier(releve)
      else carnet.nonConforme(releve)
    }
  },
}

const THEMES_D_UN_ARTICLE = 3
const ARTICLE_1 = /\barticle (?:1|premier|i)\b|\barticle 1er\b|\btab 12\b/

/** Vrai d’un contrat, d’un tableau de plusieurs thèmes qui se dit l’article 1er, ou qui s’étend à presque tous les thèmes ; un plan d’action foncière n’en est pas un. */
function couvreLArticle(dossier: Dossier, tableaux: readonly TableauReconnu[], engages: ReadonlySet<Theme>): boolean {
  if (estUnContrat(dossier) || engages.size >= THEMES_D_UN_ARTICLE || tableauxDe(dossier, 'TAB-11').length > 0) return true
  return engages.size > 1 && tableaux.some(({ feuille, titre }) => [feuille.nom, titre].some((texte) => ARTICLE_1.test(normaliser(texte))))
}

/** Pilote ni signataire ni associé (CMS-30) : nommé nulle part ailleurs dans un contrat qui nomme ses parties. */
export const PILOTES: Controle = {
  id: 'CMS-30.pilotes',
  regle: 'CMS-30',
  gravite: 'IN',
  aide: 'audit-trame.aide.pilotes',
  examiner: (dossier, carnet) => {
    const acteurs = acteursDe(dossier)
    if (acteurs === null) return
    for (const tableau of tableauxDe(dossier, 'TAB-12')) {
      for (const objet of actionsDe(tableau)) {
        const pilotes = (texteDe(tableau, objet, 'pilote') ?? '').split(/[,;/\n+&]|\bet\b/).map((nom) => nom.trim()).filter((nom) => nom !== '')
        const etrangers = pilotes.filter((pilote) => !estConnu(pilote, acteurs))
        if (pilotes.length > 0 && etrangers.length === 0) carnet.conforme()
        if (etrangers.length > 0) carnet.nonConforme(releverCase(tableau, objet, 'pilote', { phrase: 'pilote-etranger', donnees: { pilotes: etrangers.join(', ') } }))
      }
    }
  },
}

/** Thème du 2e volet sans analyse (CMS-29) : erreur légale si rien n'y est engagé non plus. */
export const ANALYSE_PAR_THEME: Controle = {
  id: 'CMS-29.themes',
  regle: 'CMS-29',
  gravite: 'AL',
  aide: 'audit-trame.aide.analyse',
  examiner: (dossier, carnet) => {
    const { engages, illisible } = themesEngages(dossier)
    const articleUn = tableauxDe(dossier, 'TAB-12').length > 0 && !illisible
    for (const tableau of tableauxDe(dossier, 'TAB-11')) {
      for (const objet of lignesDe(tableau, 'theme')) {
        const theme = lireTheme(texteDe(tableau, objet, 'theme') ?? '')
        if (theme === undefined) continue
        if (!estVide(tableau, objet, 'diff') || !estVide(tableau, objet, 'outils')) {
          carnet.conforme()
          continue
        }
        const gravite = articleUn && !engages.has(theme) ? 'EL' : 'AL'
        carnet.nonConforme(releverCase(tableau, objet, 'diff', { phrase: 'theme-sans-analyse', donnees: { theme }, gravite, selon: ['theme', 'outils'] }))
      }
    }
  },
}

/** Une ligne d'action nomme ce qui est engagé ; une ligne de thème seule n'en est pas une. */
function actionsDe(tableau: TableauReconnu): readonly number[] {
  return Array.from(tableau.objets).filter((objet) => !estVide(tableau, objet, 'action'))
}

interface ThemesEngages {
  readonly engages: ReadonlySet<Theme>
  /** Vrai si une action est d'un thème qu'on ne sait pas lire. */
  readonly illisible: boolean
}

function themesEngages(dossier: Pick<Dossier, 'tableaux'>): ThemesEngages {
  const engages = new Set<Theme>()
  let illisible = false
  for (const tableau of tableauxDe(dossier, 'TAB-12')) {
    let courant: string | null = null
    for (const objet of Array.from(tableau.objets)) {
      courant = texteDe(tableau, objet, 'theme') ?? courant
      if (estVide(tableau, objet, 'action')) continue
      const theme = lireTheme(courant ?? '')
      if (theme === undefined) illisible = true
      else engages.add(theme)
    }
  }
  return { engages, illisible }
}

function examinerLesDemandes(tableau: TableauReconnu, objet: number, carnet: Carnet): void {
  for (const [notion, nom] of DEMANDES) {
    if (!porte(tableau, notion)) continue
    if (!estVide(tableau, objet, notion)) carnet.conforme()
    else carnet.nonConforme(releverCase(tableau, objet, notion, { phrase: 'action-a-completer', donnees: { manque: nom } }))
  }
}

/** Colonne où un service écrit le chiffre à atteindre. */
const CIBLE = /\bcibles?\b|\bvaleur\b|\bobjectifs?\b/

/** Ni chiffre ni verbe qui se constate, dans l'action, ses résultats et son indicateur : rien ne dira si elle est faite. */
function examinerLaMesure(tableau: TableauReconnu, objet: number, carnet: Carnet): void {
  if (/^moyen terme/i.test(texteDe(tableau, objet, 'terme') ?? '')) return
  const cibles = tableau.etrangeres.filter(({ intitule }) => CIBLE.test(normaliser(intitule))).map(({ rang }) => String(valeurDe(tableau, objet, rang) ?? ''))
  const lus = [...['action', 'resultat', 'ind'].flatMap((notion) => texteDe(tableau, objet, notion) ?? []), ...cibles]
  // Un tableau réduit au nom de l'action n'a pas de quoi la mesurer : ce n'est pas l'action qui manque, ce sont ses colonnes.
  if (!porte(tableau, 'resultat') && !porte(tableau, 'ind')) return
  if (MESURABLES.test(normaliser(lus.join(' ')))) carnet.conforme()
  else carnet.nonConforme(releverCase(tableau, objet, porte(tableau, 'ind') ? 'ind' : 'resultat', { phrase: 'action-sans-mesure' }))
}

function examinerLesDates(tableau: TableauReconnu, objet: number, { contexte }: Dossier, carnet: Carnet): void {
  const [debut, fin] = [jourDe(tableau, objet, 'cal_deb'), jourDe(tableau, objet, 'cal_fin')]
  if (debut !== null && fin !== null && debut > fin) {
    const releve = releverCase(tableau, objet, 'cal_fin', { phrase: 'action-dates', donnees: { debut: enIso(debut), fin: enIso(fin) }, gravite: 'IN', selon: ['cal_deb'] })
    carnet.nonConforme({ ...releve, lu: enIso(fin) })
    return
  }
  const fiche = lirePeriode(tableau.periode ?? contexte.periode?.valeur ?? '')
  const terme = fiche === undefined ? null : lireDate(fiche.au)
  if (fin === null || typeof terme !== 'number' || fin <= terme || /^moyen terme/i.test(texteDe(tableau, objet, 'terme') ?? '')) return
  carnet.nonConforme(releverCase(tableau, objet, 'cal_fin', { phrase: 'action-apres-terme', donnees: { fin: enIso(fin), terme: enIso(terme) }, attendu: terme }))
}

/** Ce que le contrat dit de ses parties et de ses instances, hors de la colonne des pilotes ; `null` tant qu'il ne nomme pas ses parties. */
function acteursDe(dossier: Dossier): string | null {
  const parties = tableauxDe(dossier, 'TAB-01')
  if (parties.length === 0 && tableauxDe(dossier, 'TAB-20').length === 0) return null
  const notions: Readonly<Record<string, readonly string[]>> = {
    'TAB-01': ['type', 'nom', 'rep'],
    'TAB-12': ['sign'],
    'TAB-19': ['compo', 'resp'],
    'TAB-20': ['partie', 'nom', 'qualite'],
  }
  const textes = tableauxDe(dossier, ...Object.keys(notions)).flatMap((tableau) =>
    Array.from(tableau.objets).flatMap((objet) => (notions[tableau.type] ?? []).flatMap((notion) => texteDe(tableau, objet, notion) ?? [])),
  )
  // Sans la liste des parties, un associé n'est nommé que dans le texte du contrat.
  const ailleurs = parties.length > 0 ? [] : textesHorsDesActions(dossier)
  return ['Commune', 'Ville', 'Mairie', 'EPCI', 'État', 'Préfet', 'Préfecture', 'DDT', 'DDTM', ...textes, ...ailleurs].map((texte) => ` ${normaliser(texte)} `).join('|')
}

function textesHorsDesActions(dossier: Dossier): readonly string[] {
  const actions = tableauxDe(dossier, 'TAB-12')
  return textesDe(dossier).flatMap((situe) => (actions.some(({ feuille, plage }) => feuille === situe.feuille && contient(plage, situe)) ? [] : [situe.texte]))
}

/** Un pilote se reconnaît par son nom entier, ou par tous ses mots porteurs de sens. */
function estConnu(pilote: string, acteurs: string): boolean {
  const mots = normaliser(pilote).split(' ').filter((mot) => mot.length > ABREGE && !MOTS_VIDES.has(mot))
  if (mots.length === 0) return acteurs.includes(` ${normaliser(pilote)} `)
  return acteurs.includes(normaliser(pilote)) || mots.some((mot) => acteurs.includes(` ${mot} `))
}
