import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { enIso } from '../../socle/jour'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'

export const SRU_16: FicheDeRegle = {
  id: 'SRU-16',
  titre: 'Commune carencée : obligations liées',
  nature: 'controle',
  articles: [
    reference('art. L. 302-8-1, I du CCH', GUIDE, 'extraits de loi et section 2'),
    reference('art. L. 443-7 du CCH', GUIDE, 'section 2, vente des logements sociaux'),
  ],
  parametres: [],
  pointsOuverts: [],
}

export interface EntreeCarence {
  readonly carencee: boolean
  readonly dateArrete: Jour | null
  readonly dateProposition: Jour | null
  /** Contrat de mixité sociale conclu selon la loi 3DS, signé par tous les signataires obligatoires. */
  readonly contratComplet: boolean
}

/** Case écrite en toutes lettres, mise en phrase par les textes. */
export interface CaseEnPhrase {
  readonly phrases: readonly [Message]
}

/** Obligation, puis « à faire », « fait le JJ/MM/AAAA » ou « à confirmer ». */
export type LigneDObligation = readonly [obligation: CaseEnPhrase, etat: 'à faire' | 'à confirmer' | CaseEnPhrase]

/**
 * Obligations actives d'une commune carencée (SRU-16 ; CCH, art. L. 302-8-1, I et L. 443-7), une par ligne.
 * `sans-objet` : commune non carencée. `refuse` : arrêté de carence daté pour une commune dite non carencée.
 */
export function obligationsDeCarence(
  entree: EntreeCarence,
  options: { readonly expliquer: boolean },
): Resultat<readonly LigneDObligation[]> {
  const { carencee, dateArrete, contratComplet } = entree
  const references = referencesDe([SRU_16])
  if (!carencee && dateArrete !== null) {
    return nonEtabli('refuse', [message('sru-carence.contradiction', { jour: enIso(dateArrete) })], { references })
  }
  if (!carencee) return nonEtabli('sans-objet', [message('sru-carence.non-carencee')], { references })
  const lignes: LigneDObligation[] = [
    ...(dateArrete === null ? [[obligation('dater'), 'à confirmer'] as const] : []),
    [obligation('proposer'), etatDeLaProposition(entree)],
    ...(contratComplet ? [] : [[obligation('vendre'), 'à faire'] as const]),
    [obligation('questions'), 'à confirmer'],
  ]
  const alertes = alertesDe(entree)
  if (!options.expliquer) return etabli(lignes, 'tableau', { alertes })
  return etabli(lignes, 'tableau', { alertes, references, explication: expliquer(entree) })
}

function obligation(cle: 'dater' | 'proposer' | 'vendre' | 'questions'): CaseEnPhrase {
  return { phrases: [message(`sru-carence.obligation.${cle}`)] }
}

/** Une proposition d'avant l'arrêté ne répond pas à la carence constatée ; un contrat signé sans date la suppose. */
function etatDeLaProposition({ dateArrete, dateProposition, contratComplet }: EntreeCarence): LigneDObligation[1] {
  if (dateProposition === null) return contratComplet ? 'à confirmer' : 'à faire'
  if (dateArrete !== null && dateProposition < dateArrete) return 'à confirmer'
  return { phrases: [message('sru-carence.fait', { jour: enIso(dateProposition) })] }
}

function alertesDe({ dateArrete, dateProposition }: EntreeCarence): Message[] {
  const alertes: Message[] = []
  if (dateArrete === null) alertes.push(message('sru-carence.statut-a-confirmer'))
  if (dateProposition === null) alertes.push(message('sru-carence.proposition-sans-date'))
  else if (dateArrete !== null && dateProposition < dateArrete) {
    alertes.push(
      message('sru-carence.proposition-anterieure', { proposition: enIso(dateProposition), arrete: enIso(dateArrete) }),
    )
  }
  return alertes
}

function expliquer({ dateArrete, contratComplet }: EntreeCarence): Etape[] {
  return [
    {
      etape: message('sru-carence.etape.statut'),
      calcul:
        dateArrete === null
          ? message('sru-carence.calcul.sans-arrete')
          : message('sru-carence.calcul.arrete', { jour: enIso(dateArrete) }),
      valeur: dateArrete === null ? 'statut à confirmer' : 'carencée',
    },
    { etape: message('sru-carence.etape.proposition'), calcul: message('sru-carence.calcul.proposition'), valeur: 'obligatoire' },
    {
      etape: message('sru-carence.etape.vente'),
      calcul: message(contratComplet ? 'sru-carence.calcul.vente-levee' : 'sru-carence.calcul.vente'),
      valeur: contratComplet ? 'levée' : 'active',
    },
  ]
}
