export type Separateur = ',' | ';' | '\t'

export interface Enregistrement {
  /** Ligne du fichier où il commence, depuis 1. */
  readonly ligne: number
  readonly cellules: readonly string[]
}

export interface LectureCsv {
  readonly enregistrements: readonly Enregistrement[]
  /** Ligne d'un guillemet jamais refermé, ou `null`. */
  readonly guillemetOuvert: number | null
  /** Lignes où du texte suit un guillemet fermant. */
  readonly texteApresGuillemet: readonly number[]
}

const SAUT = 10
const RETOUR = 13

/**
 * Découpe un texte CSV (RFC 4180) : guillemets doublés, sauts de ligne dans une cellule, fins de ligne CRLF, LF ou CR.
 * S'arrête après `plafond` enregistrements. Une cellule sans guillemets est rendue telle quelle, espaces compris.
 */
export function lireEnregistrements(texte: string, separateur: Separateur, plafond = Infinity): LectureCsv {
  const coupe = separateur.charCodeAt(0)
  const enregistrements: Enregistrement[] = []
  const texteApresGuillemet: number[] = []
  let cellules: string[] = []
  let ligne = 1
  let debut = 1
  let position = 0
  while (position < texte.length || cellules.length > 0) {
    const entre = texte[position] === '"' ? lireEntreGuillemets(texte, position + 1) : undefined
    if (entre === null) return { enregistrements, guillemetOuvert: ligne, texteApresGuillemet }
    const depart = entre?.apres ?? position
    const fin = finDeCellule(texte, depart, coupe)
    const suite = texte.slice(depart, fin)
    if (entre === undefined) cellules.push(suite)
    else {
      ligne += sautsDe(entre.valeur)
      const intrus = suite.trim() !== ''
      if (intrus) texteApresGuillemet.push(ligne)
      cellules.push(intrus ? entre.valeur + suite : entre.valeur)
    }
    position = fin + 1
    if (texte.charCodeAt(fin) === coupe) continue
    enregistrements.push({ ligne: debut, cellules })
    if (enregistrements.length >= plafond) break
    cellules = []
    if (texte.charCodeAt(fin) === RETOUR && texte.charCodeAt(position) === SAUT) position += 1
    ligne += 1
    debut = ligne
  }
  return { enregistrements, guillemetOuvert: null, texteApresGuillemet }
}

function lireEntreGuillemets(texte: string, depart: number): { readonly valeur: string; readonly apres: number } | null {
  let valeur = ''
  let position = depart
  for (;;) {
    const guillemet = texte.indexOf('"', position)
    if (guillemet === -1) return null
    valeur += texte.slice(position, guillemet)
    if (texte[guillemet + 1] !== '"') return { valeur, apres: guillemet + 1 }
    valeur += '"'
    position = guillemet + 2
  }
}

function finDeCellule(texte: string, depart: number, coupe: number): number {
  for (let i = depart; i < texte.length; i += 1) {
    const signe = texte.charCodeAt(i)
    if (signe === coupe || signe === SAUT || signe === RETOUR) return i
  }
  return texte.length
}

function sautsDe(valeur: string): number {
  return valeur.match(/\r\n|\r|\n/g)?.length ?? 0
}
