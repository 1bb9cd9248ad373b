import { readdir } from 'node:fs/promises'
import { join, parse, sep } from 'node:path'
import { existe } from '../classeur/fichiers'

const JOKER = /[*?]/

/**
 * Chemins que désigne un argument à jokers (`2024/*.xlsx`), que toutes les consoles ne déplient pas ; triés.
 * @returns `null` si l'argument est un chemin ordinaire
 */
export async function deplierJoker(argument: string): Promise<readonly string[] | null> {
  if (!JOKER.test(argument) || (await existe(argument))) return null
  const { root } = parse(argument)
  return suivre(root, argument.slice(root.length).split(sep === '/' ? '/' : /[\\/]/))
}

async function suivre(base: string, [segment, ...reste]: readonly string[]): Promise<string[]> {
  if (segment === undefined) return (await existe(base)) ? [base] : []
  if (!JOKER.test(segment)) return suivre(join(base, segment), reste)
  const motif = enMotif(segment)
  const noms = (await lister(base)).filter((nom) => motif.test(nom) && !nom.startsWith('.') && !nom.startsWith('~$')).sort()
  const trouves: string[] = []
  for (const nom of noms) trouves.push(...(await suivre(join(base, nom), reste)))
  return trouves
}

async function lister(dossier: string): Promise<string[]> {
  return readdir(dossier === '' ? '.' : dossier).catch(() => [])
}

function enMotif(segment: string): RegExp {
  const source = segment.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll(/\*+/g, '.*').replaceAll('?', '.')
  return new RegExp(`^${source}$`, 'i')
}
