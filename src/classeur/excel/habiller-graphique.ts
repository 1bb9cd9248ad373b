import { apparenceDe } from '../apparence-de-graphique'
import type { GraphiqueAPoser, Plage, SerieAPoser } from '../port'
import { surAxeSecondaire } from '../verifier-graphique'
import { obtenir } from './plages'

export const TYPES = {
  courbe: 'LineMarkers',
  barres: 'ColumnClustered',
  'barres-empilees': 'ColumnStacked',
} as const satisfies Record<SerieAPoser['genre'], Excel.Chart['chartType']>

/** Marqueurs de l’apparence commune, nommés comme Excel. */
const MARQUEURS: Readonly<Record<string, Excel.ChartSeries['markerStyle']>> = {
  circle: 'Circle',
  square: 'Square',
  triangle: 'Triangle',
  diamond: 'Diamond',
  x: 'X',
  star: 'Star',
}
/** En points. */
const TRAIT_PLEIN = 2.25
const TRAIT_POINTILLE = 1.75
const FOND = '#FFFFFF'

/**
 * Donne à un graphique neuf ses séries et son aspect, celui qu’il aurait dans un fichier (les motifs des barres n’ont pas de
 * membre dans Office.js) ; rien n’est envoyé.
 * @param devinees séries qu’Excel y a mises de lui-même, à ôter
 */
export function habiller(context: Excel.RequestContext, neuf: Excel.Chart, graphique: GraphiqueAPoser, devinees: number): void {
  const { abscisses, titre, format, series } = graphique
  series.forEach((serie, rang) => {
    const posee = neuf.series.add(serie.titre)
    posee.setValues(obtenir(context, serie.valeurs))
    posee.setXAxisValues(obtenir(context, abscisses))
    posee.chartType = TYPES[serie.genre]
    if (surAxeSecondaire(graphique, serie)) posee.axisGroup = 'Secondary'
    tracer(posee, serie, rang)
  })
  // Les séries se renumérotent à chaque retrait.
  for (let rang = devinees - 1; rang >= 0; rang -= 1) neuf.series.getItemAt(rang).delete()
  neuf.title.text = titre
  neuf.legend.visible = true
  neuf.legend.position = 'Bottom'
  neuf.displayBlanksAs = 'NotPlotted'
  // Un filtre n’ôte pas une année du graphique.
  neuf.plotVisibleOnly = false
  neuf.axes.valueAxis.numberFormat = format
  nommerLesAxes(neuf, graphique)
  placer(context, neuf, graphique.place)
}

function tracer(posee: Excel.ChartSeries, { genre, pointille }: SerieAPoser, rang: number): void {
  const { couleur, marqueur } = apparenceDe(rang)
  const teinte = `#${couleur}`
  const { line: trait, fill: fond } = posee.format
  trait.color = teinte
  if (pointille === true) trait.lineStyle = 'Dash'
  if (genre !== 'courbe') {
    fond.setSolidColor(teinte)
    return
  }
  trait.weight = pointille === true ? TRAIT_POINTILLE : TRAIT_PLEIN
  posee.markerStyle = MARQUEURS[marqueur] ?? 'Automatic'
  posee.markerForegroundColor = teinte
  posee.markerBackgroundColor = pointille === true ? FOND : teinte
}

function nommerLesAxes(neuf: Excel.Chart, graphique: GraphiqueAPoser): void {
  const { series } = graphique
  const aDroite = series.filter((serie) => surAxeSecondaire(graphique, serie))
  if (aDroite.length === 0) return
  const nommer = (siennes: readonly SerieAPoser[]): string => siennes.map(({ titre }) => titre).join(', ')
  neuf.axes.valueAxis.title.text = nommer(series.filter((serie) => !aDroite.includes(serie)))
  neuf.axes.getItem('Value', 'Secondary').title.text = nommer(aDroite)
}

function placer(context: Excel.RequestContext, neuf: Excel.Chart, place: Plage): void {
  const premiere = { ...place, lignes: 1, colonnes: 1 }
  const derniere = { ...premiere, ligne: place.ligne + place.lignes - 1, colonne: place.colonne + place.colonnes - 1 }
  neuf.setPosition(obtenir(context, premiere), obtenir(context, derniere))
}
