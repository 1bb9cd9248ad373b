import { normaliser } from '../../../regles'
import { colonneDe } from '../../reconnaissance/acceder'
import { decimalesDe } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { lieuDuTitre } from '../../reconnaissance/lieu-du-titre'
import { lieuDeCase, nombreDe, porte, tableauxDe, tauxDe, texteDe } from './lire'
import { releverAilleurs, releverCase } from './relever'
import { partFausse } from './part'

/** Points dont la somme de parts arrondies peut s'écarter de 100. */
const ECART_D_ARRONDIS = 0.5

/** Parts du parc social, thème par thème : chacune contre ses nombres, et leur somme contre 100 % (CMS-25, TAB-05). */
export const PARTS_DU_PARC: Controle = {
  id: 'CMS-25.parts-du-parc',
  regle: 'CMS-25',
  gravite: 'IN',
  aide: 'audit-trame.aide.parc',
  examiner: (dossier, carnet) => {
    for (const tableau of tableauxDe(dossier, 'TAB-05')) for (const theme of themesDe(tableau)) examinerTheme(tableau, theme, carnet)
  },
}

/** Indicateurs de tension : valeur contre numérateur et dénominateur, ratio de tension dans le bon sens (CMS-25, TAB-06). */
export const TENSION: Controle = {
  id: 'CMS-25.tension',
  regle: 'CMS-25',
  gravite: 'IN',
  aide: 'audit-trame.aide.tension',
  examiner: (dossier, carnet) => {
    for (const tableau of tableauxDe(dossier, 'TAB-06')) for (const objet of Array.from(tableau.objets)) examinerIndicateur(tableau, objet, carnet)
  },
}

/** Profils de la demande externe : parts contre leurs nombres, hors mutations (CMS-25, TAB-07). */
export const PROFILS: Controle = {
  id: 'CMS-25.profils',
  regle: 'CMS-25',
  gravite: 'IN',
  aide: 'audit-trame.aide.profils',
  examiner: (dossier, carnet) => {
    for (const tableau of tableauxDe(dossier, 'TAB-07')) {
      examinerMutations(tableau, carnet)
      const tous = porte(tableau, 'tot') ? undefined : ligneDeTous(tableau)
      for (const objet of Array.from(tableau.objets)) examinerProfil(tableau, objet, tous, carnet)
    }
  },
}

interface ThemeDuParc {
  readonly theme: string
  readonly objets: readonly number[]
}

/** Un thème fusionné sur plusieurs lignes n'est écrit que sur la première ; un tableau d'un seul thème le dit dans son titre. */
function themesDe(tableau: TableauReconnu): readonly ThemeDuParc[] {
  if (!porte(tableau, 'theme')) return [{ theme: colonneDe(tableau, 'modalite')?.intitule ?? '', objets: Array.from(tableau.objets) }]
  const themes: { theme: string; objets: number[] }[] = []
  for (const objet of Array.from(tableau.objets)) {
    const theme = texteDe(tableau, objet, 'theme')
    const courant = themes[themes.length - 1]
    if (theme !== null && (courant === undefined || normaliser(courant.theme) !== normaliser(theme))) themes.push({ theme, objets: [objet] })
    else courant?.objets.push(objet)
  }
  return themes
}

function examinerTheme(tableau: TableauReconnu, { theme, objets }: ThemeDuParc, carnet: Carnet): void {
  const nombres = objets.map((objet) => nombreDe(tableau, objet, 'nb'))
  const parts = objets.map((objet) => tauxDe(tableau, objet, 'part')?.points ?? null)
  const total = sommeDe(nombres)
  const fausses = objets.filter((objet, rang) => {
    const nombre = nombres[rang]
    return total !== null && total > 0 && nombre != null && partFausse(tableau, objet, 'part', nombre / total) !== null
  })
  const somme = sommeDe(parts)
  const ecart = somme !== null && Math.abs(somme - 100) > ECART_D_ARRONDIS
  const [fausse, ...autres] = fausses
  if (fausse === undefined && !ecart) {
    carnet.conforme()
    return
  }
  // Toutes fausses ensemble, elles ont une seule cause : un dénominateur qui n'est pas leur total.
  const visee = fausse === undefined || autres.length > 0 ? (objets[objets.length - 1] ?? 0) : fausse
  const juste = total === null || total === 0 ? null : (nombres[objets.indexOf(visee)] ?? 0) / total
  const attendu = juste === null ? null : (partFausse(tableau, visee, 'part', juste) ?? juste)
  const donnees = { theme, somme: Number((somme ?? 0).toFixed(1)), modalite: texteDe(tableau, visee, 'modalite') ?? '' }
  if (ecart) carnet.nonConforme(releverCase(tableau, visee, 'part', { phrase: 'parc-somme', donnees, attendu, selon: ['nb', 'theme'] }))
  else if (autres.length === 0) carnet.nonConforme(releverCase(tableau, visee, 'part', { phrase: 'parc-part', donnees: { ...donnees, nombre: nombres[objets.indexOf(visee)] ?? 0, total: total ?? 0 }, attendu, selon: ['nb', 'theme'] }))
}

