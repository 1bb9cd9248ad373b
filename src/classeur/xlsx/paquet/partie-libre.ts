import type { Paquet } from './paquet'

/** Premier nom libre de la forme `<debut>N.xml`, N compté à partir de 1. */
export function partieLibre(paquet: Paquet, debut: string): string {
  let numero = 1
  while (paquet.a(`${debut}${numero}.xml`)) numero += 1
  return `${debut}${numero}.xml`
}
