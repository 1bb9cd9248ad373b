import type { CommuneHors, EntreeMutualisation, Message, NonEtabli } from '../../regles'
import { lireTableauDesCommunes, message, nonEtabli } from '../../regles'
import { ARRONDI, LECTURES, PERIODE } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { ENTETES } from '../tableau-rendu'
import type { ArgumentBrut, ArgumentDecrit, Case } from '../types'

/** Tableau des communes d'un contrat mutualisant, tel que le contrôle et la proposition le lisent. */
export const ARGUMENTS_MUTUALISATION: readonly ArgumentDecrit[] = [
  {
    nom: 'communes',
    libelle: 'Tableau des communes',
    type: 'plage',
    obligatoire: true,
    unite: 'plage avec ligne d’en-têtes',
    sensDeZero: '0 vaut une cellule vide, sauf dans « logements sociaux » ; un accord à 0 vaut Non',
    aide: 'En-têtes : commune ; objectif légal, ou manquants et taux, ou résidences principales, logements sociaux et taux cible ; objectif retenu ; accord, date d’accord ; situation ; périodes abaissées ; minimum, maximum.',
    exemple: 'A1:F4',
  },
  PERIODE,
  ARRONDI,
  ENTETES,
  LECTURES,
]

export const ERREURS_MUTUALISATION: readonly string[] = [
  '#N/A : tableau vide, objectif légal inconnu (incomplet), aucune commune déficitaire de droit commun (sans objet).',
  '#VALEUR! : commune en double, cellule illisible, colonne absente, déficit déclaré alors que la cible est atteinte.',
]

/** Lit un appel de la famille ; rend tous les refus d'un coup. */
export function lireMutualisation(
  args: readonly ArgumentBrut[],
): { readonly entree: EntreeMutualisation; readonly titres: boolean } | NonEtabli {
  const lecteur = new LecteurDArguments(ARGUMENTS_MUTUALISATION, args)
  const reste = { periode: lecteur.periode(), arrondi: lecteur.arrondi(), lectures: lecteur.lectures() }
  const titres = lecteur.booleen('entetes')
  const tableau = lireTableauDesCommunes(lecteur.plage('communes'))
  if (tableau !== null && !('communes' in tableau))
    return nonEtabli('refuse', [...lecteur.refus, ...(tableau as readonly Message[])])
  if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
  if (tableau === null) return nonEtabli('incomplet', [message('mutualisation.sans-commune')])
  return { entree: { ...tableau, ...reste }, titres }
}

/** Ligne d'une commune qui n'entre pas dans la répartition : aucun nombre, pour que les colonnes se somment. */
export function ligneHors({ nom }: CommuneHors): readonly Case[] {
  return [nom, '', '', '', '', 'hors répartition']
}

/** « 2 accords manquants », « 1 accord manquant », « 0 accord manquant ». */
export function compterAccords(nombre: number, singulier: string, pluriel: string): string {
  return nombre > 1 ? `${nombre} accords ${pluriel}` : `${nombre} accord ${singulier}`
}
