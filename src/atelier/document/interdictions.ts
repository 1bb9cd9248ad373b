import { ErreurClasseur } from '../../classeur/port'
import type { Valeur } from '../../classeur/port'
import type { Presentation, Tableau } from '../../classeur/xlsx'
import type { FeuilleLue } from './feuille-univer'

/** Contenu qu'on veut donner à une cellule ; `formule` vraie quand c'en est une. */
export interface ContenuVoulu {
  readonly valeur: Valeur
  readonly formule: boolean
}

/** Erreur que le fichier opposerait à cette écriture, `null` s'il l'accepterait. Répond aussitôt, sans relire le fichier. */
export type Interdire = (feuille: string, ligne: number, colonne: number, contenu: ContenuVoulu) => ErreurClasseur | null

/** Ce qu'un fichier refuse durablement : cellules verrouillées des feuilles protégées, en-têtes des tableaux structurés. */
export function interdictionsDuFichier(
  lues: readonly Pick<FeuilleLue, 'feuille' | 'presentation'>[],
  tableaux: readonly Tableau[],
): Interdire {
  const protegees = new Map(
    lues
      .filter(({ presentation }) => presentation.protegee)
      .map(({ feuille, presentation }) => [feuille.nom, lecteurDeVerrous(presentation)] as const),
  )
  return (feuille, ligne, colonne, contenu) => {
    if (protegees.get(feuille)?.(ligne, colonne) === true) return new ErreurClasseur('feuille-protegee', { feuille })
    for (const { nom, plage, colonnes, enTetes } of tableaux) {
      const enTete = enTetes && plage.feuille === feuille && plage.ligne === ligne ? colonnes[colonne - plage.colonne] : undefined
      if (enTete === undefined || (!contenu.formule && contenu.valeur === enTete)) continue
      return new ErreurClasseur('en-tete-de-tableau', { tableau: nom, enTete })
    }
    return null
  }
}

function lecteurDeVerrous({ cellules, lignes, colonnes, styles }: Presentation): (ligne: number, colonne: number) => boolean {
  const parCellule = new Map(cellules.map(({ ligne, colonne, style }) => [`${ligne},${colonne}`, style]))
  const parLigne = new Map(lignes.map(({ ligne, style }) => [ligne, style]))
  return (ligne, colonne) => {
    const deColonne = colonnes.find(({ premiere, derniere }) => colonne >= premiere && colonne <= derniere)?.style
    const style = parCellule.get(`${ligne},${colonne}`) ?? parLigne.get(ligne) ?? deColonne ?? 0
    return styles[style]?.verrouille ?? true
  }
}
