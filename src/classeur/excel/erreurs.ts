import { ErreurClasseur } from '../port'
import type { CodeErreurClasseur } from '../port'

const CODES: Readonly<Record<string, CodeErreurClasseur>> = {
  ItemNotFound: 'feuille-absente',
  ItemAlreadyExists: 'feuille-existante',
  InvalidOperationInCellEditMode: 'cellule-en-edition',
  AccessDenied: 'feuille-protegee',
  UnsupportedSheet: 'feuille-sans-cellules',
  FormulaLengthExceedsLimit: 'texte-trop-long',
  RangeExceedsLimit: 'plage-invalide',
  OperationCellsExceedLimit: 'plage-invalide',
  ResponsePayloadSizeLimitExceeded: 'plage-invalide',
}

/** Code d’erreur d’Office.js, ou `null` si l’erreur ne vient pas de lui. */
export function codeOffice(erreur: unknown): string | null {
  return erreur instanceof OfficeExtension.Error ? erreur.code : null
}

/** Traduit une erreur d’Office.js ; ce qui n’est pas prévu garde son code et son message sous `hote`. */
export function traduireErreur(erreur: unknown, feuille: string): ErreurClasseur {
  if (erreur instanceof ErreurClasseur) return erreur
  const code = codeOffice(erreur) ?? 'inconnu'
  const connu = CODES[code]
  if (connu !== undefined) return new ErreurClasseur(connu, { feuille }, { cause: erreur })
  const message = erreur instanceof Error ? erreur.message : String(erreur)
  return new ErreurClasseur('hote', { feuille, code, message }, { cause: erreur })
}

/** Exécute un lot Office.js ; tout échec devient une `ErreurClasseur`. */
export async function executer<T>(
  feuille: string,
  lot: (context: Excel.RequestContext) => Promise<T>,
  options: { readonly attendreFinDeSaisie: boolean } = { attendreFinDeSaisie: false },
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: options.attendreFinDeSaisie }, lot)
  } catch (erreur) {
    throw traduireErreur(erreur, feuille)
  }
}
