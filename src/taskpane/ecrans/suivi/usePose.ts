import { useEffect, useState } from 'react'
import type { Classeur } from '../../../classeur/port'
import { feuilleLibre } from '../../../remplissage'
import { decrireSuivi } from '../../../trames'
import type { Remplissage, SuiviTrouve } from '../../../trames'
import { usePresence } from '../../crochets/usePresence'
import { phraseDErreur } from '../../phrase-derreur'

export interface Pose {
  /** Vrai si la feuille peut se poser ; faux si elle porte déjà quelque chose ; `null` : pas encore regardé. */
  readonly libre: boolean | null
  readonly refus: string | null
  /** Aperçu ouvert ; le même objet jusqu’à sa fermeture. */
  readonly remplissage: Remplissage | null
  readonly apercevoir: (exemple: boolean) => Promise<void>
  readonly refermer: () => void
}

/** La feuille d’un tableau se pose neuve, jamais sur ce que quelqu’un a écrit : on le regarde à l’ouverture et au moment de poser. */
export function usePose(classeur: Classeur, { sujet, suivi }: SuiviTrouve, jour: number | null): Pose {
  const [libre, setLibre] = useState<boolean | null>(null)
  const [refus, setRefus] = useState<string | null>(null)
  const [remplissage, setRemplissage] = useState<Remplissage | null>(null)
  const present = usePresence()

  async function regarder(): Promise<boolean> {
    try {
      const lue = await feuilleLibre(classeur, suivi.id)
      if (present.current === true) {
        setLibre(lue)
        setRefus(null)
      }
      return lue
    } catch (erreur) {
      if (present.current === true) setRefus(phraseDErreur(erreur))
      return false
    }
  }

  useEffect(() => void regarder(), [classeur, suivi])

  return {
    libre,
    refus,
    remplissage,
    apercevoir: async (exemple) => {
      if ((await regarder()) && present.current === true) setRemplissage(decrireSuivi(suivi, sujet, { exemple, jour }))
    },
    refermer: () => {
      setRemplissage(null)
      void regarder()
    },
  }
}
