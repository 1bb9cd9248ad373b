import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'

export interface Contexte {
  readonly date: string
  readonly node: string
  readonly v8: string
  readonly processeur: string
  readonly coeurs: number
  readonly memoireGo: number
  /** Charge moyenne de la machine sur une minute, au début. */
  readonly charge: number
  readonly pairs: Readonly<Record<string, string>>
}

const PAIRS = ['publicodes', 'json-logic-js']

/** Ce qu’il faut savoir pour lire un relevé : machine, versions, charge. */
export function lireContexte(): Contexte {
  const versionDe = (paquet: string): string =>
    (JSON.parse(readFileSync(`node_modules/${paquet}/package.json`, 'utf8')) as { version: string }).version
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    v8: process.versions.v8,
    processeur: cpus()[0]?.model.trim() ?? 'inconnu',
    coeurs: cpus().length,
    memoireGo: Math.round(totalmem() / 2 ** 30),
    charge: Number((loadavg()[0] ?? 0).toFixed(2)),
    pairs: Object.fromEntries(PAIRS.map((paquet) => [paquet, versionDe(paquet)])),
  }
}
