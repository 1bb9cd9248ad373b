import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { ecrireTaux, estArrondiDe } from '../taux-ecrit'
import type { TotalDeclare } from './commune-declaree'

/** Communes d'un tableau de mutualisation et sommes de leurs objectifs, en logements ; déficit `null` = inconnu. */
export interface SommesDuTableau {
  readonly controlees: readonly { readonly commune: { readonly deficit: number | null } }[]
  readonly avant: number
  readonly apres: number
}

/**
 * Ligne « Total » du tableau confrontée aux sommes (CMS-33) : ses taux sont des objectifs divisés par des manquants, jamais une
 * moyenne. Un déficit inconnu laisse les manquants et les taux sans contrôle.
 */
export function alertesDuTotal(total: TotalDeclare | null, { controlees, avant, apres }: SommesDuTableau): Message[] {
  if (total === null) return []
  const deficits = controlees.map(({ commune }) => commune.deficit)
  const manquants = deficits.reduce<number | null>((somme, deficit) => (somme === null || deficit === null ? null : somme + deficit), 0)
  const sommes = [
    ['manquants', total.manquants, manquants],
    ['avant', total.legal, avant],
    ['apres', total.retenu, apres],
  ] as const
  const taux = [
    ['avant', total.taux, avant],
    ['après', total.tauxRetenu, apres],
  ] as const
  return [
    ...sommes.flatMap(([quoi, lu, somme]) =>
      lu === null || somme === null || lu === somme ? [] : [message(`mutualisation.total-${quoi}`, { lu, somme })],
    ),
    ...taux.flatMap(([quand, lu, objectifs]) => {
      if (lu === null || manquants === null || estArrondiDe(lu, (100 * objectifs) / manquants)) return []
      return [message('mutualisation.total-taux', { quand, lu, objectifs, manquants, taux: ecrireTaux((100 * objectifs) / manquants) })]
    }),
  ]
}
