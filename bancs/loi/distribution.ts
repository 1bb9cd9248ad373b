import { CRITERES_SNE } from '../../src/regles'
import { POINTS_SNE, SEUILS_SNE } from '../charges/w4'
import { derniereDate } from './cotation'

/** Ce qu’un programme direct rend d’un lot : les notes, puis effectif, extrêmes et médiane par typologie. */
export interface LotNote {
  readonly notes: Float64Array
  readonly groupes: ReadonlyMap<string, GroupeDeNotes>
}

export interface GroupeDeNotes {
  readonly effectif: number
  readonly meilleure: number
  readonly plusFaible: number
  readonly mediane: number
}

const ANNEES = 10
const SENIORS = 60
const JEUNES = 30

/** Les 54 critères du SNE notés puis distribués, écrits directement : la même loi que le produit (COT-05, 20, 21), sans contrôle d’entrée. */
export function lotDirect(lignes: readonly unknown[][]): LotNote {
  const notes = noter(lignes)
  const parTypologie = new Map<string, number[]>()
  for (let i = 0; i < lignes.length; i += 1) {
    const typologie = lignes[i]?.[CRITERES_SNE.length] as string
    const groupe = parTypologie.get(typologie)
    if (groupe === undefined) parTypologie.set(typologie, [notes[i] as number])
    else groupe.push(notes[i] as number)
  }
  return { notes, groupes: new Map([...parTypologie].map(([typologie, groupe]) => [typologie, resumer(groupe)])) }
}

function noter(lignes: readonly unknown[][]): Float64Array {
  const types = CRITERES_SNE.map(({ type }) => type)
  const rangs = { seniors: rangDe('S06'), jeunes: rangDe('S07'), anciennete: rangDe('S28') }
  const annees = Array.from({ length: ANNEES }, (_, an) => derniereDate(12 * (an + 1)))
  const [senior, jeune] = [derniereDate(12 * SENIORS), derniereDate(12 * JEUNES)]
  const notes = new Float64Array(lignes.length)
  for (let i = 0; i < lignes.length; i += 1) {
    const ligne = lignes[i] as unknown[]
    let note = 0
    for (let j = 0; j < types.length; j += 1) {
      if (types[j] === 'booleen' && ligne[j] === true) note += POINTS_SNE[j] as number
      if (types[j] === 'nombre' && (ligne[j] as number) >= (SEUILS_SNE[j] as number)) note += POINTS_SNE[j] as number
    }
    if ((ligne[rangs.seniors] as number) <= senior) note += POINTS_SNE[rangs.seniors] as number
    if ((ligne[rangs.jeunes] as number) > jeune) note += POINTS_SNE[rangs.jeunes] as number
    let revolues = 0
    while (revolues < ANNEES && (ligne[rangs.anciennete] as number) <= (annees[revolues] as number)) revolues += 1
    notes[i] = note + revolues * (POINTS_SNE[rangs.anciennete] as number)
  }
  return notes
}

function rangDe(id: string): number {
  return CRITERES_SNE.findIndex((critere) => critere.id === id)
}

function resumer(groupe: readonly number[]): GroupeDeNotes {
  const tries = Float64Array.from(groupe).sort()
  const milieu = tries.length >> 1
  const haut = tries[milieu] ?? NaN
  const mediane = tries.length % 2 === 1 ? haut : ((tries[milieu - 1] ?? NaN) + haut) / 2
  return { effectif: tries.length, meilleure: tries[tries.length - 1] ?? NaN, plusFaible: tries[0] ?? NaN, mediane }
}
