import React from 'react'
import type { ReactElement } from 'react'
import type { ContenuSaisi, Remplissage, TableDeTrame } from '../../../trames'
import type { NomsProposes } from '../../cas-usage/tableaux/champs'
import { genreDeTable } from '../../cas-usage/tableaux/genre-de-table'
import { autreListe, passerLigne } from '../../cas-usage/tableaux/passer'
import { lignesProposees } from '../../cas-usage/tableaux/lignes-proposees'
import type { RefusDeSaisie } from '../../cas-usage/tableaux/refus-de-saisie'
import { resumerLigne } from '../../cas-usage/tableaux/resumer-ligne'
import { dire } from '../../dire'
import type { Brouillon, Dossier } from '../../dossier/dossier'
import { phraseDErreur } from '../../phrase-derreur'
import { Appreciation } from './Appreciation'
import { BlocPrevu } from './BlocPrevu'
import { ChampsACote } from './ChampsACote'
import type { ProprietesDeTable } from './EcranDeTable'
import { blocACote, lignesDeLaTable } from './feuille-prevue'
import type { FeuillePrevue } from './feuille-prevue'
import { LignesDeTable } from './LignesDeTable'
import { LignesProposees } from './LignesProposees'

/** Colonne du bilan des projets qui dit l’essentiel. */
const COUVERTURE = ['Couverture']
/** Objectif avant le contrat, puis celui que le contrat retient. */
const OBJECTIFS = ['obj_av', 'obj_ret', 'obj_ap', 'obj']

interface Proprietes extends ProprietesDeTable {
  readonly saisies: Brouillon
  readonly remplissage: Remplissage
  readonly prevue: FeuillePrevue | null
  readonly refus: readonly RefusDeSaisie[]
  readonly noms: NomsProposes
  readonly retour: number | null
  readonly surLigne: (rang: number) => void
  readonly surSaisies: (saisies: Brouillon, phrase: string) => void
  readonly surChamp: (code: string, contenu: ContenuSaisi) => void
  /** Un projet a changé de liste. */
  readonly surPassage: (dossier: Dossier, phrase: string) => void
  readonly surRefus: (phrase: string) => void
}

/** Ce que la table porte : calculé des communes, écrit par la trame, ou saisi ligne à ligne. */
export function ContenuDeTable(proprietes: Proprietes): ReactElement {
  const { classeur, dossier, contrat, table, saisies, remplissage, prevue, refus, noms, retour } = proprietes
  const genre = genreDeTable(table)
  const aCote = prevue === null ? null : blocACote(prevue, table)
  const autre = autreListe(table)

  async function passer(rang: number): Promise<void> {
    const { titre } = resumerLigne(table, saisies.lignes[rang] ?? {}, rang)
    try {
      const suivant = await passerLigne(classeur, dossier, table, contrat, rang)
      proprietes.surPassage(suivant, dire('tables.passee', { ligne: titre, table: autre ?? '' }))
    } catch (erreur) {
      proprietes.surRefus(phraseDErreur(erreur))
    }
  }

  if (genre === 'communes' || genre === 'écrite') {
    const lignes = prevue === null ? null : lignesDeLaTable(prevue, table)
    return (
      <>
        <p>{dire(genre === 'communes' ? 'tables.des-communes' : 'tables.toute-ecrite')}</p>
        {lignes === null ? (
          <p className="mx-secondaire">{dire('tables.calcul')}</p>
        ) : (
          <BlocPrevu bloc={lignes} ouvert={lignes.length === 2} resume={objectifsDe(table)} />
        )}
      </>
    )
  }
  const proposees = saisies.lignes.length === 0 && genre === 'libres' ? lignesProposees(remplissage, table) : []
  return (
    <>
      {aCote === null ? null : (
        <>
          <h2>{dire(autre === null ? 'tables.a-cote' : 'tables.couverture')}</h2>
          <BlocPrevu bloc={aCote} resume={COUVERTURE} />
        </>
      )}
      {table.id === 'TAB-17' ? <Appreciation dossier={dossier} surDossier={proprietes.surDossier} /> : null}
      <h2>{dire('tables.lignes')}</h2>
      {proposees.length === 0 ? null : (
        <LignesProposees
          table={table}
          lignes={proposees}
          surReprise={() => proprietes.surSaisies({ ...saisies, lignes: proposees }, dire('tables.proposees-reprises'))}
        />
      )}
      <LignesDeTable
        table={table}
        saisies={saisies}
        prevue={prevue}
        vide={proposees.length === 0}
        refus={refus}
        retour={retour}
        surLigne={proprietes.surLigne}
        surSaisies={proprietes.surSaisies}
        passage={
          autre === null ? null : { texte: dire('tables.passer', { table: autre }), surLigne: (rang) => void passer(rang) }
        }
      />
      <ChampsACote table={table} horsTableau={saisies.horsTableau} noms={noms} surChamp={proprietes.surChamp} />
    </>
  )
}

function objectifsDe({ colonnes }: TableDeTrame): readonly string[] {
  return colonnes.filter(({ code }) => OBJECTIFS.includes(code)).map(({ intitule }) => intitule)
}
