import { useEffect, useState } from 'react'

/** Valeur rendue après `millisecondes` sans changement : on ne relit pas le classeur à chaque frappe. */
export function useRetardement<T>(valeur: T, millisecondes: number): T {
  const [retardee, setRetardee] = useState(valeur)
  useEffect(() => {
    const minuterie = setTimeout(() => setRetardee(valeur), millisecondes)
    return () => clearTimeout(minuterie)
  }, [valeur, millisecondes])
  return retardee
}
