import type { FicheDeRegle } from '../socle/fiche'
import { message } from '../socle/message'
import type { Resultat } from '../socle/resultat'
import { etabli, nonEtabli } from '../socle/resultat'
import { MIXITE, reference } from '../socle/sources'

export const COM_04: FicheDeRegle = {
  id: 'COM-04',
  titre: 'Dénominateur nul ou absent',
  nature: 'controle',
  articles: [reference('textes muets', MIXITE, 'règle COM-04')],
  parametres: [],
  pointsOuverts: [],
}

/** Part n / total : `sans-objet` si le total est nul, `incomplet` s'il manque ; jamais 0 % ni 100 % par défaut. */
export function part(n: number | null, total: number | null, designation: string): Resultat<number> {
  if (n === null || total === null) return nonEtabli('incomplet', [message('com.part-incomplete', { designation })])
  if (total === 0) return nonEtabli('sans-objet', [message('com.denominateur-nul', { designation })])
  return etabli(n / total, '%')
}
