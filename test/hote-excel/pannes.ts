/** Ce qu’Excel fait subir au complément et qu’un essai peut provoquer ; tout se change en cours de route. */
export interface Pannes {
  /** Attente avant chaque réponse, en millisecondes. */
  delaiMs: number
  /** L’utilisateur est en train de saisir dans une cellule. */
  modeEdition: boolean
  /** Cellule vide passée à un argument seul : 0 sur le poste, null sur le web. */
  celluleVide: 0 | null
  /** Cellule vide dans une plage : 0 presque partout. */
  celluleVideDansPlage: 0 | null
  /** Code d’erreur à rendre à la prochaine requête qui écrit dans une plage, une fois passées `apres` écritures. */
  refusDEcriture: { readonly code: string; apres: number } | null
}

export function sansPanne(couture: 'web' | 'windows'): Pannes {
  return {
    delaiMs: 0,
    modeEdition: false,
    celluleVide: couture === 'web' ? null : 0,
    celluleVideDansPlage: 0,
    refusDEcriture: null,
  }
}

export function patienter(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
