import { ObjetHote } from '../protocole/objet'
import type { ClasseurSimule } from '../modele/classeur'
import type { FeuilleSimulee } from '../modele/feuille'

export class ObjetProtection extends ObjetHote {
  readonly type = 'WorksheetProtection'

  constructor(private readonly feuille: FeuilleSimulee) {
    super()
  }

  override readonly scalaires = {
    Protected: { lire: () => this.feuille.protegee },
    Options: {
      lire: () => {
        const { formatDesCellules, formatDesColonnes, objets } = this.feuille.permissions
        return { allowFormatCells: formatDesCellules, allowFormatColumns: formatDesColonnes, allowEditObjects: objets }
      },
    },
  }
}

export class ObjetProtectionDuClasseur extends ObjetHote {
  readonly type = 'WorkbookProtection'

  constructor(private readonly classeur: ClasseurSimule) {
    super()
  }

  override readonly scalaires = { Protected: { lire: () => this.classeur.structureProtegee } }
}
