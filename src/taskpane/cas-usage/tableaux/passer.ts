import type { Classeur } from '../../../classeur/port'
import { trouverTable } from '../../../trames'
import type { TableDeTrame } from '../../../trames'
import type { Dossier } from '../../dossier/dossier'
import { ficheDe, saisiesDe } from './assembler'
import type { DossierCadre } from './assembler'
import { ajouter, avecBrouillon, supprimer } from './brouillon'
import { lireContrat } from './contrat-lu'
import type { ContratLu } from './contrat-lu'

/** Les deux listes de projets de l’article 3 : la principale et le vivier (CMS-38, CMS-39). */
const AUTRE_LISTE: Readonly<Record<string, string>> = { 'TAB-17': 'TAB-18', 'TAB-18': 'TAB-17' }

/** Identifiant de l’autre liste de projets ; `null` si la table n’est pas une liste de projets. */
export function autreListe({ id }: TableDeTrame): string | null {
  return AUTRE_LISTE[id] ?? null
}

/** Ôte un projet de sa liste et l’ajoute à la fin de l’autre, brouillon ou feuille relue ; rien n’est écrit dans le classeur. */
export async function passerLigne(
  classeur: Classeur,
  dossier: DossierCadre,
  table: TableDeTrame,
  contrat: ContratLu,
  rang: number,
): Promise<Dossier> {
  const autre = trouverTable(autreListe(table) ?? '', ficheDe(dossier))
  if (autre === undefined) throw new Error(`table sans autre liste : ${table.id}`)
  const ici = saisiesDe(dossier, table, contrat)
  const la = saisiesDe(dossier, autre, await lireContrat(classeur, dossier, [autre]))
  const sansElle = avecBrouillon(dossier, table.id, supprimer(ici, rang))
  return avecBrouillon(sansElle, autre.id, ajouter(la, ici.lignes[rang] ?? {}))
}
