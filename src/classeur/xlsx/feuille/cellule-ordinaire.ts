import { COLONNES_MAX } from '../../adresse'
import { MANTISSE_SURE, PUISSANCES } from './nombre-octets'

const ESPACE = 32
const GUILLEMET = 34
const MOINS = 45
const POINT = 46
const BARRE = 47
const ZERO = 48
const INFERIEUR = 60
const EGAL = 61
const SUPERIEUR = 62
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

  constructor(private readonly octets: Uint8Array) {}

  /**
   * @param debut octet qui suit `<c`
   * @param ligne numéro de la ligne courante, base 1
   * @returns l'octet qui suit la cellule, ou −1 : elle se lit autrement
   */
  lire(debut: number, ligne: number): number {
    let i = this.lireReference(debut, ligne)
    if (i < 0) return -1
    i = this.lireStyle(i)
    if (i < 0) return -1
    const { octets } = this
    this.type = TYPES.nombre
    if (octets[i] === ESPACE) {
      if (octets[i + 1] !== 116 || octets[i + 2] !== EGAL || octets[i + 3] !== GUILLEMET || octets[i + 5] !== GUILLEMET) return -1
      this.type = octets[i + 4] as number
      i += 6
    } else if (octets[i] === BARRE) {
      this.type = 0
      return octets[i + 1] === SUPERIEUR ? i + 2 : -1
    }
    if (octets[i] !== SUPERIEUR || octets[i + 1] !== INFERIEUR || octets[i + 2] !== 118 || octets[i + 3] !== SUPERIEUR) return -1
    i = this.type === TYPES.nombre ? this.lireNombre(i + 4) : this.lireEntier(i + 4)
    return i < 0 ? -1 : this.fermer(i)
  }

  /** ` r="B7"`, la ligne étant la ligne courante. */
  private lireReference(debut: number, ligne: number): number {
    const { octets } = this
    if (octets[debut] !== ESPACE || octets[debut + 1] !== 114 || octets[debut + 2] !== EGAL || octets[debut + 3] !== GUILLEMET) return -1
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
    if (octets[debut] !== ESPACE || octets[debut + 1] !== 115) return debut
    if (octets[debut + 2] !== EGAL || octets[debut + 3] !== GUILLEMET) return -1
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
    let [chiffres, point] = [0, -1]
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
    const { octets } = this
    const ferme =
      octets[i] === INFERIEUR && octets[i + 1] === BARRE && octets[i + 2] === 118 && octets[i + 3] === SUPERIEUR &&
      octets[i + 4] === INFERIEUR && octets[i + 5] === BARRE && octets[i + 6] === 99 && octets[i + 7] === SUPERIEUR
    return ferme ? i + 8 : -1
  }
}
