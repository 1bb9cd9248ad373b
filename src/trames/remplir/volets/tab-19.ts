import type { Message } from '../../../regles'
import type { TableDeTrame } from '../../types'
import { casesVides } from '../cases-vides'
import { FORMAT_DATE } from '../presenter'
import type { LigneEnCours } from '../table-saisie'
import { tableSaisie } from '../table-saisie'
import type { ContenuDecrit, EntreeDeRemplissage, Recette } from '../types'
import { lettresDe } from './colonne-entiere'

/** Lignes dont la colonne « Périodicité » porte une date. */
const DATEES: readonly string[] = ['duree', 'renouvellement']

/** Pilotage : la réunion de renouvellement se déduit du terme inscrit à la ligne « Durée » (CMS-17, CMS-42). */
export const TAB_19: Recette = (entree, table) => {
  const { feuille, ...suite } = tableSaisie(entree, table, { perio: (ligne) => reunionDe(ligne, table) }, { manques: manquesDe(entree, table) })
  const colonne = table.colonnes.findIndex(({ code }) => code === 'perio')
  const formats = table.lignes.flatMap(({ code }, rang) => (DATEES.includes(code) ? [{ ligne: rang + 1, colonne, format: FORMAT_DATE }] : []))
  return { ...suite, feuille: { ...feuille, formats: [...feuille.formats, ...formats] } }
}

function reunionDe({ fixe, place, numero }: LigneEnCours, { lignes }: TableDeTrame): ContenuDecrit {
  if (fixe?.code !== 'renouvellement') return null
  const lettres = lettresDe(place('perio'), numero)
  const terme = `${lettres}${lignes.findIndex(({ code }) => code === 'duree') + 2}`
  return { formule: `=IF(COUNT(${terme})=1,MIXITE.CMS_ECHEANCE(${terme}),"")`, rang: 0 }
}

/** Cases que l'article 4 demande, par rubrique (CMS-42) : les autres restent libres. */
const DEMANDEES: Readonly<Record<string, readonly string[]>> = {
  copil: ['compo', 'perio', 'resp'],
  bilans: ['perio', 'resp'],
  groupe: ['compo', 'perio', 'resp'],
  duree: ['perio'],
  avenants: ['perio'],
}

function manquesDe(entree: EntreeDeRemplissage, table: TableDeTrame): readonly Message[] {
  const lignes = table.lignes.map(({ code }, rang) => {
    const demandees = DEMANDEES[code] ?? []
    return Object.fromEntries(table.colonnes.map((colonne) => [colonne.code, entree.lignes[rang]?.[colonne.code] ?? (demandees.includes(colonne.code) ? null : '')]))
  })
  return casesVides({ ...entree, lignes }, table)
}
