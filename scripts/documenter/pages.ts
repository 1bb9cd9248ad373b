import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONTROLES } from '../../src/audit'
import { FONCTIONS, SUJETS } from '../../src/catalogue'
import { PARAMETRES, POINTS_OUVERTS, REGISTRE } from '../../src/regles'
import { PHRASES } from '../../src/textes/phrases'
import { SUJETS_DE_SUIVI } from '../../src/trames'
import { redigerControles } from './controles'
import type { AutourDesControles } from './controles'
import { redigerFonctions } from './fonctions'
import { chercherPreuves } from './preuves'
import { redigerRegles } from './regles'
import { DITES_PAR_UN_AUTRE, SANS_CONTROLE } from './regles-sans-controle'

/** Ce que la page des contrôles tire du code. */
export const AUTOUR_DES_CONTROLES: AutourDesControles = {
  registre: REGISTRE,
  suivis: SUJETS_DE_SUIVI.flatMap(({ suivis }) => suivis),
  phrase: (id) => PHRASES.get(id) ?? id,
  ditesParUnAutre: DITES_PAR_UN_AUTRE,
  sansControle: SANS_CONTROLE,
}

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
    ['docs/controles.md', redigerControles(CONTROLES, AUTOUR_DES_CONTROLES)],
  ])
}

/** Chemins des pages absentes de `racine` ou qui ne disent plus ce que le code dit. */
export function pagesPerimees(pages: ReadonlyMap<string, string>, racine: string): readonly string[] {
  return [...pages].filter(([chemin, contenu]) => lirePage(join(racine, chemin)) !== contenu).map(([chemin]) => chemin)
}

function lirePage(chemin: string): string | null {
  return existsSync(chemin) ? readFileSync(chemin, 'utf8') : null
}
