import { estErreurClasseur } from '../classeur/port'

/** Pause entre deux essais pendant qu'une cellule est en cours de saisie. */
const PAUSE_MS = 200

/**
 * Refait un geste tant qu'une saisie ouverte dans une cellule le refuse : un long travail s'y suspend au lieu d'échouer à moitié.
 * `souffler` est appelé avant chaque nouvel essai, et peut l'arrêter en levant une erreur.
 */
export async function patiemment<T>(geste: () => Promise<T>, souffler: () => Promise<void> = sansSouffler): Promise<T> {
  for (;;) {
    try {
      return await geste()
    } catch (cause) {
      if (!estEnSaisie(cause)) throw cause
      await new Promise((suite) => setTimeout(suite, PAUSE_MS))
      await souffler()
    }
  }
}

async function sansSouffler(): Promise<void> {}

function estEnSaisie(cause: unknown): boolean {
  return estErreurClasseur(cause) && cause.code === 'cellule-en-edition'
}
