import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { enIso } from '../../socle/jour'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { GUIDE, reference } from '../../socle/sources'
import type { EtatDeCondition } from './conditions'

export const CMS_12: FicheDeRegle = {
  id: 'CMS-12',
  titre: 'Avis de la commission nationale SRU',
  nature: 'controle',
  articles: [
    reference('art. L. 302-9-1-1 du CCH', GUIDE, 'section 2'),
    reference('art. L. 302-8, X, al. 1 du CCH', GUIDE, 'extrait du X, section 2 et trame, préambule'),
  ],
  parametres: [],
  pointsOuverts: [],
}

/** Dates de l'avis et du contrat ; `null` = non renseignée. */
export interface DatesDeLAvis {
  readonly saisine: Jour | null
  readonly avis: Jour | null
  readonly signature: Jour | null
}

/** Un avis ne précède pas sa saisine. */
export function refusDesDates({ saisine, avis }: DatesDeLAvis): Message[] {
  if (saisine === null || avis === null || avis >= saisine) return []
  return [message('mutualisable.avis-avant-saisine', { avis: enIso(avis), saisine: enIso(saisine) })]
}

/** L'avis simple est obligatoire avant la signature ; son sens ne lie pas. */
export function etatDeLAvis({ saisine, avis, signature }: DatesDeLAvis): {
  readonly etat: EtatDeCondition
  readonly motif: Message
} {
  if (avis === null) {
    if (signature !== null)
      return { etat: 'manquante', motif: message('mutualisable.signe-sans-avis', { signature: enIso(signature) }) }
    return saisine === null
      ? { etat: 'manquante', motif: message('mutualisable.ni-saisine-ni-avis') }
      : { etat: 'manquante', motif: message('mutualisable.avis-attendu', { saisine: enIso(saisine) }) }
  }
  if (signature !== null && signature < avis) {
    return {
      etat: 'manquante',
      motif: message('mutualisable.signe-avant-avis', { signature: enIso(signature), avis: enIso(avis) }),
    }
  }
  return saisine === null
    ? { etat: 'à prouver', motif: message('mutualisable.saisine-a-prouver', { avis: enIso(avis) }) }
    : { etat: 'remplie', motif: message('mutualisable.avis-rendu', { avis: enIso(avis) }) }
}
