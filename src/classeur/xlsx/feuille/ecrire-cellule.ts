import { ecrireCellule } from '../../adresse'
import { estErreur } from '../../port'
import type { Valeur } from '../../port'
import { ecrireCodeErreur } from '../codes-erreur'
import { coderTexteDeCellule, echapper } from '../xml/echappement'
import type { Pose } from './pose'

/** Ce qu'il faut savoir de la feuille pour écrire ses cellules. */
export interface ContexteDEcriture {
  readonly prefixe: string
  /** Métadonnée `cm` des formules dynamiques ; 0 : on écrit alors une matricielle ordinaire. */
  readonly cmDynamique: number
}

/** Type (`t`) et contenu de `<v>` d'une valeur en cache ; `null` : cellule sans valeur. */
export function valeurEnCache(valeur: Valeur): { readonly type: string | null; readonly texte: string } | null {
  if (valeur === null) return null
  if (typeof valeur === 'number') return { type: null, texte: String(valeur) }
  if (typeof valeur === 'boolean') return { type: 'b', texte: valeur ? '1' : '0' }
  if (estErreur(valeur)) return { type: 'e', texte: ecrireCodeErreur(valeur.erreur) }
  return { type: 'str', texte: coderTexteDeCellule(valeur) }
}

/** Élément `<c>` complet, ou texte vide si la cellule n'a plus ni contenu ni style. */
export function ecrireElementCellule(
  ligne: number,
  colonne: number,
  style: string | null,
  pose: Pose,
  { prefixe: p, cmDynamique }: ContexteDEcriture,
): string {
  const commun = `<${p}c r="${ecrireCellule(ligne, colonne)}"${style === null ? '' : ` s="${style}"`}`
  if (pose.genre === 'vide' || (pose.genre !== 'formule' && pose.valeur === null)) return style === null ? '' : `${commun}/>`
  if (pose.genre === 'valeur' && typeof pose.valeur === 'string') {
    const texte = `<${p}t xml:space="preserve">${coderTexteDeCellule(pose.valeur)}</${p}t>`
    return `${commun} t="inlineStr"><${p}is>${texte}</${p}is></${p}c>`
  }
  const cache = valeurEnCache(pose.valeur)
  const type = cache?.type ? ` t="${cache.type}"` : ''
  const valeur = cache === null ? '' : `<${p}v>${cache.texte}</${p}v>`
  if (pose.genre !== 'formule') return `${commun}${type}>${valeur}</${p}c>`
  const cm = pose.matrice !== null && cmDynamique > 0 ? ` cm="${cmDynamique}"` : ''
  const matrice = pose.matrice === null ? '' : ` t="array" ref="${pose.matrice}"`
  return `${commun}${type}${cm}><${p}f${matrice}>${echapper(pose.formule)}</${p}f>${valeur}</${p}c>`
}
