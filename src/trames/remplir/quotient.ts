/** Quotient de deux cellules de la table, ou rien si l'une manque ou si le diviseur est nul. */
export function quotient(dividende: string, diviseur: string): string {
  return `=IF(AND(SUM(${diviseur})>0,COUNT(${dividende})=1),${dividende}/${diviseur},"")`
}
