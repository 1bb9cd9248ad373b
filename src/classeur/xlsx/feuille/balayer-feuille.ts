import { CelluleOrdinaire } from './cellule-ordinaire'
import { ConstructeurDeDonnees } from './constructeur'
import { GENRE } from './donnees'
import type { DonneesFeuille, FormuleBrute } from './donnees'
import { LecteurRapide, RENONCER } from './lecteur-rapide'
import { lireNombre } from './nombre-octets'
import { texteDOctets } from './texte-octets'

/**
 * Lecture rapide de `<sheetData>` sans préfixe, à partir de l'octet qui suit sa balise ouvrante. Les octets doivent avoir
 * passé `estTexteXml`.
 * @returns `null` dès que l'écriture sort de l'ordinaire (CDATA, commentaire, texte riche, entité rare, référence fausse…)
 */
export function balayerFeuille(octets: Uint8Array, debut: number): DonneesFeuille | null {
  try {
    const balayage = new Balayage(octets, octets.length)
    return balayage.continuer(debut, octets.length) < 0 ? null : balayage.donnees.construire()
  } catch (erreur) {
    if (erreur === RENONCER) return null
    throw erreur
  }
}

/** Le balayage lui-même : lève `RENONCER` quand `balayerFeuille` rendrait `null`. */
export class Balayage extends LecteurRapide {
  readonly donnees: ConstructeurDeDonnees
  private readonly ordinaire: CelluleOrdinaire

  /**
   * @param octets gardés par référence : leur contenu peut changer entre deux lectures
   * @param taille octets de toute la feuille
   */
  constructor(octets: Uint8Array, taille: number) {
    super(octets, 0)
    this.donnees = new ConstructeurDeDonnees(taille)
    this.ordinaire = new CelluleOrdinaire(octets)
  }

  /**
   * Lit les lignes qui suivent.
   * @param fin octet qui suit une ligne entière, ou la fin de la feuille
   * @returns la place de `</sheetData>`, ou −1 si elle n'est pas avant `fin`
   */
  continuer(debut: number, fin: number): number {
    this.i = debut
    while (this.i < fin) {
      this.passerBlancs()
      if (this.est('<row')) this.lireLigne()
      else if (this.est('</sheetData>')) return this.i
      else throw RENONCER
    }
    return -1
  }

  private lireLigne(): void {
    this.i += 4
    let numero = this.donnees.ligne + 1
    let hauteur: number | null = null
    let masquee = false
    let style: number | null = null
    let styleImpose = false
    while (this.attributSuivant()) {
      const longueur = this.nomFin - this.nom
      if (longueur === 1 && this.octets[this.nom] === 114) numero = this.entier() - 1
      else if (longueur === 1 && this.octets[this.nom] === 115) style = this.entier()
      else if (this.nomme('ht')) hauteur = this.nombre()
      else if (this.nomme('hidden')) masquee = this.vrai()
      else if (this.nomme('customFormat')) styleImpose = this.vrai()
    }
    if (!this.donnees.ouvrirLigne(numero)) throw RENONCER
    if (hauteur !== null || masquee || (styleImpose && style !== null)) {
      this.donnees.attribuer({ hauteur, masquee, style: styleImpose ? style : null })
    }
    if (this.fermerOuvrante()) return
    for (;;) {
      this.passerBlancs()
      if (this.lireCelluleOrdinaire()) continue
      if (this.est('<c')) this.lireCellule()
      else {
        this.attendre('</row>')
        return
      }
    }
  }

  /** Faux si la cellule s'écrit autrement : rien n'est alors rangé, et la lecture générale la reprend depuis son début. */
  private lireCelluleOrdinaire(): boolean {
    const { octets, donnees, ordinaire } = this
    if (octets[this.i] !== 60 || octets[this.i + 1] !== 99) return false
    const suite = ordinaire.lire(this.i + 2, donnees.ligne + 1)
    if (suite < 0 || !donnees.ouvrirCellule(ordinaire.colonne)) return false
    const { type, nombre, style } = ordinaire
    if (type === 110) donnees.ranger(GENRE.nombre, nombre, style, null)
    else if (type === 115) donnees.ranger(GENRE.partagee, nombre, style, null)
    else if (type === 98) donnees.ranger(GENRE.booleen, nombre, style, null)
    else donnees.ranger(GENRE.vide, 0, style, null)
    this.i = suite
    return true
  }

