import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'

/** Ce qui fait qu'un projet est le même qu'un autre. */
export interface Repere {
  readonly numero: number
  readonly commune: string | null
  readonly nom: string | null
  readonly adresse: string | null
  readonly parcelle: string | null
}

/**
 * Parcelles d'une cellule, dans une écriture commune : « AB 12, 13 et AC n° 004 » → ab12, ab13, ac4. Un texte sans chiffre
 * (« à préciser ») n'est pas une parcelle.
 */
export function parcellesDe(texte: string): string[] {
  let section = ''
  return texte.split(/[,;/+&\n]|\bet\b/i).flatMap((morceau) => {
    const lue = normaliser(morceau)
      .replace(/\b(?:section|parcelles?)\b|(?<=[a-z] )(?:n|no|numero)(?= \d)/g, '')
      .replace(/ /g, '')
      .replace(/^0+/, '')
    if (!/\d/.test(lue)) return []
    section = /^([a-z]+)\d/.exec(lue)?.[1] ?? section
    return [(/^\d/.test(lue) ? section + lue : lue).replace(/([a-z])0+(?=\d)/g, '$1')]
  })
}

/** Constat du second projet de chaque paire : même parcelle, ou mêmes nom et adresse, dans la même commune. */
export function trouverDoublons(projets: readonly Repere[]): ReadonlyMap<number, Message> {
  const parcelles = new Map<string, number>()
  const adresses = new Map<string, number>()
  const doublons = new Map<number, Message>()
  for (const { numero, commune, nom, adresse, parcelle } of projets) {
    const lieu = normaliser(commune ?? '')
    const cles = parcelle === null ? [] : parcellesDe(parcelle)
    const cle = nom === null || adresse === null ? null : `${lieu}|${normaliser(nom)}|${normaliser(adresse)}`
    const premiere = cles.map((lue) => parcelles.get(`${lieu}|${lue}`)).find((ligne) => ligne !== undefined)
    const jumelle = cle === null ? undefined : adresses.get(cle)
    if (premiere !== undefined)
      doublons.set(numero, message('projets.constat.doublon-parcelle', { ligne: premiere, parcelle: parcelle ?? '' }))
    else if (jumelle !== undefined) doublons.set(numero, message('projets.constat.doublon-adresse', { ligne: jumelle }))
    for (const lue of cles) if (!parcelles.has(`${lieu}|${lue}`)) parcelles.set(`${lieu}|${lue}`, numero)
    if (cle !== null && !adresses.has(cle)) adresses.set(cle, numero)
  }
  return doublons
}
