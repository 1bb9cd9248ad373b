import type { LieuDeFormule, PhraseDeCase } from './fonction-mixite'

/** Phrases des cellules en erreur, tenues à jour à chaque calcul de nos fonctions. */
export interface PhrasesDErreur {
  noter(lieu: LieuDeFormule, phrases: readonly PhraseDeCase[]): void
  /** Phrase de la cellule, ou `undefined` si aucune de nos fonctions ne l'a mise en erreur. */
  lire(lieu: LieuDeFormule): string | undefined
  vider(): void
}

export function creerPhrasesDErreur(): PhrasesDErreur {
  const parCellule = new Map<string, string>()
  const cellulesDuResultat = new Map<string, readonly string[]>()

  return {
    noter(lieu, phrases) {
      const ancre = cle(lieu)
      cellulesDuResultat.get(ancre)?.forEach((cellule) => parCellule.delete(cellule))
      cellulesDuResultat.delete(ancre)
      if (phrases.length === 0) return
      const cellules = phrases.map(({ ligne, colonne, phrase }) => {
        const cellule = cle({ ...lieu, ligne: lieu.ligne + ligne, colonne: lieu.colonne + colonne })
        parCellule.set(cellule, phrase)
        return cellule
      })
      cellulesDuResultat.set(ancre, cellules)
    },
    lire: (lieu) => parCellule.get(cle(lieu)),
    vider() {
      parCellule.clear()
      cellulesDuResultat.clear()
    },
  }
}

function cle({ feuilleId, ligne, colonne }: LieuDeFormule): string {
  return `${feuilleId}!${ligne},${colonne}`
}
