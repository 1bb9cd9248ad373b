import { FunctionType, IDescriptionService, IFunctionService } from '@univerjs/preset-sheets-core'
import type { IFunctionInfo } from '@univerjs/preset-sheets-core'
import type { Injector } from '@univerjs/presets'
import { ANGLAIS_VERS_FRANCAIS, traduire } from '../../formules'
import { phrase } from '../phrase'
import { nommerArguments } from './noms-d-arguments'

/**
 * La complétion propose `SOMME` au lieu de `SUM`, avec ses arguments en français. Univer ne traduit pas l'aide de ses fonctions :
 * elle est remplacée. Une fonction sans nom français n'est plus proposée ; le moteur garde ses noms, la saisie les traduit.
 */
export function nommerEnFrancais(injecteur: Injector): void {
  // Demandé d'abord : c'est sa création qui remplit la liste des fonctions connues.
  const descriptions = injecteur.get(IDescriptionService)
  const connues = [...injecteur.get(IFunctionService).getDescriptions().values()].filter(({ functionType }) => functionType !== FunctionType.User)
  // Tout ôter avant de poser : un nom anglais peut être le nom français d'une autre fonction.
  descriptions.unregisterDescriptions(connues.map(({ functionName }) => functionName))
  descriptions.registerDescriptions(connues.flatMap(franciser))
}

function franciser(info: IFunctionInfo): readonly IFunctionInfo[] {
  const functionName = ANGLAIS_VERS_FRANCAIS.get(info.functionName)
  if (functionName === undefined) return []
  const noms = nommerArguments(info.functionParameter.map(({ name }) => name))
  const functionParameter = info.functionParameter.map((argument, rang) => ({
    ...argument,
    name: noms[rang] ?? argument.name,
    detail: '',
    example: exempleFrancais(argument.example),
  }))
  const abstract = functionParameter.map(({ name, require }) => (require ? name : `[${name}]`)).join('; ')
  return [{ ...info, functionName, abstract, description: phrase('fonction-native'), functionParameter }]
}

/** Ponctuation et mots-clefs français ; les textes d'exemple, eux, sont en anglais. */
function exempleFrancais(exemple: string): string {
  const traduit = traduire(`=${exemple.replace(/"[^"]*[a-z]{2}[^"]*"/gi, '"…"')}`, 'en', 'fr')
  return typeof traduit === 'string' ? traduit.slice(1) : '…'
}
