import { patienter } from '../../hote-excel/pannes'

/** Attend qu’une condition tienne ; échoue au bout de cinq secondes. */
export async function attendreQue(condition: () => Promise<boolean>): Promise<void> {
  const limite = Date.now() + 5_000
  while (!(await condition())) {
    if (Date.now() > limite) throw new Error('condition non tenue au bout de cinq secondes')
    await patienter(50)
  }
}
