import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { donnerALaCommune, saisiesSansCommune } from '../../cas-usage/tableaux/par-commune'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { Choix } from '../../composants/Choix'
import { dire } from '../../dire'
import type { ProprietesDeTable } from './EcranDeTable'

interface Proprietes extends Pick<ProprietesDeTable, 'dossier' | 'contrat' | 'table' | 'surDossier'> {
  /** Communes qui n’ont encore rien dans cette table. */
  readonly communes: readonly string[]
  /** Prévenu de la commune qui a reçu les saisies. */
  readonly surDon: (commune: string) => void
}

/** Un contrat passé d’une à plusieurs communes : rien ne dit de laquelle sont ses saisies d’avant, l’utilisateur le dit. */
export function SaisiesSansCommune({ dossier, contrat, table, communes, surDossier, surDon }: Proprietes): ReactElement | null {
  const [choisie, setChoisie] = useState('')
  if (communes.length === 0 || saisiesSansCommune(dossier, table, contrat) === null) return null
  return (
    <Avis genre="information">
      <p>{dire('tables.sans-commune-connue', { table: table.id })}</p>
      <Choix
        libelle={dire('tables.donner-a')}
        valeur={choisie}
        options={['', ...communes].map((nom) => ({ valeur: nom, texte: nom === '' ? dire('tables.non-renseigne') : nom }))}
        surChangement={setChoisie}
      />
      <Bouton
        desactive={choisie === ''}
        surClic={() => {
          surDossier(donnerALaCommune(dossier, table, contrat, choisie))
          surDon(choisie)
        }}
      >
        {dire('tables.donner')}
      </Bouton>
    </Avis>
  )
}
