import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { LIMITES_PAR_DEFAUT } from '../../src/classeur/xlsx/zip/limites'
import { lireRepertoire } from '../../src/classeur/xlsx/zip/lire-repertoire'

/** Le repère : décompresser chaque partie du fichier par zlib, sans rien en lire. Rend les octets décompressés. */
export function decompresserTout(fichier: string): number {
  const entrees = lireRepertoire(new Uint8Array(readFileSync(fichier)), LIMITES_PAR_DEFAUT)
  return entrees.reduce((somme, { methode, donnees, taille }) => {
    return somme + (methode === 0 ? donnees.length : inflateRawSync(donnees, { chunkSize: taille + 64 }).length)
  }, 0)
}
