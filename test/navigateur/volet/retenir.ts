import type { Plage } from '../../../src/classeur/port'

type Echange<A extends readonly unknown[], R> = (plage: Plage, ...suite: A) => Promise<R>

interface Retenu<A extends readonly unknown[], R> {
  readonly echanger: Echange<A, R>
  readonly retenir: () => void
  readonly laisser: () => void
}

/**
 * Le même échange, que l’essai peut retenir passé la ligne donnée, puis laisser : ce qui se fait entre les deux ne dépend pas de la
 * vitesse de la machine.
 */
export function retenable<A extends readonly unknown[], R>(echanger: Echange<A, R>, ligne: number): Retenu<A, R> {
  let accord = Promise.resolve()
  let laisser = (): void => undefined
  return {
    echanger: async (plage, ...suite) => {
      if (plage.ligne > ligne) await accord
      return echanger(plage, ...suite)
    },
    retenir: () => {
      accord = new Promise((donner) => {
        laisser = donner
      })
    },
    laisser: () => laisser(),
  }
}
