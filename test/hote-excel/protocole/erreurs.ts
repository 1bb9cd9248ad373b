/** Erreur que l’hôte rend à office.js ; les codes sont ceux d’`Excel.ErrorCodes`. */
export class ErreurHote extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly statut = 400,
  ) {
    super(message)
    this.name = 'ErreurHote'
  }
}

export function introuvable(): ErreurHote {
  return new ErreurHote('ItemNotFound', 'The requested resource doesn’t exist.', 404)
}

export function argumentInvalide(message = 'The argument is invalid or missing or has an incorrect format.'): ErreurHote {
  return new ErreurHote('InvalidArgument', message)
}

export function accesRefuse(): ErreurHote {
  return new ErreurHote('AccessDenied', 'You cannot perform the requested operation.', 403)
}

export function partieDeMatrice(): ErreurHote {
  return new ErreurHote('InvalidOperation', 'You can’t change part of an array.')
}

export function nonModele(membre: string): ErreurHote {
  return new ErreurHote('NotImplemented', `l’hôte émulé ne modèle pas ${membre}`, 501)
}
