import { lireRepertoire } from '../../classeur/xlsx/zip/lire-repertoire'
import { LIMITES_PAR_DEFAUT } from '../../classeur/xlsx/zip/limites'
import { LIMITES_D_AUDIT } from './limites'

const MIO = 1024 * 1024

/** Part du gigaoctet de la commande que se partagent les fichiers ouverts ; le reste est au programme et à ses fils. */
export const MEMOIRE_DES_FICHIERS = 650 * MIO

/** Mémoire qu'un octet de feuille ou de chaînes coûte une fois lu, par octet décompressé. */
const FOIS_DECOMPRESSE = 1.8

/** Ce qu'un octet de formules peut coûter de plus (arbres, graphe, constats), et ce que cela ne dépasse pas. */
const FOIS_FORMULES = 20
const FORMULES_AU_PLUS = 128 * MIO

/** Octets que l'audit d'un fichier demandera à peu près ; 0 pour un fichier dont l'archive ne se lit pas : il sera refusé tout de suite. */
export function coutEnMemoire(octets: Uint8Array): number {
  try {
    const entrees = lireRepertoire(octets, { ...LIMITES_PAR_DEFAUT, ...LIMITES_D_AUDIT })
    const xml = entrees.reduce((somme, { nom, taille }) => (/\.xml$/i.test(nom) ? somme + taille : somme), 0)
    return octets.length + Math.ceil(FOIS_DECOMPRESSE * xml) + Math.min(FOIS_FORMULES * xml, FORMULES_AU_PLUS)
  } catch {
    return 0
  }
}
