import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import webpack from 'webpack'
import type { Configuration } from 'webpack'
import type { Cible, OptionsDeConstruction } from './options'

type Configurer = (env: Readonly<Record<string, string>>) => Configuration[]

/** Lance webpack sur une livraison ; lève l'ensemble des erreurs et rend les avertissements. */
export async function empaqueter(cible: Cible, { officeJs, complement }: OptionsDeConstruction): Promise<readonly string[]> {
  const configurer = createRequire(resolve('package.json'))('./webpack.config.js') as Configurer
  const avertissements: string[] = []
  for (const configuration of configurer({ officeJs, cibles: cible, complement })) {
    avertissements.push(...(await empaqueterUne(configuration)))
  }
  return avertissements
}

/** Une page après l'autre : en parallèle, elles se disputeraient la mémoire sans gagner de temps. */
function empaqueterUne(configuration: Configuration): Promise<readonly string[]> {
  return new Promise((tenir, rompre) => {
    const compilateur = webpack(configuration)
    compilateur.run((erreur, bilan) => {
      compilateur.close(() => {
        if (erreur !== null) return rompre(erreur)
        const { errors = [], warnings = [] } = bilan?.toJson({ all: false, errors: true, warnings: true }) ?? {}
        if (errors.length > 0) {
          return rompre(new Error(errors.map(({ message, moduleName }) => `${moduleName ?? ''} ${message}`).join('\n')))
        }
        tenir(warnings.map(({ message }) => message))
      })
    })
  })
}
