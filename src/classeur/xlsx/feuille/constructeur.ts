import { COLONNES_MAX, LIGNES_MAX } from '../../adresse'
import { GENRE } from './donnees'
import type { AttributsDeLigne, DonneesFeuille, FormuleBrute, GenreDeCellule } from './donnees'

/** Une cellule ordinaire en prend un peu plus : `<c r="A100000"><v>12345</v></c>`. */
const OCTETS_PAR_CELLULE = 30

/** Remplit `DonneesFeuille` dans l'ordre du fichier ; les deux lecteurs de feuille s'en servent. */
export class ConstructeurDeDonnees {
  /** Ligne courante et dernière colonne vue, base 0 ; −1 avant la première. */
  ligne = -1
  colonne = -1
  private lignes = new Int32Array(64)
  private debuts = new Int32Array(64)
  private nombreDeLignes = 0
  private colonnes: Uint16Array<ArrayBuffer>
  private genres: Uint8Array<ArrayBuffer>
  private nombres: Float64Array<ArrayBuffer>
  private styles: Uint32Array<ArrayBuffer>
  private nombreDeCellules = 0
  private readonly textes: string[] = []
  private readonly formules = new Map<number, FormuleBrute>()
  private readonly attributsDeLignes = new Map<number, AttributsDeLigne>()

  /** @param octets taille du XML : la place est réservée d'un coup, les pages non remplies ne coûtent rien */
  constructor(octets: number) {
    const cellules = 256 + Math.ceil(octets / OCTETS_PAR_CELLULE)
    this.colonnes = new Uint16Array(cellules)
    this.genres = new Uint8Array(cellules)
    this.nombres = new Float64Array(cellules)
    this.styles = new Uint32Array(cellules)
  }

  /** Ouvre une ligne ; faux si elle est hors bornes ou ne suit pas la précédente. */
  ouvrirLigne(ligne: number): boolean {
    if (ligne <= this.ligne || ligne >= LIGNES_MAX) return false
    this.ligne = ligne
    this.colonne = -1
    if (this.nombreDeLignes + 1 >= this.lignes.length) {
      this.lignes = agrandir(this.lignes, new Int32Array(this.lignes.length * 2))
      this.debuts = agrandir(this.debuts, new Int32Array(this.debuts.length * 2))
    }
    this.lignes[this.nombreDeLignes] = ligne
    this.debuts[this.nombreDeLignes] = this.nombreDeCellules
    this.nombreDeLignes += 1
    return true
  }

  attribuer(attributs: AttributsDeLigne): void {
    this.attributsDeLignes.set(this.ligne, attributs)
  }

  /** Passe à une cellule de la ligne ; faux si elle est hors bornes ou ne suit pas la précédente. */
  ouvrirCellule(colonne: number): boolean {
    if (colonne <= this.colonne || colonne >= COLONNES_MAX) return false
    this.colonne = colonne
    return true
  }

  /** Range la cellule ouverte. */
  ranger(genre: GenreDeCellule, nombre: number, style: number, formule: FormuleBrute | null): void {
    if (genre === GENRE.vide && style === 0 && formule === null) return
    const rang = this.nombreDeCellules
    if (rang === this.colonnes.length) this.doubler()
    this.colonnes[rang] = this.colonne
    this.genres[rang] = genre
    this.nombres[rang] = nombre
    // Sans style, la page de mémoire n'est pas touchée : elle ne coûte rien.
    if (style !== 0) this.styles[rang] = style
    if (formule !== null) this.formules.set(rang, formule)
    this.nombreDeCellules = rang + 1
  }

  /** Range un texte propre à la cellule et rend son indice. */
  garderTexte(texte: string): number {
    return this.textes.push(texte) - 1
  }

  construire(): DonneesFeuille {
    this.debuts[this.nombreDeLignes] = this.nombreDeCellules
    return {
      lignes: this.lignes.subarray(0, this.nombreDeLignes),
      debuts: this.debuts.subarray(0, this.nombreDeLignes + 1),
      colonnes: this.colonnes.subarray(0, this.nombreDeCellules),
      genres: this.genres.subarray(0, this.nombreDeCellules),
      nombres: this.nombres.subarray(0, this.nombreDeCellules),
      styles: this.styles.subarray(0, this.nombreDeCellules),
      textes: this.textes,
      formules: this.formules,
      attributsDeLignes: this.attributsDeLignes,
    }
  }

  private doubler(): void {
    const taille = this.colonnes.length * 2
    this.colonnes = agrandir(this.colonnes, new Uint16Array(taille))
    this.genres = agrandir(this.genres, new Uint8Array(taille))
    this.nombres = agrandir(this.nombres, new Float64Array(taille))
    this.styles = agrandir(this.styles, new Uint32Array(taille))
  }
}

function agrandir<T extends Int32Array | Uint16Array | Uint8Array | Float64Array | Uint32Array>(ancien: T, nouveau: T): T {
  nouveau.set(ancien)
  return nouveau
}
