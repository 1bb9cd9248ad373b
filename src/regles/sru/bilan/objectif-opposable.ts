import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { enIso } from '../../socle/jour'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import type { SituationLue } from '../situation'
import { estEntrante } from '../situation'
import { donneesManquantes } from './financements'

export const SRU_11: FicheDeRegle = {
  id: 'SRU-11',
  titre: 'Objectif opposable de la période',
  nature: 'calcul',
  articles: [
    reference('art. L. 302-8, VII à X du CCH', GUIDE, 'section 2, effets sur les objectifs de rattrapage'),
    reference('art. L. 302-8-1, I du CCH', GUIDE, 'extraits de loi'),
  ],
  parametres: [],
  pointsOuverts: [],
}

/** Objectifs et actes connus d'une commune pour la période, en logements ; `null` = non renseigné. */
export interface EntreeOpposable {
  readonly legal: number | null
  /** Réputé admis au titre de SRU-07. */
  readonly rehausse: number | null
  readonly contrat: number | null
  /** A sans aménagement, B abaissant (IX), C mutualisant (X). */
  readonly modalite: 'A' | 'B' | 'C' | null
  /** Signé par le maire, le préfet et le président de l'EPCI (de l'EPT aussi, dans le Grand Paris). */
  readonly complet: boolean
  readonly notifie: number | null
  readonly dateNotification: Jour | null
  readonly dateSignature: Jour | null
  readonly situation: SituationLue
}

export type OrigineOpposable = 'notifié' | 'contrat abaissant' | 'contrat mutualisant' | 'rehaussé' | 'légal'

interface ObjectifCalcule {
  readonly valeur: number
  readonly origine: Exclude<OrigineOpposable, 'notifié'>
}

/**
 * Objectif opposable de la période, en logements (SRU-11 ; CCH, art. L. 302-8 et L. 302-8-1) : le notifié prime ; à défaut
 * celui d'un contrat abaissant ou mutualisant signé par tous ; à défaut le légal, rehaussé le cas échéant.
 * Une nouvelle entrante n'a droit ni au contrat aménagé ni au rehaussement. `sans-objet` : objectif légal nul ou commune
 * exemptée, sans notification. `incomplet` : la valeur retenue manque. `refuse` : rehaussé sous le légal, ou entrante.
 */
export function objectifOpposable(entree: EntreeOpposable, options: { readonly expliquer: boolean }): Resultat<number> {
  const { legal, notifie } = entree
  const references = referencesDe([SRU_11])
  const refus = refusDe(entree)
  if (refus.length > 0) return nonEtabli('refuse', refus, { references })
  const calcule = objectifCalcule(entree)
  const valeur = notifie ?? calcule?.valeur
  const alertes = [...alertesDuContrat(entree, calcule), ...alertesDeNotification(entree, calcule)]
  if (entree.situation === 'exemptée') {
    if (legal !== null && legal > 0) alertes.push(message('sru-opposable.exemptee-avec-objectif', { legal }))
    if (notifie === null) return nonEtabli('sans-objet', [message('sru.exemptee')], { references, alertes })
    alertes.push(message('sru-opposable.exemptee-notifiee', { notifie }))
  }
  if (valeur === undefined) {
    return nonEtabli('incomplet', [donneesManquantes([estAmenage(entree) ? 'objectif_contrat' : 'objectif_legal'])], {
      references,
      alertes,
    })
  }
  if (valeur === 0) return nonEtabli('sans-objet', [message('sru-opposable.legal-nul')], { references, alertes })
  if (!options.expliquer) return etabli(valeur, 'logements', { alertes })
  return etabli(valeur, 'logements', { alertes, references, explication: expliquer(entree, calcule, valeur) })
}

function refusDe({ legal, rehausse, situation }: EntreeOpposable): Message[] {
  if (rehausse === null) return []
  return [
    ...(estEntrante(situation) ? [message('sru-rehausse.entrante')] : []),
    ...(legal !== null && rehausse < legal ? [message('sru-rehausse.sous-le-legal', { legal, rehausse })] : []),
  ]
}

/** Vrai quand un contrat abaissant ou mutualisant, signé par tous, fixe l'objectif d'une commune qui y a droit. */
function estAmenage({ modalite, complet, situation }: EntreeOpposable): boolean {
  return complet && !estEntrante(situation) && (modalite === 'B' || modalite === 'C')
}

