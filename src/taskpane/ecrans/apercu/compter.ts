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

export function nombreDeNouvelles({ feuilles }: Pick<ApercuDeRemplissage, 'feuilles'>): number {
  return feuilles.reduce((nombre, feuille) => nombre + compter(feuille).nouvelle, 0)
}
