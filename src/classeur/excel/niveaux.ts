/** Vrai si cet Excel offre ce niveau d’`ExcelApi` : `1.13`. */
export function offre(niveau: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', niveau)
}
