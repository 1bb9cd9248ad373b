import type { ArgumentDecrit, FonctionDecrite } from '../../src/catalogue'

type Dimension = 'scalar' | 'matrix'

export interface ParametreJson {
  readonly name: string
  readonly description: string
  readonly type: 'any'
  readonly dimensionality: Dimension
  readonly optional?: true
}

export interface FonctionJson {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly helpUrl: string
  readonly parameters: readonly ParametreJson[]
  readonly result: { readonly type: 'any'; readonly dimensionality: Dimension }
}

export interface FunctionsJson {
  readonly functions: readonly FonctionJson[]
}

/** Types qu'Excel doit remettre en plage : passée à un argument scalaire, une plage serait réduite à une cellule. */
const TYPES_EN_PLAGE: ReadonlySet<ArgumentDecrit['type']> = new Set(['plage', 'lectures'])

/**
 * Métadonnées qu'Excel lit pour enregistrer nos fonctions. Tout est `any` : avec un type plus étroit, Excel convertirait ou
 * refuserait l'argument sans nous appeler, et l'utilisateur n'aurait aucune phrase.
 */
export function decrireFonctions(fonctions: readonly FonctionDecrite[], base: string): FunctionsJson {
  return { functions: fonctions.map((fonction) => decrireFonction(fonction, base)) }
}

function decrireFonction(fonction: FonctionDecrite, base: string): FonctionJson {
  return {
    id: fonction.nom,
    name: fonction.nom,
    description: fonction.description,
    helpUrl: `${base}/aide.html#${fonction.nom}`,
    parameters: fonction.arguments.map(decrireArgument),
    result: { type: 'any', dimensionality: fonction.forme === 'plage' ? 'matrix' : 'scalar' },
  }
}

function decrireArgument({ nom, aide, type, obligatoire }: ArgumentDecrit): ParametreJson {
  return {
    name: nom,
    description: aide,
    type: 'any',
    dimensionality: TYPES_EN_PLAGE.has(type) ? 'matrix' : 'scalar',
    ...(obligatoire ? {} : { optional: true }),
  }
}
