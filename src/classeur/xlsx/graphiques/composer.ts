import { apparenceDe } from '../../apparence-de-graphique'
import type { GraphiqueAPoser, SerieAPoser } from '../../port'
import { surAxeSecondaire } from '../../verifier-graphique'
import type { EspacesDeNoms } from '../livre/espaces-de-noms'
import { coderTexteDeCellule } from '../xml/echappement'
import { CADRE, ETIQUETTES, remplirBarres, TAILLE_DU_TITRE, titrer, tracerCourbe } from './apparence'
import { ecrireAxes, PRINCIPAUX, referencesDAxes, SECONDAIRES } from './axes'
import { ecrireAbscisses, ecrireValeurs } from './donnees'
import type { DonneesLues } from './donnees'

export interface GraphiqueLu {
  readonly graphique: GraphiqueAPoser
  readonly abscisses: DonneesLues
  /** Dans l'ordre des séries. */
  readonly series: readonly DonneesLues[]
}

interface SerieSituee {
  readonly serie: SerieAPoser
  readonly donnees: DonneesLues
  readonly rang: number
}

/** Barres d'abord : une courbe se dessine par-dessus. */
const GENRES = ['barres', 'barres-empilees', 'courbe'] as const
/** Une cellule #N/A laisse un trou, comme une cellule vide (Excel 2019 ; ignoré avant). */
const ERREURS_EN_TROUS =
  '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" ' +
  'xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart">' +
  '<c16r3:dataDisplayOptions16><c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>'

/** Partie `chartN.xml` (ECMA-376, partie 1, § 21.2). Les lignes masquées restent tracées : un filtre n'ôte pas une année. */
export function composerGraphique(lu: GraphiqueLu, espaces: EspacesDeNoms, date1904: boolean): string {
  const { graphique } = lu
  const { dessin, relations } = espaces
  const situees = graphique.series.map((serie, rang) => ({ serie, donnees: lu.series[rang] as DonneesLues, rang }))
  const aDroite = situees.filter(({ serie }) => surAxeSecondaire(graphique, serie))
  const aGauche = situees.filter((situee) => !aDroite.includes(situee))
  const titreDe = (groupe: readonly SerieSituee[]): string | null =>
    aDroite.length === 0 ? null : groupe.map(({ serie }) => serie.titre).join(', ')
  const axes = [
    { ...PRINCIPAUX, titre: titreDe(aGauche), format: graphique.format },
    ...(aDroite.length === 0 ? [] : [{ ...SECONDAIRES, titre: titreDe(aDroite), format: null }]),
  ]
  const traces = [...ecrireTraces(lu, aGauche, PRINCIPAUX, espaces), ...ecrireTraces(lu, aDroite, SECONDAIRES, espaces)]
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${dessin}/chart" xmlns:a="${dessin}/main" xmlns:r="${relations}">` +
    `<c:date1904 val="${date1904 ? 1 : 0}"/><c:lang val="fr-FR"/><c:roundedCorners val="0"/>` +
    `<c:chart>${titrer(graphique.titre, TAILLE_DU_TITRE)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${traces.join('')}${axes.map(ecrireAxes).join('')}</c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${ETIQUETTES}</c:legend>` +
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/>${ERREURS_EN_TROUS}</c:chart>${CADRE}</c:chartSpace>`
  )
}

function ecrireTraces(
  lu: GraphiqueLu,
  situees: readonly SerieSituee[],
  axes: typeof PRINCIPAUX | typeof SECONDAIRES,
  espaces: EspacesDeNoms,
): readonly string[] {
  return GENRES.flatMap((genre) => {
    const series = situees.filter(({ serie }) => serie.genre === genre).map((situee) => ecrireSerie(lu, situee, axes.secondaire))
    if (series.length === 0) return []
    const contenu = series.join('')
    if (genre === 'courbe') {
      return (
        `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${contenu}<c:marker val="1"/>` +
        `${referencesDAxes(axes)}</c:lineChart>`
      )
    }
    const [groupement, recouvrement] = genre === 'barres' ? ['clustered', 0] : ['stacked', 100]
    const part = espaces.strict ? '%' : ''
    return (
      `<c:barChart><c:barDir val="col"/><c:grouping val="${groupement}"/><c:varyColors val="0"/>${contenu}` +
      `<c:gapWidth val="80${part}"/><c:overlap val="${recouvrement}${part}"/>${referencesDAxes(axes)}</c:barChart>`
    )
  })
}

function ecrireSerie({ graphique, abscisses }: GraphiqueLu, { serie, donnees, rang }: SerieSituee, secondaire: boolean): string {
  const [apparence, pointille] = [apparenceDe(rang), serie.pointille === true]
  const debut = `<c:ser><c:idx val="${rang}"/><c:order val="${rang}"/><c:tx><c:v>${coderTexteDeCellule(serie.titre)}</c:v></c:tx>`
  const valeurs = ecrireAbscisses(abscisses) + ecrireValeurs(donnees, secondaire ? 'General' : graphique.format)
  const traversees = graphique.series.some(({ genre }) => genre === 'courbe')
  return serie.genre === 'courbe'
    ? `${debut}${tracerCourbe(apparence, pointille)}${valeurs}<c:smooth val="0"/></c:ser>`
    : `${debut}${remplirBarres(apparence, pointille, traversees)}<c:invertIfNegative val="0"/>${valeurs}</c:ser>`
}
