import { parametreEmploye, valeurAuJour } from '../../com'
import type { ParametreDate } from '../../parametres'
import { P_INVENTAIRE_EXIGE, P_INVENTAIRE_TRAVAIL } from '../../parametres/sru-periodes'
import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { FichePeriode } from '../../socle/periode'
import { alertesDePeriode } from '../../socle/periode'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { SRU_06 } from '../entree-en-cours'
import { SRU_03 } from '../regime-de-rattrapage'
import type { SituationLue } from '../situation'

export const SRU_20: FicheDeRegle = {
  id: 'SRU-20',
  titre: 'Base d’inventaire de la période 2023-2025',
  nature: 'controle',
  articles: [reference('art. L. 302-8 du CCH', GUIDE, 'section 2, articulation avec l’inventaire 2022')],
  parametres: ['P_inventaire.exige', 'P_inventaire.travail'],
  pointsOuverts: [],
}

/** Où en est le contrat dont on contrôle l'inventaire. */
export type StatutPourInventaire = 'brouillon' | 'signé'

export const STATUTS_POUR_INVENTAIRE: readonly StatutPourInventaire[] = ['brouillon', 'signé']

/** Lit un statut sans égard à la casse ni aux accents ; `undefined` si le texte n'en nomme aucun. */
export function lireStatutPourInventaire(texte: string): StatutPourInventaire | undefined {
  const mots = normaliser(texte)
  if (mots === 'brouillon') return 'brouillon'
  return /^signee?$/.test(mots) ? 'signé' : undefined
}

export type VerdictDInventaire = 'conforme' | 'base de travail' | 'non conforme'

/** Inventaire à juger ; `null` = non renseigné. */
export interface EntreeInventaire {
  readonly annee: number | null
  readonly statut: StatutPourInventaire | null
  readonly situation: SituationLue
  readonly periode: FichePeriode
}

/** Années d'inventaire d'une période. */
interface AnneesDInventaire {
  readonly exigee: number
  readonly travail: number
  /** Dernière année admise d'une commune entrée en cours de période : celle où la période finit. */
  readonly derniere: number
}

function anneesDe(periode: FichePeriode): AnneesDInventaire {
  const lire = (parametre: ParametreDate): number => {
    const valeur = valeurAuJour(parametre, periode.du)
    if (valeur === undefined) throw new Error(`paramètre ${parametre.id} sans valeur au ${periode.du}`)
    return valeur.valeur
  }
  return { exigee: lire(P_INVENTAIRE_EXIGE), travail: lire(P_INVENTAIRE_TRAVAIL), derniere: Number(periode.au.slice(0, 4)) }
}

function verdict(annee: number, statut: StatutPourInventaire, enCours: boolean, annees: AnneesDInventaire): VerdictDInventaire {
  const { exigee, travail, derniere } = annees
  if (enCours ? annee >= exigee && annee <= derniere : annee === exigee) return 'conforme'
  return annee === travail && statut === 'brouillon' && !enCours ? 'base de travail' : 'non conforme'
}

/**
 * Juge l'année d'inventaire d'un déficit (SRU-20 ; guide, section 2). Une commune entrée en cours de période se lit à
 * l'inventaire de son entrée : toute année de la période est alors admise, à vérifier.
 * `sans-objet` : exemptée. `incomplet` : année ou statut absent, ou rang d'entrante dont le verdict dépend.
 * `refuse` : année illisible.
 */
export function baseDInventaire(
  entree: EntreeInventaire,
  options: { readonly expliquer: boolean },
): Resultat<VerdictDInventaire> {
  const { annee, statut, situation, periode } = entree
  if (annee !== null && (annee < 1000 || annee > 9999)) {
    const id = annee === 0 ? 'classement.inventaire-nul' : 'classement.inventaire-illisible'
    return nonEtabli('refuse', [message(id, { lu: String(annee) })])
  }
  if (situation === 'exemptée') {
    const justification = { references: referencesDe([SRU_03]), alertes: alertesDePeriode(periode) }
    return nonEtabli('sans-objet', [message('sru.exemptee')], justification)
  }
  if (annee === null || statut === null) {
    const manques = [...(annee === null ? ['annee_inventaire'] : []), ...(statut === null ? ['statut'] : [])].join(', ')
    return nonEtabli('incomplet', [message('classement.inventaire-incomplet', { manques })])
  }
  const annees = anneesDe(periode)
  const enCours = situation === 'entrée en cours de période'
  const rendu = verdict(annee, statut, enCours, annees)
  if (situation === 'nouvelle entrante' && verdict(annee, statut, true, annees) !== rendu) {
    return nonEtabli('incomplet', [message('sru.rang-manquant')])
  }
  if (!options.expliquer) return etabli(rendu, 'texte')
  return etabli(rendu, 'texte', {
    alertes: alertesDInventaire(annee, rendu, enCours, periode, annees),
    references: referencesDe(enCours ? [SRU_20, SRU_06] : [SRU_20]),
    parametres: [P_INVENTAIRE_EXIGE, P_INVENTAIRE_TRAVAIL].map((parametre) => parametreEmploye(parametre, periode.du)),
    explication: expliquer(annee, statut, rendu, enCours, annees),
  })
}

function alertesDInventaire(
  annee: number,
  rendu: VerdictDInventaire,
  enCours: boolean,
  periode: FichePeriode,
  { exigee, derniere }: AnneesDInventaire,
): Message[] {
  const donnees = { annee: String(annee), exigee: String(exigee), derniere: String(derniere), periode: periode.periode }
  const alertes = alertesDePeriode(periode)
  if (periode.aVerifier) alertes.push(message('classement.inventaire-par-analogie', donnees))
  if (rendu === 'base de travail') alertes.push(message('classement.inventaire-de-travail', donnees))
  else if (rendu === 'conforme' && enCours) alertes.push(message('classement.inventaire-de-l-entree', donnees))
  else if (rendu === 'non conforme') {
    alertes.push(message(enCours ? 'classement.inventaire-hors-entree' : 'classement.inventaire-autre', donnees))
  }
  return alertes
}

function expliquer(
  annee: number,
  statut: StatutPourInventaire,
  rendu: VerdictDInventaire,
  enCours: boolean,
  { exigee, travail, derniere }: AnneesDInventaire,
): Etape[] {
  const donnees = { exigee: String(exigee), travail: String(travail), derniere: String(derniere) }
  return [
    {
      etape: message('classement.etape.inventaire-attendu'),
      calcul: message(enCours ? 'classement.calcul.inventaire-entree' : 'classement.calcul.inventaire', donnees),
      valeur: enCours ? `${exigee} à ${derniere}` : exigee,
    },
    {
      etape: message('classement.etape.inventaire-lu'),
      calcul: message('classement.calcul.inventaire-lu', { statut }),
      valeur: annee,
    },
    { etape: message('classement.etape.verdict'), calcul: message('classement.calcul.verdict'), valeur: rendu },
  ]
}
