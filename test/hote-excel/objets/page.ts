import type { FeuilleSimulee } from '../modele/feuille'
import { accesRefuse, argumentInvalide } from '../protocole/erreurs'
import { ObjetHote } from '../protocole/objet'
import type { Argument, Scalaire } from '../protocole/objet'
import type { Json } from '../protocole/types'

/** Page imprimée d’une feuille : on y pose, on n’y relit rien. */
export class ObjetPage extends ObjetHote {
  readonly type = 'PageLayout'

  constructor(private readonly feuille: FeuilleSimulee) {
    super()
  }

  override readonly scalaires = { Orientation: this.reglage('Orientation'), Zoom: this.reglage('Zoom') }

  override readonly methodes = {
    SetPrintTitleRows: (...[lignes]: readonly Argument[]) => {
      if (typeof lignes !== 'string' || !/^\$\d+:\$\d+$/.test(lignes)) throw argumentInvalide()
      this.regler('PrintTitleRows', lignes)
      return null
    },
  }

  private reglage(nom: string): Scalaire {
    return { lire: () => this.feuille.page[nom] ?? null, ecrire: (valeur) => this.regler(nom, valeur) }
  }

  private regler(nom: string, valeur: Json): void {
    if (this.feuille.protegee) throw accesRefuse()
    this.feuille.page[nom] = valeur
  }
}
