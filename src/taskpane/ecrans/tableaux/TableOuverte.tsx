import React, { useMemo, useState } from 'react'
import type { ReactElement } from 'react'
import type { Remplissage } from '../../../trames'
import { saisiesDe } from '../../cas-usage/tableaux/assembler'
import {
  avecBrouillon,
  BROUILLON_VIDE,
  ecrireCase,
  ecrireChamp,
  memeBrouillon,
  sansBrouillon,
} from '../../cas-usage/tableaux/brouillon'
import { retenirLeBrouillon } from '../../cas-usage/tableaux/brouillons-ecrits'
import { remplissageDeTable } from '../../cas-usage/tableaux/entree-de-remplissage'
import { constatsDeTable, etatDeTable } from '../../cas-usage/tableaux/etat-de-table'
import { clefDeTable } from '../../cas-usage/tableaux/par-commune'
import { partiesAuContrat } from '../../cas-usage/tableaux/parties-au-contrat'
import { refusDesSaisies } from '../../cas-usage/tableaux/refus-de-saisie'
import { resumerLigne } from '../../cas-usage/tableaux/resumer-ligne'
import { dire } from '../../dire'
import type { Brouillon, Dossier } from '../../dossier/dossier'
import { Apercu } from '../apercu/Apercu'
import { Annulable } from './Annulable'
import type { Fait } from './Annulable'
import { AvisDeLecture } from './AvisDeLecture'
import { Constats } from './Constats'
import type { ProprietesDeTable } from './EcranDeTable'
import { calculeesDeLigne } from './feuille-prevue'
import { FormulaireDeLigne } from './FormulaireDeLigne'
import { ContenuDeTable } from './ContenuDeTable'
import { Ecrire } from './Ecrire'
import { usePrevision } from './usePrevision'

type Vue =
  | { readonly genre: 'table'; readonly retour: number | null }
  | { readonly genre: 'ligne'; readonly rang: number }
  | { readonly genre: 'apercu'; readonly remplissage: Remplissage }

/**
 * La table et ses saisies : la liste, une ligne ouverte, ou l’aperçu avant écriture. Chaque changement est gardé dans le
 * brouillon du contrat.
 */
export function TableOuverte(proprietes: ProprietesDeTable): ReactElement {
  const { classeur, journal, dossier, surDossier, surEtape, table, contrat, aujourdhui } = proprietes
  const [vue, setVue] = useState<Vue>({ genre: 'table', retour: null })
  const [fait, setFait] = useState<Fait | null>(null)
  const saisies = saisiesDe(dossier, table, contrat)
  const remplissage = useMemo(() => remplissageDeTable(dossier, contrat, table), [dossier, contrat, table])
  const prevue = usePrevision(classeur, vue.genre === 'apercu' ? null : remplissage)
  const constats = useMemo(() => constatsDeTable(dossier, contrat, table, aujourdhui), [dossier, contrat, table, aujourdhui])
  const noms = { parties: partiesAuContrat(dossier), communes: dossier.communes }
  const refus = refusDesSaisies(table, saisies)

  function garder(suivantes: Brouillon): void {
    const ecrit = contrat.tables[table.id]?.ecrit ?? BROUILLON_VIDE
    surDossier(memeBrouillon(suivantes, ecrit) ? sansBrouillon(dossier, table.id) : avecBrouillon(dossier, table.id, suivantes))
  }

  function changer(suivant: Dossier, phrase: string): void {
    setFait({ genre: 'succes', phrase, avant: dossier.brouillons })
    surDossier(suivant)
  }

  if (vue.genre === 'ligne') {
    const ligne = saisies.lignes[vue.rang] ?? {}
    return (
      <FormulaireDeLigne
        table={table}
        rang={vue.rang}
        titre={resumerLigne(table, ligne, vue.rang).titre}
        ligne={ligne}
        noms={noms}
        calculees={prevue === null ? [] : calculeesDeLigne(prevue, table, vue.rang)}
        surCase={(code, contenu) => garder(ecrireCase(saisies, vue.rang, code, contenu))}
        surFermeture={() => setVue({ genre: 'table', retour: vue.rang })}
      />
    )
  }
  if (vue.genre === 'apercu') {
    return (
      <Apercu
        classeur={classeur}
        journal={journal}
        remplissage={vue.remplissage}
        surEcrite={({ id }) => retenirLeBrouillon(journal, id, clefDeTable(table.id, contrat.commune), saisies)}
        surRefus={() => setVue({ genre: 'table', retour: null })}
      />
    )
  }
  return (
    <>
      <AvisDeLecture
        table={table}
        contrat={contrat}
        litLesCommunes={remplissage.feuilles.length > 1}
        surCommunes={() => surEtape('communes')}
      />
      <Constats constats={constats} />
      <Annulable
        fait={fait}
        surAnnuler={(avant) => {
          setFait({ genre: 'information', phrase: dire('tables.annulee'), avant: null })
          surDossier({ ...dossier, brouillons: avant })
        }}
      />
      <ContenuDeTable
        {...proprietes}
        saisies={saisies}
        remplissage={remplissage}
        prevue={prevue}
        refus={refus}
        noms={noms}
        retour={vue.retour}
        surLigne={(rang) => setVue({ genre: 'ligne', rang })}
        surSaisies={(suivantes, phrase) => changer(avecBrouillon(dossier, table.id, suivantes), phrase)}
        surChamp={(code, contenu) => garder(ecrireChamp(saisies, code, contenu))}
        surPassage={changer}
        surRefus={(phrase) => setFait({ genre: 'erreur', phrase, avant: null })}
      />
      <Ecrire
        etat={etatDeTable(dossier, contrat, table)}
        refus={refus}
        surApercu={() => setVue({ genre: 'apercu', remplissage })}
        surAbandon={() => changer(sansBrouillon(dossier, table.id), dire('tables.abandonne'))}
        surRelecture={proprietes.surRelecture}
      />
    </>
  )
}
