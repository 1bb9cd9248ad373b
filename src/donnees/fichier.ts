import type { Message } from '../regles'
import { message } from '../regles'
import type { Anomalie } from './anomalies'
import { extrait, ouvrirCarnet } from './anomalies'
import type { Enregistrement, Separateur } from './csv/enregistrements'
import { lireEnregistrements } from './csv/enregistrements'
import { estLigneVide, reconnaitreSeparateur } from './csv/separateur'
import type { Codage } from './octets/decoder'
import { decoder, motAbime } from './octets/decoder'

export interface Limites {
  readonly octets: number
  readonly lignes: number
  readonly colonnes: number
}

/** Très au-delà du fichier national (2 200 lignes, 0,5 Mo) ; en deçà, la lecture tient en une seconde. */
export const LIMITES: Limites = { octets: 20_000_000, lignes: 50_000, colonnes: 300 }

export interface OptionsDeLecture {
  /** Séparateur imposé par l'utilisateur. */
  readonly separateur?: Separateur
  readonly limites?: Limites
}

export interface FichierLu {
  readonly etat: 'lu'
  readonly codage: Codage
  /** `null` : une seule colonne. */
  readonly separateur: Separateur | null
  /** Ligne de l'en-tête dans le fichier, depuis 1. */
  readonly ligneEntete: number
  /** Intitulés tels qu'ils sont écrits. */
  readonly entetes: readonly string[]
  /** Lignes non vides, complétées à la largeur de l'en-tête. */
  readonly lignes: readonly Enregistrement[]
  /** Lignes plus longues que l'en-tête : leurs cellules ont pu glisser d'une colonne à l'autre, elles ne sont pas lues. */
  readonly ecartees: readonly Enregistrement[]
  readonly anomalies: readonly Anomalie[]
}

export interface FichierRefuse {
  readonly etat: 'refuse'
  readonly motifs: readonly Message[]
}

/**
 * Lit un fichier CSV : codage et séparateur reconnus, lignes vides sautées avant l'en-tête. Rien n'est corrigé : tout écart est
 * une anomalie ; ce qui ne se lit pas sans deviner est refusé.
 */
export function lireFichier(octets: Uint8Array, { separateur: impose, limites = LIMITES }: OptionsDeLecture = {}): FichierLu | FichierRefuse {
  if (octets.length > limites.octets) return refuser(message('donnees.refus.taille', { octets: octets.length, limite: limites.octets }))
  const decode = decoder(octets)
  if ('id' in decode) return refuser(decode)
  const choix = impose === undefined ? reconnaitreSeparateur(decode.texte) : { separateur: impose, discutes: [] }
  if (choix === 'ambigu') return refuser(message('donnees.refus.separateur'))
  const lecture = lireEnregistrements(decode.texte, choix.separateur ?? ';', limites.lignes + 1)
  if (lecture.guillemetOuvert !== null) return refuser(message('donnees.refus.guillemet', { ligne: lecture.guillemetOuvert }))
  const { enregistrements } = lecture
  if (enregistrements.length > limites.lignes) return refuser(message('donnees.refus.lignes', { limite: limites.lignes }))
  const [entete, ...corps] = enregistrements.filter((enregistrement) => !estLigneVide(enregistrement))
  if (entete === undefined) return refuser(message('donnees.refus.vide'))
  const large = enregistrements.find(({ cellules }) => cellules.length > limites.colonnes)
  if (large !== undefined) {
    return refuser(message('donnees.refus.colonnes', { ligne: large.ligne, colonnes: large.cellules.length, limite: limites.colonnes }))
  }
  if (corps.length === 0) return refuser(message('donnees.refus.sans-donnees', { ligne: entete.ligne }))
  const tri = trier(entete, corps)
  return {
    etat: 'lu',
    codage: decode.codage,
    separateur: choix.separateur,
    ligneEntete: entete.ligne,
    entetes: entete.cellules,
    lignes: tri.lignes,
    ecartees: tri.ecartees,
    anomalies: [
      ...anomaliesDuTexte(decode.texte, choix.discutes, choix.separateur, lecture.texteApresGuillemet),
      ...anomaliesDesEntetes(entete.cellules, tri.lignes),
      ...tri.anomalies,
    ],
  }
}

function refuser(motif: Message): FichierRefuse {
  return { etat: 'refuse', motifs: [motif] }
}

/** Un tableur n'écrit pas toujours les cellules vides de fin : une ligne courte se complète, une ligne longue s'écarte. */
function trier({ cellules: { length: largeur } }: Enregistrement, corps: readonly Enregistrement[]) {
  const carnet = ouvrirCarnet([])
  const lignes: Enregistrement[] = []
  const ecartees: Enregistrement[] = []
  for (const enregistrement of corps) {
    const { ligne, cellules } = enregistrement
    const debord = cellules.slice(largeur).some((cellule) => cellule.trim() !== '')
    if (cellules.length === largeur) lignes.push(enregistrement)
    else if (debord) ecartees.push(enregistrement)
    else lignes.push({ ligne, cellules: Array.from({ length: largeur }, (_, rang) => cellules[rang] ?? '') })
    const donnees = { cellules: cellules.length, attendu: largeur }
    const lu = cellules[0] ?? ''
    if (debord) carnet.noter({ id: 'donnees.ligne-longue', ligne, lu, donnees })
    else if (cellules.length < largeur) carnet.noter({ id: 'donnees.ligne-courte', ligne, lu, donnees })
  }
  return { lignes, ecartees, anomalies: carnet.anomalies() }
}

const NOMS_DES_SEPARATEURS: Readonly<Record<Separateur, string>> = { ';': 'point-virgule', ',': 'virgule', '\t': 'tabulation' }

function anomaliesDuTexte(
  texte: string,
  discutes: readonly Separateur[],
  retenu: Separateur | null,
  texteApresGuillemet: readonly number[],
): readonly Anomalie[] {
  const carnet = ouvrirCarnet([])
  const abime = motAbime(texte)
  if (abime !== null) carnet.ajouter(message('donnees.accents-abimes', { lu: extrait(abime) }))
  if (retenu !== null && discutes.length > 0) {
    const separateurs = discutes.map((separateur) => NOMS_DES_SEPARATEURS[separateur]).join(', ')
    carnet.ajouter(message('donnees.separateur-discute', { separateurs, retenu: NOMS_DES_SEPARATEURS[retenu] }))
  }
  const [ligne] = texteApresGuillemet
  if (ligne !== undefined) {
    carnet.ajouter(message('donnees.texte-apres-guillemet', { ligne, nombre: texteApresGuillemet.length }), texteApresGuillemet)
  }
  return carnet.anomalies()
}

function anomaliesDesEntetes(entetes: readonly string[], lignes: readonly Enregistrement[]): readonly Anomalie[] {
  const carnet = ouvrirCarnet(entetes)
  for (const [rang, intitule] of entetes.entries()) {
    const propre = intitule.trim()
    if (propre === '') {
      if (lignes.some(({ cellules }) => (cellules[rang] ?? '').trim() !== '')) {
        carnet.ajouter(message('donnees.intitule-vide', { rang: rang + 1 }), [], rang)
      }
    } else if (entetes.findIndex((autre) => autre.trim() === propre) !== rang) {
      carnet.ajouter(message('donnees.intitule-double', { intitule: extrait(propre), rang: rang + 1 }), [], rang)
    }
  }
  return carnet.anomalies()
}
