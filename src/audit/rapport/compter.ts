import { GRAVITES } from '../../regles'
import type { Gravite } from '../../regles'
import type { BilanDeControle, ConstatDAudit } from '../types'

export type ComptesParGravite = Readonly<Record<Gravite, number>>

export interface ComptesDeRegle {
  readonly regle: string
  readonly conformes: number
  readonly nonConformes: number
  readonly aVerifier: number
  readonly parGravite: ComptesParGravite
}

export function compterParGravite(constats: readonly Pick<ConstatDAudit, 'gravite'>[]): ComptesParGravite {
  const comptes = { EL: 0, IN: 0, AL: 0, IF: 0 } satisfies Record<Gravite, number>
  for (const { gravite } of constats) comptes[gravite] += 1
  return comptes
}

export function compterParVerdict(constats: readonly Pick<ConstatDAudit, 'verdict'>[]): { readonly nonConformes: number; readonly aVerifier: number } {
  const nonConformes = constats.filter(({ verdict }) => verdict === 'non-conforme').length
  return { nonConformes, aVerifier: constats.length - nonConformes }
}

/** Constats réunis par une clef, dans l'ordre où elles se rencontrent ; `null` n'en a pas. */
export function grouper<C>(constats: readonly C[], clef: (constat: C) => string | null): ReadonlyMap<string, readonly C[]> {
  const groupes = new Map<string, C[]>()
  for (const constat of constats) {
    const sous = clef(constat)
    if (sous === null) continue
    const groupe = groupes.get(sous)
    if (groupe === undefined) groupes.set(sous, [constat])
    else groupe.push(constat)
  }
  return groupes
}

/**
 * Comptes des règles qui ont eu quelque chose à contrôler, la plus enfreinte d'abord. Les non conformes sont ceux de la liste, une fois les
 * causes réunies : la page et la liste disent le même nombre.
 */
export function compterParRegle(
  constats: readonly Pick<ConstatDAudit, 'regle' | 'gravite' | 'verdict'>[],
  bilans: readonly BilanDeControle[] = [],
): readonly ComptesDeRegle[] {
  const conformes = new Map<string, number>()
  for (const bilan of bilans) {
    const [regle = bilan.id] = bilan.id.split('.')
    conformes.set(regle, (conformes.get(regle) ?? 0) + bilan.conformes)
  }
  const parRegle = grouper(constats, ({ regle }) => regle)
  const regles = [...new Set([...parRegle.keys(), ...conformes.keys()])]
  return regles
    .map((regle) => {
      const siens = parRegle.get(regle) ?? []
      return { regle, conformes: conformes.get(regle) ?? 0, ...compterParVerdict(siens), parGravite: compterParGravite(siens) }
    })
    .filter((comptes) => comptes.conformes + comptes.nonConformes + comptes.aVerifier > 0)
    .sort((une, autre) => comparer(une, autre) || une.regle.localeCompare(autre.regle, 'fr', { numeric: true }))
}

function comparer(une: ComptesDeRegle, autre: ComptesDeRegle): number {
  for (const gravite of GRAVITES) {
    const ecart = autre.parGravite[gravite] - une.parGravite[gravite]
    if (ecart !== 0) return ecart
  }
  return 0
}
