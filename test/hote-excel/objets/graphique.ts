import type { Plage } from '../../../src/classeur/port'
import { accesRefuse, argumentInvalide } from '../protocole/erreurs'
import { ObjetHote } from '../protocole/objet'
import type { Argument } from '../protocole/objet'
import type { Json } from '../protocole/types'
import type { FeuilleSimulee } from '../modele/feuille'
import { partieDe, serieVide } from '../modele/graphique'
import type { GraphiqueSimule } from '../modele/graphique'
import { noter } from './carnet'
import { lireFormat } from './format-de-nombre'
import { ObjetPlage } from './plage'
import { ObjetSeries } from './serie'

export class ObjetGraphiques extends ObjetHote {
  readonly type = 'ChartCollection'

  constructor(private readonly feuille: FeuilleSimulee) {
    super()
  }

  override readonly elements = () => this.feuille.graphiques.map((graphique) => new ObjetGraphique(this.feuille, graphique))

  override readonly element = (cle: Argument) =>
    this.elements().find(({ graphique }) => graphique.id === cle || graphique.nom.toLowerCase() === String(cle).toLowerCase())

  override readonly methodes = {
    Add: (...[type, source]: readonly Argument[]) => {
      if (this.feuille.protegee && !this.feuille.permissions.objets) throw accesRefuse()
      const numero = (this.feuille.graphiques.at(-1)?.numero ?? 0) + 1
      const graphique: GraphiqueSimule = {
        id: `{graphique-${this.feuille.id}-${numero}}`,
        numero,
        nom: `Graphique ${numero}`,
        proprietes: new Map<string, Json>([['ChartType', String(type)]]),
        parties: new Map(),
        // Excel devine des séries d’après la plage de départ.
        series: [{ ...serieVide('Série1'), valeurs: lirePlage(source) }, serieVide('Série2')],
        place: null,
        description: '',
      }
      this.feuille.graphiques.push(graphique)
      return new ObjetGraphique(this.feuille, graphique)
    },
  }
}

class ObjetGraphique extends ObjetHote {
  readonly type = 'Chart'

  constructor(
    private readonly feuille: FeuilleSimulee,
    readonly graphique: GraphiqueSimule,
  ) {
    super()
  }

  override readonly scalaires = {
    Id: { lire: () => this.graphique.id },
    Name: { lire: () => this.graphique.nom, ecrire: (nom: Json) => this.nommer(String(nom)) },
    ...noter(() => this.graphique.proprietes, ['DisplayBlanksAs', 'PlotVisibleOnly']),
  }

  override readonly navigations = {
    Series: () => new ObjetSeries(this.graphique),
    Title: () => new ObjetPartie('ChartTitle', this.graphique, 'titre', ['Text']),
    Legend: () => new ObjetPartie('ChartLegend', this.graphique, 'légende', ['Visible', 'Position']),
    Axes: () => new ObjetAxes(this.graphique),
  }

  override readonly methodes = {
    SetPosition: (...[premiere, derniere]: readonly Argument[]) => {
      this.graphique.place = [lirePlage(premiere), lirePlage(derniere)]
      return null
    },
    Delete: () => {
      this.feuille.graphiques.splice(this.feuille.graphiques.indexOf(this.graphique), 1)
      return null
    },
  }

  /** Deux graphiques d’une feuille ne portent pas le même nom. */
  private nommer(nom: string): void {
    if (this.feuille.graphiques.some((autre) => autre !== this.graphique && autre.nom.toLowerCase() === nom.toLowerCase())) {
      throw argumentInvalide()
    }
    this.graphique.nom = nom
  }
}

class ObjetAxes extends ObjetHote {
  readonly type = 'ChartAxes'

  constructor(private readonly graphique: GraphiqueSimule) {
    super()
  }

  override readonly navigations = { ValueAxis: () => new ObjetAxe(this.graphique, 'axe principal') }

  override readonly methodes = {
    GetItem: (...[genre, groupe]: readonly Argument[]) => {
      if (genre !== 'Value' || groupe !== 'Secondary') throw argumentInvalide()
      return new ObjetAxe(this.graphique, 'axe secondaire')
    },
  }
}

class ObjetAxe extends ObjetHote {
  readonly type = 'ChartAxis'

  constructor(
    private readonly graphique: GraphiqueSimule,
    private readonly nom: string,
  ) {
    super()
  }

  override readonly scalaires = {
    NumberFormat: {
      lire: () => partieDe(this.graphique, this.nom).get('NumberFormat') ?? null,
      ecrire: (format: Json) => void partieDe(this.graphique, this.nom).set('NumberFormat', lireFormat(format)),
    },
  }
  override readonly navigations = {
    Title: () => new ObjetPartie('ChartAxisTitle', this.graphique, `titre d’${this.nom}`, ['Text']),
  }
}

class ObjetPartie extends ObjetHote {
  override readonly scalaires

  constructor(
    readonly type: string,
    graphique: GraphiqueSimule,
    nom: string,
    proprietes: readonly string[],
  ) {
    super()
    this.scalaires = noter(() => partieDe(graphique, nom), proprietes)
  }
}

/** Les formes de la feuille : ici, seulement celles qui portent les graphiques. */
export class ObjetFormes extends ObjetHote {
  readonly type = 'ShapeCollection'

  constructor(private readonly feuille: FeuilleSimulee) {
    super()
  }

  override readonly element = (cle: Argument) => {
    const graphique = this.feuille.graphiques.find(({ nom }) => nom === cle)
    return graphique === undefined ? undefined : new ObjetForme(graphique)
  }
}

class ObjetForme extends ObjetHote {
  readonly type = 'Shape'

  constructor(private readonly graphique: GraphiqueSimule) {
    super()
  }

  override readonly scalaires = {
    AltTextDescription: {
      lire: () => this.graphique.description,
      ecrire: (texte: Json) => {
        this.graphique.description = String(texte)
      },
    },
  }
}

export function lirePlage(argument: Argument | undefined): Plage {
  if (!(argument instanceof ObjetPlage)) throw argumentInvalide()
  return { feuille: argument.feuille.nom, ...argument.rectangle }
}
