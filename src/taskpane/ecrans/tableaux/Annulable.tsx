import React from 'react'
import type { ReactElement } from 'react'
import { Avis } from '../../composants/Avis'
import type { GenreAvis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import type { Dossier } from '../../dossier/dossier'

/** Ce qui vient d’être fait, et les brouillons d’avant pour le défaire ; `avant` nul : rien à défaire. */
export interface Fait {
  readonly genre: GenreAvis
  readonly phrase: string
  readonly avant: Dossier['brouillons'] | null
}

interface Proprietes {
  readonly fait: Fait | null
  readonly surAnnuler: (avant: Dossier['brouillons']) => void
}

/** Annonce d’un geste, avec de quoi l’annuler. */
export function Annulable({ fait, surAnnuler }: Proprietes): ReactElement {
  const avant = fait?.avant ?? null
  return (
    <>
      <ZoneVivante>
        {fait === null ? null : (
          <Avis genre={fait.genre}>
            <p>{fait.phrase}</p>
          </Avis>
        )}
      </ZoneVivante>
      {avant === null ? null : <Bouton surClic={() => surAnnuler(avant)}>{dire('tables.annuler')}</Bouton>}
    </>
  )
}
