import type { Anomalie, Brut } from './brut'

/** Lit VRAI/FAUX, Oui/Non, O/N, X, 1/0, true/false ; `vide` quand la cellule l'est (l'appelant dit ce qu'un vide vaut). */
export function lireBooleen(brut: Brut | undefined): boolean | Anomalie {
  if (typeof brut === 'boolean') return brut
  if (brut === 1) return true
  if (brut === 0) return false
  if (brut === null || brut === undefined || brut === '') return 'vide'
  if (typeof brut === 'number') return 'illisible'
  switch (brut.trim().toLowerCase()) {
    case 'vrai':
    case 'oui':
    case 'o':
    case 'x':
    case '1':
    case 'true':
      return true
    case 'faux':
    case 'non':
    case 'n':
    case '0':
    case 'false':
      return false
    default:
      return 'illisible'
  }
}
