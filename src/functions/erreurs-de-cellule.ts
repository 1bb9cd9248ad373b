import type { Etat } from '../regles'

/** Seuls #VALEUR! et #N/A montrent notre phrase au survol de la cellule. */
export function erreurDeCellule(code: CustomFunctions.ErrorCode, phrase: string): CustomFunctions.Error {
  return new CustomFunctions.Error(code, phrase)
}

/** Un refus de saisie se corrige dans la cellule (#VALEUR!) ; une absence de réponse est une réponse (#N/A). */
export function codeDeLEtat(etat: Exclude<Etat, 'etabli'>): CustomFunctions.ErrorCode {
  return etat === 'refuse' ? CustomFunctions.ErrorCode.invalidValue : CustomFunctions.ErrorCode.notAvailable
}

export function codeDeLErreur(erreur: '#VALEUR!' | '#N/A'): CustomFunctions.ErrorCode {
  return erreur === '#VALEUR!' ? CustomFunctions.ErrorCode.invalidValue : CustomFunctions.ErrorCode.notAvailable
}
