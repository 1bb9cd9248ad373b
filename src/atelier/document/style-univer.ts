import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/presets'
import type { IBorderStyleData, IStyleData } from '@univerjs/presets'
import type { Bordure, StyleDeCellule } from '../../classeur/xlsx'

const HORIZONTAUX: ReadonlyMap<string, HorizontalAlign> = new Map([
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['centerContinuous', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['justify', HorizontalAlign.JUSTIFIED],
  ['distributed', HorizontalAlign.DISTRIBUTED],
])
const VERTICAUX: ReadonlyMap<string, VerticalAlign> = new Map([
  ['top', VerticalAlign.TOP],
  ['center', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
])
const TRAITS: ReadonlyMap<string, BorderStyleTypes> = new Map([
  ['hair', BorderStyleTypes.HAIR],
  ['dotted', BorderStyleTypes.DOTTED],
  ['dashed', BorderStyleTypes.DASHED],
  ['dashDot', BorderStyleTypes.DASH_DOT],
  ['dashDotDot', BorderStyleTypes.DASH_DOT_DOT],
  ['double', BorderStyleTypes.DOUBLE],
  ['medium', BorderStyleTypes.MEDIUM],
  ['mediumDashed', BorderStyleTypes.MEDIUM_DASHED],
  ['mediumDashDot', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['mediumDashDotDot', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['slantDashDot', BorderStyleTypes.SLANT_DASH_DOT],
  ['thick', BorderStyleTypes.THICK],
])
/** Retrait d'un cran, en pixels. */
const CRAN = 9

/** Style du fichier → style de la grille ; ce qui vaut le défaut d'Excel est omis. */
export function styleUniver(style: StyleDeCellule): IStyleData {
  const { horizontal, vertical, bordures, police, taille } = style
  const ht = horizontal === null ? undefined : HORIZONTAUX.get(horizontal)
  const vt = vertical === null ? undefined : VERTICAUX.get(vertical)
  return {
    ...(police !== null && { ff: police }),
    ...(taille !== null && { fs: taille }),
    ...(style.gras && { bl: BooleanNumber.TRUE }),
    ...(style.italique && { it: BooleanNumber.TRUE }),
    ...(style.souligne && { ul: { s: BooleanNumber.TRUE } }),
    ...(style.barre && { st: { s: BooleanNumber.TRUE } }),
    ...(style.couleur !== null && { cl: { rgb: style.couleur } }),
    ...(style.fond !== null && { bg: { rgb: style.fond } }),
    ...(ht !== undefined && { ht }),
    ...(vt !== undefined && { vt }),
    ...(style.renvoi && { tb: WrapStrategy.WRAP }),
    ...(style.retrait > 0 && { pd: { l: style.retrait * CRAN } }),
    ...(style.format !== 'General' && { n: { pattern: style.format } }),
    bd: {
      ...(bordures.haut !== null && { t: trait(bordures.haut) }),
      ...(bordures.bas !== null && { b: trait(bordures.bas) }),
      ...(bordures.gauche !== null && { l: trait(bordures.gauche) }),
      ...(bordures.droite !== null && { r: trait(bordures.droite) }),
    },
  }
}

function trait({ trait: nom, couleur }: Bordure): IBorderStyleData {
  return { s: TRAITS.get(nom) ?? BorderStyleTypes.THIN, cl: { rgb: couleur ?? '#000000' } }
}
