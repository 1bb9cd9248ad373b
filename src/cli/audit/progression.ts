import { performance } from 'node:perf_hooks'
import { redigerMessage } from '../../textes'
import type { Moyens, Sorties } from '../commande'

/** Hors d'un terminal, un lot long dit où il en est à ce rythme. */
const RYTHME_MS = 30_000

export interface Progression {
  readonly avancer: (faits: number) => void
  readonly finir: () => void
}

/** Dit l'avancement : une ligne passagère sur un terminal, sinon une phrase de loin en loin ; rien pour un seul fichier. */
export function suivreLAvancement(total: number, { prevenir }: Sorties, { montrer }: Moyens, maintenant = (): number => performance.now()): Progression {
  if (total < 2) return { avancer: () => undefined, finir: () => undefined }
  const dire = (faits: number): string => redigerMessage({ id: 'cli.auditer-progres', donnees: { faits, total } })
  if (montrer !== undefined) return { avancer: (faits) => montrer(dire(faits)), finir: () => montrer('') }
  let derniere = maintenant()
  return {
    avancer: (faits) => {
      if (maintenant() - derniere < RYTHME_MS) return
      derniere = maintenant()
      prevenir(dire(faits))
    },
    finir: () => undefined,
  }
}
