import { normaliser } from '../../../regles'
import type { Carence } from '../../../regles'
import { GRILLES } from '../../../trames'
import { drapeauDe } from '../../reconnaissance/lire-cases'
import { colonneDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { textesDe } from './contrat'
import type { TexteSitue } from './contrat'
import { caseDe, entierDe, estVide, lignesDe, porte, tableauxDe, tauxDe, texteDe } from './lire'
import { motsDe, partage } from './mots-de-question'
import { releverCase, releverTitres } from './relever'

/** Statuts qui dispensent de répondre. */
const SANS_OBJET = /^(?:sans objet|so|s o|non concernee?|non applicable)$/
/** Mots communs à partir desquels une question nomme celle du guide, en part de ses mots. */
const PROCHE = 0.6

interface QuestionDuGuide {
  readonly id: string
  readonly mots: ReadonlySet<string>
  readonly texte: string
  readonly carence: Carence | null
}

const QUESTIONS: readonly QuestionDuGuide[] = GRILLES.flatMap(({ themes }) =>
  themes.flatMap(({ questions }) =>
    questions.flatMap((question) =>
      [question, ...question.sousQuestions].map(({ id, libelle, carence }) => ({ id, mots: motsDe(libelle), texte: normaliser(libelle), carence })),
    ),
  ),
)

const GRILLE_RECONNUE = 'GRI'
const GRILLE_DE_VIGILANCE = 'GRI-06'
const AVANCEMENT = 'GRI-avancement'
const VIGILANCE = /vigilance/

/** Points de vigilance du guide, sous leurs mots : une colonne « Point » n'en dit pas autant. */
const POINTS: ReadonlySet<string> = new Set(GRILLES.flatMap(({ pointsDeVigilance }) => pointsDeVigilance.map(({ libelle }) => normaliser(libelle))))

interface LigneDeGrille {
  readonly objet: number
  readonly theme: string
  readonly question: string
}

interface ThemeLu {
  readonly theme: string
  readonly lignes: readonly LigneDeGrille[]
}

/** Thème d'une grille sans aucune réponse (GRI-01 à GRI-04). */
export const THEMES_VIDES: Controle = {
  id: 'GRI-01.themes',
  regle: 'GRI-01',
  gravite: 'AL',
  aide: 'audit-trame.aide.themes-vides',
  examiner: (dossier, carnet) => {
    for (const tableau of grillesDe(dossier)) {
      // Les questions propres à la carence ne se posent pas à toutes les communes.
      const themes = themesDe(tableau).filter(
        ({ theme, lignes }) => !VIGILANCE.test(normaliser(theme)) && !lignes.every(({ objet, question }) => estDeCarence(tableau, objet, question)),
      )
      // Une grille que personne n'a commencée n'a pas de thème oublié : elle est vide.
      if (themes.every(({ lignes }) => estVideEntier(tableau, lignes))) {
        if (themes.length > 0) carnet.nonConforme(releverTitres(tableau, { phrase: 'grille-vide', regle: 'GRI-05' }))
        continue
      }
      for (const { theme, lignes } of themes) {
        const [premiere] = lignes
        if (premiere === undefined || !estVideEntier(tableau, lignes)) carnet.conforme()
        else carnet.nonConforme(releverCase(tableau, premiere.objet, porte(tableau, 'theme') ? 'theme' : 'question', { phrase: 'theme-vide', donnees: { theme }, regle: tableau.type, selon: ['reponse'] }))
      }
    }
  },
}

/** Question propre aux communes carencées laissée vide par une commune qui l'est (GRI-01, GRI-03). */
export const QUESTIONS_DE_CARENCE: Controle = {
  id: 'GRI-01.carence',
  regle: 'GRI-01',
  gravite: 'AL',
  aide: 'audit-trame.aide.carence',
  examiner: (dossier, carnet) => {
    for (const tableau of grillesDe(dossier)) {
      if (!estCarencee(dossier, tableau)) continue
      for (const { objet, question } of questionsDe(tableau)) {
        if (!estDeCarence(tableau, objet, question)) continue
        if (!estVide(tableau, objet, 'reponse') || estSansObjet(tableau, objet)) carnet.conforme()
        else carnet.nonConforme(releverCase(tableau, objet, 'reponse', { phrase: 'carence-vide', donnees: { question }, regle: tableau.type }))
      }
    }
  },
}

/** Avancement d'un thème : de 0 à 100 %, et celui de ses nombres (GRI-01 à GRI-04). */
export const AVANCEMENT_DES_GRILLES: Controle = {
  id: 'GRI-01.avancement',
  regle: 'GRI-01',
  gravite: 'IN',
  aide: 'audit-trame.aide.avancement',
  examiner: ({ tableaux }, carnet) => {
    for (const tableau of tableaux.filter(({ modele }) => modele.id === AVANCEMENT)) {
      for (const objet of Array.from(tableau.objets)) examinerAvancement(tableau, objet, carnet)
    }
  },
}

/** Levier retenu dans une grille, sans action de l'article 1er qui lui réponde (GRI-05), quand le classeur porte l'article 1er. */
export const LEVIERS: Controle = {
  id: 'GRI-05.leviers',
  regle: 'GRI-05',
  gravite: 'AL',
  aide: 'audit-trame.aide.leviers',
  examiner: (dossier, carnet) => {
    const actions = actionsLiees(dossier)
    if (actions === null) return
    for (const tableau of grillesDe(dossier)) {
      for (const { objet, question, theme } of questionsDe(tableau)) {
        if (drapeauDe(caseDe(tableau, objet, 'levier')) !== true || estSansObjet(tableau, objet)) continue
        const numero = texteDe(tableau, objet, 'id')
        const liee = actions.some((texte) => (numero !== null && texte.includes(normaliser(numero))) || partage(motsDe(question), motsDe(texte)) >= PROCHE)
        const donnees = { question, theme }
        if (liee) carnet.conforme()
        else carnet.nonConforme(releverCase(tableau, objet, 'levier', { phrase: 'levier-sans-action', donnees, selon: ['question'] }))
      }
    }
  },
}

/** Point de vigilance de l'État non traité, sans justification (GRI-06). */
export const POINTS_DE_VIGILANCE: Controle = {
  id: 'GRI-06.vigilance',
  regle: 'GRI-06',
  gravite: 'AL',
  aide: 'audit-trame.aide.vigilance',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux.filter((lu) => lu.modele.id === GRILLE_RECONNUE || estDeVigilance(lu))) {
      for (const { objet, question, theme } of questionsDe(tableau)) {
        if ((tableau.modele.id === GRILLE_RECONNUE && !VIGILANCE.test(normaliser(theme))) || !porte(tableau, 'commentaire')) continue
        const cote = (texteDe(tableau, objet, 'reponse') ?? texteDe(tableau, objet, 'statut') ?? '').toLowerCase()
        if (!/^non traitee?$|^sans objet$/.test(normaliser(cote))) continue
        if (!estVide(tableau, objet, 'commentaire')) carnet.conforme()
        else carnet.nonConforme(releverCase(tableau, objet, 'commentaire', { phrase: 'vigilance-sans-motif', donnees: { point: question, cote } }))
      }
    }
  },
}

