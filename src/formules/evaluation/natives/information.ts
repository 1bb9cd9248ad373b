import { estErreur } from '../../../classeur/port'
import type { Valeur } from '../../../classeur/port'
import type { Native } from '../moteur'
import { avecArguments } from './declarer'

/** Ces fonctions regardent la valeur telle quelle : une erreur ne les interrompt pas. */
function nature(nom: string, tester: (valeur: Valeur) => Valeur): readonly [string, Native] {
  return avecArguments(nom, 1, 1, (args, { etendre }) =>
    etendre(
      args.map((argument) => argument.evaluer()),
      ([valeur = null]) => tester(valeur),
    ),
  )
}

export const INFORMATION: readonly (readonly [string, Native])[] = [
  nature('ISBLANK', (valeur) => valeur === null),
  nature('ISNUMBER', (valeur) => typeof valeur === 'number'),
  nature('ISTEXT', (valeur) => typeof valeur === 'string'),
  nature('ISNONTEXT', (valeur) => typeof valeur !== 'string'),
  nature('ISLOGICAL', (valeur) => typeof valeur === 'boolean'),
  nature('ISERROR', estErreur),
  nature('ISERR', (valeur) => estErreur(valeur) && valeur.erreur !== '#N/A'),
  nature('ISNA', (valeur) => estErreur(valeur) && valeur.erreur === '#N/A'),
  nature('N', (valeur) => (typeof valeur === 'number' || estErreur(valeur) ? valeur : valeur === true ? 1 : 0)),
]
