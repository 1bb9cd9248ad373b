import React from 'react'
import type { ReactElement } from 'react'
import { Bouton } from './Bouton'

interface Proprietes {
  /** Ce qui est en cours : nom de la barre, lu avec sa part. */
  readonly libelle: string
  /** De 0 à 1 ; `null` : on ne sait pas encore. */
  readonly part: number | null
  /** Texte du bouton qui arrête, et son geste ; omis quand le travail ne s’arrête pas. */
  readonly arret?: { readonly texte: string; readonly surClic: () => void }
}

/** Barre native d’un long travail et de quoi l’arrêter. */
export function Progression({ libelle, part, arret }: Proprietes): ReactElement {
  return (
    <div className="mx-progression">
      <p>{libelle}</p>
      <progress aria-label={libelle} max={1} {...(part === null ? {} : { value: part })} />
      {arret === undefined ? null : <Bouton surClic={arret.surClic}>{arret.texte}</Bouton>}
    </div>
  )
}
