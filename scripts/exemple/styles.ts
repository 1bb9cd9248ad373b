import { DECLARATION, echapper } from './xml'

interface Aspect {
  readonly gras?: true
  readonly italique?: true
  readonly taille?: number
  readonly encre?: string
  readonly fond?: string
  readonly cadre?: 'fin' | 'total'
  /** Identifiant de format intégré, ou code propre. */
  readonly format?: number | string
  readonly horizontal?: 'left' | 'center' | 'right'
  readonly vertical?: 'center' | 'top'
  readonly renvoi?: true
  readonly retrait?: number
}

const SAISIE = '1F4E9E'
const CALCUL = 'F2F5FA'
const ENTIER = 3
const POURCENT = 10
const DECIMAL = 4
const JOUR = 14
/** Sans effet sur un booléen d’Excel ; d’autres tableurs, qui le lisent comme 1 ou 0, l’affichent ainsi en clair. */
const VRAI_FAUX = '"VRAI";"VRAI";"FAUX"'

/** Convention de la feuille : encre bleue = saisi, fond gris-bleu = calculé. */
const ASPECTS = {
  ordinaire: {},
  titre: { gras: true, taille: 16, encre: '1B2A4A', vertical: 'center' },
  sousTitre: { italique: true, encre: '595959', vertical: 'center' },
  intertitre: { gras: true, taille: 12, encre: '1B2A4A', vertical: 'center' },
  paragraphe: { renvoi: true, vertical: 'top' },
  libelle: { vertical: 'center' },
  libelleCadre: { vertical: 'center', cadre: 'fin', renvoi: true },
  libelleRetrait: { vertical: 'center', cadre: 'fin', retrait: 1 },
  entete: { gras: true, encre: 'FFFFFF', fond: '1B2A4A', cadre: 'fin', horizontal: 'center', vertical: 'center', renvoi: true },
  texte: { encre: SAISIE, cadre: 'fin', vertical: 'center', retrait: 1 },
  texteCentre: { encre: SAISIE, cadre: 'fin', horizontal: 'center', vertical: 'center' },
  entier: { encre: SAISIE, cadre: 'fin', format: ENTIER, vertical: 'center' },
  decimal: { encre: SAISIE, cadre: 'fin', format: '0.0', vertical: 'center' },
  points: { encre: SAISIE, cadre: 'fin', format: '0', vertical: 'center' },
  taux: { encre: SAISIE, cadre: 'fin', format: 9, vertical: 'center' },
  tauxDecimal: { encre: SAISIE, cadre: 'fin', format: '0.0%', vertical: 'center' },
  jour: { encre: SAISIE, cadre: 'fin', format: JOUR, horizontal: 'center', vertical: 'center' },
  booleen: { encre: SAISIE, cadre: 'fin', format: VRAI_FAUX, horizontal: 'center', vertical: 'center' },
  entierCalcule: { fond: CALCUL, cadre: 'fin', format: ENTIER, vertical: 'center' },
  tauxCalcule: { fond: CALCUL, cadre: 'fin', format: POURCENT, vertical: 'center' },
  decimalCalcule: { fond: CALCUL, cadre: 'fin', format: DECIMAL, vertical: 'center' },
  texteCalcule: { fond: CALCUL, cadre: 'fin', vertical: 'center', retrait: 1 },
  phraseCalculee: { fond: CALCUL, cadre: 'fin', vertical: 'center', renvoi: true },
  noteCalculee: { gras: true, fond: CALCUL, cadre: 'fin', horizontal: 'right', vertical: 'center' },
  resultat: { gras: true, fond: 'E3EAF6', cadre: 'fin', format: ENTIER, horizontal: 'right', vertical: 'center' },
  totalLibelle: { gras: true, fond: 'D9DFEA', cadre: 'total', vertical: 'center' },
  totalTexte: { gras: true, fond: 'D9DFEA', cadre: 'total', vertical: 'center', retrait: 1 },
  totalEntier: { gras: true, fond: 'D9DFEA', cadre: 'total', format: ENTIER, vertical: 'center' },
  totalTaux: { gras: true, fond: 'D9DFEA', cadre: 'total', format: POURCENT, vertical: 'center' },
} as const satisfies Record<string, Aspect>

export type NomDeStyle = keyof typeof ASPECTS

const NOMS = Object.keys(ASPECTS) as NomDeStyle[]

/** Rang du style dans `cellXfs`. */
export function rangDuStyle(nom: NomDeStyle): number {
  return NOMS.indexOf(nom)
}

/** Rangs des aspects conditionnels dans `dxfs`. */
export const RANGS_CONDITIONNELS = { attenue: 0, signale: 1, erreur: 2 } as const

