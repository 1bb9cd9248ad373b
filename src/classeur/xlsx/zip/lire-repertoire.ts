import { refuser } from '../refus'
import type { EntreeZip } from './entree'
import type { LimitesZip } from './limites'
import { verifierNomEntree } from './nom-entree'

const FIN = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const TAILLE_FIN = 22
const TAILLE_CENTRAL = 46
const TAILLE_LOCAL = 30
const COMMENTAIRE_MAX = 65_535
const DRAPEAU_CHIFFRE = 0x0001
const DRAPEAU_UTF8 = 0x0800

interface Repertoire {
  readonly entrees: number
  readonly debut: number
  readonly taille: number
}

/**
 * Lit le répertoire central sous les limites ; rien n'est décompressé.
 * @throws ErreurClasseur `fichier-refuse` (raisons : voir `refus.ts`)
 */
export function lireRepertoire(octets: Uint8Array, limites: LimitesZip): EntreeZip[] {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength)
  const repertoire = chercherFin(vue)
  if (repertoire.entrees > limites.entrees) {
    throw refuser('trop-d-entrees', { entrees: repertoire.entrees, limite: limites.entrees })
  }
  const fin = repertoire.debut + repertoire.taille
  const entrees: EntreeZip[] = []
  const noms = new Set<string>()
  const occupations: [number, number][] = []
  let position = repertoire.debut
  let total = 0
  for (let rang = 0; rang < repertoire.entrees; rang += 1) {
    if (position + TAILLE_CENTRAL > fin || vue.getUint32(position, true) !== CENTRAL) throw refuser('zip-tronque')
    const { entree, debut, apres, decalage } = lireEntree(octets, vue, position, repertoire.debut)
    verifierTailles(entree, limites)
    total += entree.taille
    if (total > limites.total) throw refuser('total-trop-gros', { limite: limites.total })
    const cle = entree.nom.toLowerCase()
    if (noms.has(cle)) throw refuser('entree-en-double', { partie: entree.nom })
    noms.add(cle)
    occupations.push([decalage, debut + entree.donnees.length])
    entrees.push(entree)
    position = apres
  }
  if (position !== fin) throw refuser('zip-tronque')
  refuserChevauchements(occupations)
  return entrees
}

function chercherFin(vue: DataView): Repertoire {
  const plusLoin = Math.max(0, vue.byteLength - TAILLE_FIN - COMMENTAIRE_MAX)
  for (let i = vue.byteLength - TAILLE_FIN; i >= plusLoin; i -= 1) {
    if (vue.getUint32(i, true) !== FIN || i + TAILLE_FIN + vue.getUint16(i + 20, true) !== vue.byteLength) continue
    const [entrees, taille, debut] = [vue.getUint16(i + 10, true), vue.getUint32(i + 12, true), vue.getUint32(i + 16, true)]
    if (entrees === 0xffff || taille === 0xffffffff || debut === 0xffffffff) throw refuser('zip64')
    const unSeulVolume = vue.getUint32(i + 4, true) === 0 && vue.getUint16(i + 8, true) === entrees
    if (!unSeulVolume || debut + taille !== i) throw refuser('zip-tronque')
    return { entrees, debut, taille }
  }
  throw refuser('zip-tronque')
}

function lireEntree(octets: Uint8Array, vue: DataView, position: number, debutCentral: number) {
  const [longueurNom, longueurExtra, longueurCommentaire] = [28, 30, 32].map((i) => vue.getUint16(position + i, true)) as [
    number, number, number,
  ]
  const apres = position + TAILLE_CENTRAL + longueurNom + longueurExtra + longueurCommentaire
  if (apres > octets.length) throw refuser('zip-tronque')
  const nomBrut = octets.subarray(position + TAILLE_CENTRAL, position + TAILLE_CENTRAL + longueurNom)
  const drapeaux = vue.getUint16(position + 8, true)
  const nom = decoderNom(nomBrut, drapeaux)
  verifierNomEntree(nom)
  const methode = vue.getUint16(position + 10, true)
  if (drapeaux & DRAPEAU_CHIFFRE) throw refuser('entree-chiffree', { partie: nom })
  if (methode !== 0 && methode !== 8) throw refuser('methode-inconnue', { partie: nom, methode })
  const [compressee, taille, decalage] = [20, 24, 42].map((i) => vue.getUint32(position + i, true)) as [number, number, number]
  if ([compressee, taille, decalage].includes(0xffffffff)) throw refuser('zip64')
  const debut = debutDesDonnees(octets, vue, decalage, nomBrut, nom, debutCentral)
  if (debut + compressee > debutCentral) throw refuser('zip-tronque')
  const entree: EntreeZip = {
    nom,
    nomBrut,
    versionCreation: vue.getUint16(position + 4, true),
    versionRequise: vue.getUint16(position + 6, true),
    drapeaux,
    methode,
    heure: vue.getUint16(position + 12, true),
    date: vue.getUint16(position + 14, true),
    crc: vue.getUint32(position + 16, true),
    taille,
    attributsInternes: vue.getUint16(position + 36, true),
    attributsExternes: vue.getUint32(position + 38, true),
    donnees: octets.subarray(debut, debut + compressee),
  }
  return { entree, debut, apres, decalage }
}

function debutDesDonnees(
  octets: Uint8Array,
  vue: DataView,
  decalage: number,
  nomBrut: Uint8Array,
  nom: string,
  debutCentral: number,
): number {
  if (decalage + TAILLE_LOCAL > debutCentral || vue.getUint32(decalage, true) !== LOCAL) throw refuser('zip-tronque')
  if (vue.getUint16(decalage + 6, true) & DRAPEAU_CHIFFRE) throw refuser('entree-chiffree', { partie: nom })
  const longueurNom = vue.getUint16(decalage + 26, true)
  const nomLocal = octets.subarray(decalage + TAILLE_LOCAL, decalage + TAILLE_LOCAL + longueurNom)
  if (nomLocal.length !== nomBrut.length || nomLocal.some((octet, i) => octet !== nomBrut[i])) {
    throw refuser('nom-local-different', { partie: nom })
  }
  return decalage + TAILLE_LOCAL + longueurNom + vue.getUint16(decalage + 28, true)
}

function decoderNom(brut: Uint8Array, drapeaux: number): string {
  if ((drapeaux & DRAPEAU_UTF8) === 0) return String.fromCharCode(...brut)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(brut)
  } catch {
    throw refuser('codage', { partie: 'répertoire du fichier' })
  }
}

function verifierTailles({ nom, taille, donnees, methode }: EntreeZip, limites: LimitesZip): void {
  if (taille > limites.partie) throw refuser('partie-trop-grosse', { partie: nom, taille, limite: limites.partie })
  if (taille > limites.rapportAPartirDe && taille > donnees.length * limites.rapport) {
    throw refuser('rapport-excessif', { partie: nom, limite: limites.rapport })
  }
  if (methode === 0 && taille !== donnees.length) throw refuser('taille-mensongere', { partie: nom })
}

function refuserChevauchements(occupations: [number, number][]): void {
  occupations.sort(([un], [autre]) => un - autre)
  occupations.forEach(([debut], i) => {
    const precedente = occupations[i - 1]
    if (precedente !== undefined && debut < precedente[1]) throw refuser('zip-tronque')
  })
}
