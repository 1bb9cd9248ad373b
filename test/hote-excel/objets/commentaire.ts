import { accesRefuse, argumentInvalide, ErreurHote } from '../protocole/erreurs'
import { ObjetHote } from '../protocole/objet'
import type { Argument } from '../protocole/objet'
import type { Json } from '../protocole/types'
import type { ClasseurSimule } from '../modele/classeur'
import type { FilSimule } from '../modele/commentaire'
import { rang } from '../modele/feuille'
import type { FeuilleSimulee } from '../modele/feuille'
import { ObjetPlage } from './plage'

const COLONNES = rang(1, 0)

/** Fils de quelques feuilles ; office.js retrouve ceux d’une feuille par le classeur entier. */
export class ObjetCommentaires extends ObjetHote {
  readonly type = 'CommentCollection'

  constructor(
    private readonly classeur: ClasseurSimule,
    private readonly feuilles: readonly FeuilleSimulee[],
  ) {
    super()
  }

  override readonly elements = () =>
    this.feuilles.flatMap((feuille) => feuille.fils.map((fil) => new ObjetCommentaire(this.classeur, feuille, fil)))

  override readonly element = (cle: Argument) => this.elements().find(({ fil }) => fil.id === cle)

  override readonly methodes = {
    Add: (...[cellule, contenu]: readonly Argument[]) => {
      if (!(cellule instanceof ObjetPlage) || typeof contenu !== 'string') throw argumentInvalide()
      const { feuille, rectangle } = cellule
      if (rectangle.lignes * rectangle.colonnes !== 1) throw argumentInvalide()
      refuserSiProtegee(feuille)
      const place = rang(rectangle.ligne, rectangle.colonne)
      if (feuille.notes.has(place) || feuille.fils.some((fil) => fil.place === place)) {
        throw new ErreurHote('InvalidOperation', 'This operation is not permitted for the current object.')
      }
      const fil: FilSimule = { id: `{fil-${feuille.id}-${place}}`, place, contenu, reponses: [] }
      feuille.fils.push(fil)
      return new ObjetCommentaire(this.classeur, feuille, fil)
    },
  }
}

class ObjetCommentaire extends ObjetHote {
  readonly type = 'Comment'

  constructor(
    private readonly classeur: ClasseurSimule,
    private readonly feuille: FeuilleSimulee,
    readonly fil: FilSimule,
  ) {
    super()
  }

  override readonly scalaires = {
    Id: { lire: () => this.fil.id },
    Content: {
      lire: () => this.fil.contenu,
      ecrire: (contenu: Json) => {
        refuserSiProtegee(this.feuille)
        this.fil.contenu = String(contenu)
      },
    },
  }

  override readonly navigations = { Replies: () => new ObjetReponses(this.fil) }

  override readonly methodes = {
    GetLocation: () => {
      const [ligne, colonne] = [Math.floor(this.fil.place / COLONNES), this.fil.place % COLONNES]
      return new ObjetPlage(this.classeur, this.feuille, { ligne, colonne, lignes: 1, colonnes: 1 })
    },
    Delete: () => {
      refuserSiProtegee(this.feuille)
      this.feuille.fils.splice(this.feuille.fils.indexOf(this.fil), 1)
      return null
    },
  }
}

class ObjetReponses extends ObjetHote {
  readonly type = 'CommentReplyCollection'

  constructor(private readonly fil: FilSimule) {
    super()
  }

  override readonly methodes = { GetCount: () => this.fil.reponses.length }
}

function refuserSiProtegee(feuille: FeuilleSimulee): void {
  if (feuille.protegee && !feuille.permissions.objets) throw accesRefuse()
}
