import { arrondiDePart, arrondirProduit, fractionDuPourcentage } from '../../../regles'
import type { Lectures, ModeArrondi, Reservataire } from '../../../regles'
import type { Role } from './role'

/** Ce qu'un nombre de logements écrit vaut, au regard d'un taux et d'une base. */
export type Accord = 'juste' | 'arrondi' | 'faux'

const RESERVATAIRES: Readonly<Record<Role, Reservataire>> = {
  etat: 'État',
  agents: 'agents',
  prioritaires: 'État',
  collectivite: 'collectivité',
  libre: 'autre',
  solde: 'autre',
  total: 'autre',
}

/** Logements qu'un taux donne sur une base : arrondi inférieur pour un réservataire plafonné, au plus proche sinon (FLUX-18). */
export function logementsAttendus(points: number, base: number, role: Role, lectures: Lectures): number {
  return arrondirProduit(fractionDuPourcentage(points), base, arrondiDePart(RESERVATAIRES[role], lectures))
}

/**
 * Accord d'un nombre de logements avec son taux : `juste` à l'arrondi de la règle, et pour un réservataire sans plafond à l'entier voisin que
 * les plus forts restes peuvent donner ; `arrondi` si un autre arrondi l'explique (AMB-43).
 */
export function accorder(lu: number, points: number, base: number, role: Role, lectures: Lectures): Accord {
  const fraction = fractionDuPourcentage(points)
  const sous = (mode: ModeArrondi): number => arrondirProduit(fraction, base, mode)
  if (lu === logementsAttendus(points, base, role, lectures)) return 'juste'
  const voisins = [sous('inférieur'), sous('supérieur')]
  if (!voisins.includes(lu)) return Math.abs(lu - (points * base) / 100) < 1e-6 ? 'juste' : 'faux'
  // Les prioritaires sont ce qui reste de l'État une fois les agents servis : leur arrondi n'est pas le leur.
  return role === 'libre' || role === 'solde' || role === 'prioritaires' ? 'juste' : 'arrondi'
}
