import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import webpack from 'webpack'
import type { Compilation, Configuration } from 'webpack'
import type { Cible, OptionsDeConstruction } from './options'

type Configurer = (env: Readonly<Record<string, string>>) => Configuration[]

export interface Empaquetage {
  readonly avertissements: readonly string[]
  /** Fichiers source retenus, chemins absolus. */
  readonly modules: ReadonlySet<string>
}

/** Lance webpack sur une livraison, page après page (en parallèle, elles se disputeraient la mémoire) ; lève toutes ses erreurs. */
export async function empaqueter(cible: Cible, { officeJs, complement }: OptionsDeConstruction): Promise<Empaquetage> {
  const configurer = createRequire(resolve('package.json'))('./webpack.config.js') as Configurer
  const avertissements: string[] = []
  const modules = new Set<string>()
  for (const configuration of configurer({ officeJs, cibles: cible, complement })) {
    const page = await empaqueterUne(configuration)
    avertissements.push(...page.avertissements)
    for (const module of page.modules) modules.add(module)
  }
  return { avertissements, modules }
}

function empaqueterUne(configuration: Configuration): Promise<Empaquetage> {
  return new Promise((tenir, rompre) => {
    const compilateur = webpack(configuration)
    compilateur.run((erreur, bilan) => {
      const modules = bilan === undefined ? new Set<string>() : modulesRetenus(bilan.compilation)
      compilateur.close(() => {
        if (erreur !== null) return rompre(erreur)
        const { errors = [], warnings = [] } = bilan?.toJson({ all: false, errors: true, warnings: true }) ?? {}
        if (errors.length > 0) {
          return rompre(new Error(errors.map(({ message, moduleName }) => `${moduleName ?? ''} ${message}`).join('\n')))
        }
        tenir({ avertissements: warnings.map(({ message }) => message), modules })
      })
    })
  })
}

/** Les modules fondus en un seul (concaténation) gardent la liste de leurs parties. */
function modulesRetenus({ modules }: Compilation): Set<string> {
  const chemins = new Set<string>()
  const visiter = (module: object): void => {
    const ressource: unknown = 'resource' in module ? module.resource : undefined
    if (typeof ressource === 'string' && ressource !== '') chemins.add(ressource)
    const fondus: unknown = 'modules' in module ? module.modules : undefined
    if (Array.isArray(fondus)) fondus.forEach(visiter)
  }
  modules.forEach(visiter)
  return chemins
}
