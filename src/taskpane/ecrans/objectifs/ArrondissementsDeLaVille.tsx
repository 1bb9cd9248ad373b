import React, { useMemo } from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import { memeNom } from '../../../remplissage'
import type { TableDeTrame } from '../../../trames'
import type { Article2 } from '../../cas-usage/objectifs/article-2'
import { totaliserLesArrondissements } from '../../cas-usage/objectifs/arrondissements'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import type { ContratLu } from '../../cas-usage/tableaux/contrat-lu'
import { remplissageDeTable } from '../../cas-usage/tableaux/entree-de-remplissage'
import { constatsDeTable } from '../../cas-usage/tableaux/etat-de-table'
import { jourDAujourdhui } from '../../cas-usage/tableaux/jour'
import { refusDesSaisies } from '../../cas-usage/tableaux/refus-de-saisie'
import { TableDeValeurs } from '../../composants/TableDeValeurs'
import { dire } from '../../dire'
import type { Brouillon } from '../../dossier/dossier'
import { Constats } from '../tableaux/Constats'
import { LignesDeTable } from '../tableaux/LignesDeTable'
import { usePrevision } from '../tableaux/usePrevision'
import { ecrireLogements } from './ecrire-nombres'

interface Proprietes {
  readonly classeur: Classeur
  readonly dossier: DossierCadre
  readonly contrat: ContratLu
  readonly article2: Article2
  readonly table: TableDeTrame
  readonly saisies: Brouillon
  readonly surLigne: (rang: number) => void
  readonly surSaisies: (saisies: Brouillon, phrase: string) => void
}

/** Les arrondissements d’une ville, leur somme face à l’objectif de la commune, et ce que la loi demande de comparer (CMS-16). */
export function ArrondissementsDeLaVille(proprietes: Proprietes): ReactElement {
  const { classeur, dossier, article2, table, saisies, surLigne, surSaisies } = proprietes
  const ville = dossier.territoire.ville ?? ''
  const remplissage = useMemo(() => remplissageDeTable(dossier, article2.contrat, table), [dossier, article2, table])
  const prevue = usePrevision(classeur, remplissage)
  const aujourdhui = useMemo(() => jourDAujourdhui(), [])
  const constats = useMemo(() => constatsDeTable(dossier, article2.contrat, table, aujourdhui), [dossier, article2, table, aujourdhui])
  const communal = article2.examinees.find(({ commune }) => memeNom(commune.nom, ville))?.retenu ?? null
  const somme = totaliserLesArrondissements(saisies)
  const ecart = communal === null || somme === null ? null : somme - communal
  const colonne = table.colonnes.find(({ code }) => code === 'prio')?.intitule ?? ''

  return (
    <>
      <h2>{dire('objectifs.arrondissements', { ville })}</h2>
      <p>{dire('objectifs.arrondissements-aide', { colonne })}</p>
      <TableDeValeurs
        titres={[dire('objectifs.nombre'), dire('objectifs.valeur')]}
        lignes={[
          { intitule: dire('objectifs.objectif-communal'), precision: null, valeur: ecrireLogements(communal) },
          { intitule: dire('objectifs.somme-des-arrondissements'), precision: null, valeur: ecrireLogements(somme) },
          {
            intitule: dire('objectifs.ecart-communal'),
            precision: null,
            valeur: ecart === null ? dire('objectifs.inconnu') : dire('objectifs.signe', { ecart }),
          },
        ]}
      />
      <Constats constats={constats} />
      <LignesDeTable
        table={table}
        saisies={saisies}
        prevue={prevue}
        vide
        refus={refusDesSaisies(table, saisies)}
        retour={null}
        surLigne={surLigne}
        surSaisies={surSaisies}
        passage={null}
      />
    </>
  )
}
