import { refuser } from '../refus'

const INFERIEUR = 60
const SUPERIEUR = 62
const BARRE = 47
const EXCLAMATION = 33
const INTERROGATION = 63
const DEUX_POINTS = 58
const ESPACE = 32
const EGAL = 61

/**
 * Parcourt les balises d'octets XML bien formés sans les décoder. Commentaires, instructions et CDATA sont sautés ;
 * un `>` dans un attribut ne trompe pas la fin de balise.
 */
export class LecteurDeBalises {
  /** Bornes de la balise courante : du `<` au caractère qui suit `>`. */
  debut = 0
  fin: number
  fermante = false
  autofermante = false
  /** Bornes du nom sans préfixe. */
  nomDebut = 0
  nomFin = 0
  /** Début du nom, préfixe compris. */
  nomCompletDebut = 0

  constructor(
    readonly octets: Uint8Array,
    position: number,
    private readonly partie: string,
  ) {
    this.fin = position
  }

  /** Avance à la balise suivante ; faux à la fin du texte. */
  suivante(): boolean {
    const { octets } = this
    let i = this.fin
    for (;;) {
      while (i < octets.length && octets[i] !== INFERIEUR) i += 1
      if (i >= octets.length) return false
      const apres = octets[i + 1]
      if (apres === EXCLAMATION) i = this.sauter(i)
      else if (apres === INTERROGATION) i = this.chercher('?>', i)
      else break
    }
    this.lire(i)
    return true
  }

  estNomme(local: string): boolean {
    if (this.nomFin - this.nomDebut !== local.length) return false
    for (let i = 0; i < local.length; i += 1) {
      if (this.octets[this.nomDebut + i] !== local.charCodeAt(i)) return false
    }
    return true
  }

  /** Préfixe avec ses deux-points, ou texte vide. */
  prefixe(): string {
    return String.fromCharCode(...this.octets.subarray(this.nomCompletDebut, this.nomDebut))
  }

  /** Valeur brute d'un attribut sans préfixe, ou `null` ; les attributs visés ne portent ni entité ni accent. */
  attribut(nom: string): string | null {
    const bornes = this.bornesAttribut(nom)
    return bornes === null ? null : String.fromCharCode(...this.octets.subarray(bornes.valeur, bornes.fin - 1))
  }

  /** Bornes d'un attribut, du blanc qui le précède à son guillemet fermant compris. */
  bornesAttribut(nom: string): { readonly debut: number; readonly valeur: number; readonly fin: number } | null {
    const { octets } = this
    let i = this.nomFin
    for (;;) {
      const debut = i
      while ((octets[i] as number) <= ESPACE) i += 1
      if (octets[i] === SUPERIEUR || octets[i] === BARRE) return null
      const nomDebut = i
      while (octets[i] !== EGAL && (octets[i] as number) > ESPACE) i += 1
      const nomFin = i
      while (octets[i] !== EGAL) i += 1
      i += 1
      while ((octets[i] as number) <= ESPACE) i += 1
      const valeur = i + 1
      const fin = octets.indexOf(octets[i] as number, valeur) + 1
      if (fin === 0) throw refuser('xml-invalide', { partie: this.partie, detail: 'attribut sans fin' })
      if (nomFin - nomDebut === nom.length && this.egale(nom, nomDebut)) return { debut, valeur, fin }
      i = fin
    }
  }

  private egale(nom: string, debut: number): boolean {
    for (let i = 0; i < nom.length; i += 1) {
      if (this.octets[debut + i] !== nom.charCodeAt(i)) return false
    }
    return true
  }

  private lire(debut: number): void {
    const { octets } = this
    this.debut = debut
    let i = debut + 1
    this.fermante = octets[i] === BARRE
    if (this.fermante) i += 1
    this.nomCompletDebut = i
    this.nomDebut = i
    for (;;) {
      const octet = octets[i]
      if (octet === undefined) throw refuser('xml-invalide', { partie: this.partie, detail: 'balise sans fin' })
      if (octet <= ESPACE || octet === SUPERIEUR || octet === BARRE) break
      i += 1
      if (octet === DEUX_POINTS) this.nomDebut = i
    }
    this.nomFin = i
    let guillemet = 0
    for (; ; i += 1) {
      const octet = octets[i]
      if (octet === undefined) throw refuser('xml-invalide', { partie: this.partie, detail: 'balise sans fin' })
      if (guillemet !== 0) {
        if (octet === guillemet) guillemet = 0
      } else if (octet === 34 || octet === 39) guillemet = octet
      else if (octet === SUPERIEUR) break
    }
    this.autofermante = octets[i - 1] === BARRE
    this.fin = i + 1
  }

  private sauter(i: number): number {
    if (this.commence('<!--', i)) return this.chercher('-->', i + 4)
    if (this.commence('<![CDATA[', i)) return this.chercher(']]>', i + 9)
    throw refuser('dtd', { partie: this.partie })
  }

  private commence(texte: string, i: number): boolean {
    for (let j = 0; j < texte.length; j += 1) {
      if (this.octets[i + j] !== texte.charCodeAt(j)) return false
    }
    return true
  }

  private chercher(texte: string, i: number): number {
    for (let j = i; j < this.octets.length; j += 1) {
      if (this.commence(texte, j)) return j + texte.length
    }
    throw refuser('xml-invalide', { partie: this.partie, detail: `« ${texte} » absent` })
  }
}
