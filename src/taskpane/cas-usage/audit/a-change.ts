import type { Instantane } from '../../../classeur/instantane'
import type { Classeur, Plage, Valeur } from '../../../classeur/port'
import { memeValeurDeCellule } from '../../../classeur/valeurs'

/** Au-delà, une sélection ne se relit pas à chaque pas dans la feuille. */
const CELLULES_RELUES = 500

/** Vrai si ces cellules ne portent plus ce que l’audit y a lu ; faux d’une feuille qu’il n’a pas lue, ou d’une trop grande plage. */
export async function aChange(classeur: Pick<Classeur, 'lire'>, plage: Plage, { feuilles }: Instantane): Promise<boolean> {
  const figee = feuilles.find(({ nom }) => nom === plage.feuille)
  if (figee === undefined || plage.lignes * plage.colonnes > CELLULES_RELUES) return false
  const { valeurs, formules } = await classeur.lire(plage)
  return valeurs.some((rangee, i) =>
    rangee.some((valeur, j) => {
      const [ligne, colonne] = [plage.ligne + i, plage.colonne + j]
      const formule = figee.formule(ligne, colonne)?.formule ?? null
      return !memeValeurDeCellule(pleine(valeur), pleine(figee.valeur(ligne, colonne))) || (formules[i]?.[j] ?? null) !== formule
    }),
  )
}

/** Un texte vide ne se distingue pas, d’une lecture à l’autre, d’une cellule vide. */
function pleine(valeur: Valeur): Valeur {
  return valeur === '' ? null : valeur
}
