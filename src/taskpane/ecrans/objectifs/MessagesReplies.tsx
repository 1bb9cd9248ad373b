import React from 'react'
import type { ReactElement } from 'react'
import type { Message } from '../../../regles'
import type { GenreAvis } from '../../composants/Avis'
import { Pliage } from '../../composants/Pliage'
import { dire } from '../../dire'
import { Messages } from '../apercu/Messages'

/** Au-delà, un grand EPCI ferait défiler l’écran. */
const MONTREES = 6

interface Proprietes {
  readonly genre: GenreAvis
  readonly titre: string
  readonly messages: readonly Message[]
}

/** Les premières phrases d’une longue liste, les autres repliées. */
export function MessagesReplies({ genre, titre, messages }: Proprietes): ReactElement {
  const restantes = messages.slice(MONTREES)
  return (
    <>
      <Messages genre={genre} titre={titre} messages={messages.slice(0, MONTREES)} />
      {restantes.length === 0 ? null : (
        <Pliage titre={dire('objectifs.autres-phrases', { nombre: restantes.length })}>
          <Messages genre={genre} titre={titre} messages={restantes} />
        </Pliage>
      )}
    </>
  )
}
