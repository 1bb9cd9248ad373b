import { ErreurHote } from '../protocole/erreurs'
import { ObjetHote } from '../protocole/objet'
import type { Argument } from '../protocole/objet'
import type { ClasseurSimule } from '../modele/classeur'
import { ObjetCommentaires } from './commentaire'
import { ObjetFeuilles } from './feuille'
import { ObjetPartiesXml } from './partie-xml'
import { ObjetPlage } from './plage'
import { ObjetProtectionDuClasseur } from './protection'
import { ObjetTableaux } from './tableau'

/** Racine du modèle : `context.workbook`. */
export class ObjetClasseur extends ObjetHote {
  readonly type = 'Workbook'

  constructor(
    private readonly classeur: ClasseurSimule,
    private readonly liberer: (reference: string) => void,
  ) {
    super()
  }

  override readonly navigations = {
    Worksheets: () => new ObjetFeuilles(this.classeur),
    Protection: () => new ObjetProtectionDuClasseur(this.classeur),
    Comments: () => new ObjetCommentaires(this.classeur, this.classeur.feuilles),
    Tables: () => new ObjetTableaux(this.classeur, this.classeur.feuilles),
    CustomXmlParts: () => new ObjetPartiesXml(this.classeur),
  }

  override readonly methodes = {
    GetSelectedRange: () => {
      const { selection } = this.classeur
      if (selection === null) throw new ErreurHote('InvalidSelection', 'The current selection is invalid for this operation.')
      const { feuille, ...rectangle } = selection
      return new ObjetPlage(this.classeur, this.classeur.feuille(feuille), rectangle)
    },
    _RemoveReference: (...[reference]: readonly Argument[]) => {
      this.liberer(String(reference))
      return null
    },
  }
}
