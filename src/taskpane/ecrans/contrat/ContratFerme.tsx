import React from 'react'
import type { ReactElement } from 'react'
import { sansCoupure } from '../../../textes'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import type { EtatDuDossier, Gardien } from '../../dossier/gardien'
import { Recommencer } from './Recommencer'

interface Proprietes {
  readonly etat: Exclude<EtatDuDossier, { genre: 'ouvert' }>
  readonly gardien: Gardien
}

/** Le contrat n’est pas encore lu, ou ne se lit pas. */
export function ContratFerme({ etat, gardien }: Proprietes): ReactElement {
  if (etat.genre === 'lecture') {
    return (
      <ZoneVivante>
        <p>{dire('dossier.lecture')}</p>
      </ZoneVivante>
    )
  }
  return (
    <>
      <ZoneVivante urgente>
        <Avis genre="erreur">
          <p>{sansCoupure(etat.phrase)}</p>
        </Avis>
      </ZoneVivante>
      {etat.genre === 'panne' ? (
        <Bouton surClic={() => void gardien.ouvrir()}>{dire('dossier.relire')}</Bouton>
      ) : (
        <Recommencer gardien={gardien} />
      )}
    </>
  )
}
