import { FONCTIONS } from '../../src/catalogue'
import { PARAMETRES, POINTS_OUVERTS, REGLES } from '../../src/regles'
import { redigerFonctions } from './fonctions'
import { redigerRegles } from './regles'

/** Pages produites : chemin → contenu. */
export function pagesProduites(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/fonctions.md', redigerFonctions(FONCTIONS)],
    ['docs/regles.md', redigerRegles(REGLES, PARAMETRES, POINTS_OUVERTS)],
  ])
}
