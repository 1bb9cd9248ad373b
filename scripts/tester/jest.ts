import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import type { Bilan } from './bilan'
import { lancerOutil } from './commande'

/** Ce que Jest écrit avec `--json` et dont nous avons besoin. */
export interface CompteDeJest {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  /** Fichiers d'essais qui ne se chargent pas : aucun de leurs essais n'est compté ailleurs. */
  readonly numRuntimeErrorTestSuites: number
}

const DOSSIER = 'node_modules/.cache/mixite'

/** Joue un projet Jest ; un essai sauté ou un fichier qui ne se charge pas compte comme un échec. */
export async function jouerJest(projet: string): Promise<Bilan> {
  const sortie = `${DOSSIER}/jest-${projet}.json`
  mkdirSync(DOSSIER, { recursive: true })
  rmSync(sortie, { force: true })
  const code = await lancerOutil('jest/bin/jest.js', ['--selectProjects', projet, '--json', '--outputFile', sortie, '--ci'])
  if (!existsSync(sortie)) return { reussis: 0, echoues: 1 }
  return compter(JSON.parse(readFileSync(sortie, 'utf8')) as CompteDeJest, code)
}

/** Un code d'échec sans essai en échec (délai, aucun essai trouvé) compte aussi pour un. */
export function compter(compte: CompteDeJest, code: number): Bilan {
  const echoues = compte.numFailedTests + compte.numPendingTests + compte.numTodoTests + compte.numRuntimeErrorTestSuites
  return { reussis: compte.numPassedTests, echoues: code !== 0 && echoues === 0 ? 1 : echoues }
}
