import type { ChainesPartagees } from './chaines'
import type { Cellule, Feuille, MiseEnForme, Validation } from './modele'
import { repere, situer } from './reperes'
import { RANGS_CONDITIONNELS, rangDuStyle } from './styles'
import { DECLARATION, echapper } from './xml'

/** Partie `xl/worksheets/sheetN.xml`. */
export function ecrireFeuille(feuille: Feuille, chaines: ChainesPartagees, active: boolean): string {
  // Une feuille sans ligne de titres à répéter tient sur une page.
  const hauteurLibre = feuille.impression.titres === undefined ? '' : ' fitToHeight="0"'
  return [
    DECLARATION,
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ',
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<sheetPr><tabColor rgb="FF${feuille.onglet}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${dimension(feuille)}"/>`,
    ecrireVue(feuille, active),
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${feuille.largeurs.map(ecrireColonne).join('')}</cols>`,
    `<sheetData>${ecrireLignes(feuille, chaines)}</sheetData>`,
    ecrireGroupe('mergeCells', feuille.fusions.map((plage) => `<mergeCell ref="${plage}"/>`)),
    feuille.misesEnForme.map(ecrireMiseEnForme).join(''),
    ecrireGroupe('dataValidations', feuille.validations.map(ecrireValidation)),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${feuille.impression.orientation}"${hauteurLibre}/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A — données inventées&amp;RPage &amp;P / &amp;N</oddFooter></headerFooter>',
    feuille.graphique === undefined ? '' : '<drawing r:id="rIdDessin"/>',
    feuille.tableau === undefined ? '' : '<tableParts count="1"><tablePart r:id="rIdTableau"/></tableParts>',
    '</worksheet>',
  ].join('')
}

function ecrireGroupe(nom: string, elements: readonly string[]): string {
  return elements.length === 0 ? '' : `<${nom} count="${elements.length}">${elements.join('')}</${nom}>`
}

function dimension({ cellules }: Feuille): string {
  const places = [...cellules.keys()].map(situer)
  const lignes = places.map(({ ligne }) => ligne)
  const colonnes = places.map(({ colonne }) => colonne)
  return `${repere(Math.min(...lignes), Math.min(...colonnes))}:${repere(Math.max(...lignes), Math.max(...colonnes))}`
}

function ecrireVue({ volet }: Feuille, active: boolean): string {
  const choisie = active ? ' tabSelected="1"' : ''
  const debut = `<sheetViews><sheetView showGridLines="0"${choisie} workbookViewId="0">`
  if (volet === undefined) return `${debut}</sheetView></sheetViews>`
  const { ligne, colonne } = situer(volet)
  const x = colonne > 0 ? ` xSplit="${colonne}"` : ''
  const y = ligne > 1 ? ` ySplit="${ligne - 1}"` : ''
  const coin = colonne > 0 ? (ligne > 1 ? 'bottomRight' : 'topRight') : 'bottomLeft'
  return (
    `${debut}<pane${x}${y} topLeftCell="${volet}" activePane="${coin}" state="frozen"/>` +
    `<selection pane="${coin}" activeCell="${volet}" sqref="${volet}"/></sheetView></sheetViews>`
  )
}

function ecrireColonne(largeur: number, rang: number): string {
  return `<col min="${rang + 1}" max="${rang + 1}" width="${largeur}" customWidth="1"/>`
}

function ecrireLignes(feuille: Feuille, chaines: ChainesPartagees): string {
  const lignes = new Map<number, { colonne: number; reference: string; cellule: Cellule }[]>()
  for (const [reference, cellule] of feuille.cellules) {
    const { ligne, colonne } = situer(reference)
    lignes.set(ligne, [...(lignes.get(ligne) ?? []), { colonne, reference, cellule }])
  }
  return [...lignes.keys()]
    .sort((a, b) => a - b)
    .map((ligne) => {
      const hauteur = feuille.hauteurs.get(ligne)
      const attributs = hauteur === undefined ? '' : ` ht="${hauteur}" customHeight="1"`
      const cellules = (lignes.get(ligne) ?? []).sort((a, b) => a.colonne - b.colonne)
      const ecrites = cellules.map(({ reference, cellule }) => ecrireCellule(reference, cellule, chaines))
      return `<row r="${ligne}"${attributs}>${ecrites.join('')}</row>`
    })
    .join('')
}

function ecrireCellule(reference: string, { valeur, style, formule, debordement }: Cellule, chaines: ChainesPartagees): string {
  const dynamique = debordement === undefined ? '' : ' cm="1"'
  const attributs = `r="${reference}" s="${rangDuStyle(style)}"`
  const genre = debordement === undefined ? '' : ` t="array" ref="${debordement}"`
  const f = formule === undefined ? '' : `<f${genre}>${echapper(formule)}</f>`
  if (valeur === null) return `<c ${attributs}/>`
  if (typeof valeur === 'number') return `<c ${attributs}${dynamique}>${f}<v>${valeur}</v></c>`
  if (typeof valeur === 'boolean') return `<c ${attributs} t="b"${dynamique}>${f}<v>${valeur ? 1 : 0}</v></c>`
  if (typeof valeur === 'object') return `<c ${attributs} t="e"${dynamique}>${f}<v>${valeur.erreur}</v></c>`
  // Un texte calculé s’enregistre en clair ; un texte saisi, par son rang. Une case débordée vide est un texte calculé.
  if (formule !== undefined || valeur === '') return `<c ${attributs} t="str"${dynamique}>${f}<v>${echapper(valeur)}</v></c>`
  return `<c ${attributs} t="s"><v>${chaines.rang(valeur)}</v></c>`
}

function ecrireMiseEnForme({ plage, condition, aspect }: MiseEnForme, rang: number): string {
  return (
    `<conditionalFormatting sqref="${plage}">` +
    `<cfRule type="expression" dxfId="${RANGS_CONDITIONNELS[aspect]}" priority="${rang + 1}">` +
    `<formula>${echapper(condition)}</formula></cfRule></conditionalFormatting>`
  )
}

function ecrireValidation({ plage, liste, titre, phrase }: Validation): string {
  return (
    `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="${echapper(titre)}" ` +
    `error="${echapper(phrase)}" sqref="${plage}"><formula1>${echapper(`"${liste.join(',')}"`)}</formula1></dataValidation>`
  )
}
