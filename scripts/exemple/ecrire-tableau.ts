import type { Tableau } from './modele'
import { DECLARATION, echapper } from './xml'

/** Partie `xl/tables/tableN.xml` ; `numero` est unique dans le classeur. */
export function ecrireTableau({ nom, plage, colonnes }: Tableau, numero: number): string {
  const colonnesEcrites = colonnes.map((titre, rang) => `<tableColumn id="${rang + 1}" name="${echapper(titre)}"/>`)
  return (
    `${DECLARATION}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${numero}" name="${nom}" ` +
    `displayName="${nom}" ref="${plage}" totalsRowShown="0"><autoFilter ref="${plage}"/>` +
    `<tableColumns count="${colonnes.length}">${colonnesEcrites.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>' +
    '</table>'
  )
}
