import { parcourir } from '../../../formules'
import type { Noeud } from '../../../formules'

/** Taux écrit dans une formule, en fraction de l'unité. */
export interface TauxEcrit {
  readonly taux: number
  /** L'autre membre de l'opération. */
  readonly autre: Noeud
}

/** Taux des textes : cibles, rattrapages, planchers, parts de produits, parts du flux. */
const TAUX_CONNUS: ReadonlySet<number> = new Set([0.05, 0.1, 0.15, 0.165, 0.17, 0.2, 0.25, 0.3, 0.33, 0.4, 0.5, 0.8])
const COMPARAISONS: ReadonlySet<string> = new Set(['<', '>', '<=', '>='])

/** Taux connus qu'une formule multiplie à une cellule ou lui compare, sans les lire dans une cellule. */
export function tauxEcrits(racine: Noeud): readonly TauxEcrit[] {
  return parcourir(racine).flatMap((noeud) => facteursDe(noeud).filter(({ taux, autre }) => TAUX_CONNUS.has(taux) && litUneCellule(autre)))
}

/** Un tiers écrit à la place de 33 % : `B7/3`, `B7*1/3`, `B7*(1/3)`, `B7*0,3333`, `B7*33,33%`. */
export function ecritUnTiers(racine: Noeud): boolean {
  return parcourir(racine).some((noeud) => {
    if (noeud.genre !== 'binaire') return false
    if (noeud.operateur === '/' && valeurDe(noeud.droite) === 3 && litUneCellule(noeud.gauche)) return true
    return facteursDe(noeud).some(({ taux, autre }) => estProcheDUnTiers(taux) && litUneCellule(autre))
  })
}

/** Constantes d'un produit ou d'une comparaison, en fraction, chacune avec l'autre membre ; `B4*33/100` en est un produit. */
function facteursDe(noeud: Noeud): readonly TauxEcrit[] {
  if (noeud.genre !== 'binaire') return []
  const { operateur, gauche, droite } = noeud
  if (operateur === '/' && valeurDe(droite) === 100 && gauche.genre === 'binaire' && gauche.operateur === '*') {
    return membres(gauche).flatMap(([constante, autre]) => {
      const points = valeurDe(constante)
      return points === null ? [] : [{ taux: Number((points / 100).toPrecision(15)), autre }]
    })
  }
  if (operateur !== '*' && !COMPARAISONS.has(operateur)) return []
  return membres(noeud).flatMap(([constante, autre]) => {
    const taux = fractionEcrite(constante)
    return taux === null ? [] : [{ taux, autre }]
  })
}

function membres({ gauche, droite }: { readonly gauche: Noeud; readonly droite: Noeud }): readonly (readonly [Noeud, Noeud])[] {
  return [
    [gauche, droite],
    [droite, gauche],
  ]
}

/** 0,333 et au-delà : 33,3 %, 33,33 %, un tiers ; jamais 33 %. */
export function estProcheDUnTiers(fraction: number): boolean {
  return fraction >= 0.333 - 1e-9 && fraction <= 0.3334 + 1e-9
}

function valeurDe(noeud: Noeud): number | null {
  if (noeud.genre === 'parentheses') return valeurDe(noeud.contenu)
  return noeud.genre === 'nombre' ? noeud.valeur : null
}

/** Fraction d'une écriture constante : `0,33`, `33%`, `33/100`, `1/3` ; `null` si elle n'en est pas une. */
function fractionEcrite(noeud: Noeud): number | null {
  if (noeud.genre === 'parentheses') return fractionEcrite(noeud.contenu)
  if (noeud.genre === 'nombre') return noeud.valeur > 0 && noeud.valeur < 1 ? noeud.valeur : null
  if (noeud.genre === 'suffixe' && noeud.operateur === '%') {
    const points = valeurDe(noeud.operande)
    return points === null ? null : Number((points / 100).toPrecision(15))
  }
  if (noeud.genre !== 'binaire' || noeud.operateur !== '/') return null
  const [haut, bas] = [valeurDe(noeud.gauche), valeurDe(noeud.droite)]
  if (haut === null || bas === null || bas === 0) return null
  const quotient = Number((haut / bas).toPrecision(15))
  return quotient > 0 && quotient < 1 ? quotient : null
}

function litUneCellule(noeud: Noeud): boolean {
  return parcourir(noeud).some(({ genre }) => genre === 'reference' || genre === 'structure' || genre === 'nom')
}
