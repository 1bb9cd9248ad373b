import { arrondiPrudent } from '../../com'
import { arrondirFraction } from '../../socle/arrondi'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { PeriodeTriennale } from '../../socle/periode'
import { PERIODE_PAR_DEFAUT } from '../../socle/periode'
import { GUIDE, reference } from '../../socle/sources'
import { baremeQualitatif } from './bareme-qualitatif'

export const SRU_10: FicheDeRegle = {
  id: 'SRU-10',
  titre: 'Objectif qualitatif PLAI / PLS',
  nature: 'calcul',
  articles: [reference('art. L. 302-8, III du CCH', GUIDE, 'section 3, point 2, et trame, article 2')],
  parametres: ['P_quali.plai', 'P_quali.pls', 'P_quali.pls_reduit', 'P_quali.seuil'],
  pointsOuverts: ['AMB-10', 'AMB-11'],
}

/** Plafond de PLS : 30 %, ou 20 % pour une commune à la fois peu dotée et sans PLH. */
export type ReglePls = 'ordinaire' | 'réduite'

/** Règle de PLS d'une commune : `taux` en points, `couverte` par un PLH ; `null` = la donnée manquante déciderait. */
export function reglePls(
  taux: number | null,
  couverte: boolean | null,
  periode: PeriodeTriennale = PERIODE_PAR_DEFAUT,
): ReglePls | null {
  if (couverte === true) return 'ordinaire'
  if (taux !== null && taux >= baremeQualitatif(periode).seuil) return 'ordinaire'
  return taux === null || couverte === null ? null : 'réduite'
}

/** Part maximale de PLS d'une règle, en pour cent. */
export function partDePls(regle: ReglePls, periode: PeriodeTriennale = PERIODE_PAR_DEFAUT): number {
  const { pls, plsReduit } = baremeQualitatif(periode)
  return regle === 'réduite' ? plsReduit : pls
}

/** Plus petit nombre de PLAI pour n logements (CCH, art. L. 302-8, III) : un minimum s'arrondit à l'entier supérieur. */
export function plaiMinimum(n: number, periode: PeriodeTriennale = PERIODE_PAR_DEFAUT): number {
  return arrondirFraction(baremeQualitatif(periode).plai * n, 100, arrondiPrudent('minimum'))
}

/** Plus grand nombre de PLS et assimilés pour n logements (CCH, art. L. 302-8, III) : un maximum s'arrondit par défaut. */
export function plsMaximum(n: number, regle: ReglePls, periode: PeriodeTriennale = PERIODE_PAR_DEFAUT): number {
  return arrondirFraction(partDePls(regle, periode) * n, 100, arrondiPrudent('maximum'))
}

/** Logements sur lesquels portent les parts : tous, ou les seuls locatifs sous l'autre lecture d'AMB-10. */
export function baseQualitative(logements: number, accession: number | null, lectures: Lectures): number {
  return rangDe(lectures, 'AMB-10') === 1 ? logements - (accession ?? 0) : logements
}

/** Alertes d'un appel qui choisit la base locative sans dire l'accession : 0 et vide s'y confondent. */
export function alertesDeBase(accession: number | null, lectures: Lectures): Message[] {
  return rangDe(lectures, 'AMB-10') === 1 && accession === null ? [message('sru-quali.accession-absente')] : []
}

/** À moins de ce nombre de points du seuil, un taux publié arrondi peut être de l'autre côté. */
const VOISINAGE = 0.05

/** Alertes sur le taux quand il décide du plafond de PLS : nul ou vide, ou voisin du seuil. */
export function alertesDuTaux(taux: number | null, couverte: boolean, periode: PeriodeTriennale): Message[] {
  if (taux === null || couverte) return []
  const { seuil, pls, plsReduit } = baremeQualitatif(periode)
  if (taux === 0) return [message('sru-quali.taux-nul')]
  return Math.abs(taux - seuil) < VOISINAGE ? [message('sru-quali.proche-seuil', { taux, seuil, pls, plsReduit })] : []
}
