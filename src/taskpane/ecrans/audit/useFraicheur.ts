import { useEffect, useState } from 'react'
import type { Instantane } from '../../../classeur/instantane'
import { memeNomDeFeuille } from '../../../classeur/nom-de-feuille'
import type { Classeur, Plage } from '../../../classeur/port'
import type { Ecriture, Journal } from '../../../remplissage'
import { aChange } from '../../cas-usage/audit/a-change'

/** `douteux` : l’écran a été quitté depuis l’audit. `change` : le classeur ne porte plus partout ce qui y a été lu. */
export type Fraicheur = 'frais' | 'douteux' | 'change'

/**
 * Ce que vaut encore un audit : chaque cellule que l’utilisateur quitte est comparée à ce que l’audit y a lu, et ce que le volet écrit
 * ou remet dans une feuille auditée compte.
 */
export function useFraicheur(classeur: Classeur, journal: Journal, instantane: Instantane | null): Fraicheur {
  const [retrouve] = useState(instantane)
  const [change, setChange] = useState<Instantane | null>(null)

  useEffect(() => {
    if (instantane === null) return undefined
    let present = true
    let quittee: Plage | null = null
    const vieillir = (): void => (present ? setChange(instantane) : undefined)
    async function regarder(lu: Instantane): Promise<void> {
      const avant = quittee
      quittee = await classeur.selection().catch(() => null)
      if (avant !== null && (await aChange(classeur, avant, lu).catch(() => false))) vieillir()
    }
    let connues = journal.ecritures()
    function comparer(lu: Instantane): void {
      const [avant, apres] = [connues, journal.ecritures()]
      connues = apres
      const changees = [...sansCelles(avant, apres), ...sansCelles(apres, avant)].flatMap(({ feuilles }) => feuilles)
      if (lu.feuilles.some(({ nom }) => changees.some((changee) => memeNomDeFeuille(changee, nom)))) vieillir()
    }
    void regarder(instantane)
    const seDesabonner = [classeur.surSelection(() => void regarder(instantane)), journal.surChangement(() => comparer(instantane))]
    return () => {
      present = false
      seDesabonner.forEach((geste) => geste())
    }
  }, [classeur, journal, instantane])

  if (instantane === null) return 'frais'
  if (change === instantane) return 'change'
  return retrouve === instantane ? 'douteux' : 'frais'
}

function sansCelles(ecritures: readonly Ecriture[], connues: readonly Ecriture[]): readonly Ecriture[] {
  return ecritures.filter(({ id }) => connues.every((connue) => connue.id !== id))
}
