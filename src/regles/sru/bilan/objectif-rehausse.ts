import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Jour } from '../../socle/jour'
import { enIso } from '../../socle/jour'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { FichePeriode } from '../../socle/periode'
import { alertesDePeriode } from '../../socle/periode'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import type { SituationLue } from '../situation'
import { estEntrante } from '../situation'
import { donneesManquantes } from './financements'

export const SRU_07: FicheDeRegle = {
  id: 'SRU-07',
  titre: 'Objectif rehaussé par le préfet',
  nature: 'controle',
  articles: [reference('art. L. 302-8, VII du CCH', GUIDE, 'annexe 1, note')],
  parametres: [],
  pointsOuverts: ['AMB-09'],
}

/** Rehaussement proposé ; objectifs et déficit en logements, `null` = non renseigné. */
export interface EntreeRehausse {
  readonly legal: number | null
  readonly rehausse: number | null
  readonly dateAccord: Jour | null
  readonly motif: string | null
  /** Logements manquants ; `null` = le dépassement du déficit ne se contrôle pas. */
  readonly manquants: number | null
  readonly dateNotification: Jour | null
  readonly situation: SituationLue
  readonly periode: FichePeriode
  readonly lectures: Lectures
}

/**
 * Objectif rehaussé retenu, en logements (SRU-07 ; CCH, art. L. 302-8, VII) : au moins l'objectif légal, après accord du maire
 * et pour un motif de marché local. `sans-objet` : exemptée ou sans objectif légal. `incomplet` : donnée, accord ou motif
 * manquant. `refuse` : sous l'objectif légal, accord postérieur à la notification, nouvelle entrante.
 */
export function objectifRehausse(entree: EntreeRehausse, options: { readonly expliquer: boolean }): Resultat<number> {
  const { legal, rehausse, dateAccord, motif, manquants, periode, lectures } = entree
  const references = referencesDe([SRU_07])
  const refus = refusDe(entree)
  if (refus.length > 0) return nonEtabli('refuse', refus, { references })
  const alertes = alertesDePeriode(periode)
  if (entree.situation === 'exemptée') return nonEtabli('sans-objet', [message('sru.exemptee')], { references, alertes })
  if (legal === 0) return nonEtabli('sans-objet', [message('sru-rehausse.legal-nul')], { references, alertes })
  const manques = manquesDe(entree)
  if (manques.length > 0 || legal === null || rehausse === null || dateAccord === null || motif === null) {
    return nonEtabli('incomplet', manques, { references })
  }
  const excessif = manquants !== null && rehausse > manquants
  const signale = (autres: Lectures): boolean => excessif && rangDe(autres, 'AMB-09') === 0
  if (signale(lectures)) alertes.push(message('sru-rehausse.au-dela-du-deficit', { rehausse, manquants: manquants ?? 0 }))
  if (!options.expliquer) return etabli(rehausse, 'logements', { alertes })
  return etabli(rehausse, 'logements', {
    alertes,
    references,
    hypotheses: hypothesesTouchees(['AMB-09'], lectures, (autres) =>
      signale(autres) ? `${rehausse}, signalé` : String(rehausse),
    ),
    explication: [
      {
        etape: message('sru-rehausse.etape.legal'),
        calcul: message('sru-rehausse.calcul.minimum', { legal, rehausse }),
        valeur: legal,
      },
      {
        etape: message('sru-rehausse.etape.accord'),
        calcul: message('sru-rehausse.calcul.accord', { jour: enIso(dateAccord) }),
        valeur: 'oui',
      },
      { etape: message('sru-rehausse.etape.motif'), calcul: message('sru-rehausse.calcul.motif', { motif }), valeur: 'oui' },
      etapeDuDeficit(rehausse, manquants),
      { etape: message('sru-rehausse.etape.retenu'), calcul: message('sru-rehausse.calcul.retenu'), valeur: rehausse },
    ],
  })
}

function refusDe({ legal, rehausse, dateAccord, dateNotification, situation }: EntreeRehausse): Message[] {
  const refus: Message[] = []
  if (estEntrante(situation)) refus.push(message('sru-rehausse.entrante'))
  if (rehausse === 0) refus.push(message('sru-rehausse.nul'))
  else if (legal !== null && rehausse !== null && rehausse < legal)
    refus.push(message('sru-rehausse.sous-le-legal', { legal, rehausse }))
  if (dateAccord !== null && dateNotification !== null && dateAccord > dateNotification) {
    refus.push(message('sru-rehausse.accord-tardif', { accord: enIso(dateAccord), notification: enIso(dateNotification) }))
  }
  return refus
}

function manquesDe({ legal, rehausse, dateAccord, motif }: EntreeRehausse): Message[] {
  const objectifs = [...(legal === null ? ['objectif_legal'] : []), ...(rehausse === null ? ['objectif_rehausse'] : [])]
  return [
    ...(objectifs.length > 0 ? [donneesManquantes(objectifs)] : []),
    ...(dateAccord === null ? [message('sru-rehausse.accord-manquant')] : []),
    ...(motif === null ? [message('sru-rehausse.motif-manquant')] : []),
  ]
}

function etapeDuDeficit(rehausse: number, manquants: number | null): Etape {
  const etape = message('sru-rehausse.etape.deficit')
  if (manquants === null) return { etape, calcul: message('sru-rehausse.calcul.deficit-inconnu'), valeur: 'non contrôlé' }
  const calcul = message('sru-rehausse.calcul.deficit', { rehausse, manquants })
  return { etape, calcul, valeur: rehausse > manquants ? 'dépassé' : 'respecté' }
}
