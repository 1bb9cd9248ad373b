import { NATURES } from '../../../classeur/instantane'
import type { FeuilleFigee } from '../../../classeur/instantane'
import { memoriser } from '../../memoriser'

/** Une cellule, comptée à partir de 0. */
export interface Place {
  readonly ligne: number
  readonly colonne: number
}

interface Balayage {
  /** Cellules en erreur, dans l'ordre des lignes puis des colonnes. */
  readonly erreurs: readonly Place[]
  /** Cellules de texte qui citent un article 302 ou la coquille « 4413 ». */
  readonly citations: readonly Place[]
}

/** Seul passage sur toutes les cellules d'une feuille ; rien n'est gardé d'une cellule ordinaire. */
export const balayer = memoriser((feuille: FeuilleFigee): Balayage => {
  const { lignesRemplies, colonnes } = feuille
  const erreurs: Place[] = []
  const citations: Place[] = []
  for (let rang = 0; rang < lignesRemplies.length; rang += 1) {
    const ligne = lignesRemplies[rang] as number
    for (let colonne = 0; colonne < colonnes; colonne += 1) {
      const nature = feuille.nature(ligne, colonne)
      if (nature === NATURES.erreur) erreurs.push({ ligne, colonne })
      else if (nature === NATURES.texte && cite(feuille.valeur(ligne, colonne))) citations.push({ ligne, colonne })
    }
  }
  return { erreurs, citations }
})

function cite(valeur: unknown): boolean {
  return typeof valeur === 'string' && (valeur.includes('302') || valeur.includes('4413'))
}
