import { ecrireAdresse, ecrireCellule } from '../../adresse'
import { ErreurClasseur } from '../../port'
import type { Plage } from '../../port'
import { contient, englobe, seCroisent } from '../../rectangle'
import type { Rectangle } from '../../rectangle'
import { contientAscii } from '../xml/contenir'
import type { FormulePlacee } from './formules-lues'

/** Plage tenue par une formule matricielle, dynamique ou une table de données. */
export interface Matrice {
  readonly ancre: { readonly ligne: number; readonly colonne: number }
  readonly etendue: Rectangle
  /** Une dynamique se retire avec son ancre ; une matricielle classique ne s'efface qu'entière. */
  readonly dynamique: boolean
}

interface Cellule {
  readonly ligne: number
  readonly colonne: number
}

/** Réponse rapide, sans lire les cellules : la feuille peut-elle contenir des formules liées entre elles ? */
export function peutAvoirDesGroupes(octets: Uint8Array): boolean {
  return contientAscii(octets, 'array', 4) || contientAscii(octets, 'shared', 1) || contientAscii(octets, 'dataTable', 4)
}

/** Formules dont d'autres cellules dépendent : ce qu'une écriture ne doit pas rompre. */
export class GroupesDeFormules {
  matrices: readonly Matrice[]
  /** Groupe partagé → son ancre et ses suites. */
  private readonly partages = new Map<number, { ancre: Cellule; readonly suites: Cellule[] }>()

  constructor(formules: readonly FormulePlacee[]) {
    this.matrices = formules.flatMap(({ ligne, colonne, etendue, genre }) =>
      etendue === null ? [] : [{ ancre: { ligne, colonne }, etendue, dynamique: genre === 'dynamique' }],
    )
    for (const { ligne, colonne, partage } of formules) {
      if (partage === null) continue
      const cellule = { ligne, colonne }
      if (partage.ancre) this.partages.set(partage.groupe, { ancre: cellule, suites: [] })
      else this.partages.get(partage.groupe)?.suites.push(cellule)
    }
  }

  /**
   * Matrices que l'écriture de `plage` retire.
   * @throws ErreurClasseur `formule-matricielle`, `formule-partagee`
   */
  verifier(plage: Plage, remplacee: (cellule: Cellule) => boolean): readonly Matrice[] {
    for (const { ancre, suites } of this.partages.values()) {
      if (contient(plage, ancre) && suites.some((suite) => !contient(plage, suite) && !remplacee(suite))) {
        throw new ErreurClasseur('formule-partagee', { cellule: adresse(plage, ancre) })
      }
    }
    const touchees = this.matrices.filter(({ etendue }) => seCroisent(plage, etendue))
    for (const { ancre, etendue, dynamique } of touchees) {
      const retirable = englobe(plage, etendue) || (dynamique && contient(plage, ancre))
      if (retirable) continue
      const touchee = { ligne: Math.max(plage.ligne, etendue.ligne), colonne: Math.max(plage.colonne, etendue.colonne) }
      throw new ErreurClasseur('formule-matricielle', {
        cellule: adresse(plage, touchee),
        ancre: ecrireCellule(ancre.ligne, ancre.colonne),
      })
    }
    return touchees
  }
}

function adresse({ feuille }: Plage, { ligne, colonne }: Cellule): string {
  return ecrireAdresse({ feuille, ligne, colonne, lignes: 1, colonnes: 1 })
}
