import type { Brut } from '../com'
import { ecrireBrut } from '../com'
import type { FicheDeRegle } from '../socle/fiche'
import type { Message } from '../socle/message'
import { message } from '../socle/message'
import type { Resultat } from '../socle/resultat'
import { etabli, nonEtabli } from '../socle/resultat'
import { GUIDE, reference } from '../socle/sources'
import { estBlanc, lireTexte, reconnaitreCode } from './codes'
import type { GrilleDeQuestions, PointDeVigilance } from './grille'

export const GRI_06: FicheDeRegle = {
  id: 'GRI-06',
  titre: 'Points de vigilance de l’État',
  nature: 'controle',
  articles: [reference('attentes de l’État, sans article', GUIDE, 'section 3, 2e volet')],
  parametres: [],
  pointsOuverts: [],
}

export const COTES_DE_VIGILANCE = ['traité', 'en cours', 'non traité', 'sans objet'] as const
export type CoteDeVigilance = (typeof COTES_DE_VIGILANCE)[number]

export interface SaisieDeVigilance {
  readonly point: string
  readonly cote: Brut
  /** Motif d'un point non traité ou sans objet. */
  readonly justification: Brut
}

export interface BilanDeVigilance {
  readonly traites: number
  /** Points moins ceux sans objet. */
  readonly comptes: number
  /** Traités / comptés (fraction). */
  readonly part: number
  readonly enCours: readonly string[]
  readonly nonTraites: readonly string[]
  /** Points que nulle cote ne décrit : comptés, jamais tenus pour traités. */
  readonly nonCotes: readonly string[]
}

/**
 * Points de vigilance de l'État traités par le contrat (GRI-06). `sans-objet` : tous le sont. `refuse` : cote illisible, point
 * inconnu ou coté deux fois.
 */
export function pointsDeVigilance(
  grilles: readonly GrilleDeQuestions[],
  saisies: readonly SaisieDeVigilance[],
): Resultat<BilanDeVigilance> {
  const references = GRI_06.articles
  const points = grilles.flatMap((grille) => grille.pointsDeVigilance)
  const cotes = lireCotes(points, saisies)
  if (!('get' in cotes)) return nonEtabli('refuse', cotes, { references })
  const cotesA = (voulue?: CoteDeVigilance): readonly PointDeVigilance[] => points.filter(({ id }) => cotes.get(id) === voulue)
  const justifies = new Set(saisies.filter(({ justification }) => lireTexte(justification) !== null).map(({ point }) => point))
  const sansMotif = (voulue: CoteDeVigilance) => cotesA(voulue).filter(({ id }) => !justifies.has(id))
  const nonCotes = cotesA()
  const alertes = [
    ...sansMotif('non traité').map(({ id, libelle }) => message('gri.vigilance.non-traite', { point: id, libelle })),
    ...sansMotif('sans objet').map(({ id, libelle }) => message('gri.vigilance.sans-motif', { point: id, libelle })),
    ...(nonCotes.length === 0 ? [] : [message('gri.vigilance.non-cotes', { points: nonCotes.map(({ id }) => id).join(', ') })]),
  ]
  const traites = cotesA('traité').length
  const comptes = points.length - cotesA('sans objet').length
  if (comptes === 0) return nonEtabli('sans-objet', [message('gri.vigilance.rien')], { references, alertes })
  const ids = (liste: readonly PointDeVigilance[]): readonly string[] => liste.map(({ id }) => id)
  const valeur: BilanDeVigilance = {
    traites,
    comptes,
    part: traites / comptes,
    enCours: ids(cotesA('en cours')),
    nonTraites: ids(cotesA('non traité')),
    nonCotes: ids(nonCotes),
  }
  return etabli(valeur, 'fraction', { references, alertes })
}

function lireCotes(
  points: readonly PointDeVigilance[],
  saisies: readonly SaisieDeVigilance[],
): ReadonlyMap<string, CoteDeVigilance> | readonly Message[] {
  const cotes = new Map<string, CoteDeVigilance>()
  const vus = new Set<string>()
  const refus: Message[] = []
  for (const { point, cote } of saisies) {
    if (!points.some(({ id }) => id === point)) refus.push(message('gri.vigilance.inconnu', { point }))
    else if (vus.has(point)) refus.push(message('gri.vigilance.en-double', { point }))
    vus.add(point)
    if (estBlanc(cote)) continue
    const lue = reconnaitreCode(COTES_DE_VIGILANCE, cote)
    if (lue === undefined) refus.push(message('gri.vigilance.illisible', { point, lu: ecrireBrut(cote) }))
    else cotes.set(point, lue)
  }
  return refus.length > 0 ? refus : cotes
}
