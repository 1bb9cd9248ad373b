import { champsLaisses, normaliser } from '../../../regles'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { contient } from '../../../classeur/rectangle'
import { plageDUneCellule } from '../../../classeur/instantane'
import { champLaisseEnValeur } from './champs-en-fiche'
import { estUnContrat, textesDe } from './contrat'
import { texteDe } from './lire'
import { releverAilleurs, releverCase } from './relever'

/** Libellés que la trame écrit elle-même dans le corps de ces tables : ils n'y sont pas à compléter. */
const LIBELLES: Readonly<Record<string, readonly string[]>> = {
  'TAB-02': ['champ'],
  'TAB-03': ['rubrique'],
  'TAB-05': ['theme'],
  'TAB-06': ['ind'],
  'TAB-07': ['ind'],
  'TAB-11': ['theme'],
  'TAB-19': ['rubrique'],
  'TAB-20': ['partie'],
}
/** Une action se mesure aussi bien à une date : « date » y est une réponse. */
const INDICATEUR = 'ind'
const DE_LA_TRAME = /^TAB-\d\d$/
/** Un nombre laissé en « xx » à l'article 2 relève des objectifs qualitatifs. */
const QUALITATIFS = 'TAB-16'
/** Les mêmes nombres, écrits dans un tableau par commune. */
const NOMBRES_QUALITATIFS = ['minPlai', 'maxPls']
/** « Au nom de la commune », « la date du » se lisent dans une phrase qui n'a rien à compléter. */
const EN_PHRASE = /\bau nom de la commune\b|\ble nom de la commune\b/

/** Champ « Nom de la commune », « xx », « date » laissé comme dans la trame (CMS-21). */
export const CHAMPS_LAISSES: Controle = {
  id: 'CMS-21.champ-laisse',
  regle: 'CMS-21',
  gravite: 'IN',
  aide: 'audit-trame.aide.champ-laisse',
  examiner: (dossier, carnet) => {
    const tables = dossier.tableaux.filter(({ type }) => DE_LA_TRAME.test(type) && type !== QUALITATIFS)
    for (const tableau of tables) examinerTable(tableau, carnet)
    examinerLesTextes(dossier, tables, carnet)
  },
}

/** Nombres d'objectifs qualitatifs laissés en « xx » (CMS-35). */
export const NOMBRES_LAISSES: Controle = {
  id: 'CMS-35.nombre-laisse',
  regle: 'CMS-35',
  gravite: 'AL',
  aide: 'audit-trame.aide.nombre-laisse',
  examiner: ({ tableaux }, carnet) => {
    for (const tableau of tableaux) {
      if (tableau.type === QUALITATIFS) examinerTable(tableau, carnet)
      else if (tableau.modele.id === 'communes') examinerTable(tableau, carnet, NOMBRES_QUALITATIFS)
    }
  },
}

/** Toutes les colonnes, hors libellés de la trame ; ou celles de ces notions seules. */
function examinerTable(tableau: TableauReconnu, carnet: Carnet, notions?: readonly string[]): void {
  const libelles = LIBELLES[tableau.type] ?? []
  for (const { notion } of tableau.colonnes) {
    if (libelles.includes(notion) || notions?.includes(notion) === false) continue
    for (let i = 0; i < tableau.objets.length; i += 1) {
      const objet = tableau.objets[i] ?? 0
      const texte = texteDe(tableau, objet, notion)
      const [laisse] = notion === INDICATEUR && texte?.toLowerCase() === 'date' ? [] : laissesDans(texte)
      if (laisse === undefined) carnet.conforme()
      else carnet.nonConforme(releverCase(tableau, objet, notion, { phrase: 'champ-laisse', donnees: { champ: laisse } }))
    }
  }
}

function laissesDans(texte: string | null): readonly string[] {
  if (texte === null || EN_PHRASE.test(normaliser(texte))) return []
  return champsLaisses(texte)
}

/** Une phrase de l'article 2 : « au moins xx PLAI ». */
const NOMBRE_QUALITATIF = /\bxx (?:logements? )?(?:en )?(?:plai|pls)\b|\b(?:plai|pls)\b.{0,20}\bxx\b/
const DIT_LE_CONTRAT = /\bcontrat de mixite sociale\b/

/**
 * Hors des tables, « xx » ne peut pas être un intitulé ; un autre champ n'est laissé que là où une valeur s'écrit. Un contrat les
 * laisse aussi bien sur une page de garde.
 */
function examinerLesTextes(dossier: Dossier, tables: readonly TableauReconnu[], carnet: Carnet): void {
  const noms = new Set(tables.map(({ feuille }) => feuille.nom))
  const textes = textesDe(dossier)
  const entier = estUnContrat(dossier) || textes.some(({ mots }) => DIT_LE_CONTRAT.test(mots))
  const examines = dossier.tableaux.filter(({ type, modele }) => DE_LA_TRAME.test(type) || modele.id === 'communes')
  for (const situe of textes) {
    const { feuille, ligne, colonne, texte, mots } = situe
    if (!entier && !noms.has(feuille.nom)) continue
    const couvrants = dossier.tableaux.filter((tableau) => tableau.feuille === feuille && contient(tableau.plage, { ligne, colonne }))
    const enXx = /\bxx\b/.test(mots) && !couvrants.some((tableau) => examines.includes(tableau))
    // La fiche d'une commune laisse son nom comme une page de garde ; un tableau debout en fait le titre d'une colonne.
    const enValeur = entier && couvrants.every(({ transpose, modele }) => transpose && modele.id === 'communes') ? champLaisseEnValeur(situe) : null
    const champ = enXx ? 'xx' : enValeur
    if (champ === null) continue
    const propre = enXx && NOMBRE_QUALITATIF.test(mots) ? ({ regle: 'CMS-35', gravite: 'AL' } as const) : {}
    carnet.nonConforme(releverAilleurs(plageDUneCellule(feuille.nom, ligne, colonne), texte, { phrase: 'champ-laisse', donnees: { champ }, ...propre }))
  }
}
