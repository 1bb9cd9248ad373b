import { masquerPetitsEffectifs } from '../../../com'
import { auMilliardieme } from '../../milliardieme'
import type { TrancheDeNotes } from './types'

/** Nombre de tranches visé : un histogramme lisible, à bornes rondes. */
const TRANCHES = 15

/** Bornes rondes (pas de 1, 2 ou 5 × 10^k) qui couvrent de `min` à `max` ; au moins deux. */
export function bornesDeTranches(min: number, max: number): readonly number[] {
  const pas = pasRond((max - min) / TRANCHES)
  const premiere = Math.floor(min / pas)
  const derniere = Math.max(premiere + 1, Math.ceil(max / pas))
  return Array.from({ length: derniere - premiere + 1 }, (_, rang) => auMilliardieme((premiere + rang) * pas))
}

function pasRond(largeur: number): number {
  if (!(largeur > 0)) return 1
  const puissance = 10 ** Math.floor(Math.log10(largeur))
  const facteur = [1, 2, 5, 10].find((rond) => rond * puissance >= largeur) ?? 10
  return facteur * puissance
}

/** Effectif de chaque tranche, petits effectifs masqués (COM-08) : leur total est publié. */
export function compterParTranche(notes: Float64Array, bornes: readonly number[], seuil: number): TrancheDeNotes[] {
  const effectifs = new Array<number>(bornes.length - 1).fill(0)
  const bas = bornes[0] as number
  const pas = (bornes[1] as number) - bas
  for (const note of notes) {
    let rang = Math.min(effectifs.length - 1, Math.max(0, Math.floor((note - bas) / pas)))
    if (note < (bornes[rang] as number)) rang -= 1
    else if (rang < effectifs.length - 1 && note >= (bornes[rang + 1] as number)) rang += 1
    effectifs[rang] = (effectifs[rang] as number) + 1
  }
  const { groupes } = masquerPetitsEffectifs(effectifs, seuil)
  return effectifs.map((effectif, rang) => ({
    de: bornes[rang] as number,
    a: bornes[rang + 1] as number,
    effectif: groupes[rang] === true ? null : effectif,
  }))
}
