import { useState } from 'react'

let dernier = 0

/** Identifiant HTML stable d’un rendu à l’autre, pour lier un champ à son libellé ou à son aide. */
export function useIdentifiant(prefixe: string): string {
  const [id] = useState(() => `mx-${prefixe}-${(dernier += 1)}`)
  return id
}
