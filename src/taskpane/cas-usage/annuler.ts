import type { Classeur } from '../../classeur/port'
import { remettreDessous } from './inserer'
import type { Insertion } from './inserer'
import { uneCellule } from './plages'

export type ResultatAnnulation = { readonly genre: 'annulee' } | { readonly genre: 'changee' }

/**
 * Remet ce qu’il y avait avant l’insertion. Si la cellule ne porte plus la formule posée, quelqu’un y a travaillé depuis :
 * rien n’est touché.
 */
export async function annuler(classeur: Classeur, { zone, formuleEcrite, avant }: Insertion): Promise<ResultatAnnulation> {
  const ancre = uneCellule(zone)
  const presente = (await classeur.lire(ancre)).formules[0]?.[0] ?? null
  if (presente !== formuleEcrite) return { genre: 'changee' }
  const [premiere = null, ...dessous] = avant
  await classeur.ecrire(ancre, [[null]])
  await remettreDessous(classeur, zone, dessous)
  if (premiere !== null) await classeur.ecrire(ancre, [[premiere]])
  return { genre: 'annulee' }
}
