import type { Probleme } from '../probleme'
import { constat } from '../probleme'
import type { FonctionLue } from './lire'

/** F1 : ces clés, où qu'elles soient, exigent un moteur que LTSC 2021 n'a pas ; ensemble, elles y font planter Excel. */
const INTERDITES = /"(allowCustomDataForDataTypeAny|allowErrorForDataTypeAny)"\s*:/

export function controlerDrapeaux(metadonnees: unknown): readonly Probleme[] {
  const [, cle = ''] = INTERDITES.exec(JSON.stringify(metadonnees)) ?? []
  return constat(cle !== '', 'F1', `clé « ${cle} » présente : Excel LTSC 2021 plante ou rend #VALEUR! partout`)
}

const OPTIONS_INTERDITES = ['stream', 'volatile', 'supportSync', 'cancelable', 'requiresAddress']

/** F7 et F8. */
export function controlerOptions({ id, options, brut, resultat }: FonctionLue): readonly Probleme[] {
  const posee = (cle: string): boolean => options[cle] === true || brut[cle] === true
  return [
    ...constat(
      posee('requiresParameterAddresses') && resultat['dimensionality'] !== 'matrix',
      'F7',
      `${id} : requiresParameterAddresses demande un résultat en plage (« matrix »)`,
    ),
    ...OPTIONS_INTERDITES.filter(posee).flatMap((cle) => constat(true, 'F8', `${id} : option « ${cle} » interdite dans ce projet`)),
  ]
}
