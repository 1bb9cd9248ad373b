import { estErreur } from '../../../classeur/port'
import type { Valeur } from '../../../classeur/port'
import { ErreurDeCase, NonEvaluable } from '../arrets'
import { enNombre } from '../conversions'
import type { Argument, Native } from '../moteur'
import { depuisValeur, estSeule, remplir } from '../operande'
import type { Operande } from '../operande'

/** Excel n'accepte pas la saisie d'un mauvais nombre d'arguments : une telle formule n'a pas de valeur à donner. */
export function avecArguments(nom: string, minimum: number, maximum: number, native: Native): readonly [string, Native] {
  return [
    nom,
    (args, outils) => {
      if (args.length < minimum || args.length > maximum) throw new NonEvaluable(nom, 'arguments')
      return enErreur(() => native(args, outils))
    },
  ]
}

/** Une erreur hors de toute case (un rang illisible, par exemple) est le résultat de la fonction. */
function enErreur(evaluer: () => Operande): Operande {
  try {
    return evaluer()
  } catch (cause) {
    if (cause instanceof ErreurDeCase) return depuisValeur(cause.valeur)
    throw cause
  }
}

/** Fonction de valeurs : étendue aux plages ; la première erreur reçue est le résultat. */
export function deValeurs(
  nom: string,
  minimum: number,
  maximum: number,
  calculer: (valeurs: readonly Valeur[]) => Valeur,
): readonly [string, Native] {
  return avecArguments(nom, minimum, maximum, (args, { etendre }) =>
    etendre(
      args.map((argument) => argument.evaluer()),
      (valeurs) => valeurs.find(estErreur) ?? calculer(valeurs),
    ),
  )
}

export interface Lot {
  readonly valeurs: Iterable<Valeur>
  /** Valeur écrite dans la formule ou calculée : Excel la convertit, alors qu'il ignore le texte d'une plage. */
  readonly directe: boolean
}

/** Les arguments d'une fonction d'ensemble (SOMME, NB…), un lot par argument. */
export function enLots(args: readonly Argument[]): readonly Lot[] {
  return args.map(({ evaluer }) => {
    const operande = evaluer()
    return { valeurs: operande.valeurs.flat(), directe: operande.plage === null && estSeule(operande) }
  })
}

/** Nombres d'une fonction d'ensemble. @throws ErreurDeCase à la première erreur rencontrée */
export function nombresDe(args: readonly Argument[]): number[] {
  const nombres: number[] = []
  for (const { valeurs, directe } of enLots(args)) {
    for (const valeur of valeurs) {
      if (estErreur(valeur)) throw ErreurDeCase.pour(valeur.erreur)
      if (directe) nombres.push(enNombre(valeur))
      else if (typeof valeur === 'number') nombres.push(valeur)
    }
  }
  return nombres
}

/** Une seule valeur, pour un argument qui ne s'étend pas. */
export function uneValeur(argument: Argument | undefined, nom: string): Valeur {
  if (argument === undefined) return null
  const operande = argument.evaluer()
  if (!estSeule(operande)) throw new NonEvaluable(nom)
  return remplir(operande)[0]?.[0] ?? null
}