  private lireCellule(): void {
    const { octets, donnees } = this
    this.i += 2
    let colonne = donnees.colonne + 1
    let style = 0
    let cm = 0
    let type = 110
    while (this.attributSuivant()) {
      const longueur = this.nomFin - this.nom
      const premier = octets[this.nom]
      if (longueur === 1 && premier === 114) colonne = this.colonneDeReference()
      else if (longueur === 1 && premier === 115) style = this.entier()
      else if (longueur === 1 && premier === 116) type = this.typeDeCellule()
      else if (this.nomme('cm')) cm = this.entier()
    }
    if (!donnees.ouvrirCellule(colonne)) throw RENONCER
    if (this.fermerOuvrante()) {
      donnees.ranger(GENRE.vide, 0, style, null)
      return
    }
    this.passerBlancs()
    const formule = this.est('<f') ? this.lireFormule(cm) : null
    this.passerBlancs()
    if (type === 105) this.lireTexteEnLigne(style, formule)
    else if (this.est('<v')) this.lireValeur(type, style, formule)
    else donnees.ranger(GENRE.vide, 0, style, formule)
    this.passerBlancs()
    this.attendre('</c>')
  }

  /** Première lettre du type, sauf `str` rendu par « S » ; les dates ISO sont laissées à l'analyse complète. */
  private typeDeCellule(): number {
    const longueur = this.valeurFin - this.valeur
    const premier = this.octets[this.valeur] as number
    if (longueur === 1 && (premier === 110 || premier === 115 || premier === 98 || premier === 101)) return premier
    if (this.vaut('str')) return 83
    if (this.vaut('inlineStr')) return 105
    throw RENONCER
  }

  private lireValeur(type: number, style: number, formule: FormuleBrute | null): void {
    const { octets, donnees } = this
    this.i += 2
    this.ignorerAttributs()
    if (this.fermerOuvrante()) {
      if (type === 83) donnees.ranger(GENRE.texte, donnees.garderTexte(''), style, formule)
      else if (type === 110) donnees.ranger(GENRE.vide, 0, style, formule)
      else throw RENONCER
      return
    }
    const debut = this.i
    const fin = this.finDuTexte()
    if (type === 110) {
      const nombre = lireNombre(octets, debut, fin)
      if (nombre !== nombre) throw RENONCER
      donnees.ranger(GENRE.nombre, nombre, style, formule)
    } else if (type === 115) {
      donnees.ranger(GENRE.partagee, this.entierEntre(debut, fin), style, formule)
    } else if (type === 98) {
      const bit = this.entierEntre(debut, fin)
      if (bit > 1 || fin - debut > 1) throw RENONCER
      donnees.ranger(GENRE.booleen, bit, style, formule)
    } else {
      const genre = type === 101 ? GENRE.erreur : GENRE.texte
      donnees.ranger(genre, donnees.garderTexte(this.texteEntre(debut, fin)), style, formule)
    }
    this.attendre('</v>')
  }

  private lireTexteEnLigne(style: number, formule: FormuleBrute | null): void {
    this.attendre('<is><t')
    this.ignorerAttributs()
    let texte = ''
    if (!this.fermerOuvrante()) {
      const debut = this.i
      texte = this.texteEntre(debut, this.finDuTexte())
      this.attendre('</t>')
    }
    this.attendre('</is>')
    this.donnees.ranger(GENRE.texte, this.donnees.garderTexte(texte), style, formule)
  }

  private lireFormule(cm: number): FormuleBrute {
    this.i += 2
    let type: FormuleBrute['type'] = 'normale'
    let ref: string | null = null
    let groupe: number | null = null
    while (this.attributSuivant()) {
      if (this.nomme('t')) {
        if (this.vaut('shared')) type = 'partagee'
        else if (this.vaut('array')) type = 'matricielle'
        else if (!this.vaut('normal')) throw RENONCER
      } else if (this.nomme('ref')) ref = String.fromCharCode(...this.octets.subarray(this.valeur, this.valeurFin))
      else if (this.nomme('si')) groupe = this.entier()
    }
    let texte = ''
    if (!this.fermerOuvrante()) {
      const debut = this.i
      texte = this.texteEntre(debut, this.finDuTexte(), false)
      this.attendre('</f>')
    }
    return { type, texte, ref, groupe, cm }
  }

  private texteEntre(debut: number, fin: number, deCellule = true): string {
    const texte = texteDOctets(this.octets, debut, fin, deCellule)
    if (texte === null) throw RENONCER
    return texte
  }

  /** Colonne d'une référence en capitales ; sa ligne doit être la ligne courante. */
  private colonneDeReference(): number {
    const { octets, valeurFin } = this
    let i = this.valeur
    let colonne = 0
    for (; i < valeurFin; i += 1) {
      const lettre = (octets[i] as number) - 64
      if (lettre < 1 || lettre > 26) break
      colonne = colonne * 26 + lettre
    }
    if (i - this.valeur > 3 || octets[i] === 48 || this.entierEntre(i, valeurFin) !== this.donnees.ligne + 1) throw RENONCER
    return colonne - 1
  }
}
