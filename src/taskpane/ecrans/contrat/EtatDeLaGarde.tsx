import React from 'react'
import type { ReactElement } from 'react'
import { sansCoupure } from '../../../textes'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import type { EtatDuDossier, Gardien } from '../../dossier/gardien'

interface Proprietes {
  readonly etat: Extract<EtatDuDossier, { genre: 'ouvert' }>
  readonly gardien: Gardien
}

/** Ce qui n’est pas gardé se dit, et se réessaie. */
export function EtatDeLaGarde({ etat: { garde, phrase }, gardien }: Proprietes): ReactElement {
  return (
    <ZoneVivante urgente={garde === 'échec'}>
      {phrase === null ? null : (
        <Avis genre={garde === 'échec' ? 'erreur' : 'alerte'}>
          <p>{sansCoupure(phrase)}</p>
          {garde === 'échec' ? <Bouton surClic={() => void gardien.garder()}>{dire('dossier.reessayer')}</Bouton> : null}
        </Avis>
      )}
    </ZoneVivante>
  )
}
