import type { GraphiqueAPoser } from '../port'
import { memeNomDeGraphique, verifierGraphique } from '../verifier-graphique'

export interface GraphiquesEnMemoire {
  poser(graphique: GraphiqueAPoser): void
  /** Graphiques de la feuille, dans l'ordre où ils ont été posés. */
  deLaFeuille(feuille: string): readonly GraphiqueAPoser[]
  retirer(feuille: string, nom: string): void
  /** Oublie ceux d'une feuille supprimée. */
  oublier(feuille: string): void
}

/**
 * @param nomExact nom d'une feuille de calcul tel que le classeur l'écrit
 * @throws ErreurClasseur celle de `nomExact` pour une feuille absente
 */
export function creerGraphiquesEnMemoire(nomExact: (feuille: string) => string): GraphiquesEnMemoire {
  const parFeuille = new Map<string, readonly GraphiqueAPoser[]>()
  const deLaFeuille = (feuille: string): readonly GraphiqueAPoser[] => parFeuille.get(nomExact(feuille)) ?? []
  const sans = (feuille: string, nom: string): readonly GraphiqueAPoser[] =>
    deLaFeuille(feuille).filter((present) => !memeNomDeGraphique(present.nom, nom))

  return {
    poser(graphique) {
      verifierGraphique(graphique)
      const { place, abscisses, series, nom } = graphique
      for (const { feuille } of [abscisses, ...series.map(({ valeurs }) => valeurs)]) nomExact(feuille)
      parFeuille.set(nomExact(place.feuille), [...sans(place.feuille, nom), graphique])
    },
    deLaFeuille,
    retirer(feuille, nom) {
      parFeuille.set(nomExact(feuille), sans(feuille, nom))
    },
    oublier(feuille) {
      parFeuille.delete(feuille)
    },
  }
}
