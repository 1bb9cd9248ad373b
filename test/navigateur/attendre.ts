import { patienter } from '../hote-excel/pannes'

const DELAI_MS = 30_000
const PAUSE_MS = 50

/** Attend qu’une condition tienne ; échoue au bout de trente secondes. */
export async function attendreQue(condition: () => Promise<boolean>): Promise<void> {
  await jusqua(async () => {
    if (!(await condition())) throw new Error('condition non tenue au bout de trente secondes')
  })
}

/** Refait un constat jusqu’à ce qu’il passe ; au bout de trente secondes, sa faute est celle de l’essai. */
export async function jusqua(constater: () => Promise<void>): Promise<void> {
  const limite = Date.now() + DELAI_MS
  for (;;) {
    try {
      return await constater()
    } catch (faute) {
      if (Date.now() > limite) throw faute
      await patienter(PAUSE_MS)
    }
  }
}
