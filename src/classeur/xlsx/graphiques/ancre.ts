import { COLONNES_MAX, LIGNES_MAX } from '../../adresse'
import type { GraphiqueAPoser } from '../../port'
import type { EspacesDeNoms } from '../livre/espaces-de-noms'
import { echapperSansInterdits } from '../xml/echappement'

/**
 * Ancre d'un graphique dans un dessin ; elle déclare ses espaces de noms, pour entrer dans un dessin écrit par n'importe qui.
 * Elle suit ses cellules sans s'étirer : une ligne masquée n'aplatit pas le graphique.
 */
export function composerAncre(
  { nom, description, place }: GraphiqueAPoser,
  numero: number,
  relation: string,
  { dessin, relations }: EspacesDeNoms,
): string {
  const derniereColonne = Math.min(place.colonne + place.colonnes, COLONNES_MAX - 1)
  const derniereLigne = Math.min(place.ligne + place.lignes, LIGNES_MAX - 1)
  const [titre, texte] = [echapperSansInterdits(nom), echapperSansInterdits(description)]
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${dessin}/spreadsheetDrawing" xmlns:a="${dessin}/main" editAs="oneCell">` +
    `<xdr:from>${coin(place.colonne, place.ligne)}</xdr:from><xdr:to>${coin(derniereColonne, derniereLigne)}</xdr:to>` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${numero}" name="${titre}" descr="${texte}"/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${dessin}/chart">` +
    `<c:chart xmlns:c="${dessin}/chart" xmlns:r="${relations}" r:id="${relation}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  )
}

function coin(colonne: number, ligne: number): string {
  return `<xdr:col>${colonne}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${ligne}</xdr:row><xdr:rowOff>0</xdr:rowOff>`
}
