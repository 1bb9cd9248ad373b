import type { ClasseurXlsx } from '../../../classeur/xlsx'
import { ouvrirXlsx } from '../../../classeur/xlsx'
import type { Separateur } from '../../../donnees'
import { lireFichier } from '../../../donnees'
import type { Message } from '../../../regles'
import { message } from '../../../regles'
import { lireFeuille } from './lire-feuille'
import type { TableLue } from './table-lue'
import { souffler } from './table-lue'

export interface FichierChoisi {
  readonly nom: string
  readonly octets: Uint8Array
}

export type LectureDeFichier =
  | { readonly genre: 'table'; readonly table: TableLue }
  | { readonly genre: 'refus'; readonly motifs: readonly Message[] }
  /** On ne peut savoir ce qui sépare les colonnes. */
  | { readonly genre: 'separateur'; readonly motifs: readonly Message[] }
  /** Un classeur de plusieurs feuilles remplies. */
  | { readonly genre: 'feuilles'; readonly feuilles: readonly string[] }

export interface OptionsDeChoix {
  readonly separateur?: Separateur
  readonly feuille?: string
}

/**
 * Lit un fichier du poste, CSV ou classeur .xlsx ; rien n’en sort. Rejette si l’utilisateur a arrêté.
 * @throws ErreurClasseur classeur refusé
 */
export async function lireFichierChoisi(
  { nom, octets }: FichierChoisi,
  options: OptionsDeChoix,
  signal: AbortSignal,
): Promise<LectureDeFichier> {
  await souffler(signal)
  if (estUnClasseur(octets)) return lireClasseur(nom, await ouvrirXlsx(octets), options, signal)
  const fichier = lireFichier(octets, options.separateur === undefined ? {} : { separateur: options.separateur })
  if (fichier.etat === 'lu')
    return { genre: 'table', table: { nom, entetes: fichier.entetes, lignes: fichier.lignes, anomalies: fichier.anomalies } }
  const ambigu = fichier.motifs.some(({ id }) => id === 'donnees.refus.separateur')
  return { genre: ambigu ? 'separateur' : 'refus', motifs: fichier.motifs }
}

/** Signature d’une archive ZIP, dont est fait un .xlsx. */
function estUnClasseur(octets: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((octet, rang) => octets[rang] === octet)
}

async function lireClasseur(
  nom: string,
  classeur: ClasseurXlsx,
  { feuille }: OptionsDeChoix,
  signal: AbortSignal,
): Promise<LectureDeFichier> {
  await souffler(signal)
  const feuilles: string[] = []
  for (const candidate of await classeur.feuilles()) {
    if (candidate.genre === 'calcul' && (await classeur.plageUtile(candidate.nom)) !== null) feuilles.push(candidate.nom)
  }
  const choisie = feuille ?? (feuilles.length === 1 ? feuilles[0] : undefined)
  if (feuilles.length === 0) return { genre: 'refus', motifs: [message('donnees.refus.vide')] }
  if (choisie === undefined) return { genre: 'feuilles', feuilles }
  await souffler(signal)
  const table = await lireFeuille(classeur, choisie)
  return 'id' in table ? { genre: 'refus', motifs: [table] } : { genre: 'table', table: { ...table, nom: `${nom}, ${choisie}` } }
}
