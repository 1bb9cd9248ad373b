import { useEffect, useState } from 'react'
import type { Classeur, Plage } from '../../classeur/port'

/** Plage sélectionnée, suivie en direct ; `undefined` tant qu’elle n’est pas lue. */
export function useSelection(classeur: Classeur): Plage | null | undefined {
  const [selection, setSelection] = useState<Plage | null | undefined>(undefined)
  useEffect(() => {
    let present = true
    async function lire(): Promise<void> {
      const lue = await classeur.selection().catch(() => null)
      if (present) setSelection(lue)
    }
    void lire()
    const seDesabonner = classeur.surSelection(() => void lire())
    return () => {
      present = false
      seDesabonner()
    }
  }, [classeur])
  return selection
}
