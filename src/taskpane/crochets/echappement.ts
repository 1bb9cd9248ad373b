import type { KeyboardEvent } from 'react'

/** Échap revient d’un cran ; un écran intérieur qui l’emploie l’empêche de remonter plus loin. */
export function surEchappement(revenir: (() => void) | null): (evenement: KeyboardEvent) => void {
  return (evenement) => {
    if (evenement.key !== 'Escape' || revenir === null || evenement.defaultPrevented) return
    evenement.preventDefault()
    evenement.stopPropagation()
    revenir()
  }
}
