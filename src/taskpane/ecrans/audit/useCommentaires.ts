import { useEffect, useRef, useState } from 'react'
import type { Classeur } from '../../../classeur/port'
import type { Suivi } from '../../../remplissage'
import { commenterCellules, oterTousLesCommentaires } from '../../cas-usage/audit/commenter-cellules'
import type { BilanDesCommentaires } from '../../cas-usage/audit/commenter-cellules'
import type { CommentairesPrevus } from '../../cas-usage/audit/preparer-commentaires'
import { usePresence } from '../../crochets/usePresence'
import { phraseDErreur } from '../../phrase-derreur'

export type EtatDesCommentaires =
  | { readonly genre: 'repos' }
  | { readonly genre: 'accord'; readonly prevus: CommentairesPrevus }
  | { readonly genre: 'travail'; readonly retrait: boolean; readonly part: number }
  | { readonly genre: 'fait'; readonly retrait: boolean; readonly bilan: BilanDesCommentaires }
  | { readonly genre: 'refuse'; readonly phrase: string }

interface Gestes {
  readonly etat: EtatDesCommentaires
  readonly demander: (prevus: CommentairesPrevus) => void
  readonly laisser: () => void
  readonly poser: (prevus: CommentairesPrevus) => Promise<void>
  readonly oter: () => Promise<void>
  readonly arreter: () => void
}

/** Demande l’accord, pose, ôte ; quitter l’écran arrête au lot suivant, sans défaire ce qui est posé. */
export function useCommentaires(classeur: Classeur): Gestes {
  const [etat, setEtat] = useState<EtatDesCommentaires>({ genre: 'repos' })
  const arret = useRef(new AbortController())
  const present = usePresence()
  useEffect(() => () => arret.current.abort(), [])

  async function travailler(retrait: boolean, geste: (suivi: Suivi) => Promise<BilanDesCommentaires>): Promise<void> {
    arret.current = new AbortController()
    const montrer = (nouvel: EtatDesCommentaires): void => (present.current === true ? setEtat(nouvel) : undefined)
    montrer({ genre: 'travail', retrait, part: 0 })
    const suivi = { signal: arret.current.signal, progresser: (part: number) => montrer({ genre: 'travail', retrait, part }) }
    montrer(
      await geste(suivi).then(
        (bilan): EtatDesCommentaires => ({ genre: 'fait', retrait, bilan }),
        (erreur: unknown): EtatDesCommentaires => ({ genre: 'refuse', phrase: phraseDErreur(erreur) }),
      ),
    )
  }

  return {
    etat,
    demander: (prevus) => setEtat({ genre: 'accord', prevus }),
    laisser: () => setEtat({ genre: 'repos' }),
    poser: (prevus) => travailler(false, (suivi) => commenterCellules(classeur, prevus, suivi)),
    oter: () => travailler(true, (suivi) => oterTousLesCommentaires(classeur, suivi)),
    arreter: () => arret.current.abort(),
  }
}
