import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CasDOr } from './lecteur'

/** Cas d’or par fichier : `sru-objectif.json` ne porte que SRU_OBJECTIF ; les autres fichiers JSON sont des relevés, avec leur essai. */
export const FICHIERS: ReadonlyMap<string, readonly CasDOr[]> = new Map(
  readdirSync(__dirname)
    .filter((nom) => nom.endsWith('.json'))
    .map((nom) => [nom, JSON.parse(readFileSync(join(__dirname, nom), 'utf8')) as unknown] as const)
    .filter((lu): lu is readonly [string, CasDOr[]] => Array.isArray(lu[1]) && lu[1].some((cas: object) => 'fonction' in cas)),
)

export const CAS: readonly CasDOr[] = [...FICHIERS.values()].flat()
