import React from 'react'
import type { ReactElement } from 'react'
import type { Message } from '../../../regles'
import { redigerMessage, sansCoupure } from '../../../textes'
import { Avis } from '../../composants/Avis'
import type { GenreAvis } from '../../composants/Avis'

interface Proprietes {
  readonly genre: GenreAvis
  readonly titre: string
  readonly messages: readonly Message[]
}

/** Encadré d’une liste de phrases ; rien quand il n’y en a pas. */
export function Messages({ genre, titre, messages }: Proprietes): ReactElement | null {
  if (messages.length === 0) return null
  const phrases = [...new Set(messages.map((message) => sansCoupure(redigerMessage(message))))]
  return (
    <Avis genre={genre}>
      <p>{titre}</p>
      <ul className="mx-liste">
        {phrases.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </Avis>
  )
}
