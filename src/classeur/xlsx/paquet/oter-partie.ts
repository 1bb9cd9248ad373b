import { partieDesRelations } from './chemins'
import type { Paquet } from './paquet'
import { lireRelations } from './relations'
import { oterType } from './types-contenu'

const PARTIE_DE_RELATIONS = /^(.*?)_rels\/([^/]*)\.rels$/

/** Ôte une partie que plus aucune relation ne vise, puis celles qu'elle était seule à viser ; sans effet sur une partie encore visée. */
export async function oterPartieOrpheline(paquet: Paquet, partie: string): Promise<void> {
  if (!paquet.a(partie) || (await estVisee(paquet, partie))) return
  const visees = await lireRelations(paquet, partie)
  paquet.supprimer(partie)
  if (paquet.a(partieDesRelations(partie))) paquet.supprimer(partieDesRelations(partie))
  await oterType(paquet, partie)
  for (const { partie: visee } of visees) if (visee !== null) await oterPartieOrpheline(paquet, visee)
}

async function estVisee(paquet: Paquet, partie: string): Promise<boolean> {
  for (const candidate of paquet.parties()) {
    const source = PARTIE_DE_RELATIONS.exec(candidate)
    if (source === null) continue
    const relations = await lireRelations(paquet, `${source[1]}${source[2]}`)
    if (relations.some(({ partie: visee }) => visee?.toLowerCase() === partie.toLowerCase())) return true
  }
  return false
}
