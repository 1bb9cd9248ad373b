import { argumentInvalide } from '../protocole/erreurs'
import { ObjetHote } from '../protocole/objet'
import type { Argument } from '../protocole/objet'
import { serieVide } from '../modele/graphique'
import type { GraphiqueSimule, SerieSimulee } from '../modele/graphique'
import { noter } from './carnet'
import { lirePlage } from './graphique'

export class ObjetSeries extends ObjetHote {
  readonly type = 'ChartSeriesCollection'

  constructor(private readonly graphique: GraphiqueSimule) {
    super()
  }

  override readonly methodes = {
    GetCount: () => this.graphique.series.length,
    Add: (...[nom]: readonly Argument[]) => {
      const serie = serieVide(String(nom))
      this.graphique.series.push(serie)
      return new ObjetSerie(this.graphique, serie)
    },
    GetItemAt: (...[rang]: readonly Argument[]) => {
      const serie = this.graphique.series[Number(rang)]
      if (serie === undefined) throw argumentInvalide()
      return new ObjetSerie(this.graphique, serie)
    },
  }
}

class ObjetSerie extends ObjetHote {
  readonly type = 'ChartSeries'

  constructor(
    private readonly graphique: GraphiqueSimule,
    private readonly serie: SerieSimulee,
  ) {
    super()
  }

  override readonly scalaires = noter(
    () => this.serie.proprietes,
    ['ChartType', 'AxisGroup', 'MarkerStyle', 'MarkerForegroundColor', 'MarkerBackgroundColor'],
  )

  override readonly navigations = { Format: () => new ObjetFormatDeSerie(this.serie) }

  override readonly methodes = {
    SetValues: (...[source]: readonly Argument[]) => {
      this.serie.valeurs = lirePlage(source)
      return null
    },
    SetXAxisValues: (...[source]: readonly Argument[]) => {
      this.serie.abscisses = lirePlage(source)
      return null
    },
    Delete: () => {
      this.graphique.series.splice(this.graphique.series.indexOf(this.serie), 1)
      return null
    },
  }
}

class ObjetFormatDeSerie extends ObjetHote {
  readonly type = 'ChartSeriesFormat'

  constructor(private readonly serie: SerieSimulee) {
    super()
  }

  override readonly navigations = { Line: () => new ObjetTrait(this.serie), Fill: () => new ObjetFond(this.serie) }
}

class ObjetTrait extends ObjetHote {
  readonly type = 'ChartLineFormat'

  constructor(private readonly serie: SerieSimulee) {
    super()
  }

  override readonly scalaires = noter(() => this.serie.trait, ['Color', 'LineStyle', 'Weight'])
}

class ObjetFond extends ObjetHote {
  readonly type = 'ChartFill'

  constructor(private readonly serie: SerieSimulee) {
    super()
  }

  override readonly methodes = {
    SetSolidColor: (...[couleur]: readonly Argument[]) => {
      this.serie.fond = String(couleur)
      return null
    },
  }
}
