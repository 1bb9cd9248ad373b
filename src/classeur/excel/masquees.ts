import type { Obstacles, Plage } from '../port'
import { decouper } from '../morceaux'
import { obtenir } from './plages'

/** Au-delà, la réponse ligne à ligne pèserait trop pour Excel pour le web. */
const RANGEES_PAR_MORCEAU = 20_000

/** Lignes et colonnes de `plage` que l’utilisateur ne voit pas (ExcelApi 1.9), filtre compris. */
export async function releverMasquees(
  context: Excel.RequestContext,
  plage: Plage,
): Promise<Pick<Obstacles, 'lignesMasquees' | 'colonnesMasquees'>> {
  const morceaux = decouper({ ...plage, colonnes: 1 }, RANGEES_PAR_MORCEAU)
  const lignes = morceaux.map((morceau) => obtenir(context, morceau).load('rowHidden'))
  const colonnes = obtenir(context, { ...plage, lignes: 1 }).load('columnHidden')
  await context.sync()
  // `rowHidden` vaut null quand la plage mêle lignes masquées et visibles ; alors seulement, on demande chacune.
  const uneAUne = lignes.map((cellules) => estMele(cellules.rowHidden) && cellules.getRowProperties({ rowHidden: true }))
  const colonneParColonne = estMele(colonnes.columnHidden) && colonnes.getColumnProperties({ columnHidden: true })
  await context.sync()
  return {
    lignesMasquees: morceaux.flatMap((morceau, i) => {
      const propres = uneAUne[i] || null
      return numeroter(morceau.ligne, morceau.lignes, (rang) => (propres === null ? lignes[i]?.rowHidden : propres.value[rang]?.rowHidden))
    }),
    colonnesMasquees: numeroter(plage.colonne, plage.colonnes, (rang) =>
      colonneParColonne === false ? colonnes.columnHidden : colonneParColonne.value[rang]?.columnHidden,
    ),
  }
}

function estMele(masque: boolean | null): boolean {
  return masque === null
}

function numeroter(premiere: number, nombre: number, estMasquee: (rang: number) => boolean | undefined): number[] {
  return Array.from({ length: nombre }, (_rangee, rang) => rang)
    .filter((rang) => estMasquee(rang) === true)
    .map((rang) => premiere + rang)
}
