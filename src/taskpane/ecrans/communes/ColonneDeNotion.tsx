import React from 'react'
import type { ReactElement } from 'react'
import { NOTIONS } from '../../../donnees'
import type { Proposition } from '../../../donnees'
import type { FichePeriode } from '../../../regles'
import { redigerMessage, sansCoupure } from '../../../textes'
import { ecartDAnnee } from '../../cas-usage/communes/proposer-colonnes'
import type { ChoixDeColonne, NotionProposee } from '../../cas-usage/communes/proposer-colonnes'
import type { TableLue } from '../../cas-usage/communes/table-lue'
import { Choix } from '../../composants/Choix'
import { Icone } from '../../composants/Icone'
import { dire } from '../../dire'

interface Proprietes {
  readonly proposee: NotionProposee
  readonly table: TableLue
  readonly fiche: FichePeriode
  readonly colonne: ChoixDeColonne
  readonly partagee: boolean
  readonly surColonne: (colonne: ChoixDeColonne) => void
}

const A_CHOISIR = ''
const AUCUNE = 'aucune'
const VALEURS_MONTREES = 3

/** Une notion : sa colonne, ce qui la fait proposer, ce qu’elle contient. */
export function ColonneDeNotion({ proposee, table, fiche, colonne, partagee, surColonne }: Proprietes): ReactElement {
  const { notion, candidates, reprise, depart } = proposee
  const proposition = candidates.find((candidate) => candidate.colonne === colonne)
  const ecart = proposition === undefined ? null : ecartDAnnee(proposition, fiche)
  const attend = colonne === undefined || partagee || (notion === 'nom' && colonne === null)
  return (
    <div className="mx-notion" data-attend={attend ? 'oui' : 'non'}>
      <Choix
        libelle={dire('communes.notion', { notion: NOTIONS[notion].nom })}
        valeur={colonne === undefined ? A_CHOISIR : colonne === null ? AUCUNE : String(colonne)}
        options={optionsDe(proposee, table)}
        surChangement={(choisie) => surColonne(choisie === A_CHOISIR ? undefined : choisie === AUCUNE ? null : Number(choisie))}
        aide={[
          raisonDe(colonne, proposition, reprise && colonne === depart),
          typeof colonne === 'number' ? apercu(table, colonne) : [],
        ]
          .flat()
          .join(' ')}
      />
      {ecart === null ? null : (
        <p className="mx-avancee mx-alerte">
          <Icone nom="alerte" />
          <span>{sansCoupure(redigerMessage(ecart))}</span>
        </p>
      )}
    </div>
  )
}

/** Les candidates d’abord, avec leur certitude ; puis toutes les autres colonnes. */
function optionsDe({ candidates }: NotionProposee, { entetes }: TableLue) {
  const proposees = new Set(candidates.map(({ colonne }) => colonne))
  return [
    { valeur: A_CHOISIR, texte: dire('communes.a-choisir') },
    { valeur: AUCUNE, texte: dire('communes.aucune-colonne') },
    ...candidates.map(({ colonne, intitule, certitude }) => ({
      valeur: String(colonne),
      texte: dire('communes.candidate', { intitule: intitule.trim(), certitude }),
    })),
    ...entetes.flatMap((entete, rang) =>
      proposees.has(rang) || entete.trim() === '' ? [] : [{ valeur: String(rang), texte: entete.trim() }],
    ),
  ]
}

function raisonDe(colonne: ChoixDeColonne, proposition: Proposition | undefined, reprise: boolean): string {
  if (colonne === undefined) return dire('communes.choix-attendu')
  if (colonne === null) return reprise ? dire('communes.aucune-reprise') : dire('communes.aucune-lue')
  if (reprise) return dire('communes.reprise')
  if (proposition === undefined) return dire('communes.choisie-par-vous')
  return dire('communes.certitude', { certitude: proposition.certitude, raison: dire(RAISONS[proposition.raison]) })
}

const RAISONS: Readonly<Record<Proposition['raison'], string>> = {
  'intitule-connu': 'communes.raison-connu',
  'annee-variable': 'communes.raison-annee',
  synonyme: 'communes.raison-synonyme',
  'caracteres-perdus': 'communes.raison-caracteres',
  ressemblance: 'communes.raison-ressemblance',
  'second-sens': 'communes.raison-second-sens',
  'valeurs-contraires': 'communes.raison-contraires',
}

function apercu({ lignes }: TableLue, colonne: number): string {
  const remplies = lignes.map(({ cellules }) => (cellules[colonne] ?? '').trim()).filter((cellule) => cellule !== '')
  const montrees = remplies.slice(0, VALEURS_MONTREES)
  return montrees.length === 0
    ? dire('communes.colonne-vide')
    : dire('communes.apercu', { valeurs: montrees.map((valeur) => `« ${valeur} »`).join(', ') })
}
