import { tableauEnJson } from '../../audit'
import { motifDEchec } from '../motif-d-echec'
import { auditerOctets } from './auditer-octets'
import type { ResultatDeFichier, Tache } from './types'

/** Audite un fichier déjà lu ; un échec est un résultat, jamais une exception : il n'arrête pas les autres. */
export async function auditerFichier({ fichier, octets, options }: Tache): Promise<ResultatDeFichier> {
  try {
    const { audit, macros } = await auditerOctets(octets, options)
    const { tableaux, constats, questions } = audit
    return { fichier, tableaux: tableaux.map(tableauEnJson), constats, questions, macros }
  } catch (cause) {
    return { fichier, ...motifDEchec(cause) }
  }
}
