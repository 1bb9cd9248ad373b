import { FunctionType, IDescriptionService, IFunctionService } from '@univerjs/preset-sheets-core'
import type { IFunctionInfo } from '@univerjs/preset-sheets-core'
import { BooleanNumber } from '@univerjs/presets'
import type { Injector } from '@univerjs/presets'
import { ESPACE_DE_NOMS, FONCTIONS } from '../../catalogue'
import type { ArgumentDecrit, FonctionDecrite } from '../../catalogue'
import { FonctionMixite } from './fonction-mixite'
import type { NoterPhrase } from './fonction-mixite'

/**
 * Donne à la grille les fonctions du catalogue, sous leur nom d'appel et sous le nom qu'elles portent dans un fichier.
 * Les services visés n'existent qu'une fois le premier classeur créé. On n'emploie pas `registerFunction` de la façade :
 * elle relance le calcul de tout le classeur, et remplacerait les valeurs en cache que le moteur ne sait pas refaire.
 */
export function enregistrerFonctions(injecteur: Injector, noter: NoterPhrase): void {
  const fonctions = injecteur.get(IFunctionService)
  for (const fonction of FONCTIONS) {
    const noms = [`${ESPACE_DE_NOMS}.${fonction.nom}`, `_XLDUDF_${ESPACE_DE_NOMS}_${fonction.nom}`]
    fonctions.registerExecutors(...noms.map((nom) => new FonctionMixite(nom, fonction, noter)))
  }
  injecteur.get(IDescriptionService).registerDescriptions(FONCTIONS.map(decrire))
}

function decrire(fonction: FonctionDecrite): IFunctionInfo {
  return {
    functionName: `${ESPACE_DE_NOMS}.${fonction.nom}`,
    functionType: FunctionType.User,
    description: fonction.description,
    abstract: fonction.titre,
    functionParameter: fonction.arguments.map(decrireArgument),
  }
}

function decrireArgument({ nom, aide, exemple, obligatoire }: ArgumentDecrit): IFunctionInfo['functionParameter'][number] {
  return {
    name: nom,
    detail: aide,
    example: exemple,
    require: obligatoire ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    repeat: BooleanNumber.FALSE,
  }
}
