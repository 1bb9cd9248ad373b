import type { Brut, Entetes, Plage } from '../../com'
import { estPlageVide, indexerEntetes } from '../../com'
import type { Jour } from '../../socle/jour'
import type { Lectures } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { reconnaitreCritere } from '../catalogue-sne'
import { compilerGrille } from '../compiler-grille'
import { contexteDe } from '../contexte'
import { CRITERES_SNE, estPublicPrioritaire } from '../criteres-sne'
import type { CritereDeGrille } from '../grille'
import { GRILLE_GENERALE } from '../grille'
import { lecturesContredites } from '../lectures-de-grille'
import { estLigneVide } from '../noter'
import type { ContexteDeNote, Releve } from '../points-de-critere'
import { pointsDeCritere } from '../points-de-critere'
import { diagnostiquer, releveVierge } from '../erreur-de-ligne'

/** Ce qu'une demande est au regard des publics prioritaires ; `SANS_STATUT` : ligne vide, ou cellule illisible. */
export const NON_PRIORITAIRE = 0
export const PRIORITAIRE = 1
export const A_VERIFIER = 2
export const SANS_STATUT = 3

export interface EntreePriorite {
  readonly entetes: Plage
  /** Grille dont on suit les colonnes, seuils et barèmes des critères P ; `null` : les en-têtes seuls. */
  readonly grille: Plage | null
  /** Jour du calcul : demandé seulement si un critère P se lit dans une date. */
  readonly calcul: Jour | null
  readonly lectures: Lectures
}

/** Les seize publics prioritaires, prêts à lire dans les demandes. */
export interface PrioritePrete {
  readonly entetes: Entetes
  /** Critères P01 à P16 ; `colonne` à −1 : les demandes ne le portent pas, on ne sait pas. */
  readonly criteres: readonly CritereDeGrille[]
  readonly contexte: ContexteDeNote
  readonly releve: Releve
}

/** Lectures que la grille donne d'un critère, hors poids : le statut n'en dépend jamais (COT-05, COT-11). */
const COLONNES_LUES = ['critère', 'colonne', 'seuil', 'barème'] as const
const PRIORITAIRES = CRITERES_SNE.filter(({ id }) => estPublicPrioritaire(id))

/**
 * Prépare la lecture des seize publics prioritaires (CCH, art. L. 441-1), par la grille si elle est donnée, sinon par leurs en-têtes.
 * `incomplet` : en-têtes absents, ou date du calcul absente alors qu'une date se lit ; `refuse` : en-têtes sur plusieurs lignes, en
 * double, lecture de la grille illisible, ou lecture d'un point ouvert que la grille contredit.
 */
export function preparerPriorite({ entetes: plage, grille, calcul, lectures }: EntreePriorite): Resultat<PrioritePrete> {
  if (estPlageVide(plage)) return incomplet('entetes')
  if (plage.length !== 1) return nonEtabli('refuse', [message('cotation.entetes-hautes', { lignes: plage.length })])
  const entetes = indexerEntetes(plage[0] ?? [])
  const lues = grille === null ? [] : lecturesDeGrille(grille)
  if (lues === undefined) return nonEtabli('refuse', [message('cotation-demande.grille-sans-colonne-critere')])
  const cites = new Set(lues.map(({ id }) => id))
  const autres = PRIORITAIRES.filter(({ id }) => !cites.has(id)).map(({ id }) => [id, 1, null, null, null])
  const titres = ['critère', 'points', 'colonne', 'seuil', 'barème']
  const compilee = compilerGrille([titres, ...lues.map(({ cellules }) => cellules), ...autres], entetes)
  if (!('criteres' in compilee)) return nonEtabli('refuse', compilee.map((motif) => situer(motif, lues)))
  const contredites = lecturesContredites(lectures, [compilee])
  if (contredites.length > 0) return nonEtabli('refuse', contredites.map((motif) => situer(motif, lues)))
  if (calcul === null && compilee.criteres.some(litUneDate)) return incomplet('date_calcul')
  const criteres = [...compilee.criteres].sort((a, b) => (a.id ?? '').localeCompare(b.id ?? ''))
  return etabli({ entetes, criteres, contexte: contexteDe(calcul ?? SANS_DATE, false), releve: releveVierge() }, '')
}

