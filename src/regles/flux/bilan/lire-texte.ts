import type { Brut } from '../../com'
import { ecrireBrut } from '../../com'
import { lireReservataire } from '../reservataire'

/** Modalité d'une liste ouverte : le texte lui-même ; une valeur logique n'en est pas une. */
export function lireTexteDuBilan(brut: Exclude<Brut, null>): string | null {
  return typeof brut === 'boolean' ? null : ecrireBrut(brut).trim() || null
}

/** L'État et Action Logement n'ont qu'un nom ; toute autre désignation peut être celle d'un réservataire distinct et reste telle quelle. */
export function nommerReservataire(brut: Exclude<Brut, null>): string | null {
  const texte = lireTexteDuBilan(brut)
  const connu = texte === null ? undefined : lireReservataire(texte)
  return connu === 'État' || connu === 'Action Logement' ? connu : texte
}
