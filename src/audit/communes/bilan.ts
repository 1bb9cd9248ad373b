import type { Valeur } from '../../classeur/port'
import { lireBooleen, normaliser } from '../../regles'
import { brutDe } from '../reconnaissance/lire-cases'
import { effectifDe, valeurDeLigne } from './ligne'
import type { Ligne } from './ligne'

/** Objectifs auxquels un bilan peut se mesurer, du plus opposable au moins (SRU-11). */
export const OBJECTIFS_DE_BILAN = ['objectifNotifie', 'objectifRetenu', 'objectifRehausse', 'objectif'] as const

/** Intitulé d'un objectif qui remplace le légal. */
const OBJECTIF_OPPOSABLE = /^obj(?:ectif)?s?\b.*\b(?:major|rehauss|retenu|notifi|opposable|arrete|accept|convenu|revis)/

/** Objectif opposable de la ligne et la notion qui le porte ; `null` : aucun, ou le légal quand une colonne non reconnue paraît en dire un autre. */
export function objectifDuBilan(ligne: Ligne): { readonly notion: string; readonly objectif: number } | null {
  for (const notion of OBJECTIFS_DE_BILAN) {
    const objectif = effectifDe(ligne, notion)
    if (Number.isNaN(objectif)) continue
    const douteux = notion === 'objectif' && ligne.volet.tableau.etrangeres.some(({ intitule }) => OBJECTIF_OPPOSABLE.test(normaliser(intitule)))
    return douteux ? null : { notion, objectif }
  }
  return null
}

/** « Atteint », « Non atteint », « oui », « ok » ; `null` : la case ne dit ni l'un ni l'autre. */
export function verdictEcrit(ligne: Ligne, notion: string): boolean | null {
  return verdictDe(valeurDeLigne(ligne, notion))
}

/** Comme `verdictEcrit`, d'une case quelconque. */
export function verdictDe(valeur: Valeur): boolean | null {
  const brut = brutDe(valeur)
  const lu = lireBooleen(brut)
  if (typeof lu === 'boolean') return lu
  if (typeof brut === 'string' && brut.includes('%')) return null
  const mots = typeof brut === 'string' ? normaliser(brut) : ''
  if (/^(?:non|pas)\b|\b(?:non|pas) (?:atteinte?s?|remplie?s?|respectee?s?|realisee?s?|conformes?|tenue?s?)\b|\b(?:insuffisante?|ko|manquee?)\b/.test(mots)) return false
  return /\b(?:atteinte?s?|remplie?s?|respectee?s?|conformes?|tenue?s?|ok|depassee?s?)\b|^oui\b/.test(mots) ? true : null
}
