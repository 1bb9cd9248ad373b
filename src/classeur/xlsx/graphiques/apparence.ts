import { palir } from '../../apparence-de-graphique'
import type { Apparence } from '../../apparence-de-graphique'
import { echapperSansInterdits } from '../xml/echappement'

const TEXTE = '262626'
const TRAIT = 'D9D9D9'
const FOND = 'FFFFFF'
const EPAISSEUR = 28_575
const EPAISSEUR_POINTILLE = 22_225
const BORDURE = 9_525
const CONTOUR = 12_700
const TIRETS = '<a:prstDash val="dash"/>'
/** Croix et étoile n'ont que des traits : un fond les rendrait invisibles. */
const SANS_FOND: readonly string[] = ['x', 'star']

export function plein(couleur: string): string {
  return `<a:solidFill><a:srgbClr val="${couleur}"/></a:solidFill>`
}

/** Trait et marqueurs d'une courbe ; en pointillé, des marqueurs creux laissent voir un point isolé. */
export function tracerCourbe({ couleur, marqueur }: Apparence, pointille: boolean): string {
  const tirets = pointille ? TIRETS : ''
  const trait = `<a:ln w="${pointille ? EPAISSEUR_POINTILLE : EPAISSEUR}" cap="rnd">${plein(couleur)}${tirets}<a:round/></a:ln>`
  const fond = SANS_FOND.includes(marqueur) ? '<a:noFill/>' : plein(pointille ? FOND : couleur)
  const contour = `<a:ln w="${BORDURE}">${plein(couleur)}</a:ln>`
  return (
    `<c:spPr>${trait}</c:spPr>` +
    `<c:marker><c:symbol val="${marqueur}"/><c:size val="${pointille ? 5 : 6}"/><c:spPr>${fond}${contour}</c:spPr></c:marker>`
  )
}

/** Des barres que des courbes traversent sont pâles, pour que celles-ci s'y voient ; leur contour garde le contraste. */
export function remplirBarres({ couleur, motif }: Apparence, pointille: boolean, traversees: boolean): string {
  const couleurs = `<a:fgClr><a:srgbClr val="${couleur}"/></a:fgClr><a:bgClr><a:srgbClr val="${FOND}"/></a:bgClr>`
  const uni = plein(traversees ? palir(couleur) : couleur)
  const fond = motif === null ? uni : `<a:pattFill prst="${motif}">${couleurs}</a:pattFill>`
  const tirets = pointille ? TIRETS : ''
  return `<c:spPr>${fond}<a:ln w="${CONTOUR}">${plein(couleur)}${tirets}</a:ln></c:spPr>`
}

/** Titre du graphique ou d'un axe ; `taille` en centièmes de point. */
export function titrer(texte: string, taille: number, rotation: number | null = null): string {
  const corps = rotation === null ? '<a:bodyPr/>' : `<a:bodyPr rot="${rotation}" vert="horz"/>`
  const gras = taille > TAILLE_DES_ETIQUETTES ? '1' : '0'
  const police = `sz="${taille}" b="${gras}"`
  return (
    `<c:title><c:tx><c:rich>${corps}<a:lstStyle/><a:p><a:pPr><a:defRPr ${police}>${plein(TEXTE)}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="fr-FR" ${police}>${plein(TEXTE)}</a:rPr><a:t>${echapperSansInterdits(texte)}</a:t></a:r></a:p>` +
    '</c:rich></c:tx><c:overlay val="0"/></c:title>'
  )
}

export const TAILLE_DU_TITRE = 1_200
export const TAILLE_DES_ETIQUETTES = 900

/** Police des étiquettes et de la légende. */
export const ETIQUETTES =
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${TAILLE_DES_ETIQUETTES}">${plein(TEXTE)}</a:defRPr></a:pPr>` +
  '<a:endParaRPr lang="fr-FR"/></a:p></c:txPr>'

export const QUADRILLAGE = `<c:majorGridlines><c:spPr><a:ln w="${BORDURE}">${plein(TRAIT)}</a:ln></c:spPr></c:majorGridlines>`
export const TRAIT_D_AXE = `<c:spPr><a:ln w="${BORDURE}">${plein('7F7F7F')}</a:ln></c:spPr>`
export const CADRE = `<c:spPr>${plein(FOND)}<a:ln w="${BORDURE}">${plein(TRAIT)}</a:ln></c:spPr>`
