import React, { useLayoutEffect, useMemo, useRef } from 'react'
import type { ReactElement } from 'react'
import type { ConstatSitue, TableDeTrame } from '../../../trames'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import { correspond } from '../../cas-usage/tableaux/chercher'
import type { ContratLu } from '../../cas-usage/tableaux/contrat-lu'
import { avanceeDeTable, constatsDuContrat } from '../../cas-usage/tableaux/communes-de-table'
import type { AvanceeDeTable } from '../../cas-usage/tableaux/communes-de-table'
import type { Partie, TablesDuContrat } from '../../cas-usage/tableaux/parties'
import { ChampDeRecherche } from '../../composants/ChampDeRecherche'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import { TableEnListe } from './TableEnListe'

interface Proprietes {
  readonly dossier: DossierCadre
  readonly contrat: ContratLu
  readonly tables: TablesDuContrat
  readonly aujourdhui: number
  readonly recherche: string
  readonly surRecherche: (recherche: string) => void
  /** Table qu’on vient de refermer : le focus revient à son bouton. */
  readonly quittee: string | null
  readonly surTable: (id: string) => void
}

const TITRES: Readonly<Record<Partie, string>> = {
  debut: 'tables.partie-debut',
  'volet-1': 'tables.partie-volet-1',
  'volet-2': 'tables.partie-volet-2',
  'article-1': 'tables.partie-article-1',
  'article-2': 'tables.partie-article-2',
  'article-3': 'tables.partie-article-3',
  'article-4': 'tables.partie-article-4',
  signatures: 'tables.partie-signatures',
  annexe: 'tables.partie-annexe',
}

/** Les tables par partie de la trame, avec où chacune en est ; en bas, celles dont le contrat n’a pas l’emploi. */
export function ListeDesTables(proprietes: Proprietes): ReactElement {
  const { dossier, contrat, tables, aujourdhui, recherche, surRecherche, quittee, surTable } = proprietes
  const cadre = useRef<HTMLDivElement>(null)
  const { parties, sansObjet } = tables
  const constats = useMemo(() => constater(proprietes), [dossier, contrat, aujourdhui])

  useLayoutEffect(() => {
    if (quittee !== null) cadre.current?.querySelector<HTMLButtonElement>(`[data-table="${quittee}"]`)?.focus()
  }, [quittee])

  const trouvees = parties
    .map(({ partie, tables: siennes }) => ({ partie, siennes: siennes.filter((table) => correspond(table, recherche)) }))
    .filter(({ siennes }) => siennes.length > 0)
  const ecartees = sansObjet.filter(({ table }) => correspond(table, recherche))
  const nombre = trouvees.reduce((somme, { siennes }) => somme + siennes.length, 0) + ecartees.length
  const enListe = (table: TableDeTrame, raison: string | null): ReactElement => {
    const avancee = avanceeDeTable(dossier, contrat, table)
    return (
      <TableEnListe
        key={table.id}
        clef={table.id}
        titre={dire('tables.titre-de-table', { table: table.id, titre: table.titre })}
        etat={avancee.etat}
        avancee={direLAvancee(avancee)}
        constats={raison === null ? (constats.get(table.id) ?? []) : []}
        precision={raison}
        surClic={() => surTable(table.id)}
      />
    )
  }

  return (
    <div ref={cadre}>
      <ChampDeRecherche
        libelle={dire('tables.rechercher')}
        valeur={recherche}
        surChangement={surRecherche}
        surTouche={() => undefined}
      />
      <ZoneVivante>
        <p className="mx-secondaire">
          {nombre === 0 ? dire('tables.aucune') : dire(nombre === 1 ? 'tables.une' : 'tables.plusieurs', { nombre })}
        </p>
      </ZoneVivante>
      {trouvees.map(({ partie, siennes }) => (
        <section key={partie}>
          <h2>{dire(TITRES[partie])}</h2>
          <ul className="mx-fonctions">{siennes.map((table) => enListe(table, null))}</ul>
        </section>
      ))}
      {ecartees.length === 0 ? null : (
        <section>
          <h2>{dire('tables.sans-objet')}</h2>
          <ul className="mx-fonctions">{ecartees.map(({ table, raison }) => enListe(table, raison))}</ul>
        </section>
      )}
    </div>
  )
}

function constater({ dossier, contrat, tables, aujourdhui }: Proprietes): ReadonlyMap<string, readonly ConstatSitue[]> {
  const toutes = tables.parties.flatMap(({ tables: siennes }) => siennes)
  return new Map(toutes.map((table) => [table.id, constatsDuContrat(dossier, contrat, table, aujourdhui)]))
}

/** `null` : une table du contrat entier, dont l’état suffit. */
function direLAvancee({ ecrites, brouillons, total }: AvanceeDeTable): string | null {
  if (total < 2) return null
  return dire(brouillons === 0 ? 'tables.etat-communes' : 'tables.etat-communes-brouillons', { ecrites, total, brouillons })
}
