import type { Coffre } from './coffre'
import type { CopieDeSecours } from './copie-de-secours'

/** Délai sans frappe avant de copier, en millisecondes. */
export const REPOS = 1_500

export interface Gardien {
  /** Un changement a eu lieu : une copie sera faite dès que la frappe se repose. */
  signaler(): void
  /** Plus rien à secourir : la copie de cet onglet est effacée. */
  oublier(): Promise<void>
}

/**
 * Garde une copie du travail en cours, sous l'identifiant de cet onglet.
 * @param copier fait la copie, ou rend `null` s'il n'y a rien à garder
 * @param surEchec appelé une seule fois par série d'échecs
 */
export function creerGardien(id: string, coffre: Coffre, copier: () => CopieDeSecours | null, surEchec: () => void): Gardien {
  let attente: ReturnType<typeof setTimeout> | undefined
  let enEchec = false

  async function deposer(): Promise<void> {
    const copie = copier()
    if (copie === null) return
    try {
      await coffre.deposer(copie)
      enEchec = false
    } catch {
      if (!enEchec) surEchec()
      enEchec = true
    }
  }

  return {
    signaler() {
      clearTimeout(attente)
      attente = setTimeout(() => void deposer(), REPOS)
    },
    async oublier() {
      clearTimeout(attente)
      await coffre.effacer(id)
    },
  }
}
