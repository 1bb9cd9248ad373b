import { valeurAuJour } from '../../com'
import type { ParametreDate } from '../../parametres'
import { P_PERIODE_DUREE, P_PERIODE_ORIGINE } from '../../parametres/sru-periodes'
import { PERIODES } from '../../socle/periode'

/** Première année couverte par la loi 3DS : aucun contrat abaissant ou mutualisant ne la précède. */
export const PREMIERE_ANNEE_3DS = Number(PERIODES[0]?.du.slice(0, 4))

const ORIGINE = valeurDe(P_PERIODE_ORIGINE)
/** Années d'une période triennale. */
export const DUREE_TRIENNALE = valeurDe(P_PERIODE_DUREE)

function valeurDe(parametre: ParametreDate): number {
  const valeur = valeurAuJour(parametre, PERIODES[0]?.du ?? '')
  if (valeur === undefined) throw new Error(`paramètre ${parametre.id} sans valeur`)
  return valeur.valeur
}

/** Première année d'une période triennale alignée sur 2002 (« 2029-2031 » → 2029) ; `undefined` si le texte n'en est pas une. */
export function lirePeriodeAlignee(texte: string): number | undefined {
  const annees = /^(\d{4})\s*[-\u2010-\u2013\u2212]\s*(\d{4})$/.exec(texte.trim())
  if (annees === null) return undefined
  const [debut, fin] = [Number(annees[1]), Number(annees[2])]
  const alignee = debut >= ORIGINE && (debut - ORIGINE) % DUREE_TRIENNALE === 0
  return alignee && fin === debut + DUREE_TRIENNALE - 1 ? debut : undefined
}

/** « 2029-2031 » d'après sa première année. */
export function ecrirePeriode(debut: number): string {
  return `${debut}-${debut + DUREE_TRIENNALE - 1}`
}
