import type { FeuilleFigee, Instantane } from '../../../classeur/instantane'
import type { Plage } from '../../../classeur/port'
import { balayer } from '../lecture/balayer'
import type { Place } from '../lecture/balayer'
import { feuilleNommee } from '../lecture/references'

/** Cellules en erreur d'un classeur, pour savoir vite si une plage en lit. */
export class GrilleDErreurs {
  private readonly parColonne = new Map<FeuilleFigee, Map<number, number[]>>()

  constructor(private readonly instantane: Instantane) {
    for (const feuille of instantane.feuilles) {
      const colonnes = new Map<number, number[]>()
      for (const { ligne, colonne } of balayer(feuille).erreurs) {
        const lignes = colonnes.get(colonne)
        if (lignes === undefined) colonnes.set(colonne, [ligne])
        else lignes.push(ligne)
      }
      this.parColonne.set(feuille, colonnes)
    }
  }

  /** Cellules en erreur de la plage, `maximum` au plus. */
  dans(plage: Plage, maximum: number): readonly { readonly feuille: FeuilleFigee; readonly place: Place }[] {
    const feuille = feuilleNommee(this.instantane, plage.feuille)
    const trouvees: { readonly feuille: FeuilleFigee; readonly place: Place }[] = []
    if (feuille === undefined) return trouvees
    for (const [colonne, lignes] of this.parColonne.get(feuille) ?? []) {
      if (colonne < plage.colonne || colonne >= plage.colonne + plage.colonnes) continue
      for (let i = premierRang(lignes, plage.ligne); i < lignes.length; i += 1) {
        const ligne = lignes[i] as number
        if (ligne >= plage.ligne + plage.lignes || trouvees.length >= maximum) break
        trouvees.push({ feuille, place: { ligne, colonne } })
      }
    }
    return trouvees
  }
}

/** Rang du premier nombre qui n'est pas sous `borne`, dans une liste croissante. */
function premierRang(croissants: readonly number[], borne: number): number {
  let [bas, haut] = [0, croissants.length]
  while (bas < haut) {
    const milieu = (bas + haut) >> 1
    if ((croissants[milieu] as number) < borne) bas = milieu + 1
    else haut = milieu
  }
  return bas
}
