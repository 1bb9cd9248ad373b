import type { ModeArrondi } from '../socle/arrondi'
import type { FicheDeRegle } from '../socle/fiche'
import { MIXITE, reference } from '../socle/sources'

export const COM_05: FicheDeRegle = {
  id: 'COM-05',
  titre: 'Arrondis en logements',
  nature: 'calcul',
  articles: [reference('sans article', MIXITE, 'registre, COM-05 : documents muets')],
  parametres: [],
  pointsOuverts: ['AMB-05', 'AMB-43'],
}

/** Arrondi prudent : supérieur sur un minimum, inférieur sur un maximum. */
export function arrondiPrudent(nature: 'minimum' | 'maximum'): ModeArrondi {
  return nature === 'minimum' ? 'supérieur' : 'inférieur'
}

/**
 * Répartit `total` selon des poids entiers par plus forts restes ; à reste égal, l'ordre de saisie l'emporte.
 * La somme rendue vaut toujours `total` quand la somme des poids vaut `base`.
 */
export function repartirAuxPlusFortsRestes(total: number, poids: readonly number[], base: number): number[] {
  const parts = poids.map((p) => Math.floor((total * p) / base))
  const reste = (rang: number): number => total * (poids[rang] ?? 0) - (parts[rang] ?? 0) * base
  const ordre = poids.map((_, rang) => rang).sort((a, b) => reste(b) - reste(a) || a - b)
  const manque = total - parts.reduce((somme, partie) => somme + partie, 0)
  for (const rang of ordre.slice(0, manque)) parts[rang] = (parts[rang] ?? 0) + 1
  return parts
}
