import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { donneesManquantes } from './financements'

export const SRU_13: FicheDeRegle = {
  id: 'SRU-13',
  titre: 'Report d’un excédent',
  nature: 'calcul',
  articles: [reference('art. L. 302-8, X du CCH', GUIDE, 'section 2, mutualisation')],
  parametres: [],
  pointsOuverts: ['AMB-14'],
}

/** Logements réalisés et objectif opposable de la période, majoré s'il l'a été ; `null` = non renseigné. */
export interface EntreeExcedent {
  readonly realises: number | null
  readonly opposable: number | null
  readonly lectures: Lectures
}

/**
 * Excédent au-delà de l'objectif opposable, en logements (SRU-13 ; CCH, art. L. 302-8, X). Le report lui-même n'est pas
 * écrit : la lecture d'AMB-14 dit ce qu'on en fait, non combien. `sans-objet` : aucun objectif. `incomplet` : donnée manquante.
 */
export function excedentReportable(
  { realises, opposable, lectures }: EntreeExcedent,
  options: { readonly expliquer: boolean },
): Resultat<number> {
  const references = referencesDe([SRU_13])
  if (opposable === 0) return nonEtabli('sans-objet', [message('sru-excedent.objectif-nul')], { references })
  if (realises === null || opposable === null) {
    const motifs = [
      ...(realises === null ? [message('sru-excedent.avant-bilan')] : []),
      ...(opposable === null ? [donneesManquantes(['objectif_opposable'])] : []),
    ]
    return nonEtabli('incomplet', motifs, { references })
  }
  const excedent = Math.max(0, realises - opposable)
  const deduit = rangDe(lectures, 'AMB-14') === 1
  const alertes: Message[] =
    excedent === 0 ? [] : [message(deduit ? 'sru-excedent.a-deduire' : 'sru-excedent.information', { excedent })]
  if (!options.expliquer) return etabli(excedent, 'logements', { alertes })
  return etabli(excedent, 'logements', {
    alertes,
    references,
    hypotheses: hypothesesTouchees(['AMB-14'], lectures, (autres) => effetDuReport(excedent, autres)),
    explication: [
      {
        etape: message('sru-excedent.etape.excedent'),
        calcul: message('sru-excedent.calcul.excedent', { realises, opposable }),
        valeur: excedent,
      },
      {
        etape: message('sru-excedent.etape.report'),
        calcul: message(deduit ? 'sru-excedent.calcul.deduction' : 'sru-excedent.calcul.information'),
        valeur: effetDuReport(excedent, lectures),
      },
    ],
  })
}

function effetDuReport(excedent: number, lectures: Lectures): string {
  if (excedent === 0) return 'aucun'
  return rangDe(lectures, 'AMB-14') === 1 ? `objectif suivant diminué de ${excedent}` : 'objectif suivant inchangé'
}
