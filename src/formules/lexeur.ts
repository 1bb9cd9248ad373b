import { COLONNES_MAX, indiceDeColonne, LIGNES_MAX } from '../classeur/adresse'
import { ECRITURES_D_ERREUR, LANGUES } from './langues'
import type { Langue } from './langues'
import { nomCanonique } from './nom-de-fonction'
import { longueurEntreCrochets, traduireStructure } from './structure'
import type { CodeLangue, ErreurDeFormule, GenreJeton, Jeton } from './types'

const ESPACE = /[ \t\r\n\u00A0\u202F]+/y
const TEXTE = /"(?:[^"]|"")*"/y
const NOMBRE = { fr: /(?:\d+(?:,\d*)?|,\d+)(?:[eE][+-]?\d+)?/y, en: /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y }
/** Ni la suite d'un nom, ni un appel, ni un nom de feuille. */
const FIN_DE_REFERENCE = '(?![\\p{L}\\p{N}_.?\\\\(!\\[])'
const CELLULE = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}'
const CELLULES = new RegExp(`${CELLULE}(?::${CELLULE})?${FIN_DE_REFERENCE}`, 'uy')
const COLONNES = new RegExp(`\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${FIN_DE_REFERENCE}`, 'uy')
const LIGNES = new RegExp(`\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}${FIN_DE_REFERENCE}`, 'uy')
const NOM = /[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*/uy
/** Dans une matrice constante il n'y a que VRAI et FAUX : le point y sépare les colonnes. */
const MOT = /\p{L}+/uy
const PREFIXE = /(?:'(?:[^']|'')+'|(?:\[[^[\]]+\])?[\p{L}_][\p{L}\p{M}\p{N}_.]*(?::[\p{L}_][\p{L}\p{M}\p{N}_.]*)?|\[[^[\]]+\])!/uy
const OPERATEUR = /<>|<=|>=|[-+*/^&=<>%:#@]/y

/** Après l'un de ces jetons, une valeur est complète. */
const FIN_DE_VALEUR: ReadonlySet<GenreJeton> = new Set<GenreJeton>([
  'nombre',
  'texte',
  'booleen',
  'erreur',
  'reference',
  'nom',
  'structure',
  ')',
  '}',
])

class Lexeur {
  readonly jetons: Jeton[] = []
  private position: number
  private dansMatrice = false
  private dernier: GenreJeton | null = null

  constructor(
    private readonly texte: string,
    private readonly code: CodeLangue,
    private readonly langue: Langue,
    debut: number,
  ) {
    this.position = debut
  }

  /** Rend l'identifiant de la phrase d'erreur, ou `null` quand tout est lu. */
  lire(): ErreurDeFormule | null {
    while (this.position < this.texte.length) {
      const motif = this.avancer()
      if (motif !== null) {
        const signe = this.texte[this.position] ?? ''
        return { motif: { id: motif, donnees: { signe, position: this.position + 1 } }, position: this.position }
      }
    }
    return null
  }

  private avancer(): string | null {
    const signe = this.texte[this.position] ?? ''
    if (this.essayer('espace', ESPACE)) return null
    if (signe === '"') return this.essayer('texte', TEXTE) ? null : 'formules.texte-non-ferme'
    if (this.dansMatrice && this.separerMatrice(signe)) return null
    if (this.ponctuer(signe)) return null
    const separateur = this.separer(signe)
    if (separateur !== undefined) return separateur
    if (this.essayerErreur() || this.essayer('prefixe', PREFIXE) || this.essayerReference()) return null
    if (this.essayer('nombre', NOMBRE[this.code], (lu) => lu.replace(',', '.'))) return null
    if (signe === '[') return this.structurer('')
    const nom = this.trouver(this.dansMatrice ? MOT : NOM)
    if (nom !== null) return this.nommer(nom)
    return this.essayer('operateur', OPERATEUR) ? null : 'formules.signe-inattendu'
  }

  private separerMatrice(signe: string): boolean {
    if (this.langue.lignes.includes(signe)) return this.pousser('ligne-suivante', 1, ';')
    if (this.langue.colonnes.includes(signe)) return this.pousser('colonne-suivante', 1, ',')
    return false
  }

  private ponctuer(signe: string): boolean {
    if (signe !== '(' && signe !== ')' && signe !== '{' && signe !== '}') return false
    if (signe === '{' || signe === '}') this.dansMatrice = signe === '{'
    return this.pousser(signe, 1, signe)
  }

  /** `undefined` : pas un séparateur. Un séparateur de l'autre langue donne sa propre phrase. */
  private separer(signe: string): string | null | undefined {
    if (signe === this.langue.separateur) {
      this.pousser('separateur', 1, ',')
      return null
    }
    if (signe === ',' && this.code === 'fr' && this.dernier !== null && FIN_DE_VALEUR.has(this.dernier)) {
      return 'formules.virgule-separateur'
    }
    if (signe === '.' && this.code === 'fr' && this.dernier === 'nombre') return 'formules.point-decimal'
    return signe === ';' && this.code === 'en' ? 'formules.point-virgule-separateur' : undefined
  }

  private essayerErreur(): boolean {
    if (this.texte[this.position] !== '#') return false
    const suite = this.texte.slice(this.position, this.position + 16).toUpperCase()
    const trouvee = ECRITURES_D_ERREUR.find(([ecriture]) => suite.startsWith(ecriture))
    if (trouvee === undefined) return false
    this.pousser('erreur', trouvee[0].length, LANGUES.en.erreurs.get(trouvee[1]) ?? trouvee[0])
    return true
  }

  private essayerReference(): boolean {
    return [CELLULES, COLONNES, LIGNES].some((motif) => {
      const lu = this.trouver(motif)
      return lu !== null && estDansLaFeuille(lu) && this.pousser('reference', lu.length, lu.toUpperCase())
    })
  }

  private nommer(nom: string): string | null {
    const suivant = this.texte[this.position + nom.length]
    if (suivant === '(') {
      this.pousser('fonction', nom.length, nomCanonique(nom, this.code))
      return null
    }
    if (suivant === '[') return this.structurer(nom)
    const plie = nom.toUpperCase()
    if (plie === this.langue.vrai || plie === this.langue.faux) {
      this.pousser('booleen', nom.length, plie === this.langue.vrai ? LANGUES.en.vrai : LANGUES.en.faux)
    } else {
      this.pousser('nom', nom.length, nom.replace(/^_xlpm\./i, ''))
    }
    return null
  }

  private structurer(tableau: string): string | null {
    const debut = this.position + tableau.length
    const longueur = longueurEntreCrochets(this.texte, debut)
    if (longueur < 0) return 'formules.crochet-non-ferme'
    const interieur = traduireStructure(this.texte.slice(debut + 1, debut + longueur - 1), this.code, 'en')
    this.pousser('structure', tableau.length + longueur, `${tableau}[${interieur}]`)
    return null
  }

  private essayer(genre: GenreJeton, motif: RegExp, ecrire: (lu: string) => string = (lu) => lu): boolean {
    const lu = this.trouver(motif)
    return lu !== null && this.pousser(genre, lu.length, ecrire(lu))
  }

  private trouver(motif: RegExp): string | null {
    motif.lastIndex = this.position
    return motif.exec(this.texte)?.[0] ?? null
  }

  private pousser(genre: GenreJeton, longueur: number, texte: string): true {
    this.jetons.push({ genre, texte, debut: this.position, fin: this.position + longueur })
    this.position += longueur
    if (genre !== 'espace') this.dernier = genre
    return true
  }
}

function estDansLaFeuille(reference: string): boolean {
  return reference
    .replaceAll('$', '')
    .split(':')
    .every((coin) => {
      const lettres = /^[A-Za-z]*/.exec(coin)?.[0] ?? ''
      return (lettres === '' || indiceDeColonne(lettres) < COLONNES_MAX) && Number(coin.slice(lettres.length)) <= LIGNES_MAX
    })
}

/** Découpe une formule, espaces compris ; le « = » de tête est sauté. */
export function decouperEnJetons(texte: string, langue: CodeLangue): readonly Jeton[] | ErreurDeFormule {
  const lexeur = new Lexeur(texte, langue, LANGUES[langue], texte.startsWith('=') ? 1 : 0)
  return lexeur.lire() ?? lexeur.jetons
}
