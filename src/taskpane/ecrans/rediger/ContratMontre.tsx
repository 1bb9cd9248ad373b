import React, { useMemo, useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { redigerContrat } from '../../../redaction'
import type { ManqueDeRedaction } from '../../../redaction'
import { redigerMessage, sansCoupure } from '../../../textes'
import { contratARediger } from '../../cas-usage/rediger/contrat-a-rediger'
import { nomDuFichier } from '../../cas-usage/rediger/nom-du-fichier'
import type { TableARediger } from '../../cas-usage/rediger/tables-a-rediger'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import { nommerTable } from '../../cas-usage/tableaux/nommer-table'
import type { ContratLu } from '../../cas-usage/tableaux/contrat-lu'
import { Avis } from '../../composants/Avis'
import { dire } from '../../dire'
import type { ProprietesDEtape } from '../contrat/etapes'
import { CopierLeContrat } from './CopierLeContrat'
import { DocumentMontre } from './DocumentMontre'
import { ErreursDuContrat } from './ErreursDuContrat'
import { Manques } from './Manques'
import { Telecharger } from './Telecharger'
import { TextesLibres } from './TextesLibres'
import type { ChampDemande } from './TextesLibres'

interface Proprietes extends ProprietesDEtape {
  readonly dossier: DossierCadre
  readonly contrat: ContratLu
  readonly tables: readonly TableARediger[]
}

/** Ce qui manque, les textes à écrire, les deux sorties, puis le contrat en toutes lettres. */
export function ContratMontre({ dossier, contrat, tables, surDossier, surEtape }: Proprietes): ReactElement {
  const [demande, setDemande] = useState<ChampDemande | null>(null)
  const cadre = useRef<HTMLDivElement>(null)
  const { document: redige, manques } = useMemo(
    () => redigerContrat(contratARediger(dossier, contrat, tables)),
    [dossier.textes, dossier.territoire, contrat, tables],
  )
  const prevues = tables.filter(({ prevue }) => prevue).map(({ id, ...sienne }) => nommerTable({ table: id, ...sienne }))
  const avis = [
    ...contrat.absentes.map((commune) => dire('rediger.commune-absente', { commune })),
    ...[...contrat.anomalies, ...tables.flatMap((table) => table.avis)].map((dit) => sansCoupure(redigerMessage(dit))),
  ]

  function mener(ou: ManqueDeRedaction['ou']): void {
    if (ou.genre === 'texte') setDemande((avant) => ({ clef: ou.clef, fois: (avant?.fois ?? 0) + 1 }))
    else surEtape(ou.genre === 'table' ? 'tableaux' : ou.genre)
  }

  function selectionner(): void {
    if (cadre.current !== null) window.getSelection()?.selectAllChildren(cadre.current)
  }

  return (
    <>
      {avis.length === 0 ? null : (
        <Avis genre="alerte">
          <p>{dire('rediger.avis')}</p>
          <ul className="mx-liste">
            {avis.map((phrase, rang) => (
              <li key={rang}>{phrase}</li>
            ))}
          </ul>
        </Avis>
      )}
      {prevues.length === 0 ? null : (
        <Avis genre="information">
          <p>{dire('rediger.prevues', { tables: prevues.join(', ') })}</p>
        </Avis>
      )}
      <ErreursDuContrat dossier={dossier} contrat={contrat} tables={tables} surTableaux={() => surEtape('tableaux')} />
      <h2>{dire('rediger.ce-qui-manque')}</h2>
      <Manques manques={manques} surManque={mener} />
      <h2>{dire('rediger.textes')}</h2>
      <TextesLibres dossier={dossier} surDossier={surDossier} demande={demande} />
      <h2>{dire('rediger.emporter')}</h2>
      <p className="mx-secondaire">{dire('rediger.emporter-aide')}</p>
      <div className="mx-gestes">
        <CopierLeContrat redige={redige} surSelection={selectionner} />
        <Telecharger redige={redige} nom={nomDuFichier(dossier)} />
      </div>
      <h2>{dire('rediger.document')}</h2>
      <DocumentMontre redige={redige} cadre={cadre} />
    </>
  )
}
