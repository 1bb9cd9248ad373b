import type { CommuneLue } from '../../../donnees'
import { dire } from '../../dire'

/** Ce que le fichier dit d’une commune, en une ligne ; les résidences déduites du taux se disent « estimées ». */
export function decrireCommune(commune: CommuneLue): string {
  const { code, epci, logements, residences, residencesEstimees, tauxPublie, carencee, exemptee } = commune
  const dits = [
    code ?? [],
    epci ?? [],
    logements === null ? [] : dire('communes.dit-logements', { logements }),
    residences === null ? estimer(residencesEstimees) : dire('communes.dit-residences', { residences }),
    tauxPublie === null ? [] : dire('communes.dit-taux', { taux: tauxPublie.ecrit }),
    carencee === true ? dire('communes.dit-carencee') : [],
    exemptee === true ? dire('communes.dit-exemptee') : [],
  ]
  return dits.flat().join(', ')
}

function estimer(estimees: CommuneLue['residencesEstimees']): string | readonly string[] {
  if (estimees === null || estimees.max === null) return []
  return dire('communes.dit-estimees', { min: estimees.min, max: estimees.max })
}
