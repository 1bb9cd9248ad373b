import { memeValeurDeCellule } from '../../../classeur/valeurs'
import type { ApercuDeRemplissage, CelluleApercue, FeuilleApercue, SortDeCellule } from '../../../remplissage'

export type Comptes = Readonly<Record<SortDeCellule, number>>

export interface CelluleChangee extends CelluleApercue {
  readonly feuille: string
}

/** Cellules de la feuille selon ce que l’écriture en ferait. */
export function compter({ cellules }: Pick<FeuilleApercue, 'cellules'>): Comptes {
  const comptes = { nouvelle: 0, changee: 0, gardee: 0 }
  for (const { sort } of cellules) comptes[sort] += 1
  return comptes
}

/** Cellules remplies que l’écriture remplacerait, feuille après feuille. */
export function cellulesChangees({ feuilles }: Pick<ApercuDeRemplissage, 'feuilles'>): readonly CelluleChangee[] {
  return feuilles.flatMap(({ nom, cellules }) =>
    cellules.filter(({ sort }) => sort === 'changee').map((cellule) => ({ ...cellule, feuille: nom })),
  )
}

/** Formules déjà en place dont la valeur affichée date : l’écriture les recalcule. */
export function nombreDeRecalculees({ feuilles }: Pick<ApercuDeRemplissage, 'feuilles'>): number {
  return feuilles.reduce((nombre, { cellules }) => nombre + cellules.filter(estARecalculer).length, 0)
}

function estARecalculer({ sort, avant, apres }: CelluleApercue): boolean {
  return sort === 'gardee' && apres.formule !== null && !memeValeurDeCellule(avant.valeur, apres.valeur)
}

export function nombreDeNouvelles({ feuilles }: Pick<ApercuDeRemplissage, 'feuilles'>): number {
  return feuilles.reduce((nombre, feuille) => nombre + compter(feuille).nouvelle, 0)
}
