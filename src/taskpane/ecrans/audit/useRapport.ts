import { useState } from 'react'
import type { Classeur } from '../../../classeur/port'
import { preparerRapportDAudit, retenirRapportDAudit } from '../../../remplissage'
import type { RapportPrepare } from '../../../remplissage'
import type { AuditDuClasseur } from '../../cas-usage/audit/auditer-classeur'
import { usePresence } from '../../crochets/usePresence'
import { phraseDErreur } from '../../phrase-derreur'

interface EtatDuRapport {
  /** Aperçu ouvert ; le même objet jusqu’à sa fermeture. */
  readonly prepare: RapportPrepare | null
  readonly refus: string | null
  readonly preparer: () => Promise<void>
  /** Une fois écrit : le classeur saura reconnaître ce rapport. */
  readonly retenir: (rapport: RapportPrepare) => Promise<void>
  readonly refermer: () => void
}

/** Le rapport de cet audit, préparé à la demande ; rien n’est écrit avant l’accord. */
export function useRapport(classeur: Classeur, { audit, instantane, reglages }: AuditDuClasseur): EtatDuRapport {
  const [prepare, setPrepare] = useState<RapportPrepare | null>(null)
  const [refus, setRefus] = useState<string | null>(null)
  const present = usePresence()

  async function tenter(geste: () => Promise<void>): Promise<void> {
    try {
      await geste()
      if (present.current === true) setRefus(null)
    } catch (erreur) {
      if (present.current === true) setRefus(phraseDErreur(erreur))
    }
  }

  return {
    prepare,
    refus,
    preparer: () =>
      tenter(async () => {
        const feuillesLues = instantane.feuilles.map(({ nom }) => nom)
        const rapport = await preparerRapportDAudit(classeur, { audit, jour: reglages.jour, feuillesLues })
        if (present.current === true) setPrepare(rapport)
      }),
    retenir: ({ remplissage }) => tenter(() => retenirRapportDAudit(classeur, remplissage)),
    refermer: () => setPrepare(null),
  }
}
