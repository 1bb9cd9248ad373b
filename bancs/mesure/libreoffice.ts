import { genererW2, noterW2 } from '../charges/w2'
import { recalculerW2 } from '../pairs/libreoffice'
import { LIBREOFFICE, resumerTemps } from './tours'
import type { Mesure } from './tours'

const EFFECTIF = 10_000
const PASSAGES = 5

/**
 * Recalcul natif de W2 dans LibreOffice ; aucune mesure, et une phrase, s’il manque.
 * @throws Error si ses notes diffèrent de la charge à la lettre : le temps d’un calcul faux ne vaut rien
 */
export function mesurerLibreOffice(dire: (phrase: string) => void): Mesure[] {
  const recalcul = recalculerW2(EFFECTIF, PASSAGES)
  if (recalcul === null) {
    dire('LibreOffice ou son pont Python manque : recalcul natif non mesuré.')
    return []
  }
  const attendues = genererW2(EFFECTIF).map(noterW2)
  const fausses = attendues.filter((note, rang) => recalcul.scores[rang] !== note).length
  if (fausses > 0) throw new Error(`LibreOffice : ${fausses} notes de W2 sur ${EFFECTIF} diffèrent de la charge à la lettre`)
  return [resumerTemps('W2', LIBREOFFICE, EFFECTIF, recalcul.cpuMs, null)]
}
