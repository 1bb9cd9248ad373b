import type { Noeud } from '../xml/arbre'

/** Éléments d'une feuille après ses cellules et jusqu'à la page, dans l'ordre de leur schéma (ECMA-376, partie 1, § 18.3.1.99). */
const ORDRE = [
  'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews',
  'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup',
] as const

/** Où ajouter dans la feuille un élément qu'elle n'a pas : après tous ceux qui doivent le précéder. */
export function placeDe(racine: Noeud, element: (typeof ORDRE)[number]): number {
  const avant: ReadonlySet<string> = new Set(ORDRE.slice(0, ORDRE.indexOf(element)))
  return racine.enfants.reduce((place, { local, fin }) => (avant.has(local) ? Math.max(place, fin) : place), 0)
}
