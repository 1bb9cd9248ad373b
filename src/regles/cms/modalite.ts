import { normaliser } from '../socle/normaliser'

/** Modalité d'un contrat de mixité sociale : A sans aménagement, B abaissant (IX), C mutualisant (X). */
export type Modalite = 'A' | 'B' | 'C'

export const NOMS_DE_MODALITE: Readonly<Record<Modalite, string>> = {
  A: 'sans aménagement',
  B: 'abaissant',
  C: 'mutualisant',
}

/** Valeurs proposées à l'écran, dans l'ordre des modalités. */
export const MODALITES: readonly string[] = Object.values(NOMS_DE_MODALITE)

/** Lit « A », « sans aménagement », « abaissant », « IX », « mutualisation », « X »… ; `undefined` : aucune. */
export function lireModalite(texte: string): Modalite | undefined {
  const mots = normaliser(texte).replace(/^(?:contrat|cms|type|modalite) /, '')
  if (/^(?:a|(?:sans|non) amenage(?:ment|e)?(?: des objectifs)?|legal)$/.test(mots)) return 'A'
  if (/^(?:b|ix|abaiss(?:ant|ement|ee?))$/.test(mots)) return 'B'
  return /^(?:c|x|mutualis(?:ant|ation|ee?))$/.test(mots) ? 'C' : undefined
}
