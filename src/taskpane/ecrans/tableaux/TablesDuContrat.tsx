import React, { useEffect, useMemo, useState } from 'react'
import type { ReactElement } from 'react'
import { tablesDe, trouverTable } from '../../../trames'
import { ficheDe } from '../../cas-usage/tableaux/assembler'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import { sansBrouillonsEcrits } from '../../cas-usage/tableaux/brouillons-ecrits'
import { jourDAujourdhui } from '../../cas-usage/tableaux/jour'
import { estParCommune, rapatrierLesBrouillons } from '../../cas-usage/tableaux/par-commune'
import { rangerLesTables } from '../../cas-usage/tableaux/parties'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import type { ProprietesDEtape } from '../contrat/etapes'
import { EcranDeTable } from './EcranDeTable'
import { ListeDesTables } from './ListeDesTables'
import { TableParCommune } from './TableParCommune'
import { useContrat } from './useContrat'

interface Proprietes extends ProprietesDEtape {
  readonly dossier: DossierCadre
}

/** La liste des tables, ou celle qu’on a ouverte ; le classeur n’est lu qu’une fois pour toutes. */
export function TablesDuContrat(proprietes: Proprietes): ReactElement {
  const { dossier, surDossier } = proprietes
  const [ouverte, setOuverte] = useState<string | null>(null)
  const [quittee, setQuittee] = useState<string | null>(null)
  const [recherche, setRecherche] = useState('')
  const { etat, enRelecture, relire } = useContrat(proprietes, dossier)
  const aujourdhui = useMemo(jourDAujourdhui, [])
  const fiche = ficheDe(dossier)
  const table = ouverte === null ? undefined : trouverTable(ouverte, fiche)

  useEffect(() => {
    if (etat.genre !== 'lu') return
    const allege = sansBrouillonsEcrits(rapatrierLesBrouillons(dossier), etat.contrat)
    if (allege !== dossier) surDossier(allege)
  }, [etat])

  function fermer(): void {
    setQuittee(ouverte)
    setOuverte(null)
  }

  if (table !== undefined && etat.genre === 'lu') {
    const Ecran = estParCommune(dossier, table.id) ? TableParCommune : EcranDeTable
    return (
      <Ecran
        {...proprietes}
        key={table.id}
        table={table}
        contrat={etat.contrat}
        aujourdhui={aujourdhui}
        surListe={fermer}
        enRelecture={enRelecture}
        surRelecture={relire}
      />
    )
  }
  return (
    <>
      <TitreDEcran>{dire('tables.titre')}</TitreDEcran>
      <ZoneVivante>
        {etat.genre === 'attente' ? <p>{dire('tables.lecture')}</p> : null}
        {etat.genre === 'refuse' ? (
          <Avis genre="erreur">
            <p>{etat.phrase}</p>
          </Avis>
        ) : null}
      </ZoneVivante>
      {etat.genre === 'refuse' ? <Bouton surClic={relire}>{dire('tables.relire-classeur')}</Bouton> : null}
      {etat.genre === 'lu' ? (
        <ListeDesTables
          dossier={dossier}
          contrat={etat.contrat}
          tables={rangerLesTables(tablesDe(fiche), dossier)}
          aujourdhui={aujourdhui}
          recherche={recherche}
          surRecherche={setRecherche}
          quittee={quittee}
          surTable={setOuverte}
        />
      ) : null}
    </>
  )
}
