import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/**
 * Quand le bouton qui avait le focus disparaît, le clavier repart de rien : on le rattrape sur `cadre`.
 * @param moment change à chaque fois que le contenu du cadre change
 */
export function useFocusRattrape(moment: unknown): RefObject<HTMLDivElement> {
  const cadre = useRef<HTMLDivElement>(null)
  const ouverture = useRef(true)
  useEffect(() => {
    const perdu = document.hasFocus() && document.activeElement === document.body
    if (perdu && !ouverture.current) cadre.current?.focus()
    ouverture.current = false
  }, [moment])
  return cadre
}
