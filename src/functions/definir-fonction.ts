import type { FonctionDecrite } from '../catalogue'
import type { ResultatRendu } from '../textes'
import { rendre } from '../textes'
import { garderLesArguments } from './garder-les-arguments'
import { codeDeLEtat, erreurDeCellule } from './erreurs-de-cellule'
import type { ValeurExcel } from './garder-la-sortie'
import { erreurInterne, garderLaSortie } from './garder-la-sortie'
import { lireArguments } from './lire-arguments'

/** La fonction qu'Excel appelle : toujours synchrone, elle rend une valeur transportable ou lève une erreur avec sa phrase. */
export type FonctionExcel = (...recus: unknown[]) => ValeurExcel

/** Seule façon de fabriquer une fonction Excel : arguments lus et mesurés, règle appelée sans explication, sortie gardée. */
export function definirFonction(fonction: FonctionDecrite): FonctionExcel {
  return (...recus) => {
    const args = lireArguments(fonction.arguments, recus)
    garderLesArguments(fonction, args)
    const { etat, valeur, message } = calculer(fonction, args)
    if (etat !== 'etabli') throw erreurDeCellule(codeDeLEtat(etat), message ?? '')
    return garderLaSortie(valeur)
  }
}

/** Une exception ordinaire perdrait son texte en route vers Excel : elle devient une erreur de cellule qui dit quoi faire. */
function calculer(fonction: FonctionDecrite, args: ReturnType<typeof lireArguments>): ResultatRendu {
  try {
    return rendre(fonction, fonction.evaluer(args, { expliquer: false }))
  } catch {
    throw erreurInterne()
  }
}