function grillesDe({ tableaux }: Pick<Dossier, 'tableaux'>): readonly TableauReconnu[] {
  return tableaux.filter(({ modele }) => modele.id === GRILLE_RECONNUE)
}

function estDeVigilance(tableau: TableauReconnu): boolean {
  if (tableau.modele.id !== GRILLE_DE_VIGILANCE) return false
  const annonces = [colonneDe(tableau, 'question')?.intitule ?? '', tableau.titre, tableau.feuille.nom]
  return annonces.some((texte) => VIGILANCE.test(normaliser(texte))) || questionsDe(tableau).some(({ question }) => POINTS.has(normaliser(question)))
}

/** Un thème fusionné n'est écrit que sur sa première question. */
function questionsDe(tableau: TableauReconnu): readonly LigneDeGrille[] {
  let theme = ''
  return lignesDe(tableau, 'question').flatMap((objet) => {
    theme = texteDe(tableau, objet, 'theme') ?? theme
    const question = texteDe(tableau, objet, 'question')
    return question === null ? [] : [{ objet, theme, question }]
  })
}

function themesDe(tableau: TableauReconnu): readonly ThemeLu[] {
  const themes = new Map<string, LigneDeGrille[]>()
  for (const ligne of questionsDe(tableau)) themes.set(ligne.theme, [...(themes.get(ligne.theme) ?? []), ligne])
  return [...themes].map(([theme, lignes]) => ({ theme, lignes })).filter(({ theme }) => theme !== '')
}

function estVideEntier(tableau: TableauReconnu, lignes: readonly LigneDeGrille[]): boolean {
  return lignes.every(({ objet }) => estVide(tableau, objet, 'reponse') && estVide(tableau, objet, 'commentaire') && !estSansObjet(tableau, objet))
}

