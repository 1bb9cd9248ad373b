import { nettoyer } from './nombre'

/** Pourquoi un code de commune n'en est pas un, tel qu'il est écrit. */
export type FauteDeCode = 'vide' | 'zero-perdu' | 'minuscule' | 'corse' | 'illisible'

export interface CodeLu {
  readonly ecrit: string
  /** Code INSEE à cinq signes, ou `null` s'il n'est pas écrit comme tel. */
  readonly code: string | null
  /** Code vraisemblable, à faire accepter : « 1004 » → « 01004 ». */
  readonly propose: string | null
  readonly faute: FauteDeCode | null
}

/** 01 à 95 (20 excepté), 2A, 2B, et 971 à 989 outre-mer. */
const CODE = /^(?:(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5])\d{3}|9[78]\d{3})$/

/** Lit un code INSEE. Un tableur fait de « 01004 » le nombre 1004 : le zéro est proposé, jamais remis d'office. */
export function lireCodeInsee(texte: string): CodeLu {
  const ecrit = nettoyer(texte)
  if (ecrit === '') return { ecrit, code: null, propose: null, faute: 'vide' }
  if (CODE.test(ecrit)) return { ecrit, code: ecrit, propose: null, faute: null }
  const majuscule = ecrit.toUpperCase()
  if (CODE.test(majuscule)) return { ecrit, code: null, propose: majuscule, faute: 'minuscule' }
  if (/^[1-9]\d{3}$/.test(ecrit)) return { ecrit, code: null, propose: `0${ecrit}`, faute: 'zero-perdu' }
  return { ecrit, code: null, propose: null, faute: /^20\d{3}$/.test(ecrit) ? 'corse' : 'illisible' }
}
