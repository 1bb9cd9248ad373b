import { indiceDeColonne } from '../../adresse'
import { refuser } from '../refus'
import { analyserXml, nomLocal, prefixe } from '../xml/analyser'
import { booleen } from '../xml/arbre'
import { decoderTexteDeCellule } from '../xml/echappement'
import { decoderParMorceaux } from '../xml/texte'
import { ConstructeurDeDonnees } from './constructeur'
import { serieDeDateIso } from './date-iso'
import { GENRE } from './donnees'
import type { DonneesFeuille, FormuleBrute } from './donnees'
import { lireNombreEcrit } from './nombre-octets'

type Attributs = Readonly<Record<string, string>>

/**
 * Lecture complète de `<sheetData>` : tout XML valide, préfixes, commentaires, CDATA, texte riche, dates ISO.
 * @throws ErreurClasseur `fichier-refuse` (xml-invalide, dtd, cellule-invalide, cellules-en-desordre)
 */
export function analyserFeuille(octets: Uint8Array, partie: string, date1904: boolean): DonneesFeuille {
  const lecture = new Lecture(partie, date1904, octets.length)
  analyserXml(decoderParMorceaux(octets, partie), partie, {
    ouvrir: (balise) => lecture.ouvrir(balise.name, balise.attributes),
    fermer: () => lecture.fermer(),
    texte: (morceau) => lecture.texte(morceau),
  })
  return lecture.donnees.construire()
}

class Lecture {
  readonly donnees: ConstructeurDeDonnees
  /** Noms locaux ouverts ; un élément d'un autre préfixe que la racine y figure par « ? ». */
  private readonly chemin: string[] = []
  private prefixe = ''
  private attributs: Attributs = {}
  private attributsDeFormule: Attributs | null = null
  private formule = ''
  private valeur: string | null = null
  private enLigne = ''

  constructor(
    private readonly partie: string,
    private readonly date1904: boolean,
    taille: number,
  ) {
    this.donnees = new ConstructeurDeDonnees(taille)
  }

  ouvrir(nom: string, attributs: Attributs): void {
    if (this.chemin.length === 0) this.prefixe = prefixe(nom)
    const local = prefixe(nom) === this.prefixe ? nomLocal(nom) : '?'
    this.chemin.push(local)
    if (this.chemin[1] !== 'sheetData') return
    if (this.chemin.length === 3 && local === 'row') this.ouvrirLigne(attributs)
    else if (this.chemin.length === 4 && local === 'c') this.ouvrirCellule(attributs)
    else if (this.chemin.length === 5 && local === 'f') this.attributsDeFormule = attributs
    else if (this.chemin.length === 5 && local === 'v') this.valeur = ''
  }

  fermer(): void {
    if (this.chemin.length === 4 && this.chemin[1] === 'sheetData' && this.chemin[3] === 'c') this.ranger()
    this.chemin.pop()
  }

  texte(morceau: string): void {
    const { chemin } = this
    if (chemin.length < 5 || chemin[1] !== 'sheetData') return
    if (chemin.length === 5 && chemin[4] === 'v') this.valeur += morceau
    else if (chemin.length === 5 && chemin[4] === 'f') this.formule += morceau
    else if (chemin[4] === 'is' && chemin.at(-1) === 't' && !chemin.includes('rPh')) this.enLigne += morceau
  }

  private ouvrirLigne(attributs: Attributs): void {
    const numero = attributs['r'] === undefined ? this.donnees.ligne + 1 : this.entier(attributs['r']) - 1
    if (!this.donnees.ouvrirLigne(numero)) throw this.desordre(`ligne ${numero + 1}`)
    const hauteur = attributs['ht'] === undefined ? null : lireNombreEcrit(attributs['ht'])
    const masquee = booleen(attributs['hidden'])
    const style = booleen(attributs['customFormat']) && attributs['s'] !== undefined ? this.entier(attributs['s']) : null
    if (hauteur !== null || masquee || style !== null) this.donnees.attribuer({ hauteur, masquee, style })
  }

  private ouvrirCellule(attributs: Attributs): void {
    const reference = attributs['r']
    const colonne = reference === undefined ? this.donnees.colonne + 1 : this.colonneDe(reference)
    if (!this.donnees.ouvrirCellule(colonne)) throw this.desordre(reference ?? `ligne ${this.donnees.ligne + 1}`)
    this.attributs = attributs
    this.attributsDeFormule = null
    this.formule = ''
    this.valeur = null
    this.enLigne = ''
  }

  private colonneDe(reference: string): number {
    const trouve = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(reference)
    if (trouve === null || Number(trouve[2]) !== this.donnees.ligne + 1) throw this.invalide(reference)
    return indiceDeColonne(trouve[1] ?? '')
  }

  private ranger(): void {
    const { donnees, valeur } = this
    const style = this.entier(this.attributs['s'] ?? '0')
    const formule = this.lireFormule()
    const type = this.attributs['t'] ?? 'n'
    if (type === 'inlineStr') {
      donnees.ranger(GENRE.texte, donnees.garderTexte(decoderTexteDeCellule(this.enLigne)), style, formule)
    } else if (valeur === null || (valeur.trim() === '' && type !== 'str')) {
      donnees.ranger(GENRE.vide, 0, style, formule)
    } else if (type === 'n' || type === 'd') {
      const nombre = type === 'n' ? lireNombreEcrit(valeur.trim()) : serieDeDateIso(valeur.trim(), this.date1904)
      if (Number.isNaN(nombre)) throw this.invalide(valeur)
      donnees.ranger(GENRE.nombre, nombre, style, formule)
    } else if (type === 's') {
      donnees.ranger(GENRE.partagee, this.entier(valeur.trim()), style, formule)
    } else if (type === 'b') {
      donnees.ranger(GENRE.booleen, booleen(valeur.trim()) ? 1 : 0, style, formule)
    } else if (type === 'str' || type === 'e') {
      const genre = type === 'e' ? GENRE.erreur : GENRE.texte
      donnees.ranger(genre, donnees.garderTexte(decoderTexteDeCellule(valeur)), style, formule)
    } else throw this.invalide(type)
  }

  private lireFormule(): FormuleBrute | null {
    const attributs = this.attributsDeFormule
    if (attributs === null) return null
    const table = attributs['t'] === 'dataTable'
    return {
      type: table ? 'table' : attributs['t'] === 'shared' ? 'partagee' : attributs['t'] === 'array' ? 'matricielle' : 'normale',
      texte: table ? `TABLE(${attributs['r1'] ?? ''},${attributs['r2'] ?? ''})` : this.formule,
      ref: attributs['ref'] ?? null,
      groupe: attributs['si'] === undefined ? null : this.entier(attributs['si']),
      cm: this.entier(this.attributs['cm'] ?? '0'),
    }
  }

  private entier(texte: string): number {
    if (!/^\d{1,9}$/.test(texte)) throw this.invalide(texte)
    return Number(texte)
  }

  private invalide(lu: string) {
    return refuser('cellule-invalide', { partie: this.partie, lu })
  }

  private desordre(lu: string) {
    return refuser('cellules-en-desordre', { partie: this.partie, lu })
  }
}
