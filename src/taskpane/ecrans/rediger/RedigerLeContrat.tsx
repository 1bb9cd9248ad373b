import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import type { ContratLu } from '../../cas-usage/tableaux/contrat-lu'
import { Bouton } from '../../composants/Bouton'
import { Progression } from '../../composants/Progression'
import { Refus } from '../../composants/Refus'
import { dire } from '../../dire'
import type { ProprietesDEtape } from '../contrat/etapes'
import { useContrat } from '../tableaux/useContrat'
import { ContratMontre } from './ContratMontre'
import { useTables } from './useTables'

interface Proprietes extends ProprietesDEtape {
  readonly dossier: DossierCadre
}

/** Lit le classeur, puis les valeurs des tables ; un refus se retente. */
export function RedigerLeContrat(proprietes: Proprietes): ReactElement {
  const { etat, relire } = useContrat(proprietes, proprietes.dossier)
  if (etat.genre === 'attente') return <Progression libelle={dire('tables.lecture')} part={null} />
  if (etat.genre === 'refuse') return <ARetenter phrase={etat.phrase} surReprise={relire} />
  return <AvecLeContrat {...proprietes} contrat={etat.contrat} />
}

function AvecLeContrat(proprietes: Proprietes & { readonly contrat: ContratLu }): ReactElement {
  const { classeur, dossier, contrat } = proprietes
  const [tour, setTour] = useState(0)
  const etat = useTables(classeur, dossier, contrat, tour)
  if (etat.genre === 'attente') return <Progression libelle={dire('rediger.lecture')} part={etat.part} />
  if (etat.genre === 'refuse') return <ARetenter phrase={etat.phrase} surReprise={() => setTour(tour + 1)} />
  return <ContratMontre {...proprietes} tables={etat.tables} />
}

function ARetenter({ phrase, surReprise }: { readonly phrase: string; readonly surReprise: () => void }): ReactElement {
  return (
    <>
      <Refus phrase={phrase} />
      <Bouton surClic={surReprise}>{dire('tables.relire-classeur')}</Bouton>
    </>
  )
}
