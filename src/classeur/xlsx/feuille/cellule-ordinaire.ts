import { COLONNES_MAX } from '../../adresse'
import { MANTISSE_SURE, PUISSANCES } from './nombre-octets'

const ESPACE = 32
const GUILLEMET = 34
const MOINS = 45
const POINT = 46
const BARRE = 47
const ZERO = 48
const SUPERIEUR = 62

/** Quatre octets attendus, comparés d'un coup. */
const MOTS = { reference: motDe(' r="'), style: motDe(' s="'), type: motDe(' t="'), valeur: motDe('><v>'), finDeValeur: motDe('</v>'), fin: motDe('</c>') }

/** Octets d’une cellule avant sa valeur, au plus : plus près de la fin, elle se lit autrement. */
const AVANT_LA_VALEUR = 64
const TYPES = { nombre: 110, partagee: 115, booleen: 98 } as const

/**
 * Cellule écrite comme presque tous les tableurs l'écrivent : `<c r="B7" s="3" t="s"><v>12</v></c>`, sans style, sans type ou vide au besoin. Les champs
 * tiennent la dernière cellule lue : des millions se lisent ainsi sans rien allouer.
 */
export class CelluleOrdinaire {
  /** Base 0. */
  colonne = 0
  style = 0
  /** Lettre du type (`n`, `s`, `b`) en octet ; 0 : cellule vide. */
  type = 0
  nombre = 0

  private readonly vue: DataView

  constructor(private readonly octets: Uint8Array) {
    this.vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength)
  }

  /**
   * @param debut octet qui suit `<c`
   * @param ligne numéro de la ligne courante, base 1
   * @returns l'octet qui suit la cellule, ou −1 : elle se lit autrement
   */
  lire(debut: number, ligne: number): number {
    const { octets, vue } = this
    if (debut + AVANT_LA_VALEUR > octets.length) return -1
    let i = this.lireReference(debut, ligne)
    if (i < 0) return -1
    i = this.lireStyle(i)
    if (i < 0) return -1
    this.type = TYPES.nombre
    if (octets[i] === ESPACE) {
      if (vue.getInt32(i, true) !== MOTS.type || octets[i + 5] !== GUILLEMET) return -1
      this.type = octets[i + 4] as number
      i += 6
    } else if (octets[i] === BARRE) {
      this.type = 0
      return octets[i + 1] === SUPERIEUR ? i + 2 : -1
    }
    if (vue.getInt32(i, true) !== MOTS.valeur) return -1
    i = this.type === TYPES.nombre ? this.lireNombre(i + 4) : this.lireEntier(i + 4)
    return i < 0 ? -1 : this.fermer(i)
  }

  /** ` r="B7"`, la ligne étant la ligne courante. */
  private lireReference(debut: number, ligne: number): number {
    const { octets } = this
    if (this.vue.getInt32(debut, true) !== MOTS.reference) return -1
    let i = debut + 4
    let colonne = 0
    for (let lettre = (octets[i] as number) - 64; lettre > 0 && lettre <= 26; lettre = (octets[i] as number) - 64) {
      colonne = colonne * 26 + lettre
      i += 1
    }
    if (octets[i] === ZERO) return -1
    let numero = 0
    for (let chiffre = (octets[i] as number) - ZERO; chiffre >= 0 && chiffre <= 9; chiffre = (octets[i] as number) - ZERO) {
      numero = numero * 10 + chiffre
      i += 1
    }
    if (numero !== ligne || colonne === 0 || colonne > COLONNES_MAX || octets[i] !== GUILLEMET) return -1
    this.colonne = colonne - 1
    return i + 1
  }

  /** ` s="3"`, s'il y est. */
  private lireStyle(debut: number): number {
    const { octets } = this
    this.style = 0
    if (this.vue.getInt32(debut, true) !== MOTS.style) return debut
    let i = debut + 4
    for (let chiffre = (octets[i] as number) - ZERO; chiffre >= 0 && chiffre <= 9; chiffre = (octets[i] as number) - ZERO) {
      this.style = this.style * 10 + chiffre
      i += 1
    }
    return octets[i] === GUILLEMET && i > debut + 4 && i <= debut + 13 ? i + 1 : -1
  }

  /** Indice d'une chaîne partagée, ou booléen. */
  private lireEntier(debut: number): number {
    const { octets } = this
    let i = debut
    let entier = 0
    for (let chiffre = (octets[i] as number) - ZERO; chiffre >= 0 && chiffre <= 9; chiffre = (octets[i] as number) - ZERO) {
      entier = entier * 10 + chiffre
      i += 1
    }
    this.nombre = entier
    if (i === debut || i > debut + 9) return -1
    return this.type === TYPES.partagee || (this.type === TYPES.booleen && entier <= 1 && i === debut + 1) ? i : -1
  }

  /** Nombre sans exposant, dont la mantisse et la puissance de dix sont exactes : une seule division, le même arrondi que `Number()`. */
  private lireNombre(debut: number): number {
    const { octets } = this
    const negatif = octets[debut] === MOINS
    let i = negatif ? debut + 1 : debut
    let mantisse = 0
    let chiffres = 0
    let point = -1
    for (; ; i += 1) {
      const octet = octets[i] as number
      if (octet >= ZERO && octet <= 57) {
        if (mantisse > MANTISSE_SURE) return -1
        mantisse = mantisse * 10 + octet - ZERO
        chiffres += 1
      } else if (octet === POINT && point < 0) point = i
      else break
    }
    const decimales = point < 0 ? 0 : i - point - 1
    if (chiffres === 0 || decimales >= PUISSANCES.length) return -1
    const absolu = decimales === 0 ? mantisse : mantisse / (PUISSANCES[decimales] as number)
    this.nombre = negatif ? -absolu : absolu
    return i
  }

  /** `</v></c>`. */
  private fermer(i: number): number {
    const { vue } = this
    if (i + 8 > vue.byteLength) return -1
    return vue.getInt32(i, true) === MOTS.finDeValeur && vue.getInt32(i + 4, true) === MOTS.fin ? i + 8 : -1
  }
}

function motDe(texte: string): number {
  return [...texte].reduceRight((mot, lettre) => (mot << 8) | lettre.charCodeAt(0), 0)
}
