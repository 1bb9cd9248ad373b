import { apparenceDe, palir } from '../apparence-de-graphique'
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
  const traversees = series.some(({ genre }) => genre === 'courbe')
  const posees = series.map((serie, rang) => {
    const posee = neuf.series.add(serie.titre)
    posee.setValues(obtenir(context, serie.valeurs))
    posee.setXAxisValues(obtenir(context, abscisses))
    posee.chartType = TYPES[serie.genre]
    if (serie.genre === 'courbe') tracerCourbe(posee, serie, rang)
    else remplirBarres(posee, serie, rang, traversees)
    return posee
  })
  // Une série ne passe à droite que si une autre est déjà là.
  posees.forEach((posee, rang) => {
    const serie = series[rang]
    if (serie !== undefined && surAxeSecondaire(graphique, serie)) posee.axisGroup = 'Secondary'
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

/** En pointillé, des marqueurs creux laissent voir un point isolé. */
function tracerCourbe(posee: Excel.ChartSeries, { pointille }: SerieAPoser, rang: number): void {
  const { couleur, marqueur } = apparenceDe(rang)
  const { line: trait } = posee.format
  trait.color = `#${couleur}`
  trait.weight = pointille === true ? TRAIT_POINTILLE : TRAIT_PLEIN
  if (pointille === true) trait.lineStyle = 'Dash'
  posee.markerStyle = MARQUEURS[marqueur] ?? 'Automatic'
  posee.markerForegroundColor = `#${couleur}`
  posee.markerBackgroundColor = pointille === true ? FOND : `#${couleur}`
}

function remplirBarres(posee: Excel.ChartSeries, { pointille }: SerieAPoser, rang: number, traversees: boolean): void {
  const { couleur } = apparenceDe(rang)
  const { line: contour, fill: fond } = posee.format
  fond.setSolidColor(`#${traversees ? palir(couleur) : couleur}`)
  contour.color = `#${couleur}`
  if (pointille === true) contour.lineStyle = 'Dash'
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
