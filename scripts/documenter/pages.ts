import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FONCTIONS, SUJETS } from '../../src/catalogue'
import { PARAMETRES, POINTS_OUVERTS, REGISTRE } from '../../src/regles'
import { redigerFonctions } from './fonctions'
import { chercherPreuves } from './preuves'
import { redigerRegles } from './regles'

/** Pages produites : chemin → contenu. */
export function pagesProduites(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/fonctions.md', redigerFonctions(SUJETS)],
    [
      'docs/regles.md',
      redigerRegles(REGISTRE, {
        parametres: PARAMETRES,
        points: POINTS_OUVERTS,
        fonctions: FONCTIONS,
        preuvesDe: chercherPreuves('test', FONCTIONS),
      }),
    ],
  ])
}

/** Chemins des pages absentes de `racine` ou qui ne disent plus ce que le code dit. */
export function pagesPerimees(pages: ReadonlyMap<string, string>, racine: string): readonly string[] {
  return [...pages].filter(([chemin, contenu]) => lirePage(join(racine, chemin)) !== contenu).map(([chemin]) => chemin)
}

function lirePage(chemin: string): string | null {
  return existsSync(chemin) ? readFileSync(chemin, 'utf8') : null
}
