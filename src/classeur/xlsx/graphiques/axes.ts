import { echapper } from '../xml/echappement'
import { ETIQUETTES, QUADRILLAGE, TAILLE_DES_ETIQUETTES, titrer, TRAIT_D_AXE } from './apparence'

/** Les deux axes d'un groupe de séries ; tout groupe a les siens, même quand l'horizontal de droite ne se voit pas. */
export interface PaireDAxes {
  readonly horizontal: number
  readonly vertical: number
  readonly secondaire: boolean
  /** Ce que l'axe vertical mesure ; `null` quand il n'y en a qu'un. */
  readonly titre: string | null
  /** `null` : celui des cellules. */
  readonly format: string | null
}

export const PRINCIPAUX = { horizontal: 500_001, vertical: 500_002, secondaire: false } as const
export const SECONDAIRES = { horizontal: 500_003, vertical: 500_004, secondaire: true } as const

/** En soixante-millièmes de degré. */
const QUART_DE_TOUR = -5_400_000
const ECHELLE = '<c:scaling><c:orientation val="minMax"/></c:scaling>'
const GRADUATIONS = '<c:majorTickMark val="out"/><c:minorTickMark val="none"/>'

export function referencesDAxes({ horizontal, vertical }: Pick<PaireDAxes, 'horizontal' | 'vertical'>): string {
  return `<c:axId val="${horizontal}"/><c:axId val="${vertical}"/>`
}

export function ecrireAxes(axes: PaireDAxes): string {
  return ecrireHorizontal(axes) + ecrireVertical(axes)
}

/** Étiquettes toujours en bas, même sous des valeurs négatives ; axe de textes, pour qu'une année absente n'ouvre pas de vide. */
function ecrireHorizontal({ horizontal, vertical, secondaire }: PaireDAxes): string {
  return (
    `<c:catAx><c:axId val="${horizontal}"/>${ECHELLE}<c:delete val="${secondaire ? 1 : 0}"/><c:axPos val="b"/>` +
    `<c:numFmt formatCode="General" sourceLinked="1"/>${GRADUATIONS}` +
    `<c:tickLblPos val="low"/>${TRAIT_D_AXE}${ETIQUETTES}<c:crossAx val="${vertical}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  )
}

function ecrireVertical({ horizontal, vertical, secondaire, titre, format }: PaireDAxes): string {
  const nombres = format === null ? 'formatCode="General" sourceLinked="1"' : `formatCode="${echapper(format)}" sourceLinked="0"`
  return (
    `<c:valAx><c:axId val="${vertical}"/>${ECHELLE}<c:delete val="0"/>` +
    `<c:axPos val="${secondaire ? 'r' : 'l'}"/>${secondaire ? '' : QUADRILLAGE}` +
    `${titre === null ? '' : titrer(titre, TAILLE_DES_ETIQUETTES, QUART_DE_TOUR)}<c:numFmt ${nombres}/>` +
    `${GRADUATIONS}<c:tickLblPos val="nextTo"/>${TRAIT_D_AXE}${ETIQUETTES}` +
    `<c:crossAx val="${horizontal}"/><c:crosses val="${secondaire ? 'max' : 'autoZero'}"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  )
}
