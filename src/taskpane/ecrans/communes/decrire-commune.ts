import type { CommuneLue } from '../../../donnees'
import { dire } from '../../dire'

/** Ce qui distingue une commune dans la liste, en une ligne. */
export function decrireCommune({ code, epci, tauxPublie, carencee, exemptee }: CommuneLue): string {
  const dits = [
    code ?? [],
    epci ?? [],
    tauxPublie === null ? [] : dire('communes.dit-taux', { taux: tauxPublie.ecrit }),
    carencee === true ? dire('communes.dit-carencee') : [],
    exemptee === true ? dire('communes.dit-exemptee') : [],
  ]
  return dits.flat().join(', ')
}
