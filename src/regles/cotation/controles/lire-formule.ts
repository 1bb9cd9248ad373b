/**
 * Appel de fonction d'une formule, arguments compris ; `avant` et `apres` : l'opérateur qui le touche de chaque côté, `""`
 * sans.
 */
export interface AppelDeFormule {
  /** Nom en capitales, sans préfixe de compatibilité : `EQUIV`. */
  readonly nom: string
  readonly arguments: readonly MorceauDeFormule[]
  readonly avant: string
  readonly apres: string
}

export interface MorceauDeFormule {
  readonly texte: string
  /** Appels du morceau, où qu'ils soient imbriqués. */
  readonly appels: readonly AppelDeFormule[]
}

const JETON = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*(?=\()|<>|<=|>=|[-+*/^&=<>;,(){}@]|[^-+*/^&=<>;,(){}@"']+/gu
const COMPARAISON = /^(?:=|<=|>=|<|>|<>)$/
/** Appels imbriqués qu'Excel admet ; un fichier fabriqué peut en porter cent mille, qui ne se lisent plus comme des appels. */
const NIVEAUX_D_EXCEL = 64

const PREFIXE = /^(?:_XLFN\.|_XLWS\.|_XLUDF\.)+/

/**
 * Lit les appels d'une formule française ou anglaise (séparateur « ; » ou « , ») ; une formule mal formée rend ce qui s'en
 * lit.
 */
export function lireFormule(formule: string): MorceauDeFormule {
  const jetons = (formule.replace(/^\s*\{?\s*=/, '').match(JETON) ?? [])
    .map((jeton) => (/^["']/.test(jeton) ? jeton : jeton.trim()))
    .filter((jeton) => jeton !== '')
  return lireMorceau(jetons, 0, 0).morceau
}

/**
 * Lit jusqu'au séparateur ou à la parenthèse qui ferme l'appel en cours.
 * @param niveau appels ouverts ; 0 : hors de tout appel
 */
function lireMorceau(
  jetons: readonly string[],
  depart: number,
  niveau: number,
): { morceau: MorceauDeFormule; fin: number } {
  const appels: AppelDeFormule[] = []
  let texte = ''
  let profondeur = 0
  let rang = depart
  while (rang < jetons.length) {
    const jeton = jetons[rang] as string
    if (niveau < NIVEAUX_D_EXCEL && jetons[rang + 1] === '(' && /^[\p{L}_]/u.test(jeton)) {
      const { appel, fin } = lireAppel(jetons, rang, niveau + 1)
      appels.push(appel, ...appel.arguments.flatMap((argument) => argument.appels))
      texte += jetons.slice(rang, fin).join('')
      rang = fin
      continue
    }
    if (jeton === '(' || jeton === '{') profondeur += 1
    if (jeton === ')' || jeton === '}') {
      if (profondeur === 0 && niveau > 0) break
      profondeur -= 1
    }
    if (niveau > 0 && profondeur === 0 && (jeton === ';' || jeton === ',')) break
    texte += jeton
    rang += 1
  }
  return { morceau: { texte, appels }, fin: rang }
}

function lireAppel(jetons: readonly string[], depart: number, niveau: number): { appel: AppelDeFormule; fin: number } {
  const nom = (jetons[depart] as string).toUpperCase().replace(PREFIXE, '')
  const lus: MorceauDeFormule[] = []
  let rang = depart + 2
  for (;;) {
    const { morceau, fin } = lireMorceau(jetons, rang, niveau)
    lus.push(morceau)
    rang = fin + 1
    if (fin >= jetons.length || jetons[fin] === ')') break
  }
  const fin = Math.min(rang, jetons.length)
  return {
    appel: {
      nom,
      arguments: lus,
      avant: comparaison(jetons[depart - 1]),
      apres: comparaison(jetons[fin]),
    },
    fin,
  }
}

function comparaison(jeton: string | undefined): string {
  return jeton !== undefined && COMPARAISON.test(jeton) ? jeton : ''
}
