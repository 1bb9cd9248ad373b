import { COLONNES_MAX, LIGNES_MAX } from '../../adresse'
import type { Cellule } from '../../port'
import { memeCellule } from '../../verifier-commentaires'
import { refuser } from '../refus'

const ESPACES = { v: 'urn:schemas-microsoft-com:vml', o: 'urn:schemas-microsoft-com:office:office', x: 'urn:schemas-microsoft-com:office:excel' } as const
const ZONE_DE_TEXTE = '_x0000_t202'
/** Premier numéro qu'Excel donne à une forme héritée. */
const PREMIER_NUMERO = 1025
const NUMERO = /\bid="_x0000_s(\d+)"/g

/** Une forme entière, bornes dans le texte : le dessin hérité n'est pas toujours du XML bien formé, on ne l'analyse donc pas. */
const FORME = /<((?:\w+:)?)shape\b[\s\S]*?<\/\1shape>\s*/g
const LIGNE = /<(?:\w+:)?Row>\s*(\d+)\s*</
const COLONNE = /<(?:\w+:)?Column>\s*(\d+)\s*</

/** Un dessin hérité sans forme. */
export const DESSIN_VIDE =
  `<xml xmlns:v="${ESPACES.v}" xmlns:o="${ESPACES.o}" xmlns:x="${ESPACES.x}"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`

/** Colonnes et lignes que couvre une note ouverte. */
const LARGEUR = 4
const [HAUTEUR_MIN, HAUTEUR_MAX] = [5, 24]
const SIGNES_PAR_LIGNE = 45

export interface NoteADessiner extends Cellule {
  readonly contenu: string
}

/**
 * Ajoute la forme cachée de chaque note ; le reste du dessin est repris tel quel.
 * @throws ErreurClasseur `fichier-refuse` : dessin sans racine fermée
 */
export function ajouterAuDessinHerite(texte: string, partie: string, notes: readonly NoteADessiner[]): string {
  const fin = texte.lastIndexOf('</xml')
  if (fin < 0) throw refuser('xml-invalide', { partie, detail: '« </xml> » absent' })
  const declares = (Object.keys(ESPACES) as (keyof typeof ESPACES)[]).filter((nom) => !texte.includes(`xmlns:${nom}="${ESPACES[nom]}"`))
  const espaces = declares.map((nom) => ` xmlns:${nom}="${ESPACES[nom]}"`).join('')
  const zone = texte.includes(`id="${ZONE_DE_TEXTE}"`) ? '' : composerZone(espaces)
  let numero = Math.max(PREMIER_NUMERO - 1, ...Array.from(texte.matchAll(NUMERO), ([, lu]) => Number(lu)))
  const formes = notes.map((note) => composerForme(note, (numero += 1), espaces))
  return texte.slice(0, fin) + zone + formes.join('') + texte.slice(fin)
}

/** Ôte les formes des notes de ces cellules. */
export function retirerDuDessinHerite(texte: string, cellules: readonly Cellule[]): string {
  return texte.replace(FORME, (forme) => {
    const [ligne, colonne] = [LIGNE.exec(forme)?.[1], COLONNE.exec(forme)?.[1]]
    const estNote = forme.includes('ObjectType="Note"') && ligne !== undefined && colonne !== undefined
    return estNote && cellules.some((cellule) => memeCellule(cellule, { ligne: Number(ligne), colonne: Number(colonne) })) ? '' : forme
  })
}

export function estSansForme(texte: string): boolean {
  return texte.search(FORME) < 0
}

function composerZone(espaces: string): string {
  return (
    `<v:shapetype${espaces} id="${ZONE_DE_TEXTE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  )
}

function composerForme({ ligne, colonne, contenu }: NoteADessiner, numero: number, espaces: string): string {
  return (
    `<v:shape${espaces} id="_x0000_s${numero}" type="#${ZONE_DE_TEXTE}" fillcolor="#ffffe1" o:insetmode="auto" ` +
    'style="position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:120pt;z-index:1;visibility:hidden">' +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${ancre({ ligne, colonne, contenu }).join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${ligne}</x:Row><x:Column>${colonne}</x:Column></x:ClientData></v:shape>`
  )
}

/** Colonne, écart, ligne, écart, du coin haut gauche puis du coin bas droit : à droite de la cellule, sauf au bord de la feuille. */
function ancre({ ligne, colonne, contenu }: NoteADessiner): readonly number[] {
  const lignes = contenu.split('\n').reduce((somme, une) => somme + Math.max(1, Math.ceil(une.length / SIGNES_PAR_LIGNE)), 1)
  const hauteur = Math.min(HAUTEUR_MAX, Math.max(HAUTEUR_MIN, lignes))
  const gauche = colonne + 1 + LARGEUR < COLONNES_MAX ? colonne + 1 : colonne - 1 - LARGEUR
  const haut = Math.min(Math.max(0, ligne - 1), LIGNES_MAX - 1 - hauteur)
  return [gauche, 15, haut, 2, gauche + LARGEUR, 15, haut + hauteur, 4]
}
