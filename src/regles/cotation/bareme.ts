import { lireNombre } from '../com'
import { normaliser } from '../socle/normaliser'
import type { Paliers } from './grille'

/** Barème d'un critère : façon de compter, paliers éventuels, plafond éventuel. */
export interface Bareme {
  readonly genre: 'vrai' | 'par an' | 'par mois' | 'paliers'
  readonly paliers: Paliers | null
  readonly plafond: number
}

const SUFFIXE_PLAFOND = /^(.*?)[\s,;]*plafond\s*:?\s*(\S.*)$/i

/** Lit vide, « par an », « par mois », « paliers 12:5 | 24:10 | >36:20 », avec « plafond 30 » en suffixe. */
export function lireBareme(texte: string): Bareme | undefined {
  const avecPlafond = SUFFIXE_PLAFOND.exec(texte.trim())
  const corps = avecPlafond?.[1] ?? texte.trim()
  const plafond = avecPlafond === null ? Infinity : lireNombre(avecPlafond[2])
  if (typeof plafond === 'string' || plafond <= 0) return undefined
  const mots = normaliser(corps)
  if (mots === '' && avecPlafond !== null) return { genre: 'vrai', paliers: null, plafond }
  if (/^(?:points )?par an(?:nee)?(?: revolue?)?$/.test(mots)) return { genre: 'par an', paliers: null, plafond }
  if (/^(?:points )?par mois(?: revolu)?$/.test(mots)) return { genre: 'par mois', paliers: null, plafond }
  const paliers = /^paliers?\s*:?\s*(.+)$/i.exec(corps)?.[1]
  if (paliers === undefined) return undefined
  const lus = lirePaliers(paliers)
  return lus === undefined ? undefined : { genre: 'paliers', paliers: lus, plafond }
}

function lirePaliers(texte: string): Paliers | undefined {
  const paliers: { seuil: number; strict: boolean; points: number }[] = []
  for (const morceau of texte.split('|')) {
    const forme = /^\s*(>=|≥|>)?\s*([^:>]+?)\s*:\s*(\S.*?)\s*$/.exec(morceau)
    const seuil = lireNombre(forme?.[2])
    const points = lireNombre(forme?.[3])
    if (typeof seuil === 'string' || typeof points === 'string') return undefined
    const strict = forme?.[1] === '>'
    if (paliers.some((palier) => palier.seuil === seuil && palier.strict === strict)) return undefined
    paliers.push({ seuil, strict, points })
  }
  paliers.sort((a, b) => a.seuil - b.seuil || Number(a.strict) - Number(b.strict))
  return {
    seuils: paliers.map(({ seuil }) => seuil),
    stricts: paliers.map(({ strict }) => strict),
    points: paliers.map(({ points }) => points),
  }
}

/** Rang du plus haut palier atteint ; −1 si aucun. */
export function palierAtteint(valeur: number, { seuils, stricts }: Paliers): number {
  let rang = seuils.length - 1
  while (rang >= 0) {
    const seuil = seuils[rang] as number
    if (valeur > seuil || (valeur === seuil && stricts[rang] !== true)) return rang
    rang -= 1
  }
  return rang
}
