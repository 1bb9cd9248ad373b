import React, { useMemo } from 'react'
import type { ReactElement } from 'react'
import { valeursDe } from '../../cas-usage/communes/filtrer'
import type { CommuneAFiltrer, Filtre } from '../../cas-usage/communes/filtrer'
import { CaseACocher } from '../../composants/CaseACocher'
import { Choix } from '../../composants/Choix'
import { dire } from '../../dire'

interface Proprietes {
  readonly communes: readonly CommuneAFiltrer[]
  readonly filtre: Filtre
  readonly surFiltre: (filtre: Filtre) => void
}

/** Département, EPCI, communes déficitaires : ce que le fichier ne dit pas ne se filtre pas. */
export function Filtres({ communes, filtre, surFiltre }: Proprietes): ReactElement {
  const departements = useMemo(() => valeursDe(communes.map(({ departement }) => departement)), [communes])
  const voisines = useMemo(
    () => communes.filter(({ departement }) => filtre.departement === null || departement === filtre.departement),
    [communes, filtre.departement],
  )
  const epci = useMemo(() => valeursDe(voisines.map(({ commune }) => commune.epci)), [voisines])
  const connues = useMemo(() => communes.some(({ commune }) => commune.deficitaire !== null), [communes])
  return (
    <>
      {departements.length < 2 ? null : (
        <Choix
          libelle={dire('communes.departement')}
          valeur={filtre.departement ?? ''}
          options={enOptions(departements)}
          surChangement={(choisi) => surFiltre({ ...filtre, departement: choisi === '' ? null : choisi, epci: null })}
        />
      )}
      {epci.length < 2 && filtre.epci === null ? null : (
        <Choix
          libelle={dire('communes.epci')}
          valeur={filtre.epci ?? ''}
          options={enOptions(epci)}
          surChangement={(choisi) => surFiltre({ ...filtre, epci: choisi === '' ? null : choisi })}
        />
      )}
      {connues ? (
        <CaseACocher
          libelle={dire('communes.deficitaires')}
          cochee={filtre.deficitaires}
          surChangement={(deficitaires) => surFiltre({ ...filtre, deficitaires })}
        />
      ) : null}
    </>
  )
}

function enOptions(valeurs: readonly string[]) {
  return [{ valeur: '', texte: dire('communes.tous') }, ...valeurs.map((valeur) => ({ valeur, texte: valeur }))]
}
