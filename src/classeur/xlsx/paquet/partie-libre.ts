import type { Paquet } from './paquet'

/** Premier nom libre de la forme `<debut>N.xml`, N compté à partir de 1. */
export function partieLibre(paquet: Paquet, debut: string, extension = 'xml'): string {
  let numero = 1
  while (paquet.a(`${debut}${numero}.${extension}`)) numero += 1
  return `${debut}${numero}.${extension}`
}
