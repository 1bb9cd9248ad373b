import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { TotalDeclare } from './commune-declaree'
import type { ControleDeMutualisation } from './controle'

/**
 * Ligne « Total » du tableau confrontée aux sommes (CMS-33) : ses taux sont des objectifs divisés par des manquants, jamais une
 * moyenne. Un déficit inconnu laisse les manquants et les taux sans contrôle.
 */
export function alertesDuTotal(total: TotalDeclare | null, { controlees, avant, apres }: ControleDeMutualisation): Message[] {
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

/** Vrai si `lu`, en points, est `exact` arrondi au nombre de décimales écrites, deux au plus. */
function estArrondiDe(lu: number, exact: number): boolean {
  const decimales = [0, 1].find((nombre) => Math.abs(lu - Number(lu.toFixed(nombre))) < 1e-9) ?? 2
  return Math.abs(lu - exact) <= 0.5 / 10 ** decimales + 1e-9
}

function ecrireTaux(points: number): string {
  return String(Number(points.toFixed(2))).replace('.', ',')
}
