import type { ArgumentBrut, Brut } from '../../../../src/catalogue'
import type { ResultatRendu } from '../../../../src/textes'
import { calculer } from '../../../cas/lecteur'

const ENTETES: readonly Brut[] = ['Nom', 'LS', 'Année prévue', 'Année réelle', 'Exception', 'Motif d’exception']

/** Projet réduit à ce qui le classe et le compte. */
export interface ProjetDEssai {
  readonly sociaux: Brut
  readonly prevue: Brut
  readonly reelle: Brut
  readonly exception: boolean
  readonly motif: string
}

export function tableauDe(projets: readonly ProjetDEssai[]): ArgumentBrut {
  return [
    ENTETES,
    ...projets.map(({ sociaux, prevue, reelle, exception, motif }, rang) => [`P${rang}`, sociaux, prevue, reelle, exception, motif]),
  ]
}

/** Lignes d'un résultat en tableau ; un résultat non établi fait échouer l'essai. */
export function lignesDe(fonction: string, args: readonly ArgumentBrut[]): Exclude<ResultatRendu['valeur'], number | string | null> {
  const { valeur, message } = calculer(fonction, args)
  if (typeof valeur !== 'object' || valeur === null) throw new Error(message ?? 'résultat sans tableau')
  return valeur
}
