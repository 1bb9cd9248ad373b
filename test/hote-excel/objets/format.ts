import { ObjetHote } from '../protocole/objet'
import type { Json } from '../protocole/types'
import type { FeuilleSimulee, Rectangle } from '../modele/feuille'

export class ObjetFormat extends ObjetHote {
  readonly type = 'RangeFormat'

  constructor(
    private readonly feuille: FeuilleSimulee,
    private readonly rectangle: Rectangle,
  ) {
    super()
  }

  override readonly navigations = { Protection: () => new ObjetVerrous(this.feuille, this.rectangle) }
}

export class ObjetVerrous extends ObjetHote {
  readonly type = 'FormatProtection'

  constructor(
    private readonly feuille: FeuilleSimulee,
    private readonly rectangle: Rectangle,
  ) {
    super()
  }

  override readonly scalaires = { Locked: { lire: () => this.verrou() } }

  /** Vrai, faux, ou `null` si la plage mêle les deux. */
  private verrou(): Json {
    const { ligne, colonne, lignes, colonnes } = this.rectangle
    if (this.feuille.deverrouillees.size === 0) return true
    let libres = 0
    for (let i = 0; i < lignes; i += 1) {
      for (let j = 0; j < colonnes; j += 1) if (!this.feuille.estVerrouillee(ligne + i, colonne + j)) libres += 1
    }
    if (libres === 0) return true
    return libres === lignes * colonnes ? false : null
  }
}
