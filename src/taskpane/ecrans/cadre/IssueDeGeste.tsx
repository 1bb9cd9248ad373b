import React from 'react'
import type { ReactElement } from 'react'
import type { Message } from '../../../regles'
import { redigerMessage, sansCoupure } from '../../../textes'
import { Avis } from '../../composants/Avis'
import type { GenreAvis } from '../../composants/Avis'

/** Ce qu’un geste vient de donner, à annoncer. */
export interface Issue {
  readonly genre: Exclude<GenreAvis, 'succes'>
  readonly phrase: string
  readonly motifs: readonly Message[]
}

export function issueSansMotif(genre: Issue['genre'], phrase: string): Issue {
  return { genre, phrase, motifs: [] }
}

/** L’issue et ses motifs ; rien quand il n’y en a pas. À mettre dans une zone vivante. */
export function IssueDeGeste({ issue }: { readonly issue: Issue | null }): ReactElement | null {
  if (issue === null) return null
  return (
    <Avis genre={issue.genre}>
      <p>{issue.phrase}</p>
      {issue.motifs.length === 0 ? null : (
        <ul className="mx-liste">
          {issue.motifs.map((motif, i) => (
            <li key={i}>{sansCoupure(redigerMessage(motif))}</li>
          ))}
        </ul>
      )}
    </Avis>
  )
}
