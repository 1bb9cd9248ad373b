import { IDescriptionService, IFunctionService } from '@univerjs/preset-sheets-core'
import type { IFunctionInfo } from '@univerjs/preset-sheets-core'
import type { Injector } from '@univerjs/presets'
import { ANGLAIS_VERS_FRANCAIS } from '../../formules'

/** La complétion propose `SOMME` au lieu de `SUM`. Seul l'affichage change : le moteur garde ses noms, la saisie les traduit. */
export function nommerEnFrancais(injecteur: Injector): void {
  // Demandé d'abord : c'est sa création qui remplit la liste des fonctions connues.
  const descriptions = injecteur.get(IDescriptionService)
  const connues = injecteur.get(IFunctionService).getDescriptions()
  const traduites = [...ANGLAIS_VERS_FRANCAIS].flatMap(([anglais, francais]): readonly IFunctionInfo[] => {
    const info = connues.get(anglais)
    return info === undefined ? [] : [{ ...info, functionName: francais }]
  })
  // Tout ôter avant de poser : un nom anglais peut être le nom français d'une autre fonction.
  descriptions.unregisterDescriptions([...ANGLAIS_VERS_FRANCAIS.keys()])
  descriptions.registerDescriptions([...traduites])
}
