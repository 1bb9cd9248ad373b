import { ErreurDUsage } from './erreurs'

/** `drapeau` : seule ; `valeur` : suivie de sa valeur, ou `--nom=valeur`. */
export type GenreDOption = 'drapeau' | 'valeur'

export interface Arguments {
  readonly positions: readonly string[]
  readonly drapeaux: ReadonlySet<string>
  readonly valeurs: ReadonlyMap<string, string>
}

/**
 * Range les arguments d'une commande. Seul ce qui commence par `--` est une option : `-5` est une valeur. Après `--`,
 * tout est valeur.
 */
export function lireArguments(bruts: readonly string[], options: Readonly<Record<string, GenreDOption>>): Arguments {
  const positions: string[] = []
  const drapeaux = new Set<string>()
  const valeurs = new Map<string, string>()
  for (let i = 0; i < bruts.length; i++) {
    const brut = bruts[i] ?? ''
    if (brut === '--') {
      positions.push(...bruts.slice(i + 1))
      break
    }
    if (!brut.startsWith('--')) {
      positions.push(brut)
      continue
    }
    const [nom = '', ...suite] = brut.slice(2).split('=')
    const genre = Object.hasOwn(options, nom) ? options[nom] : undefined
    if (genre === undefined) throw new ErreurDUsage('option-inconnue', { option: `--${nom}` })
    if (drapeaux.has(nom) || valeurs.has(nom)) throw new ErreurDUsage('option-en-double', { option: `--${nom}` })
    if (genre === 'drapeau') {
      if (suite.length > 0) throw new ErreurDUsage('option-sans-valeur', { option: `--${nom}` })
      drapeaux.add(nom)
    } else {
      const valeur = suite.length > 0 ? suite.join('=') : bruts[++i]
      if (valeur === undefined || valeur === '') throw new ErreurDUsage('valeur-manquante', { option: `--${nom}` })
      valeurs.set(nom, valeur)
    }
  }
  return { positions, drapeaux, valeurs }
}

/** Vérifie le nombre de valeurs attendues ; la phrase rappelle l'usage. */
export function exiger({ positions }: Arguments, minimum: number, maximum: number, commande: string): void {
  if (positions.length < minimum) throw new ErreurDUsage('arguments-manquants', { commande })
  if (positions.length > maximum) throw new ErreurDUsage('argument-en-trop', { commande, lu: positions[maximum] ?? '' })
}