const CONDITIONNELS = [
  '<dxf><font><color rgb="FF8C8C8C"/></font></dxf>',
  '<dxf><font><color rgb="FF7A4B00"/></font><fill><patternFill><bgColor rgb="FFFFE8B3"/></patternFill></fill></dxf>',
  '<dxf><font><b/><color rgb="FF9C1C1C"/></font><fill><patternFill><bgColor rgb="FFFBDDDD"/></patternFill></fill></dxf>',
]

const cote = (nom: string, trait: string): string => `<${nom} style="${trait}"><color rgb="FFBFC7D5"/></${nom}>`
const cadrer = (traits: Readonly<Record<string, string>>): string => {
  const cotes = Object.entries(traits).map(([nom, trait]) => cote(nom, trait))
  return `<border>${cotes.join('')}<diagonal/></border>`
}
const CADRES = {
  aucun: '<border><left/><right/><top/><bottom/><diagonal/></border>',
  fin: cadrer({ left: 'thin', right: 'thin', top: 'thin', bottom: 'thin' }),
  total: cadrer({ left: 'thin', right: 'thin', top: 'medium', bottom: 'thin' }),
}

/** Liste sans doublon qui rend le rang de ce qu’on y range. */
class Rangs {
  readonly liste: string[]
  constructor(premiers: readonly string[]) {
    this.liste = [...premiers]
  }
  de(xml: string): number {
    const connu = this.liste.indexOf(xml)
    return connu >= 0 ? connu : this.liste.push(xml) - 1
  }
}

const POLICE_DE_BASE = police({})

function police(aspect: Aspect): string {
  const couleur = aspect.encre === undefined ? '<color theme="1"/>' : `<color rgb="FF${aspect.encre}"/>`
  const forme = `${aspect.gras ? '<b/>' : ''}${aspect.italique ? '<i/>' : ''}`
  const fonte = '<name val="Calibri"/><family val="2"/><scheme val="minor"/>'
  return `<font>${forme}<sz val="${aspect.taille ?? 11}"/>${couleur}${fonte}</font>`
}

function remplissage(couleur: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${couleur}"/><bgColor indexed="64"/></patternFill></fill>`
}

function alignement({ horizontal, vertical, renvoi, retrait }: Aspect): string {
  const h = horizontal ?? (retrait === undefined ? undefined : 'left')
  return [
    h === undefined ? '' : ` horizontal="${h}"`,
    vertical === undefined ? '' : ` vertical="${vertical}"`,
    renvoi ? ' wrapText="1"' : '',
    retrait === undefined ? '' : ` indent="${retrait}"`,
  ].join('')
}

const PREMIER_FORMAT_PROPRE = 164

/** Partie `xl/styles.xml`. */
export function ecrireStyles(): string {
  const polices = new Rangs([POLICE_DE_BASE])
  const fonds = new Rangs([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ])
  const cadres = new Rangs([CADRES.aucun])
  const formats = new Rangs([])
  const cellules = NOMS.map((nom) => {
    const aspect: Aspect = ASPECTS[nom]
    const { format = 0 } = aspect
    const numero = typeof format === 'number' ? format : PREMIER_FORMAT_PROPRE + formats.de(format)
    const fond = aspect.fond === undefined ? 0 : fonds.de(remplissage(aspect.fond))
    const cadre = aspect.cadre === undefined ? 0 : cadres.de(CADRES[aspect.cadre])
    const place = alignement(aspect)
    const rangs = `numFmtId="${numero}" fontId="${polices.de(police(aspect))}" fillId="${fond}" borderId="${cadre}" xfId="0"`
    const emplois = [
      numero === 0 ? '' : ' applyNumberFormat="1"',
      ' applyFont="1"',
      fond === 0 ? '' : ' applyFill="1"',
      cadre === 0 ? '' : ' applyBorder="1"',
    ].join('')
    return place === ''
      ? `<xf ${rangs}${emplois}/>`
      : `<xf ${rangs}${emplois} applyAlignment="1"><alignment${place}/></xf>`
  })
  const codes = formats.liste.map(
    (code, rang) => `<numFmt numFmtId="${PREMIER_FORMAT_PROPRE + rang}" formatCode="${echapper(code)}"/>`,
  )
  const groupe = (nom: string, elements: readonly string[]): string =>
    `<${nom} count="${elements.length}">${elements.join('')}</${nom}>`
  return (
    `${DECLARATION}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    groupe('numFmts', codes) +
    groupe('fonts', polices.liste) +
    groupe('fills', fonds.liste) +
    groupe('borders', cadres.liste) +
    groupe('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
    groupe('cellXfs', cellules) +
    groupe('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
    groupe('dxfs', CONDITIONNELS) +
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>'
  )
}
