import { TravailInterrompu } from './erreurs'
import type { Suivi } from './types'

/** Au-delà, l'écran qui attend se fige aux yeux de l'utilisateur. */
const SOUFFLE_MS = 30

/** Un pas d'un long travail : dit la part faite, rend la main à l'écran, et s'arrête si on le demande. */
export type Pas = (part: number) => Promise<void>

/** @throws TravailInterrompu par chaque pas, dès que le signal est levé */
export function marcher({ progresser, signal }: Suivi = {}): Pas {
  let dernierSouffle = performance.now()
  return async (part) => {
    refuserLaSuite(signal)
    const maintenant = performance.now()
    if (maintenant - dernierSouffle < SOUFFLE_MS && part < 1) return
    progresser?.(part)
    await new Promise((suite) => setTimeout(suite, 0))
    dernierSouffle = performance.now()
    refuserLaSuite(signal)
  }
}

function refuserLaSuite(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new TravailInterrompu()
}

/** Le même pas, pour un tronçon du travail. */
export function troncon(pas: Pas, de: number, a: number): Pas {
  return (part) => pas(de + part * (a - de))
}
