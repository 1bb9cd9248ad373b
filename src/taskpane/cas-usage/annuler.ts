import type { Classeur } from '../../classeur/port'
import type { Insertion } from './inserer'
import { uneCellule } from './plages'
import { remettre } from './remettre'

export type ResultatAnnulation = { readonly genre: 'annulee' } | { readonly genre: 'changee' }

/**
 * Remet ce qu’il y avait avant l’insertion. Si la cellule ne porte plus la formule posée, quelqu’un y a travaillé depuis :
 * rien n’est touché.
 */
export async function annuler(classeur: Classeur, { zone, formuleEcrite, avant }: Insertion): Promise<ResultatAnnulation> {
  const presente = (await classeur.lire(uneCellule(zone))).formules[0]?.[0] ?? null
  if (presente !== formuleEcrite) return { genre: 'changee' }
  await remettre(classeur, zone, avant)
  return { genre: 'annulee' }
}
