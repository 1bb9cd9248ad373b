import { verifierPlage } from '../../../src/classeur/adresse'
import { argumentInvalide, ErreurHote, accesRefuse } from '../protocole/erreurs'
import { ObjetHote } from '../protocole/objet'
import type { Argument } from '../protocole/objet'
import type { ClasseurSimule } from '../modele/classeur'
import type { FeuilleSimulee, Rectangle } from '../modele/feuille'
import { ObjetCommentaires } from './commentaire'
import { ObjetFormes, ObjetGraphiques } from './graphique'
import { ObjetPage } from './page'
import { ObjetPlage } from './plage'
import { ObjetProtection } from './protection'
import { ObjetFiltre, ObjetTableaux } from './tableau'

const FEUILLE_ENTIERE: Rectangle = { ligne: 0, colonne: 0, lignes: 1_048_576, colonnes: 16_384 }

export class ObjetFeuille extends ObjetHote {
  readonly type = 'Worksheet'

  constructor(
    private readonly classeur: ClasseurSimule,
    readonly feuille: FeuilleSimulee,
  ) {
    super()
  }

  override readonly scalaires = {
    Id: { lire: () => this.feuille.id },
    Name: { lire: () => this.feuille.nom },
    Visibility: { lire: () => this.feuille.visibilite },
  }

  override readonly navigations = {
    Protection: () => new ObjetProtection(this.feuille),
    AutoFilter: () => this.filtre(),
    FreezePanes: () => new ObjetVolets(this.feuille),
    PageLayout: () => new ObjetPage(this.feuille),
    Comments: () => new ObjetCommentaires(this.classeur, [this.feuille]),
    Tables: () => new ObjetTableaux(this.classeur, [this.feuille]),
    Charts: () => new ObjetGraphiques(this.feuille),
    Shapes: () => new ObjetFormes(this.feuille),
  }

  private filtre(): ObjetFiltre {
    return new ObjetFiltre(this.classeur, this.feuille, this.feuille.filtre, (zone) => {
      this.feuille.filtre = { zone, actif: false }
    })
  }

  override readonly methodes = {
    Activate: () => {
      if (this.feuille.visibilite !== 'Visible') throw argumentInvalide()
      this.classeur.active = this.feuille.nom
      return null
    },
    Delete: () => {
      if (this.classeur.structureProtegee) throw accesRefuse()
      this.classeur.oter(this.feuille)
      return null
    },
    GetRangeByIndexes: (...[ligne, colonne, lignes, colonnes]: readonly Argument[]) => {
      const rectangle = { ligne: entier(ligne), colonne: entier(colonne), lignes: entier(lignes), colonnes: entier(colonnes) }
      try {
        verifierPlage({ feuille: this.feuille.nom, ...rectangle })
      } catch {
        throw argumentInvalide()
      }
      return new ObjetPlage(this.classeur, this.feuille, rectangle)
    },
    GetUsedRangeOrNullObject: (...[valeursSeules]: readonly Argument[]) => {
      const utilisee = this.feuille.plageUtilisee(FEUILLE_ENTIERE, valeursSeules === true)
      return utilisee === null ? null : new ObjetPlage(this.classeur, this.feuille, utilisee)
    },
  }
}

class ObjetVolets extends ObjetHote {
  readonly type = 'WorksheetFreezePanes'

  constructor(private readonly feuille: FeuilleSimulee) {
    super()
  }

  override readonly methodes = {
    FreezeRows: (...[lignes]: readonly Argument[]) => {
      if (this.feuille.protegee) throw accesRefuse()
      this.feuille.lignesFigees = entier(lignes)
      return null
    },
  }
}

function entier(argument: Argument | undefined): number {
  if (typeof argument !== 'number') throw argumentInvalide()
  return argument
}

const NOM_INTERDIT = /[\\/?*[\]:]|^'|'$/

export class ObjetFeuilles extends ObjetHote {
  readonly type = 'WorksheetCollection'

  constructor(private readonly classeur: ClasseurSimule) {
    super()
  }

  override readonly elements = () => this.classeur.feuilles.map((feuille) => new ObjetFeuille(this.classeur, feuille))

  override readonly element = (cle: Argument) => {
    const feuille = this.classeur.trouver(String(cle))
    return feuille === undefined ? undefined : new ObjetFeuille(this.classeur, feuille)
  }

  override readonly methodes = {
    Add: (...[argument]: readonly Argument[]) => {
      const nom = String(argument)
      if (this.classeur.structureProtegee) throw accesRefuse()
      if (nom === '' || nom.length > 31 || NOM_INTERDIT.test(nom)) throw argumentInvalide()
      if (this.classeur.trouver(nom) !== undefined) {
        throw new ErreurHote('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409)
      }
      return new ObjetFeuille(this.classeur, this.classeur.ajouter(nom))
    },
  }
}
