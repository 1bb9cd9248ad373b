import { spawnSync } from 'node:child_process'

/** Ce que coûte un processus entier, fils compris. */
export interface Consommation {
  readonly cpuMs: number
  readonly murMs: number
  readonly picMo: number
}

/** Programme à précharger : écrit, à la fin du processus, sa consommation sur la sortie d'erreur. */
export const MESURER =
  "if (require('node:worker_threads').isMainThread) process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();" +
  "process.stderr.write('consommation ' + [userCPUTime + systemCPUTime, maxRSS].join(' ')) })"

/**
 * Lance Node et mesure tout le processus, démarrage compris.
 * @param mesureur chemin d'un fichier qui contient `MESURER`
 * @throws Error code de sortie inattendu
 */
export function mesurerProcessus(mesureur: string, args: readonly string[], codes: readonly number[] = [0]): Consommation {
  const debut = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--require', mesureur, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 })
  const murMs = performance.now() - debut
  const lu = /consommation (\d+) (\d+)/.exec(stderr)
  if (lu === null || status === null || !codes.includes(status)) throw new Error(`${args.join(' ')} : code ${status}, ${stderr}`)
  return { cpuMs: Number(lu[1]) / 1000, murMs, picMo: Number(lu[2]) / 1024 }
}
