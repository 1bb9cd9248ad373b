import { estTexteXml } from '../xml/verifier-octets'
import { Balayage } from './balayer-feuille'
import type { DonneesFeuille } from './donnees'
import { lireEnveloppe } from './enveloppe'
import type { Enveloppe } from './enveloppe'
import { RENONCER } from './lecteur-rapide'

/** Ce qu'une feuille garde sous les yeux du balayage ; aucune ligne ordinaire n'en approche. */
const FENETRE = 4 * 1024 * 1024
const OUVRANTE = [...'<sheetData>'].map((lettre) => lettre.charCodeAt(0))
const FIN_DE_LIGNE = [...'</row>'].map((lettre) => lettre.charCodeAt(0))

export interface FeuilleLue {
  readonly donnees: DonneesFeuille
  readonly enveloppe: Enveloppe
}

/**
 * Lit une feuille à mesure de sa décompression, par le balayage rapide : son XML ne tient jamais entier en mémoire.
 * @param taille octets de toute la feuille
 * @returns `null` dès que le balayage renonce : la feuille est à lire d'un bloc
 * @throws ErreurClasseur `fichier-refuse`
 */
export async function lireAMesure(
  morceaux: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  taille: number,
  partie: string,
  fenetre = FENETRE,
): Promise<FeuilleLue | null> {
  try {
    const lecture = new Lecture(taille, Math.min(taille, fenetre))
    for await (const morceau of morceaux) lecture.ajouter(morceau)
    return lecture.terminer(partie)
  } catch (erreur) {
    if (erreur === RENONCER) return null
    throw erreur
  }
}

class Lecture {
  private readonly tampon: Uint8Array
  private readonly balayage: Balayage
  private rempli = 0
  /** Ce qui précède les cellules, et ce qui les suit. */
  private tete: Uint8Array | null = null
  private readonly suite: Uint8Array[] = []
  /** Octets de cellules passés. */
  private passes = 0

  constructor(taille: number, fenetre: number) {
    this.tampon = new Uint8Array(fenetre)
    this.balayage = new Balayage(this.tampon, taille)
  }

  ajouter(morceau: Uint8Array): void {
    if (this.suite.length > 0) {
      this.suite.push(morceau.slice())
      return
    }
    const place = this.tampon.length - this.rempli
    if (place === 0) throw RENONCER
    this.tampon.set(morceau.subarray(0, place), this.rempli)
    this.rempli += Math.min(place, morceau.length)
    this.avancer()
    if (morceau.length > place) this.ajouter(morceau.subarray(place))
  }

  terminer(partie: string): FeuilleLue {
    if (this.suite.length === 0 && this.tete !== null) this.lireJusqua(this.rempli)
    if (this.suite.length === 0 || this.tete === null) throw RENONCER
    const enveloppe = lireEnveloppe(joindre([this.tete, ...this.suite]), partie)
    const { bornes } = enveloppe
    if (bornes.prefixe !== '' || bornes.contenu !== this.tete.length || bornes.finContenu !== bornes.contenu) throw RENONCER
    const situees = { ...bornes, finContenu: bornes.finContenu + this.passes, fin: bornes.fin + this.passes }
    return { donnees: this.balayage.donnees.construire(), enveloppe: { ...enveloppe, bornes: situees } }
  }

  private avancer(): void {
    if (this.tete === null) {
      const debut = chercher(this.tampon, OUVRANTE, this.rempli)
      if (debut < 0) return
      this.tete = this.tampon.slice(0, debut + OUVRANTE.length)
      this.oublier(this.tete.length)
    }
    const fin = chercherDepuisLaFin(this.tampon, FIN_DE_LIGNE, this.rempli)
    if (fin >= 0) this.lireJusqua(fin + FIN_DE_LIGNE.length)
  }

  private lireJusqua(fin: number): void {
    if (!estTexteXml(this.tampon.subarray(0, fin))) throw RENONCER
    const cloture = this.balayage.continuer(0, fin)
    this.passes += cloture < 0 ? fin : cloture
    if (cloture < 0) this.oublier(fin)
    else this.suite.push(this.tampon.slice(cloture, this.rempli))
  }

  private oublier(octets: number): void {
    this.tampon.copyWithin(0, octets, this.rempli)
    this.rempli -= octets
  }
}

function chercher(octets: Uint8Array, motif: readonly number[], fin: number): number {
  for (let i = octets.indexOf(60); i >= 0 && i + motif.length <= fin; i = octets.indexOf(60, i + 1)) {
    if (motif.every((octet, j) => octets[i + j] === octet)) return i
  }
  return -1
}

function chercherDepuisLaFin(octets: Uint8Array, motif: readonly number[], fin: number): number {
  for (let i = fin - motif.length; i >= 0; i -= 1) {
    if (octets[i] === 60 && motif.every((octet, j) => octets[i + j] === octet)) return i
  }
  return -1
}

function joindre(morceaux: readonly Uint8Array[]): Uint8Array {
  const tout = new Uint8Array(morceaux.reduce((somme, { length }) => somme + length, 0))
  let place = 0
  for (const morceau of morceaux) {
    tout.set(morceau, place)
    place += morceau.length
  }
  return tout
}
