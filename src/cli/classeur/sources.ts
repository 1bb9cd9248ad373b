import { extname } from 'node:path'
import type { ClasseurXlsx } from '../../classeur/xlsx'
import { lireFichier } from '../../donnees'
import type { FichierLu, Limites } from '../../donnees'
import { memeNom } from '../../remplissage'
import { redigerMessage } from '../../textes'
import { ErreurDeCommande, ErreurDUsage } from '../erreurs'
import { lireOctets } from './fichiers'

/** Vrai d'un `.xlsx` ou d'un `.xlsm` ; tout autre fichier de données se lit comme un CSV. */
export function estUnClasseur(chemin: string): boolean {
  return /^\.xls[xm]$/i.test(extname(chemin))
}

/** Feuilles de calcul d'un classeur, dans son ordre. */
export async function feuillesDeCalcul(classeur: ClasseurXlsx): Promise<readonly string[]> {
  return (await classeur.feuilles()).filter(({ genre }) => genre === 'calcul').map(({ nom }) => nom)
}

/**
 * Nom exact de la feuille demandée, la première à défaut.
 * @throws ErreurDUsage feuille inconnue
 */
export async function choisirFeuille(classeur: ClasseurXlsx, fichier: string, demandee: string | undefined): Promise<string> {
  const feuilles = await feuillesDeCalcul(classeur)
  const feuille = demandee === undefined ? feuilles[0] : feuilles.find((nom) => memeNom(nom, demandee))
  if (feuille === undefined) throw new ErreurDUsage('feuille-donnees-absente', { fichier, feuilles: feuilles.join(', ') })
  return feuille
}

/**
 * Titres et lignes d'un fichier CSV.
 * @throws ErreurDeCommande fichier illisible ou refusé
 */
export async function lireCsv(chemin: string, options: { readonly limites?: Limites } = {}): Promise<FichierLu> {
  const lu = lireFichier(await lireOctets(chemin), options)
  if (lu.etat === 'refuse') throw donneesRefusees(chemin, lu.motifs.map(redigerMessage).join(' '))
  return lu
}

export function donneesRefusees(fichier: string, raison: string): ErreurDeCommande {
  return new ErreurDeCommande('donnees-refusees', { fichier, raison })
}
