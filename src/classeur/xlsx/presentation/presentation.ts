import type { Rectangle } from '../../rectangle'
import type { DonneesFeuille } from '../feuille/donnees'
import type { Enveloppe } from '../feuille/enveloppe'
import { lireFusions } from '../feuille/masquees'
import { booleen, enfant, enfants } from '../xml/arbre'
import type { Noeud } from '../xml/arbre'
import type { StyleDeCellule } from './styles'

export interface ColonnesPresentees {
  /** Première et dernière colonnes, base 0. */
  readonly premiere: number
  readonly derniere: number
  /** En caractères du style Normal ; `null` : largeur par défaut. */
  readonly largeur: number | null
  readonly masquees: boolean
  /** Indice dans `styles`. */
  readonly style: number
}

export interface LignePresentee {
  readonly ligne: number
  /** En points ; `null` : hauteur par défaut. */
  readonly hauteur: number | null
  readonly masquee: boolean
  readonly style: number | null
}

/** Ce qu'il faut pour montrer une feuille ; `styles` est commun à tout le classeur. */
export interface Presentation {
  readonly colonnes: readonly ColonnesPresentees[]
  readonly lignes: readonly LignePresentee[]
  readonly largeurParDefaut: number | null
  readonly hauteurParDefaut: number | null
  readonly fusions: readonly Rectangle[]
  /** Nombre de lignes et de colonnes figées. */
  readonly volets: { readonly lignes: number; readonly colonnes: number } | null
  readonly quadrillage: boolean
  readonly protegee: boolean
  readonly styles: readonly StyleDeCellule[]
  /** Cellules au style autre que celui par défaut. */
  readonly cellules: readonly { readonly ligne: number; readonly colonne: number; readonly style: number }[]
}

export function lirePresentation(
  enveloppe: Enveloppe,
  donnees: DonneesFeuille,
  styles: readonly StyleDeCellule[],
): Presentation {
  const { racine, protegee } = enveloppe
  const format = enfant(racine, 'sheetFormatPr')?.attributs
  const vue = enfants(enfant(racine, 'sheetViews'), 'sheetView')[0]
  return {
    colonnes: enfants(enfant(racine, 'cols'), 'col').map(lireColonnes),
    lignes: [...donnees.attributsDeLignes].map(([ligne, attributs]) => ({ ligne, ...attributs })),
    largeurParDefaut: nombre(format?.get('defaultColWidth')),
    hauteurParDefaut: nombre(format?.get('defaultRowHeight')),
    fusions: lireFusions(enveloppe),
    volets: lireVolets(enfant(vue, 'pane')),
    quadrillage: booleen(vue?.attributs.get('showGridLines'), true),
    protegee,
    styles,
    cellules: cellulesStylees(donnees),
  }
}

function lireColonnes({ attributs }: Noeud): ColonnesPresentees {
  return {
    premiere: Number(attributs.get('min') ?? 1) - 1,
    derniere: Number(attributs.get('max') ?? 1) - 1,
    largeur: nombre(attributs.get('width')),
    masquees: booleen(attributs.get('hidden')),
    style: Number(attributs.get('style') ?? 0),
  }
}

/** Un volet simplement fractionné se mesure en points, pas en lignes : il n'est pas rendu. */
function lireVolets(volet: Noeud | undefined): Presentation['volets'] {
  const etat = volet?.attributs.get('state')
  if (volet === undefined || (etat !== 'frozen' && etat !== 'frozenSplit')) return null
  return { lignes: Number(volet.attributs.get('ySplit') ?? 0), colonnes: Number(volet.attributs.get('xSplit') ?? 0) }
}

function cellulesStylees({ lignes, debuts, colonnes, styles }: DonneesFeuille): Presentation['cellules'] {
  const cellules: { ligne: number; colonne: number; style: number }[] = []
  lignes.forEach((ligne, i) => {
    for (let rang = debuts[i] as number; rang < (debuts[i + 1] as number); rang += 1) {
      const style = styles[rang] as number
      if (style !== 0) cellules.push({ ligne, colonne: colonnes[rang] as number, style })
    }
  })
  return cellules
}

function nombre(texte: string | undefined): number | null {
  const valeur = Number(texte ?? Number.NaN)
  return Number.isFinite(valeur) ? valeur : null
}