function sommeDe(nombres: readonly (number | null)[]): number | null {
  return nombres.reduce<number | null>((somme, nombre) => (somme === null || nombre === null ? null : somme + nombre), nombres.length === 0 ? null : 0)
}

function examinerIndicateur(tableau: TableauReconnu, objet: number, carnet: Carnet): void {
  const [numerateur, denominateur] = [nombreDe(tableau, objet, 'num'), nombreDe(tableau, objet, 'den')]
  const valeur = tauxEcrit(tableau, objet)
  if (numerateur === null || denominateur === null || denominateur === 0 || valeur === null) return
  const juste = numerateur / denominateur
  const indicateur = texteDe(tableau, objet, 'ind') ?? ''
  if (proche(valeur, juste) || proche(valeur, 100 * juste)) {
    carnet.conforme()
    return
  }
  const inverse = numerateur !== 0 && valeur < 1 && numerateur > denominateur && proche(valeur, denominateur / numerateur)
  const attendu = Number(juste.toPrecision(12))
  const donnees = { indicateur, numerateur, denominateur }
  const defaut = { phrase: inverse ? 'tension-inversee' : 'tension-fausse', donnees, attendu, selon: ['num', 'den'], corriger: true }
  carnet.nonConforme(releverCase(tableau, objet, 'val', defaut))
}

/** Valeur telle qu'écrite ; « 2 % » vaut 0,02. */
function tauxEcrit(tableau: TableauReconnu, objet: number): number | null {
  const texte = texteDe(tableau, objet, 'val')
  if (texte?.endsWith('%') !== true) return nombreDe(tableau, objet, 'val')
  const lu = Number(texte.slice(0, -1).replace(',', '.').trim())
  return Number.isNaN(lu) ? null : lu / 100
}

/** À l'arrondi écrit près. */
function proche(ecrit: number, juste: number): boolean {
  return Math.abs(ecrit - juste) <= Math.max(0.5 / 10 ** decimalesDe(ecrit), 1e-9 * Math.abs(juste)) + 1e-12
}

function examinerMutations(tableau: TableauReconnu, carnet: Carnet): void {
  const colonne = colonneDe(tableau, 'tot')
  if (colonne === undefined) return
  const mots = normaliser(colonne.intitule)
  if (!/mutation/.test(mots) || /hors|sans|exclu/.test(mots)) carnet.conforme()
  else carnet.nonConforme(releverAilleurs(lieuDuTitre(tableau, colonne.rang), colonne.intitule, { phrase: 'profils-mutations', gravite: 'AL', attendu: 'demandeurs externes (hors mutations)' }))
}

/** Ce dont les profils sont des parts : leur colonne, à défaut la ligne qui compte tous les demandeurs. */
const TOUS = /\bexternes?\b|\bhors mutations?\b|^total\b|^ensemble\b|^tous\b|^demandeurs$/

function ligneDeTous(tableau: TableauReconnu): number | undefined {
  const lignes = [...Array.from(tableau.objets), ...tableau.totaux].filter((objet) => TOUS.test(normaliser(texteDe(tableau, objet, 'ind') ?? '')))
  return lignes.length === 1 ? lignes[0] : undefined
}

function examinerProfil(tableau: TableauReconnu, objet: number, tous: number | undefined, carnet: Carnet): void {
  if (objet === tous) return
  const total = tous === undefined ? nombreDe(tableau, objet, 'tot') : nombreDe(tableau, tous, 'nb')
  const nombre = nombreDe(tableau, objet, 'nb')
  if (nombre === null || total === null || total === 0) return
  const donnees = { indicateur: texteDe(tableau, objet, 'ind') ?? '', nombre, total }
  if (nombre > total) {
    const consequences = [lieuDeCase(tableau, objet, 'part')]
    carnet.nonConforme(releverCase(tableau, objet, 'nb', { phrase: 'profil-superieur', donnees, attendu: total, selon: ['tot'], consequences }))
    return
  }
  const attendu = partFausse(tableau, objet, 'part', nombre / total)
  if (attendu === null) carnet.conforme()
  else carnet.nonConforme(releverCase(tableau, objet, 'part', { phrase: 'part-fausse', donnees, attendu, selon: ['nb', 'tot'], corriger: true }))
}
