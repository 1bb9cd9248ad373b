import type { Message } from '../../regles'
import { message } from '../../regles'
import type { CommuneARemplir } from './types'

const NOMS_DITS = 20

/** Ce qui manque à une commune pour remplir une table, nommé pour une phrase. */
export type Manque = (commune: CommuneARemplir) => readonly string[]

/** Une phrase par donnée manquante, qui nomme les communes. */
export function direLesManques(communes: readonly CommuneARemplir[], manque: Manque): readonly Message[] {
  const parDonnee = new Map<string, string[]>()
  for (const commune of communes) {
    for (const donnee of new Set(manque(commune))) parDonnee.set(donnee, [...(parDonnee.get(donnee) ?? []), commune.nom])
  }
  return [...parDonnee].map(([donnee, noms]) => message('remplir.manque', { donnee, communes: nommer(noms) }))
}

/** Les premiers noms, puis le compte des autres. */
export function nommer(noms: readonly string[]): string {
  const dits = noms.slice(0, NOMS_DITS).join(', ')
  return noms.length > NOMS_DITS ? `${dits} et ${noms.length - NOMS_DITS} autres` : dits
}
