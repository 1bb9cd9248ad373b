import { accesRefuse, argumentInvalide } from '../protocole/erreurs'
import { ObjetHote } from '../protocole/objet'
import type { Argument } from '../protocole/objet'
import type { ClasseurSimule } from '../modele/classeur'
import type { FeuilleSimulee, FiltreSimule, Rectangle, TableauSimule } from '../modele/feuille'
import { ObjetPlage } from './plage'

/** Tableaux de quelques feuilles ; office.js retrouve ceux d’une feuille par le classeur entier. */
export class ObjetTableaux extends ObjetHote {
  readonly type = 'TableCollection'

  constructor(
    private readonly classeur: ClasseurSimule,
    private readonly feuilles: readonly FeuilleSimulee[],
  ) {
    super()
  }

  override readonly elements = () =>
    this.feuilles.flatMap((feuille) => feuille.tableaux.map((tableau) => new ObjetTableau(this.classeur, feuille, tableau)))

  override readonly element = (cle: unknown) => this.elements().find(({ tableau }) => tableau.nom === cle)
}

class ObjetTableau extends ObjetHote {
  readonly type = 'Table'

  constructor(
    private readonly classeur: ClasseurSimule,
    private readonly feuille: FeuilleSimulee,
    readonly tableau: TableauSimule,
  ) {
    super()
  }

  override readonly scalaires = { Id: { lire: () => this.tableau.nom }, Name: { lire: () => this.tableau.nom } }

  override readonly navigations = {
    AutoFilter: () => new ObjetFiltre(this.classeur, this.feuille, { zone: this.tableau.zone, actif: this.tableau.filtre }),
  }

  override readonly methodes = { GetRange: () => new ObjetPlage(this.classeur, this.feuille, this.tableau.zone) }
}

export class ObjetFiltre extends ObjetHote {
  readonly type = 'AutoFilter'

  constructor(
    private readonly classeur: ClasseurSimule,
    private readonly feuille: FeuilleSimulee,
    private readonly filtre: FiltreSimule | null,
    private readonly appliquer: ((zone: Rectangle) => void) | null = null,
  ) {
    super()
  }

  override readonly scalaires = { IsDataFiltered: { lire: () => this.filtre?.actif === true } }

  override readonly methodes = {
    Apply: (...[plage]: readonly Argument[]) => {
      if (!(plage instanceof ObjetPlage) || this.appliquer === null) throw argumentInvalide()
      if (this.feuille.protegee) throw accesRefuse()
      this.appliquer(plage.rectangle)
      return null
    },
    GetRangeOrNullObject: () => (this.filtre === null ? null : new ObjetPlage(this.classeur, this.feuille, this.filtre.zone)),
  }
}