/** Jour de calcul qui ne sert pas : aucun critère ne lit de date. */
const SANS_DATE = 1

function litUneDate({ lecture, colonne }: CritereDeGrille): boolean {
  return colonne >= 0 && (lecture === 'par an' || lecture === 'par mois' || lecture === 'paliers')
}

function incomplet(manques: string): Resultat<never> {
  return nonEtabli('incomplet', [message('cotation.donnees-manquantes', { manques })])
}

interface LectureDeGrille {
  readonly id: string
  readonly ligne: number
  readonly cellules: readonly Brut[]
}

/** Lignes P de la grille, réduites à ce qui dit où et comment lire ; `undefined` sans colonne « critère ». */
function lecturesDeGrille([premiere = [], ...lignes]: Plage): LectureDeGrille[] | undefined {
  const titres = indexerEntetes(premiere)
  const [critere = -1, ...autres] = COLONNES_LUES.map((colonne) => titres.rang(colonne))
  if (critere < 0) return undefined
  return lignes.flatMap((ligne, i) => {
    const texte = ligne[critere]
    const reconnu = typeof texte === 'string' ? reconnaitreCritere(texte) : null
    if (reconnu?.genre !== 'sne' || !estPublicPrioritaire(reconnu.critere.id)) return []
    const cellules = [reconnu.critere.id, 1, ...autres.map((rang) => (rang < 0 ? null : (ligne[rang] ?? null)))]
    return [{ id: reconnu.critere.id, ligne: i + 2, cellules }]
  })
}

/** Un motif cite la ligne de la grille de l'agent, non celle de la grille réduite. */
function situer(motif: Message, lues: readonly LectureDeGrille[]): Message {
  const lue = lues[Number(motif.donnees['ligne']) - 2]
  return lue === undefined ? motif : message(motif.id, { ...motif.donnees, grille: GRILLE_GENERALE, ligne: lue.ligne })
}

/**
 * Statut de chaque demande, au rang `depart + i` : prioritaire dès qu'un critère P est vrai ; non prioritaire si tous sont lus et faux ;
 * à vérifier si l'un n'est pas renseigné (colonne absente, cellule vide ou à 0 qu'Excel ne distingue pas, situation de logement non rattachée).
 */
export function jugerPriorites(pret: PrioritePrete, demandes: Plage, statuts: Uint8Array, depart = 0): void {
  for (let i = 0; i < demandes.length; i += 1) statuts[depart + i] = jugerPriorite(pret, demandes[i] as readonly Brut[], null, null)
}

/** Statut d'une demande ; `vrais` et `inconnus`, s'ils sont donnés, reçoivent les critères P vrais et ceux qu'il reste à renseigner. */
export function jugerPriorite(
  { criteres, contexte, releve }: PrioritePrete,
  ligne: readonly Brut[],
  vrais: string[] | null,
  inconnus: string[] | null,
): number {
  if (estLigneVide(ligne)) return SANS_STATUT
  let vrai = false
  let inconnu = false
  for (const critere of criteres) {
    releve.nonRattachee = false
    releve.manquant = false
    const points = pointsDeCritere(critere, ligne, contexte, releve)
    if (Number.isNaN(points)) return SANS_STATUT
    const id = critere.id as string
    if (releve.manquant || releve.nonRattachee || ligne[critere.colonne] === 0) {
      inconnu = true
      if (inconnus?.includes(id) === false) inconnus.push(id)
    } else if (points > 0) {
      vrai = true
      if (vrais?.includes(id) === false) vrais.push(id)
    }
  }
  return vrai ? PRIORITAIRE : inconnu ? A_VERIFIER : NON_PRIORITAIRE
}

/** Pourquoi une ligne remplie n'a pas de statut : sa cellule illisible. `numero` compte à partir de 1. */
export function diagnostiquerPriorite({ criteres, entetes, contexte }: PrioritePrete, ligne: readonly Brut[], numero: number): Message {
  return diagnostiquer(ligne, numero, criteres, entetes.textes, contexte)
}
