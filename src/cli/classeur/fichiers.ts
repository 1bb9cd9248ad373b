import { readFile, realpath, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { ouvrirXlsx } from '../../classeur/xlsx'
import type { ClasseurXlsx } from '../../classeur/xlsx'
import { COMPRESSION_NODE } from '../../classeur/xlsx/zip/deflate-node'
import { enregistrerAtomique } from '../enregistrer-atomique'
import { ErreurDeCommande, ErreurDUsage } from '../erreurs'

const MOTIFS: Readonly<Record<string, string>> = {
  ENOENT: 'fichier-absent',
  EACCES: 'fichier-interdit',
  EPERM: 'fichier-interdit',
  EISDIR: 'fichier-dossier',
  ENOTDIR: 'fichier-absent',
  ENOSPC: 'disque-plein',
  EROFS: 'fichier-interdit',
}

/** @throws ErreurDeCommande si le fichier ne se lit pas, ErreurClasseur s'il est refusé */
export async function ouvrirClasseur(chemin: string): Promise<ClasseurXlsx> {
  return ouvrirXlsx(await lireOctets(chemin), { compression: COMPRESSION_NODE })
}

/** @throws ErreurDeCommande si le fichier ne se lit pas */
export async function lireOctets(chemin: string): Promise<Uint8Array> {
  return traduireErreurs(chemin, () => readFile(chemin))
}

/**
 * Vérifie, avant tout calcul, que la sortie a l'extension de l'entrée. Nommer un fichier existant vaut accord pour le
 * remplacer, d'un coup et jamais à moitié : rend vrai s'il l'est, et si ce n'est pas l'entrée, pour le dire.
 */
export async function verifierSortie(entree: string, sortie: string): Promise<boolean> {
  const [avant, apres] = [extname(entree).toLowerCase(), extname(sortie).toLowerCase()]
  if (avant !== apres) throw new ErreurDUsage('extension-differente', { entree: avant, sortie: apres })
  return (await existe(sortie)) && !(await memeFichier(entree, sortie))
}

export async function enregistrerClasseur(classeur: ClasseurXlsx, sortie: string): Promise<void> {
  const octets = await classeur.enregistrer()
  await traduireErreurs(sortie, () => enregistrerAtomique(sortie, octets))
}

export async function existe(chemin: string): Promise<boolean> {
  return stat(chemin).then(
    () => true,
    () => false,
  )
}

export async function estUnDossier(chemin: string): Promise<boolean> {
  return stat(chemin).then(
    (etat) => etat.isDirectory(),
    () => false,
  )
}

/** Vrai si deux chemins mènent au même fichier existant. */
export async function memeFichier(un: string, autre: string): Promise<boolean> {
  const [vrai, vraiAutre] = await Promise.all([un, autre].map((chemin) => realpath(chemin).catch(() => null)))
  return vrai !== null && vrai === vraiAutre
}

/** Une erreur du disque devient une phrase ; toute autre reste une erreur interne. */
async function traduireErreurs<T>(fichier: string, faire: () => Promise<T>): Promise<T> {
  try {
    return await faire()
  } catch (cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
    const motif = MOTIFS[code]
    if (motif === undefined) throw cause
    throw new ErreurDeCommande(motif, { fichier })
  }
}
