import type { Message, QuestionPosee, SaisieDeReponse } from '../../regles'
import { lireDate, lireReponse, message, normaliser } from '../../regles'
import type { Grille } from '../grilles'
import { composer } from './composer'
import type { ColonneDeFeuille } from './presenter'
import type { ContenuSaisi, FeuilleDecrite, LigneSaisie, Remplissage } from './types'

export type ReponsesSaisies = Readonly<Record<string, SaisieDeReponse>>

const QUESTION: ColonneDeFeuille = { code: 'question', intitule: 'Question n°', type: 'code' }

/** Les cellules d'une réponse, par le nom de leur saisie. */
const SAISIES = [
  { code: 'reponse', intitule: 'Réponse', type: 'mixte' },
  { code: 'complement', intitule: 'Complément', type: 'mixte' },
  { code: 'commentaire', intitule: 'Commentaire', type: 'texte' },
  { code: 'source', intitule: 'Source', type: 'texte' },
  { code: 'repondants', intitule: 'Répondants', type: 'liste' },
  { code: 'date', intitule: 'Date', type: 'date' },
  { code: 'statut', intitule: 'Statut', type: 'code' },
  { code: 'levier', intitule: 'Levier retenu', type: 'code' },
] as const satisfies readonly (ColonneDeFeuille & { readonly code: keyof SaisieDeReponse })[]

const COLONNES: readonly ColonneDeFeuille[] = [
  QUESTION,
  { code: 'theme', intitule: 'Thème', type: 'texte' },
  { code: 'libelle', intitule: 'Libellé de la question', type: 'texte' },
  ...SAISIES,
]

const VIGILANCE = 'Points de vigilance de l’État'

/** Une question, une sous-question ou un point de vigilance de la grille, et le thème sous lequel la feuille le range. */
interface LigneDeGrille {
  readonly id: string
  readonly theme: string
  readonly libelle: string
  /** `null` : un point de vigilance, coté et justifié. */
  readonly question: QuestionPosee | null
}

function lignesDe({ themes, pointsDeVigilance }: Grille): readonly LigneDeGrille[] {
  const questions = themes.flatMap(({ libelle: theme, questions: siennes }) =>
    siennes.flatMap((question) =>
      [question, ...question.sousQuestions].map((posee) => ({ id: posee.id, theme, libelle: posee.libelle, question: posee })),
    ),
  )
  return [...questions, ...pointsDeVigilance.map(({ id, libelle }) => ({ id, theme: VIGILANCE, libelle, question: null }))]
}

/** Feuille d'une grille, du nom de la grille : une ligne par question, sous-question et point de vigilance, avec sa réponse. */
export function decrireGrille(grille: Grille, saisies: ReponsesSaisies): Remplissage {
  const lignes = lignesDe(grille).map(({ id, theme, libelle, question }) => ({
    contenus: { question: id, theme, libelle, ...contenusDe(question, saisies[id] ?? {}) },
  }))
  const feuille: FeuilleDecrite = composer({ nom: grille.id, tableau: { colonnes: COLONNES, lignes } })
  return { table: grille.id, feuilles: [feuille], graphiques: [], manques: [], suppositions: [] }
}

/** Un nombre, un montant et une date s'écrivent comme tels ; le reste tel que saisi. */
function contenusDe(question: QuestionPosee | null, saisie: SaisieDeReponse): LigneSaisie {
  const lue = question === null ? null : lireReponse(question, saisie)
  const { valeur, complement } = lue?.etat === 'etabli' ? lue.valeur : { valeur: null, complement: null }
  const date = lireDate(saisie.date ?? null)
  const brut = Object.fromEntries(SAISIES.map(({ code }) => [code, saisie[code] ?? null]))
  return {
    ...brut,
    reponse: nombreDe(valeur) ?? saisie.reponse ?? null,
    complement: nombreDe(complement) ?? saisie.complement ?? null,
    date: typeof date === 'number' ? date : (saisie.date ?? null),
    levier: saisie.levier === true ? 'Oui' : saisie.levier === false ? 'Non' : (saisie.levier ?? null),
  }
}

type ValeurLue = { readonly genre: string; readonly nombre?: number; readonly euros?: number; readonly jour?: number } | null

function nombreDe(valeur: ValeurLue): number | null {
  if (valeur?.genre === 'nombre') return valeur.nombre ?? null
  return valeur?.genre === 'montant' ? (valeur.euros ?? null) : null
}

export interface GrilleLue {
  /** Par question présente dans la feuille ; une réponse vide y est vide. */
  readonly saisies: ReponsesSaisies
  /** Colonnes absentes : rien n'est lu. Lignes inconnues ou en double : laissées de côté. */
  readonly anomalies: readonly Message[]
}

/** Relit la feuille d'une grille, colonnes et lignes déplacées à la main comprises ; titres en première ligne. */
export function lireGrille(grille: Grille, valeurs: readonly (readonly ContenuSaisi[])[]): GrilleLue {
  const titres = (valeurs[0] ?? []).map((titre) => normaliser(String(titre ?? '')))
  const rangs = new Map([QUESTION, ...SAISIES].map(({ code, intitule }) => [code, titres.indexOf(normaliser(intitule))]))
  const absentes = [QUESTION, ...SAISIES].filter(({ code }) => rangs.get(code) === -1)
  if (absentes.length > 0) return { saisies: {}, anomalies: absentes.map(({ intitule }) => message('lire-lignes.absente', { colonne: intitule })) }
  const attendues = new Set(lignesDe(grille).map(({ id }) => id))
  const saisies: Record<string, SaisieDeReponse> = {}
  const anomalies: Message[] = []
  for (const ligne of valeurs.slice(1)) {
    const id = String(ligne[rangs.get('question') ?? -1] ?? '').trim()
    if (id === '') continue
    if (!attendues.has(id)) anomalies.push(message('gri.question-inconnue', { question: id }))
    else if (saisies[id] !== undefined) anomalies.push(message('gri.reponse-en-double', { question: id }))
    else saisies[id] = saisieDe(SAISIES.map(({ code }) => [code, ligne[rangs.get(code) ?? -1] ?? null]))
  }
  return { saisies, anomalies }
}

function saisieDe(cases: readonly (readonly [keyof SaisieDeReponse, ContenuSaisi])[]): SaisieDeReponse {
  return Object.fromEntries(cases.filter(([, contenu]) => contenu !== null && contenu !== ''))
}
