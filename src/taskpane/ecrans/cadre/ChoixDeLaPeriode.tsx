import React from 'react'
import type { ReactElement } from 'react'
import { message, PERIODES } from '../../../regles'
import { redigerMessage, sansCoupure } from '../../../textes'
import { inventaireDe } from '../../../trames'
import { BoutonsRadio } from '../../composants/BoutonsRadio'
import { dire } from '../../dire'
import type { ProprietesDEtape } from '../contrat/etapes'

type Proprietes = Pick<ProprietesDEtape, 'dossier' | 'surDossier'>

/** Période triennale ; celle dont aucun texte ne confirme les nombres le dit. */
export function ChoixDeLaPeriode({ dossier, surDossier }: Proprietes): ReactElement {
  const options = PERIODES.map((fiche) => {
    const inventaire = dire('cadre.inventaire', { annee: String(inventaireDe(fiche)) })
    const reserve = fiche.aVerifier
      ? ` ${sansCoupure(redigerMessage(message('sru.periode-a-verifier', { periode: fiche.periode })))}`
      : ''
    return { valeur: fiche.periode, texte: fiche.periode, aide: `${inventaire}${reserve}` }
  })
  return (
    <BoutonsRadio
      libelle={dire('cadre.periode')}
      valeur={dossier.periode}
      options={options}
      surChangement={(periode) => surDossier({ ...dossier, periode })}
    />
  )
}
