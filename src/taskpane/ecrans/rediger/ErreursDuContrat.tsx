import React, { useMemo } from 'react'
import type { ReactElement } from 'react'
import { CLEF_DE_LA_COMPTABILISATION } from '../../../redaction'
import { redigerConstat, sansCoupure } from '../../../textes'
import { controlerContrat, trouverTable } from '../../../trames'
import type { ConstatSitue } from '../../../trames'
import type { TableARediger } from '../../cas-usage/rediger/tables-a-rediger'
import { assembler, ficheDe } from '../../cas-usage/tableaux/assembler'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import { BROUILLON_VIDE } from '../../cas-usage/tableaux/brouillon'
import type { ContratLu } from '../../cas-usage/tableaux/contrat-lu'
import { constatsDuContrat } from '../../cas-usage/tableaux/communes-de-table'
import { jourDAujourdhui } from '../../cas-usage/tableaux/jour'
import { nommerTable } from '../../cas-usage/tableaux/nommer-table'
import { ramenerA } from '../../cas-usage/tableaux/par-commune'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { dire } from '../../dire'

interface Proprietes {
  readonly dossier: DossierCadre
  readonly contrat: ContratLu
  readonly tables: readonly TableARediger[]
  readonly surTableaux: () => void
}

/** Ce que les règles refusent dans les tables du contrat : un contrat bien écrit peut porter un nombre que la loi n’admet pas. */
export function ErreursDuContrat({ dossier, contrat, tables, surTableaux }: Proprietes): ReactElement | null {
  const erreurs = useMemo(() => relever(dossier, contrat, tables), [dossier.textes, contrat, tables])
  if (erreurs.length === 0) return null
  return (
    <Avis genre="erreur">
      <p>{dire('rediger.erreurs')}</p>
      <ul className="mx-liste">
        {erreurs.map((phrase, rang) => (
          <li key={rang}>{phrase}</li>
        ))}
      </ul>
      <Bouton surClic={surTableaux}>{dire('rediger.vers-tableaux')}</Bouton>
    </Avis>
  )
}

function relever(dossier: DossierCadre, contrat: ContratLu, tables: readonly TableARediger[]): readonly string[] {
  return [...releverLesTables(dossier, contrat, tables), ...releverLesTextes(dossier, contrat)]
}

/** Ce que le contrat dit hors de toute table, règles de comptabilisation comprises (CMS-36). */
function releverLesTextes(dossier: DossierCadre, contrat: ContratLu): readonly string[] {
  const { lignes: _lignes, horsTableau: _horsTableau, ...entree } = assembler(dossier, contrat, BROUILLON_VIDE)
  const comptabilisation = dossier.textes[CLEF_DE_LA_COMPTABILISATION] ?? null
  return controlerContrat({ entree, tables: {}, comptabilisation })
    .filter(estGrave)
    .map((constat) => sansCoupure(redigerConstat(constat)))
}

function estGrave({ gravite }: ConstatSitue): boolean {
  return gravite === 'EL' || gravite === 'IN'
}

function releverLesTables(dossier: DossierCadre, contrat: ContratLu, tables: readonly TableARediger[]): readonly string[] {
  const aujourdhui = jourDAujourdhui()
  return tables.flatMap(({ id, ...sienne }) => {
    const table = trouverTable(id, ficheDe(dossier))
    const vue = sienne.commune === undefined ? { dossier, contrat } : ramenerA(sienne.commune, dossier, contrat)
    const constats = table === undefined ? [] : constatsDuContrat(vue.dossier, vue.contrat, table, aujourdhui)
    const nom = nommerTable({ table: id, ...sienne })
    return constats.filter(estGrave).map((constat) => sansCoupure(dire('rediger.erreur', { table: nom, phrase: redigerConstat(constat) })))
  })
}
