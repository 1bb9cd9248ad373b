import { ObjetHote } from '../protocole/objet'
import type { ClasseurSimule } from '../modele/classeur'
import type { FeuilleSimulee, Rectangle } from '../modele/feuille'
import { ObjetPlage } from './plage'

/** Plusieurs rectangles d’une feuille : les cellules fusionnées d’une plage. */
export class ObjetZones extends ObjetHote {
  readonly type = 'RangeAreas'

  constructor(
    private readonly classeur: ClasseurSimule,
    private readonly feuille: FeuilleSimulee,
    private readonly rectangles: readonly Rectangle[],
  ) {
    super()
  }

  override readonly scalaires = { AreaCount: { lire: () => this.rectangles.length } }
  override readonly navigations = { Areas: () => new ObjetRectangles(this.classeur, this.feuille, this.rectangles) }
  override readonly methodes = { _KeepReference: () => null }
}

class ObjetRectangles extends ObjetHote {
  readonly type = 'RangeCollection'

  constructor(
    private readonly classeur: ClasseurSimule,
    private readonly feuille: FeuilleSimulee,
    private readonly rectangles: readonly Rectangle[],
  ) {
    super()
  }

  override readonly elements = () => this.rectangles.map((rectangle) => new ObjetPlage(this.classeur, this.feuille, rectangle))
}
