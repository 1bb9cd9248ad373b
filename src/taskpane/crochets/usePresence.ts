import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** Vrai tant que l’écran est là : une réponse venue après son départ ne le redessine pas. */
export function usePresence(): Readonly<RefObject<boolean>> {
  const present = useRef(true)
  useEffect(() => {
    present.current = true
    return () => {
      present.current = false
    }
  }, [])
  return present
}
