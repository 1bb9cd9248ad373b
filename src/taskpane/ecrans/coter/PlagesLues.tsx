import React from 'react'
import type { ReactElement, ReactNode } from 'react'
import type { PlageProposee } from '../../cas-usage/coter/proposer-plages'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { dire } from '../../dire'
import type { PlagesDuClasseur } from './usePlages'

interface Proprietes {
  readonly etat: PlagesDuClasseur
  readonly relire: () => void
  readonly children: (plages: readonly PlageProposee[]) => ReactNode
}

/** Les plages du classeur une fois lues ; en attendant, ou s’il n’y en a pas, ce qu’il faut en savoir. */
export function PlagesLues({ etat, relire, children }: Proprietes): ReactElement {
  if (etat.genre === 'attente') return <p>{dire('coter.lecture')}</p>
  if (etat.genre === 'lues' && etat.plages.length > 0) return <>{children(etat.plages)}</>
  return (
    <>
      <Avis genre={etat.genre === 'refusees' ? 'erreur' : 'information'}>
        <p>{etat.genre === 'refusees' ? etat.phrase : dire('coter.classeur-vide')}</p>
      </Avis>
      <Bouton surClic={relire}>{dire('coter.relire')}</Bouton>
    </>
  )
}
