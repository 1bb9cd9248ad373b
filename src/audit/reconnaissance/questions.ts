import type { Plage } from '../../classeur/port'
import type { QuestionDeColonne } from '../types'
import type { ColonnePesee } from './colonnes'
import { lireIntitule } from './intitules'
import type { PropositionDeNotion, TableauReconnu } from './types'
import type { TableauTrouve } from './tableau'

/** Colonnes à demander : deux sens possibles, une rivale, des valeurs contraires, ou un intitulé qui ressemble à un intitulé connu. */
export function questionsDe({ tableau, pesees, titres }: TableauTrouve): readonly QuestionDeColonne[] {
  return pesees.flatMap((pesee) => {
    const propositions = aProposer(tableau, pesee)
    if (propositions.length === 0) return []
    const { rang, intitule } = pesee.titree
    return [
      {
        feuille: tableau.feuille.nom,
        lieu: lieuDesTitres(tableau, rang, titres.debut, titres.fin),
        intitule,
        propositions: propositions.map(({ notion, certitude }) => ({
          notion,
          nom: tableau.modele.notions[notion]?.nom ?? notion,
          certitude,
        })),
      },
    ]
  })
}

function lieuDesTitres({ feuille, transpose }: TableauReconnu, rang: number, debut: number, fin: number): Plage {
  const lignes = fin - debut + 1
  return transpose
    ? { feuille: feuille.nom, ligne: rang, colonne: debut, lignes: 1, colonnes: lignes }
    : { feuille: feuille.nom, ligne: debut, colonne: rang, lignes, colonnes: 1 }
}

function aProposer(tableau: TableauReconnu, { titree, reconnue, propositions }: ColonnePesee): readonly PropositionDeNotion[] {
  if (titree.acceptions.some(({ choisie }) => choisie === true)) return []
  if (reconnue !== null) return reconnue.certitude === 'possible' ? propositions : []
  return propositions.length > 0 ? propositions : ressemblances(tableau, titree.intitule)
}

/** Part des mots communs à partir de laquelle deux intitulés se ressemblent. */
const RESSEMBLE = 0.5
const PROPOSITIONS_MAX = 3

/** Notions encore absentes du tableau dont un intitulé partage assez de mots avec celui-ci ; jamais rattachées d'office. */
function ressemblances({ modele, colonnes }: TableauReconnu, intitule: string): readonly PropositionDeNotion[] {
  const mots = new Set(lireIntitule(intitule).mots)
  const prises = new Set(colonnes.map(({ notion }) => notion))
  return Object.entries(modele.notions)
    .filter(([notion]) => !prises.has(notion))
    .map(([notion, { titres, synonymes = [] }]) => ({
      notion,
      commune: Math.max(0, ...[...titres, ...synonymes].map((texte) => partCommune(mots, lireIntitule(texte).mots))),
    }))
    .filter(({ commune }) => commune >= RESSEMBLE)
    .sort((une, autre) => autre.commune - une.commune)
    .slice(0, PROPOSITIONS_MAX)
    .map(({ notion }) => ({ notion, certitude: 'possible' }))
}

function partCommune(mots: ReadonlySet<string>, autres: readonly string[]): number {
  const reunis = new Set([...mots, ...autres])
  return autres.filter((mot) => mots.has(mot)).length / reunis.size
}
