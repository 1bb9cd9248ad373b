import type { Plage, Valeur } from '../../classeur/port'
import { normaliser } from '../../regles'
import { lieuDe, valeurDe } from '../reconnaissance/acceder'
import type { Ligne } from './ligne'
import type { Volet } from './volets'

/** Rang de la seule colonne inconnue du modèle dont l'intitulé répond au motif ; `null` : aucune, ou plusieurs. */
export function colonneEtrangere({ tableau }: Volet, motif: RegExp): number | null {
  const trouvees = tableau.etrangeres.filter(({ intitule }) => motif.test(normaliser(intitule)))
  return trouvees.length === 1 ? (trouvees[0]?.rang ?? null) : null
}

export function valeurAuRang({ volet, objet }: Ligne, rang: number): Valeur {
  return valeurDe(volet.tableau, objet, rang)
}

export function lieuAuRang({ volet, objet }: Ligne, rang: number): Plage {
  return lieuDe(volet.tableau, objet, rang)
}
