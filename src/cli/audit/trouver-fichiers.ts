import { readdir, realpath } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { estUnDossier } from '../classeur/fichiers'
import { CODES } from '../codes'
import { deplierJoker } from './deplier-joker'
import type { FichierIllisible } from './types'

/** Classeurs qu'un dossier apporte au lot : ceux qui se lisent, et ceux dont il faut dire qu'ils ne se lisent pas. */
const CLASSEURS: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xls', '.xlsb', '.ods'])

export interface FichiersTrouves {
  /** Un chemin à auditer, ou un argument qui ne mène à aucun. */
  readonly fichiers: readonly (string | FichierIllisible)[]
  /** Vrai dès qu'un dossier, un joker ou plusieurs fichiers sont demandés : une ligne de résultat par fichier. */
  readonly lot: boolean
}

/**
 * Fichiers désignés sur la ligne de commande, chacun une fois, dans l'ordre des arguments puis des noms. Les dossiers se parcourent jusqu'au fond ; les
 * fichiers cachés et ceux qu'Excel pose pendant une édition (`~$…`) n'y comptent pas.
 */
export async function trouverFichiers(positions: readonly string[]): Promise<FichiersTrouves> {
  const fichiers = new Map<string, string | FichierIllisible>()
  let lot = positions.length > 1
  for (const position of positions) {
    const deplies = await deplierJoker(position)
    if (deplies !== null) lot = true
    if (deplies?.length === 0) fichiers.set(position, refuser(position, 'auditer-joker-sans-fichier'))
    for (const chemin of deplies ?? [position]) {
      const dossier = await estUnDossier(chemin)
      if (dossier) lot = true
      for (const trouve of dossier ? await chercherDans(chemin) : [chemin]) {
        const clef = typeof trouve === 'string' ? resolve(trouve) : trouve.fichier
        if (!fichiers.has(clef)) fichiers.set(clef, trouve)
      }
    }
  }
  return { fichiers: [...fichiers.values()], lot }
}

async function chercherDans(dossier: string): Promise<readonly (string | FichierIllisible)[]> {
  const trouves = await parcourir(dossier, new Set())
  return trouves.length === 0 ? [refuser(dossier, 'auditer-dossier-vide')] : trouves
}

/** @param vus dossiers déjà parcourus : un lien peut en faire une boucle */
async function parcourir(dossier: string, vus: Set<string>): Promise<readonly (string | FichierIllisible)[]> {
  const reel = await realpath(dossier)
  if (vus.has(reel)) return []
  vus.add(reel)
  const noms = await readdir(dossier).catch(() => null)
  if (noms === null) return [refuser(dossier, 'auditer-dossier-illisible')]
  const trouves: (string | FichierIllisible)[] = []
  for (const nom of noms.filter((lu) => !lu.startsWith('.') && !lu.startsWith('~$')).sort()) {
    const chemin = join(dossier, nom)
    if (await estUnDossier(chemin)) trouves.push(...(await parcourir(chemin, vus)))
    else if (CLASSEURS.has(extname(nom).toLowerCase())) trouves.push(chemin)
  }
  return trouves
}

function refuser(fichier: string, id: string): FichierIllisible {
  return { fichier, motif: { id: `cli.${id}`, donnees: {} }, code: CODES.refuse }
}
