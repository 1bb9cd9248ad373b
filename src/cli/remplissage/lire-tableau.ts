import { extname } from 'node:path'
import { lireFichier } from '../../donnees'
import type { FichierLu } from '../../donnees'
import { memeNom } from '../../remplissage'
import { lireTableauDeFeuille } from '../../remplissage'
import { redigerMessage } from '../../textes'
import { lireOctets, ouvrirClasseur } from '../classeur/fichiers'
import { ErreurDeCommande, ErreurDUsage } from '../erreurs'

/** Titres et lignes de texte d'un fichier de données, et ce que sa lecture a signalé. */
export type TableauLu = Pick<FichierLu, 'entetes' | 'lignes' | 'ecartees' | 'anomalies'>

/**
 * Lit un fichier CSV, ou une feuille d'un classeur .xlsx ou .xlsm : celle qu'on nomme, la première à défaut.
 * @throws ErreurDeCommande fichier illisible ou refusé, ErreurDUsage feuille inconnue
 */
export async function lireTableau(chemin: string, feuille: string | undefined): Promise<TableauLu> {
  if (/^\.xls[xm]$/i.test(extname(chemin))) return lireClasseur(chemin, feuille)
  if (feuille !== undefined) throw new ErreurDUsage('feuille-donnees-sans-classeur', { fichier: chemin })
  const fichier = lireFichier(await lireOctets(chemin))
  if (fichier.etat === 'refuse') refuser(chemin, fichier.motifs.map(redigerMessage).join(' '))
  return fichier
}

async function lireClasseur(chemin: string, demandee: string | undefined): Promise<TableauLu> {
  const classeur = await ouvrirClasseur(chemin)
  const feuilles = (await classeur.feuilles()).filter(({ genre }) => genre === 'calcul').map(({ nom }) => nom)
  const feuille = demandee === undefined ? feuilles[0] : feuilles.find((nom) => memeNom(nom, demandee))
  if (feuille === undefined) throw new ErreurDUsage('feuille-donnees-absente', { fichier: chemin, feuilles: feuilles.join(', ') })
  const tableau = await lireTableauDeFeuille(classeur, feuille)
  if ('id' in tableau) refuser(chemin, redigerMessage(tableau))
  return { ...tableau, ecartees: [], anomalies: [] }
}

function refuser(fichier: string, raison: string): never {
  throw new ErreurDeCommande('donnees-refusees', { fichier, raison })
}
