import { normaliser } from '../socle/normaliser'

/** Aménagement de l'objectif ouvert par un contrat de mixité sociale. */
export type Dispositif = 'abaissant' | 'mutualisant'

export const DISPOSITIFS: readonly Dispositif[] = ['abaissant', 'mutualisant']

/** Lit « abaissant », « abaissement », « mutualisant », « mutualisation », « IX », « X », « B » ou « C ». */
export function lireDispositif(texte: string): Dispositif | undefined {
  const mots = normaliser(texte)
  if (/^(?:(?:contrat |cms )?abaiss(?:ant|ement|ee?)|ix|b)$/.test(mots)) return 'abaissant'
  return /^(?:(?:contrat |cms )?mutualis(?:ant|ation|ee?)|x|c)$/.test(mots) ? 'mutualisant' : undefined
}
