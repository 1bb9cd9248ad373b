import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { NonEtabli } from '../../socle/resultat'
import { nonEtabli } from '../../socle/resultat'

/** Réponse `incomplet` qui nomme les arguments laissés vides : les clés de `donnees` dont la valeur est `null`. */
export function donneesManquantes(donnees: Readonly<Record<string, unknown>>): NonEtabli {
  const manques = Object.keys(donnees).filter((nom) => donnees[nom] === null)
  return nonEtabli('incomplet', manques.map((nom): Message => message(`cms-contrat.manque.${nom}`)))
}
