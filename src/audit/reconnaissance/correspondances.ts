import type { CorrespondanceRetenue } from '../types'

/** Clef sous laquelle le classeur garde les colonnes désignées par l'utilisateur. */
export const CLEF_DES_CORRESPONDANCES = 'audit-correspondances'

export function ecrireCorrespondances(retenues: readonly CorrespondanceRetenue[]): string {
  return JSON.stringify(retenues.map(({ feuille, intitule, notion }) => ({ feuille, intitule, notion })))
}

/** Choix gardés dans un classeur ; aucun si le texte est absent ou ne se lit pas : les colonnes se demandent alors de nouveau. */
export function lireCorrespondances(texte: string | null): readonly CorrespondanceRetenue[] {
  if (texte === null) return []
  const lu = lireJson(texte)
  return Array.isArray(lu) && lu.every(estCorrespondance) ? lu : []
}

function lireJson(texte: string): unknown {
  try {
    return JSON.parse(texte)
  } catch (erreur) {
    if (erreur instanceof SyntaxError) return null
    throw erreur
  }
}

function estCorrespondance(valeur: unknown): valeur is CorrespondanceRetenue {
  if (typeof valeur !== 'object' || valeur === null) return false
  const { feuille, intitule, notion } = valeur as Readonly<Record<string, unknown>>
  return typeof feuille === 'string' && typeof intitule === 'string' && (notion === null || typeof notion === 'string')
}
