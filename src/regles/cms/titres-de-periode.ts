import type { Brut } from '../com'
import { ecrireBrut, estVideOuZero } from '../com'
import type { Message } from '../socle/message'
import { message } from '../socle/message'
import { normaliser } from '../socle/normaliser'
import type { FichePeriode } from '../socle/periode'

const PERIODE_ECRITE = /\b(20\d\d) (?:et )?(20\d\d)\b/
const INVENTAIRE = /\bjanvier (20\d\d)\b/

/** Alerte qui nomme les titres d'une autre période : « objectifs 2023-2025 » ou l'inventaire de 2022 pour 2026-2028 (SRU-21). */
export function alertesDesTitres(entetes: readonly Brut[], { periode, du }: FichePeriode): Message[] {
  const debut = Number(du.slice(0, 4))
  const titres = entetes.filter((entete) => !estVideOuZero(entete)).map((entete) => ecrireBrut(entete).trim())
  const autres = titres.filter((titre) => {
    const lu = normaliser(titre)
    const ecrite = PERIODE_ECRITE.exec(lu)
    if (ecrite !== null) return Number(ecrite[1]) !== debut
    const inventaire = INVENTAIRE.exec(lu)
    return inventaire !== null && Number(inventaire[1]) !== debut - 1
  })
  if (autres.length === 0) return []
  return [message('cms.titres-autre-periode', { periode, titres: autres.map((titre) => `« ${titre} »`).join(', ') })]
}
