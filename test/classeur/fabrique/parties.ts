import { COMPRESSION_FFLATE } from '../../../src/classeur/xlsx/zip/compression-fflate'
import { decompresserEntree } from '../../../src/classeur/xlsx/zip/decompresser-entree'
import type { EntreeZip } from '../../../src/classeur/xlsx/zip/entree'
import { lireRepertoire } from '../../../src/classeur/xlsx/zip/lire-repertoire'
import { LIMITES_PAR_DEFAUT } from '../../../src/classeur/xlsx/zip/limites'

export function entreesDe(octets: Uint8Array): ReadonlyMap<string, EntreeZip> {
  return new Map(lireRepertoire(octets, LIMITES_PAR_DEFAUT).map((entree) => [entree.nom, entree]))
}

/** Texte de chaque partie XML, et octets latin 1 des autres. */
export async function textesDe(octets: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const textes = new Map<string, string>()
  for (const [nom, entree] of entreesDe(octets)) {
    textes.set(nom, Buffer.from(await decompresserEntree(entree, COMPRESSION_FFLATE)).toString('utf8'))
  }
  return textes
}

/** Noms des parties changées, ajoutées ou perdues ; les octets compressés et les champs du zip sont comparés. */
export function partiesChangees(avant: Uint8Array, apres: Uint8Array): readonly string[] {
  const [une, autre] = [entreesDe(avant), entreesDe(apres)]
  const noms = new Set([...une.keys(), ...autre.keys()])
  return [...noms].filter((nom) => !memeEntree(une.get(nom), autre.get(nom))).sort()
}

function memeEntree(une: EntreeZip | undefined, autre: EntreeZip | undefined): boolean {
  if (une === undefined || autre === undefined) return false
  const champs = ['methode', 'heure', 'date', 'crc', 'taille', 'attributsInternes', 'attributsExternes', 'versionCreation'] as const
  return champs.every((champ) => une[champ] === autre[champ]) && Buffer.from(une.donnees).equals(Buffer.from(autre.donnees))
}
