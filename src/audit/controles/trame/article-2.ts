import { plageDUneCellule } from '../../../classeur/instantane'
import { contient } from '../../../classeur/rectangle'
import { lireNombre, normaliser } from '../../../regles'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { estUnContrat, textesDeFeuille } from './contrat'
import type { TexteSitue } from './contrat'
import { entierDe, porte, tableauxDe, texteDe } from './lire'
import { releverAilleurs, releverTitres } from './relever'

/** Colonnes du tableau d'abaissement et du tableau de mutualisation (CMS-32, CMS-33). */
const COLONNES: Readonly<Record<string, readonly (readonly [notion: string, nom: string])[]>> = {
  'TAB-13': [
    ['nom', 'Nom de la commune'],
    ['manquants', 'Nombre de LS manquants'],
    ['tauxRattrapage', 'Taux de rattrapage avant CMS'],
    ['objectif', 'Objectifs avant CMS'],
    ['tauxRetenu', 'Taux de rattrapage retenu'],
    ['objectifRetenu', 'Objectifs retenus'],
  ],
  'TAB-14': [
    ['nom', 'Nom de la commune'],
    ['manquants', 'Nombre de LS manquants'],
    ['tauxRattrapage', 'Taux de rattrapage avant mutualisation'],
    ['objectif', 'Objectifs avant mutualisation'],
    ['tauxRetenu', 'Taux de rattrapage après mutualisation'],
    ['objectifRetenu', 'Objectifs après mutualisation'],
  ],
}

/** Les six colonnes de l'article 2 (CMS-32, CMS-33). */
export const COLONNES_DE_L_ARTICLE_2: Controle = {
  id: 'CMS-32.colonnes',
  regle: 'CMS-32',
  gravite: 'AL',
  aide: 'audit-trame.aide.colonnes',
  examiner: (dossier, carnet) => {
    for (const tableau of tableauxDe(dossier, 'TAB-13', 'TAB-14')) {
      // Un tableau de suivi a ses propres colonnes : la trame n'impose les siennes qu'au contrat.
      if (!estDeLArticle2(dossier, tableau)) continue
      const fautives = (COLONNES[tableau.type] ?? []).filter(([notion]) => !porteSousSonTitre(tableau, notion)).map(([, nom]) => nom)
      const regle = tableau.type === 'TAB-13' ? 'CMS-32' : 'CMS-33'
      if (fautives.length === 0) carnet.conforme()
      else carnet.nonConforme(releverTitres(tableau, { phrase: 'article-2-colonnes', donnees: { colonnes: fautives.join(', ') }, regle, attendu: fautives.join(', ') }))
    }
  },
}

/** Vrai d'un tableau du contrat ; une feuille de suivi n'en est pas un. */
export function estDeLArticle2(dossier: Dossier, { feuille, titre }: TableauReconnu): boolean {
  return estUnContrat(dossier) || [feuille.nom, titre].some((texte) => /\barticle (?:2|ii)\b/.test(normaliser(texte)))
}

/** Une colonne seulement « probable » porte la notion sous un autre titre que celui de la trame : elle est renommée. */
function porteSousSonTitre({ colonnes }: TableauReconnu, notion: string): boolean {
  return colonnes.some((colonne) => colonne.notion === notion && colonne.certitude === 'certaine')
}

/** La ligne Total du tableau de mutualisation (CMS-33). */
export const LIGNE_TOTAL: Controle = {
  id: 'CMS-33.total',
  regle: 'CMS-33',
  gravite: 'AL',
  aide: 'audit-trame.aide.ligne-total',
  examiner: (dossier, carnet) => {
    for (const tableau of tableauxDe(dossier, 'TAB-14')) {
      // La fiche d'une seule commune n'a rien à additionner.
      if (tableau.totaux.length > 0 || (tableau.transpose && tableau.objets.length === 1)) carnet.conforme()
      else carnet.nonConforme(releverTitres(tableau, { phrase: 'ligne-total', attendu: 'ligne Total' }))
    }
  },
}

/** « le taux … légal … 33 %, soit un objectif de 189 logements » : les deux nombres d'une phrase de l'article 2. */
const PHRASE = /(?:taux|objectif)[^.]*?(\d[\d\s]*(?:,\d+)?)\s?%[^.]*?\bsoit\b[^.\d]*(\d[\d\s\u00a0\u202f]*)/i
const LEGALE = /\blegal|\bavant\b|\bnotifie/
const RETENUE = /\bretenue?\b|\bapres\b|\babaiss|\bmutualis/

/** Nombres des phrases de l'article 2 contre le tableau de la même feuille (CMS-31). */
export const PHRASES_D_OBJECTIF: Controle = {
  id: 'CMS-31.phrases',
  regle: 'CMS-31',
  gravite: 'IN',
  aide: 'audit-trame.aide.phrases',
  examiner: (dossier, carnet) => {
    const tableaux = tableauxDe(dossier, 'TAB-13', 'TAB-14')
    for (const tableau of tableaux) {
      if (tableaux.filter(({ feuille }) => feuille === tableau.feuille).length > 1) continue
      for (const texte of phrasesDe(dossier, tableau)) examinerPhrases(tableau, texte, carnet)
    }
  },
}

function phrasesDe({ tableaux }: Dossier, { feuille }: TableauReconnu): readonly TexteSitue[] {
  const plages = tableaux.filter((autre) => autre.feuille === feuille).map(({ plage }) => plage)
  return textesDeFeuille(feuille).filter(({ ligne, colonne, texte }) => PHRASE.test(texte) && !plages.some((plage) => contient(plage, { ligne, colonne })))
}

/** Une cellule dit souvent l'objectif légal, puis le retenu : chaque phrase se lit seule. */
function examinerPhrases(tableau: TableauReconnu, situe: TexteSitue, carnet: Carnet): void {
  for (const texte of situe.texte.split(/[.;](?=\s)|\n/)) if (PHRASE.test(texte)) examinerPhrase(tableau, { ...situe, mots: normaliser(texte) }, texte, carnet)
}

function examinerPhrase(tableau: TableauReconnu, { feuille, ligne, colonne, texte: entier, mots }: TexteSitue, texte: string, carnet: Carnet): void {
  const notion = RETENUE.test(mots) && !LEGALE.test(mots) ? 'objectifRetenu' : LEGALE.test(mots) && !RETENUE.test(mots) ? 'objectif' : null
  const dit = lireNombre((PHRASE.exec(texte)?.[2] ?? '').trim())
  const objet = communeDite(tableau, mots)
  if (notion === null || typeof dit !== 'number' || objet === null || !porte(tableau, notion)) return
  const table = entierDe(tableau, objet, notion)
  if (table === null || table === dit) {
    if (table !== null) carnet.conforme()
    return
  }
  carnet.nonConforme(releverAilleurs(plageDUneCellule(feuille.nom, ligne, colonne), entier, { phrase: 'phrase-objectif', donnees: { dit, table }, attendu: table }))
}

/** La commune du tableau s'il n'en a qu'une, sinon celle que la phrase nomme seule. */
function communeDite(tableau: TableauReconnu, mots: string): number | null {
  const objets = Array.from(tableau.objets)
  if (objets.length === 1) return objets[0] ?? null
  const nommees = objets.filter((objet) => {
    const nom = normaliser(texteDe(tableau, objet, 'nom') ?? '')
    return nom !== '' && ` ${mots} `.includes(` ${nom} `)
  })
  return nommees.length === 1 ? (nommees[0] ?? null) : null
}