function estSansObjet(tableau: TableauReconnu, objet: number): boolean {
  return ['statut', 'reponse'].some((notion) => SANS_OBJET.test(normaliser(texteDe(tableau, objet, notion) ?? '')))
}

function estDeCarence(tableau: TableauReconnu, objet: number, question: string): boolean {
  const numero = texteDe(tableau, objet, 'id')
  const parNumero = QUESTIONS.find(({ id }) => id === numero)
  if (parNumero !== undefined) return parNumero.carence !== null
  return /\bcarenc/.test(normaliser(question)) || QUESTIONS.some(({ carence, texte }) => carence !== null && texte === normaliser(question))
}

/** « Carencée : Oui », dans une seule cellule. */
const CARENCEE = /^(?:commune )?(?:est )?(?:carencee?|en carence) (?:oui|non|vrai|faux)$/

const ANNONCE_DE_CARENCE = /^commune (?:est )?carencee?$|^carencee?$|^commune en carence$/

/** Un libellé, une réponse, et rien d'autre : plusieurs réponses seraient celles de plusieurs communes. */
function estUneFiche({ feuille, ligne, colonne }: TexteSitue): boolean {
  return drapeauDe(feuille.valeur(ligne, colonne + 1)) !== null && drapeauDe(feuille.valeur(ligne, colonne + 2)) === null
}

/** « Commune carencée : Oui », au-dessus de la grille, ou dans la seule fiche du classeur qui le dise ; à défaut une commune carencée dans un tableau du classeur qui n'en a qu'une. */
function estCarencee(dossier: Dossier, { feuille }: TableauReconnu): boolean {
  const dite = textesDe(dossier).find((texte) => texte.feuille === feuille && CARENCEE.test(texte.mots))
  if (dite !== undefined) return /(?:oui|vrai)$/.test(dite.mots)
  const annonce = textesDe(dossier).find((texte) => texte.feuille === feuille && ANNONCE_DE_CARENCE.test(texte.mots))
  if (annonce !== undefined) return drapeauDe(feuille.valeur(annonce.ligne, annonce.colonne + 1)) === true
  const ailleurs = textesDe(dossier).filter((texte) => ANNONCE_DE_CARENCE.test(texte.mots) && estUneFiche(texte))
  if (ailleurs.length === 1) return ailleurs.some((texte) => drapeauDe(texte.feuille.valeur(texte.ligne, texte.colonne + 1)) === true)
  const communes = dossier.tableaux.filter((tableau) => tableau.modele.id === 'communes' && tableau.objets.length === 1 && porte(tableau, 'carencee'))
  return communes.some((tableau) => drapeauDe(caseDe(tableau, tableau.objets[0] ?? 0, 'carencee')) === true)
}

function examinerAvancement(tableau: TableauReconnu, objet: number, carnet: Carnet): void {
  const ecrit = tauxDe(tableau, objet, 'avancement')
  if (ecrit === null) return
  const [renseignees, questions] = [entierDe(tableau, objet, 'renseignees'), entierDe(tableau, objet, 'questions')]
  const base = questions === null ? null : questions - (entierDe(tableau, objet, 'sansObjet') ?? 0)
  const juste = renseignees === null || base === null || base <= 0 ? null : renseignees / base
  const tolerance = 0.5 / 10 ** Math.min(ecrit.decimales, 6) + 1e-6
  const possible = ecrit.points >= 0 && ecrit.points <= 100 + tolerance
  if (possible && (juste === null || Math.abs(ecrit.points - 100 * juste) <= tolerance)) {
    carnet.conforme()
    return
  }
  const enPoints = colonneDe(tableau, 'avancement')?.echelle === 'pourcent'
  const attendu = juste === null ? null : Number((enPoints ? 100 * juste : juste).toPrecision(12))
  const donnees = { points: ecrit.points, renseignees: renseignees ?? '?', base: base ?? '?' }
  carnet.nonConforme(releverCase(tableau, objet, 'avancement', { phrase: possible ? 'avancement-faux' : 'avancement-impossible', donnees, attendu, selon: ['renseignees'], regle: tableau.type }))
}

/** Textes des actions de l'article 1er, leurs liens compris ; `null` : le classeur n'a pas d'article 1er. */
function actionsLiees(dossier: Dossier): readonly string[] | null {
  const tableaux = tableauxDe(dossier, 'TAB-12')
  if (tableaux.length === 0) return null
  return tableaux.flatMap((tableau) =>
    Array.from(tableau.objets).map((objet) => normaliser(['levier', 'action', 'num', 'resultat', 'methode'].flatMap((notion) => texteDe(tableau, objet, notion) ?? []).join(' '))),
  )
}
