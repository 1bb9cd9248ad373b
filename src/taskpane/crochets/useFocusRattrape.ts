import { useEffect, useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'

/**
 * Quand le bouton qui avait le focus disparaît, le clavier repart de rien : on le rattrape sur `cadre`, avant la touche suivante.
 * @param moment change à chaque fois que le contenu du cadre change
 */
export function useFocusRattrape(moment: unknown): RefObject<HTMLDivElement> {
  const cadre = useRef<HTMLDivElement>(null)
  const ouverture = useRef(true)
  function rattraper(): void {
    const perdu = document.hasFocus() && document.activeElement === document.body
    if (perdu && !ouverture.current) cadre.current?.focus()
  }
  useLayoutEffect(rattraper, [moment])
  // Un champ désactivé, lui, ne perd le focus qu’une fois l’écran repeint.
  useEffect(() => {
    rattraper()
    ouverture.current = false
  }, [moment])
  return cadre
}
