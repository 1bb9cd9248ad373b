import type { Brut } from '../../catalogue'
import { estErreur } from '../../classeur/port'
import type { Valeur } from '../../classeur/port'

/** Valeur d'une cellule pour une règle ; une erreur y va sous son nom, qu'une règle tient pour illisible. */
export function enBrut(valeur: Valeur): Brut {
  return estErreur(valeur) ? valeur.erreur : valeur
}

/** Vrai si aucune cellule n'est en erreur : la ligne se note telle qu'elle a été lue, sans copie. */
export function estSansErreur(ligne: readonly Valeur[]): ligne is readonly Brut[] {
  for (let c = 0; c < ligne.length; c += 1) {
    const valeur = ligne[c]
    if (typeof valeur === 'object' && valeur !== null) return false
  }
  return true
}
