import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Jour } from '../../socle/jour'
import { enFrancais, enIso } from '../../socle/jour'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Etape, Hypothese, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import type { Brut } from '../../com'
import type { Signataire } from './signataires'
import { alertesDeSignatures, CMS_15, etapeDesSignatures, signatairesDuContrat } from './signataires'
import { lireSignatures } from './signatures-lues'

export interface EntreeDateEffet {
  readonly signatures: readonly (readonly Brut[])[]
  readonly communes: readonly (readonly Brut[])[]
  readonly grandParis: boolean
  /** Date imprimée sur le contrat ; `null` = non dite. */
  readonly imprimee: Jour | null
  readonly lectures: Lectures
}

/**
 * Date d'effet du contrat, en numéro de série : dernière signature obligatoire, ou date imprimée (AMB-22).
 * `incomplet` : signature obligatoire manquante ou non datée, date imprimée absente quand c'est elle qui compte.
 */
export function dateDEffet(entree: EntreeDateEffet, options: { readonly expliquer: boolean }): Resultat<Jour> {
  const lues = lireSignatures(entree.signatures, entree.communes, entree.grandParis)
  if ('etat' in lues) return lues
  const signataires = signatairesDuContrat(lues, entree.grandParis, null)
  const { imprimee, lectures } = entree
  const effet = effetDe(signataires, imprimee, lectures)
  if (effet === null) return nonEtabli('incomplet', motifsDe(signataires, lectures), { references: CMS_15.articles })
  const alertes = [...alertesDeSignatures(lues, signataires), ...alertesDEffet(signataires, imprimee)]
  const unite = 'date (numéro de série)'
  if (!options.expliquer) return etabli(effet, unite, { alertes })
  return etabli(effet, unite, {
    alertes,
    references: CMS_15.articles,
    hypotheses: hypothesesDEffet(signataires, imprimee, lectures),
    explication: [etapeDesSignatures(signataires), etapeDEffet(effet, lectures)],
  })
}

/** Date d'effet sous ces lectures ; `null` si une signature manque, ou si la date qui compte n'est pas connue. */
export function effetDe(signataires: readonly Signataire[], imprimee: Jour | null, lectures: Lectures): Jour | null {
  const obligatoires = signataires.filter(({ obligatoire }) => obligatoire)
  if (obligatoires.some(({ etat }) => etat === 'manquant')) return null
  return rangDe(lectures, 'AMB-22') === 1 ? imprimee : derniereSignature(obligatoires)
}

function derniereSignature(obligatoires: readonly Signataire[]): Jour | null {
  const dates = obligatoires.flatMap(({ date }) => date ?? [])
  return dates.length < obligatoires.length ? null : Math.max(...dates)
}

function motifsDe(signataires: readonly Signataire[], lectures: Lectures): Message[] {
  const noms = (etat: Signataire['etat']): string =>
    signataires.filter((s) => s.obligatoire && s.etat === etat).map(({ libelle }) => libelle).join(', ')
  const manquants = noms('manquant')
  const nonDates = noms('non daté')
  const motifs = manquants === '' ? [] : [message('cms-contrat.effet.manquants', { manquants })]
  if (rangDe(lectures, 'AMB-22') === 1) return manquants === '' ? [message('cms-contrat.effet.imprimee-absente')] : motifs
  return nonDates === '' ? motifs : [...motifs, message('cms-contrat.effet.non-dates', { nonDates })]
}

/** Date imprimée différente de la dernière signature : laquelle fait foi n'est pas écrit. */
export function alertesDEffet(signataires: readonly Signataire[], imprimee: Jour | null): Message[] {
  const derniere = derniereSignature(signataires.filter(({ obligatoire }) => obligatoire))
  if (imprimee === null || derniere === null || imprimee === derniere) return []
  return [message('cms-contrat.effet.imprimee-differente', { imprimee: enIso(imprimee), derniere: enIso(derniere) })]
}

export function hypothesesDEffet(signataires: readonly Signataire[], imprimee: Jour | null, lectures: Lectures): Hypothese[] {
  return hypothesesTouchees(CMS_15.pointsOuverts, lectures, (autres) => enClair(effetDe(signataires, imprimee, autres)))
}

export function etapeDEffet(effet: Jour | null, lectures: Lectures): Etape {
  const autre = rangDe(lectures, 'AMB-22') === 1
  return {
    etape: message('cms-contrat.effet.etape'),
    calcul: message(autre ? 'cms-contrat.effet.date-imprimee' : 'cms-contrat.effet.derniere-signature'),
    valeur: enClair(effet),
  }
}

function enClair(effet: Jour | null): string {
  return effet === null ? 'non établie' : enFrancais(effet)
}
