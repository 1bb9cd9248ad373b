import type { Brut } from '../com'
import { citerLesLignes } from '../com'
import type { Message } from '../socle/message'
import { message } from '../socle/message'
import { detaillerLigne } from './detail-de-ligne'
import { conflitsDeCriteres, recouvrementsDe } from './exclusions'
import type { CritereDeGrille } from './grille'
import type { GrilleANoter } from './noter'
import { NOTEE } from './noter'
import type { ContexteDeNote } from './points-de-critere'
import { estRempli } from './points-de-critere'

/** Rangs de lignes par constat, dans l'ordre où les constats paraissent. */
class Constats {
  readonly lignes = new Map<string, number[]>()

  noter(cle: string, numero: number): void {
    const numeros = this.lignes.get(cle)
    if (numeros === undefined) this.lignes.set(cle, [numero])
    else numeros.push(numero)
  }
}

/**
 * Ce que les demandes notées par une grille donnent à relire : exclusivités, implications et recouvrements du module SNE (COT-09),
 * part des recouvrements dans la note, situations de logement que le CERFA ne rattache à rien (COT-08). Les notes n'en changent pas.
 */
export function alertesDeDemandes(
  demandes: readonly (readonly Brut[])[],
  grille: GrilleANoter,
  contexte: ContexteDeNote,
  notes: Float64Array,
  etats: Uint8Array,
): Message[] {
  const constats = new Constats()
  const sne = new Set(grille.criteres.filter(({ id, negatif }) => id !== null && negatif === null))
  const renseignes = new Set([...sne].filter(({ colonne }) => colonne >= 0).map(({ id }) => id as string))
  const cumuls = recouvrementsDe(renseignes)
  for (const [rang, ligne] of demandes.entries()) {
    if (etats[rang] !== NOTEE) continue
    const detail = detaillerLigne(grille, ligne, contexte)
    const remplis = new Map<string, number>()
    grille.criteres.forEach((critere, c) => {
      const points = detail.points[c] ?? 0
      if (detail.releves[c]?.nonRattachee === true) constats.noter(`situation|${critere.entete}`, rang + 1)
      if ((critere.lecture === 'seuil' || critere.lecture === 'paliers') && points !== 0 && ligne[critere.colonne] === 0) constats.noter(`zero|${critere.entete}`, rang + 1)
      if (!sne.has(critere) || !estRempli(critere, points, ligne, contexte)) return
      remplis.set(critere.id as string, (remplis.get(critere.id as string) ?? 0) + (detail.retenus[c] === true ? points : 0))
    })
    for (const { genre, ids } of conflitsDeCriteres(new Set(remplis.keys()), renseignes)) constats.noter(`${genre}|${ids.join('|')}`, rang + 1)
    const vraies = cumuls.filter(([a, b]) => remplis.has(a) && remplis.has(b))
    for (const [a, b] of vraies) constats.noter(`recouvrement|${a}|${b}`, rang + 1)
    if (pesentPlusDeLaMoitie(vraies, remplis, notes[rang] ?? 0)) constats.noter('recouvrement-fort', rang + 1)
  }
  return [...constats.lignes].map(([cle, numeros]) => dire(cle, [...new Set(numeros)], [...sne]))
}

/** Vrai si les critères d'un même fait, pris ensemble, pèsent plus de la moitié d'une note positive. */
function pesentPlusDeLaMoitie(paires: readonly (readonly [string, string])[], points: ReadonlyMap<string, number>, note: number): boolean {
  const ids = new Set(paires.filter(([a, b]) => (points.get(a) ?? 0) > 0 && (points.get(b) ?? 0) > 0).flat())
  const somme = [...ids].reduce((total, id) => total + (points.get(id) ?? 0), 0)
  return note > 0 && somme * 2 > note
}

function dire(cle: string, numeros: readonly number[], sne: readonly CritereDeGrille[]): Message {
  const [genre = '', a = '', b = ''] = cle.split('|')
  const lignes = citerLesLignes(numeros)
  if (genre === 'situation') return message('cotation.situation-non-rattachee', { entete: a, nombre: numeros.length, lignes })
  if (genre === 'zero') return message('cotation.zero-sous-le-seuil', { entete: a, nombre: numeros.length, lignes })
  const points = sne.reduce((somme, c) => (c.id === a || c.id === b ? somme + c.points : somme), 0)
  return message(`cotation.cumul-${genre}`, { a, b, nombre: numeros.length, lignes, points })
}
