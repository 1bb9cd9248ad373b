import { textesDuClasseur } from '../../reconnaissance/textes-du-classeur'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Dossier } from '../../types'
import { textesAuDessus } from './textes-au-dessus'

/** Un millésime ; « décret 2020-145 », « loi 2022-217 » et « arrêté n° 2023-112 » portent un numéro. */
const MILLESIME = /(?<![\d-])20\d\d(?!\d|-(?!20\d\d)\d{2,5})/g
/** Jours que les lois ELAN et 3DS fixent : ils disent la règle, non une situation. */
const JOURS_DE_LA_LOI = /\b2[34](?:\s+novembre\s+|[/.]11[/.])20(?:18|21|23)\b|\bELAN\s+(?:de\s+)?2018\b|\b3DS\s+(?:de\s+)?2022\b/gi

/** Vrai si les titres du tableau, à défaut les textes du classeur hors de ses tableaux, portent un millésime qui n'est pas postérieur à cette année. */
export function ditUneSituationAnterieure(annee: number, tableau: TableauReconnu, { tableaux, instantane }: Dossier): boolean {
  const siens = millesimesDe([tableau.titre, tableau.feuille.nom, ...textesAuDessus(tableau).map(({ texte }) => texte)])
  const dits = siens.length > 0 ? siens : millesimesDe(textesDuClasseur(instantane, tableaux).map(({ texte }) => texte))
  return dits.some((dit) => dit <= annee)
}

function millesimesDe(textes: readonly string[]): readonly number[] {
  return textes.flatMap((texte) => (texte.replace(JOURS_DE_LA_LOI, '').match(MILLESIME) ?? []).map(Number))
}
