import { lireNombre } from './nombre-octets'

/** Levé, jamais vu hors du balayage : il rend la main à l'analyse complète. */
export const RENONCER = new Error('tournure inconnue du balayage')

const GUILLEMET = 34
const APOSTROPHE = 39
const BARRE = 47
const INFERIEUR = 60
const EGAL = 61
const SUPERIEUR = 62
const ESPACE = 32

/**
 * Gestes de base du balayage : attributs, blancs, entiers. Tout ce qui sort de l'ordinaire (entité dans un attribut,
 * balise mal formée) lève `RENONCER`.
 */
export class LecteurRapide {
  /** Bornes du dernier attribut lu. */
  protected nom = 0
  protected nomFin = 0
  protected valeur = 0
  protected valeurFin = 0

  constructor(
    protected readonly octets: Uint8Array,
    protected i: number,
  ) {}

  /** Avance d'un attribut ; faux devant `>` ou `/>`. */
  protected attributSuivant(): boolean {
    const { octets } = this
    let { i } = this
    const depart = i
    while ((octets[i] as number) <= ESPACE) i += 1
    if (octets[i] === SUPERIEUR || octets[i] === BARRE) {
      this.i = i
      return false
    }
    if (i === depart) throw RENONCER
    this.nom = i
    for (let octet = octets[i]; octet !== EGAL; octet = octets[i]) {
      if (octet === undefined || octet <= ESPACE || octet === INFERIEUR || octet === SUPERIEUR) throw RENONCER
      i += 1
    }
    this.nomFin = i
    const guillemet = octets[i + 1]
    if (guillemet !== GUILLEMET && guillemet !== APOSTROPHE) throw RENONCER
    i += 2
    this.valeur = i
    for (let octet = octets[i]; octet !== guillemet; octet = octets[i]) {
      if (octet === undefined || octet === INFERIEUR || octet === 38) throw RENONCER
      i += 1
    }
    this.valeurFin = i
    this.i = i + 1
    return true
  }

  protected ignorerAttributs(): void {
    while (this.attributSuivant()) continue
  }

  /** Passe `>` ou `/>` ; vrai si l'élément est déjà fermé. */
  protected fermerOuvrante(): boolean {
    if (this.octets[this.i] === SUPERIEUR) {
      this.i += 1
      return false
    }
    if (this.octets[this.i + 1] !== SUPERIEUR) throw RENONCER
    this.i += 2
    return true
  }

  protected finDuTexte(): number {
    const { octets } = this
    let { i } = this
    while (octets[i] !== INFERIEUR) {
      if (i >= octets.length) throw RENONCER
      i += 1
    }
    this.i = i
    return i
  }

  protected entierEntre(debut: number, fin: number): number {
    let entier = 0
    if (fin === debut || fin - debut > 9) throw RENONCER
    for (let i = debut; i < fin; i += 1) {
      const chiffre = (this.octets[i] as number) - 48
      if (chiffre < 0 || chiffre > 9) throw RENONCER
      entier = entier * 10 + chiffre
    }
    return entier
  }

  protected entier(): number {
    return this.entierEntre(this.valeur, this.valeurFin)
  }

  protected nombre(): number {
    const nombre = lireNombre(this.octets, this.valeur, this.valeurFin)
    if (nombre !== nombre) throw RENONCER
    return nombre
  }

  protected vrai(): boolean {
    if (this.vaut('1') || this.vaut('true')) return true
    if (this.vaut('0') || this.vaut('false')) return false
    throw RENONCER
  }

  protected nomme(texte: string): boolean {
    return this.nomFin - this.nom === texte.length && this.egale(texte, this.nom)
  }

  protected vaut(texte: string): boolean {
    return this.valeurFin - this.valeur === texte.length && this.egale(texte, this.valeur)
  }

  protected egale(texte: string, debut: number): boolean {
    for (let j = 0; j < texte.length; j += 1) {
      if (this.octets[debut + j] !== texte.charCodeAt(j)) return false
    }
    return true
  }

  protected est(texte: string): boolean {
    return this.egale(texte, this.i)
  }

  protected attendre(texte: string): void {
    if (!this.est(texte)) throw RENONCER
    this.i += texte.length
  }

  protected passerBlancs(): void {
    while ((this.octets[this.i] as number) <= ESPACE) this.i += 1
  }
}