/** Objectif que la notification doit reprendre ; `null` quand la donnée qui le fixe manque. */
function objectifCalcule(entree: EntreeOpposable): ObjectifCalcule | null {
  const { legal, rehausse, contrat, modalite } = entree
  if (estAmenage(entree)) {
    return contrat === null ? null : { valeur: contrat, origine: modalite === 'B' ? 'contrat abaissant' : 'contrat mutualisant' }
  }
  if (legal === null) return null
  return rehausse === null || legal === 0 || rehausse === legal
    ? { valeur: legal, origine: 'légal' }
    : { valeur: rehausse, origine: 'rehaussé' }
}

function alertesDuContrat(entree: EntreeOpposable, calcule: ObjectifCalcule | null): Message[] {
  const { contrat, modalite, complet, situation } = entree
  if (modalite === 'B' || modalite === 'C') {
    const nom = modalite === 'B' ? 'abaissant' : 'mutualisant'
    if (estEntrante(situation)) return [message('sru-opposable.entrante', { modalite: nom })]
    return complet ? alertesDuContratComplet(entree) : [message('sru-opposable.contrat-incomplet', { modalite: nom })]
  }
  if (contrat === null) return complet && modalite === null ? [message('sru-opposable.complet-sans-modalite')] : []
  if (modalite === null) return [message('sru-opposable.sans-modalite', { contrat })]
  if (calcule === null || contrat === calcule.valeur) return []
  return [message('sru-opposable.sans-amenagement', { contrat, calcule: calcule.valeur })]
}

function alertesDuContratComplet({ legal, rehausse, contrat, modalite, dateSignature }: EntreeOpposable): Message[] {
  const alertes: Message[] = []
  if (dateSignature === null) alertes.push(message('sru-opposable.signature-sans-date'))
  if (rehausse !== null) alertes.push(message('sru-opposable.rehausse-ecarte', { rehausse }))
  if (modalite === 'B' && contrat !== null && legal !== null && contrat > legal) {
    alertes.push(message('sru-opposable.abaissant-superieur', { contrat, legal }))
  }
  return alertes
}

function alertesDeNotification(entree: EntreeOpposable, calcule: ObjectifCalcule | null): Message[] {
  const { notifie, dateNotification, dateSignature } = entree
  if (notifie === null) {
    return dateNotification === null
      ? []
      : [message('sru-opposable.notification-sans-objectif', { jour: enIso(dateNotification) })]
  }
  const alertes: Message[] = []
  if (calcule === null) alertes.push(message('sru-opposable.ecart-inconnu', { notifie }))
  else if (calcule.valeur !== notifie) {
    const { valeur, origine } = calcule
    alertes.push(message('sru-opposable.ecart', { notifie, calcule: valeur, origine, ecart: notifie - valeur }))
  }
  if (dateNotification === null) alertes.push(message('sru-opposable.notification-sans-date'))
  else if (estAmenage(entree) && calcule !== null && dateSignature !== null && dateNotification < dateSignature) {
    const dates = { notification: enIso(dateNotification), signature: enIso(dateSignature) }
    alertes.push(message('sru-opposable.notification-anterieure', { ...dates, notifie, contrat: calcule.valeur }))
  }
  return alertes
}

function expliquer(entree: EntreeOpposable, calcule: ObjectifCalcule | null, valeur: number): Etape[] {
  const { legal, notifie, dateNotification, dateSignature, situation } = entree
  const origine: OrigineOpposable = notifie !== null ? 'notifié' : (calcule?.origine ?? 'légal')
  const etapes: Etape[] = [
    {
      etape: message('sru-opposable.etape.opposable', { origine }),
      calcul: acte(origine, origine === 'notifié' ? dateNotification : dateSignature, situation),
      valeur,
    },
  ]
  if (notifie !== null && calcule !== null) {
    etapes.push({
      etape: message('sru-opposable.etape.calcule', { origine: calcule.origine }),
      calcul: acte(calcule.origine, dateSignature, situation),
      valeur: calcule.valeur,
    })
  }
  if (legal !== null && origine !== 'légal' && calcule?.origine !== 'légal') {
    etapes.push({ etape: message('sru-opposable.etape.legal'), calcul: acte('légal', null, situation), valeur: legal })
  }
  return etapes
}

/** L'acte dont vient un objectif, avec sa date quand il en a une. */
function acte(origine: OrigineOpposable, jour: Jour | null, situation: SituationLue): Message {
  if (origine === 'rehaussé') return message('sru-opposable.acte.rehausse')
  if (origine === 'légal') return message(estEntrante(situation) ? 'sru-opposable.acte.legal-viii' : 'sru-opposable.acte.legal')
  const nom = origine === 'notifié' ? 'notification' : 'contrat'
  if (jour === null) return message(`sru-opposable.acte.${nom}-sans-date`, { origine })
  return message(`sru-opposable.acte.${nom}`, { origine, jour: enIso(jour) })
}
