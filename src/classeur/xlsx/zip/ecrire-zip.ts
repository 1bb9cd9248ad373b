import type { Compression } from './compression'
import type { EntreeZip } from './entree'
import { LIMITES_PAR_DEFAUT } from './limites'

/** 1er janvier 1980, minuit : aucune horloge dans le fichier, deux enregistrements sont identiques. */
const DATE_FIXE = (1 << 5) | 1
const DRAPEAU_DESCRIPTEUR = 0x0008
const DRAPEAU_UTF8 = 0x0800
/** Au-delà, le niveau 1 : cinq fois plus rapide pour 12 % de plus. */
const SEUIL_NIVEAU_RAPIDE = 4 * 1024 * 1024

/** Entrée recompressée à partir de son contenu ; reprend date et attributs de celle qu'elle remplace. */
export async function fabriquerEntree(
  nom: string,
  contenu: Uint8Array,
  compression: Compression,
  modele?: EntreeZip,
): Promise<EntreeZip> {
  const donnees = await compression.compresser(contenu, contenu.length > SEUIL_NIVEAU_RAPIDE ? 1 : 6)
  const commun = modele ?? {
    nom,
    nomBrut: new TextEncoder().encode(nom),
    versionCreation: 20,
    drapeaux: DRAPEAU_UTF8,
    heure: 0,
    date: DATE_FIXE,
    attributsInternes: 0,
    attributsExternes: 0,
  }
  const stocke = seraitPriseePourUneBombe(contenu.length, donnees.length)
  return {
    ...commun,
    versionRequise: 20,
    methode: stocke ? 0 : 8,
    crc: compression.crc32(contenu),
    taille: contenu.length,
    donnees: stocke ? contenu : donnees,
  }
}

/** Un contenu très répétitif passe les limites de la lecture, les nôtres comme celles d'autres logiciels : il s'écrit sans compression. */
function seraitPriseePourUneBombe(taille: number, compressee: number): boolean {
  return taille > LIMITES_PAR_DEFAUT.rapportAPartirDe && taille > compressee * LIMITES_PAR_DEFAUT.rapport
}

/** Zip sans descripteur de données ni champ supplémentaire, dans l'ordre reçu. */
export function ecrireZip(entrees: readonly EntreeZip[]): Uint8Array {
  const tailleLocale = entrees.reduce((somme, { nomBrut, donnees }) => somme + 30 + nomBrut.length + donnees.length, 0)
  const tailleCentrale = entrees.reduce((somme, { nomBrut }) => somme + 46 + nomBrut.length, 0)
  const sortie = new Uint8Array(tailleLocale + tailleCentrale + 22)
  const vue = new DataView(sortie.buffer)
  let local = 0
  let central = tailleLocale
  for (const entree of entrees) {
    vue.setUint32(local, 0x04034b50, true)
    ecrireCommun(vue, local + 4, entree)
    sortie.set(entree.nomBrut, local + 30)
    sortie.set(entree.donnees, local + 30 + entree.nomBrut.length)
    vue.setUint32(central, 0x02014b50, true)
    vue.setUint16(central + 4, entree.versionCreation, true)
    ecrireCommun(vue, central + 6, entree)
    vue.setUint16(central + 36, entree.attributsInternes, true)
    vue.setUint32(central + 38, entree.attributsExternes, true)
    vue.setUint32(central + 42, local, true)
    sortie.set(entree.nomBrut, central + 46)
    local += 30 + entree.nomBrut.length + entree.donnees.length
    central += 46 + entree.nomBrut.length
  }
  vue.setUint32(central, 0x06054b50, true)
  vue.setUint16(central + 8, entrees.length, true)
  vue.setUint16(central + 10, entrees.length, true)
  vue.setUint32(central + 12, tailleCentrale, true)
  vue.setUint32(central + 16, tailleLocale, true)
  return sortie
}

/** Champs communs aux deux en-têtes, de la version requise à la longueur du nom. */
function ecrireCommun(vue: DataView, position: number, entree: EntreeZip): void {
  vue.setUint16(position, entree.versionRequise, true)
  vue.setUint16(position + 2, entree.drapeaux & ~DRAPEAU_DESCRIPTEUR, true)
  vue.setUint16(position + 4, entree.methode, true)
  vue.setUint16(position + 6, entree.heure, true)
  vue.setUint16(position + 8, entree.date, true)
  vue.setUint32(position + 10, entree.crc, true)
  vue.setUint32(position + 14, entree.donnees.length, true)
  vue.setUint32(position + 18, entree.taille, true)
  vue.setUint16(position + 22, entree.nomBrut.length, true)
}
