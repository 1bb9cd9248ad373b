import { ESPACE_DE_NOMS } from '../catalogue'
import type { CodeErreur } from '../classeur/port'
import { ECRITURES_D_ERREUR, LANGUES } from './langues'
import { lireFormule } from './lire'
import { nomAffiche } from './nom-de-fonction'
import { traduireStructure } from './structure'
import { estErreurDeFormule } from './types'
import type { CodeLangue, ErreurDeFormule, Formule, Jeton } from './types'

const ERREURS: ReadonlyMap<string, CodeErreur> = new Map(ECRITURES_D_ERREUR)

/** Écrit une formule dans la langue demandée, « = » en tête ; les espaces de l'auteur restent. */
export function ecrireFormule(formule: Formule, langue: CodeLangue): string {
  return `=${formule.jetons
    .filter((jeton, i) => !(jeton.genre === 'prefixe' && estNotre(formule.jetons[i + 1])))
    .map((jeton) => ecrireJeton(jeton, langue))
    .join('')}`
}

/** Lit puis récrit une formule d'une langue à l'autre. Traduire vers la même langue normalise les noms. */
export function traduire(texte: string, de: CodeLangue, vers: CodeLangue): string | ErreurDeFormule {
  const lue = lireFormule(texte, de)
  return estErreurDeFormule(lue) ? lue : ecrireFormule(lue, vers)
}

/** Formule anglaise d'un classeur telle qu'un Excel français la montre ; telle quelle si elle ne se lit pas. */
export function enFormuleFrancaise(anglaise: string): string {
  const traduite = traduire(anglaise, 'en', 'fr')
  return typeof traduite === 'string' ? traduite : anglaise
}

/** Un autre complément détourne parfois nos appels vers un classeur lié (`[2]!_xldudf_MIXITE_X`) : ce préfixe n'a aucun sens. */
function estNotre(jeton: Jeton | undefined): boolean {
  return jeton?.genre === 'fonction' && jeton.texte.startsWith(`${ESPACE_DE_NOMS}.`)
}

function ecrireJeton({ genre, texte }: Jeton, code: CodeLangue): string {
  const langue = LANGUES[code]
  switch (genre) {
    case 'nombre':
      return texte.replace('.', langue.decimale)
    case 'booleen':
      return texte === LANGUES.en.vrai ? langue.vrai : langue.faux
    case 'erreur':
      return langue.erreurs.get(ERREURS.get(texte) ?? '#REF!') ?? texte
    case 'fonction':
      return nomAffiche(texte, code)
    case 'separateur':
      return langue.separateur
    case 'colonne-suivante':
      return langue.colonnes[0] ?? langue.separateur
    case 'ligne-suivante':
      return langue.lignes[0] ?? ';'
    case 'structure':
      return ecrireStructure(texte, code)
    default:
      return texte
  }
}

function ecrireStructure(texte: string, code: CodeLangue): string {
  const crochet = texte.indexOf('[')
  return `${texte.slice(0, crochet)}[${traduireStructure(texte.slice(crochet + 1, -1), 'en', code)}]`
}
