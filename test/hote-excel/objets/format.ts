import { accesRefuse } from '../protocole/erreurs'
import { ObjetHote } from '../protocole/objet'
import type { Json } from '../protocole/types'
import { placesDe, rang } from '../modele/feuille'
import type { AspectSimule, FeuilleSimulee, Rectangle } from '../modele/feuille'

export class ObjetFormat extends ObjetHote {
  readonly type = 'RangeFormat'

  constructor(
    private readonly feuille: FeuilleSimulee,
    private readonly rectangle: Rectangle,
  ) {
    super()
  }

  override readonly scalaires = {
    WrapText: { lire: () => null, ecrire: (valeur: Json) => changerAspect(this.feuille, this.rectangle, { renvoi: valeur === true }) },
    ColumnWidth: {
      lire: () => null,
      ecrire: (valeur: Json) => {
        if (this.feuille.protegee && !this.feuille.permissions.formatDesColonnes) throw accesRefuse()
        for (let j = 0; j < this.rectangle.colonnes; j += 1) this.feuille.largeurs.set(this.rectangle.colonne + j, Number(valeur))
      },
    },
  }

  override readonly navigations = {
    Protection: () => new ObjetVerrous(this.feuille, this.rectangle),
    Font: () => new ObjetPolice(this.feuille, this.rectangle),
  }
}

class ObjetPolice extends ObjetHote {
  readonly type = 'RangeFont'

  constructor(
    private readonly feuille: FeuilleSimulee,
    private readonly rectangle: Rectangle,
  ) {
    super()
  }

  override readonly scalaires = {
    Bold: { lire: () => null, ecrire: (valeur: Json) => changerAspect(this.feuille, this.rectangle, { gras: valeur === true }) },
  }
}

function changerAspect(feuille: FeuilleSimulee, rectangle: Rectangle, aspect: AspectSimule): void {
  if (feuille.protegee && !feuille.permissions.formatDesCellules) throw accesRefuse()
  for (const [ligne, colonne] of placesDe(rectangle)) {
    const place = rang(ligne, colonne)
    feuille.aspects.set(place, { ...feuille.aspects.get(place), ...aspect })
  }
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
