import type { Message } from '../../../regles'
import { lireDate, message } from '../../../regles'
import type { TableDeTrame } from '../../types'
import { casesVides } from '../cases-vides'
import { FORMAT_DATE } from '../presenter'
import type { LigneEnCours } from '../table-saisie'
import { tableSaisie } from '../table-saisie'
import type { ContenuDecrit, ContenuSaisi, EntreeDeRemplissage, Recette } from '../types'
import { lettresDe } from './colonne-entiere'

/** Lignes dont la colonne « Périodicité » porte une date. */
const DATEES: readonly string[] = ['duree', 'renouvellement']

/**
 * Pilotage : la réunion de renouvellement se déduit du terme inscrit à la ligne « Durée » (CMS-17, CMS-42). Un terme tapé en
 * toutes lettres devient la date qu'il dit.
 */
export const TAB_19: Recette = (saisie, table) => {
  const lignes = saisie.lignes.map((ligne, rang) =>
    estDatee(table, rang) ? { ...ligne, perio: enDate(ligne['perio'] ?? null) } : ligne,
  )
  const entree = { ...saisie, lignes }
  const { feuille, ...suite } = tableSaisie(entree, table, { perio: (ligne) => reunionDe(ligne, table) }, { manques: manquesDe(entree, table) })
  const colonne = table.colonnes.findIndex(({ code }) => code === 'perio')
  const formats = table.lignes.flatMap(({ code }, rang) => (DATEES.includes(code) ? [{ ligne: rang + 1, colonne, format: FORMAT_DATE }] : []))
  return { ...suite, feuille: { ...feuille, formats: [...feuille.formats, ...formats] } }
}

function estDatee({ lignes }: TableDeTrame, rang: number): boolean {
  return DATEES.includes(lignes[rang]?.code ?? '')
}

function enDate(perio: ContenuSaisi): ContenuSaisi {
  if (typeof perio !== 'string') return perio
  const lue = lireDate(perio)
  return typeof lue === 'number' ? lue : perio
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
  return [...casesVides({ ...entree, lignes }, table), ...datesIllisibles(entree, table)]
}

function datesIllisibles({ lignes }: EntreeDeRemplissage, table: TableDeTrame): readonly Message[] {
  return table.lignes.flatMap(({ intitule }, rang) => {
    const lu = lignes[rang]?.['perio'] ?? null
    if (!estDatee(table, rang) || typeof lu !== 'string') return []
    return [message('remplir-volets.date-illisible', { table: table.id, rubrique: intitule, lu })]
  })
}
