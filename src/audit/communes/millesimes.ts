import { normaliser } from '../../regles'
import { millesimesDe } from '../reconnaissance/millesime'
import { valeurDuParametre } from '../valeur-du-parametre'

/** Année que dit un titre (« Inventaire SRU au 1er janvier 2022 ») ; `null` s'il n'en dit aucune, ou plusieurs. */
export function anneeDExercice(titre: string): number | null {
  const mots = normaliser(titre)
  if (!/\b(?:inventaire|1er janvier|01 01|situation au)\b/.test(mots)) return null
  const situees = new Set([...mots.matchAll(/\b(?:inventaires?(?: sru)?(?: au)?|1er janvier|1 janvier|01 01|1 1) ((?:20|19)\d\d)\b/g)].map(([, annee]) => annee))
  const [situee] = situees
  if (situee === undefined) return millesimesDe(mots).annee
  return situees.size === 1 ? Number(situee) : null
}

/** Année de l'inventaire que le droit demande pour une période (SRU-20) ; `null` hors des périodes connues. */
export function baseDInventaireDe(periode: string): number | null {
  return valeurDuParametre('P_inventaire.exige', `${periode.slice(0, 4)}-01-01`)
}
