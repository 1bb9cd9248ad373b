import { champsLaisses, completudeDuContrat, reglesDeComptabilisation, RUBRIQUES } from '../../regles'
import type { EtatDeRubrique } from '../../regles'
import { parCommune } from '../par-commune'
import { decrireRemplissage } from '../remplir'
import { trouverTable } from '../tables-de-periode'
import { estVide, texteDe } from './cases'
import type { Completude, ContratSaisi, TableSaisie } from './types'

/** Une rubrique de la trame se dit d'après une ou plusieurs tables, et parfois une seule ligne de l'une d'elles. */
type EtatDe = (contrat: ContratSaisi) => EtatDeRubrique

/** Les 16 rubriques, dans l'ordre de la trame. */
const ETATS: readonly EtatDe[] = [
  deTables('TAB-01'),
  deTables('TAB-02'),
  deTables('TAB-03'),
  deTables('TAB-04'),
  deTables('TAB-05', 'TAB-06', 'TAB-07'),
  deTables('TAB-08', 'TAB-09'),
  deTables('TAB-10'),
  duTheme(0),
  duTheme(1),
  duTheme(2),
  duTheme(3),
  deTables('TAB-12'),
  deLArticle2,
  deTables('TAB-17'),
  deTables('TAB-19'),
  deTables('TAB-20'),
]

/**
 * Part des rubriques de la trame que le contrat remplit, et leur état (CMS-46) : absente quand aucune de ses tables n'est écrite, vide
 * tant qu'une case demandée manque ou garde le modèle de la trame. À plusieurs communes, une rubrique qui les examine à part n'est remplie
 * que pour toutes.
 */
export function completude(contrat: ContratSaisi): Completude {
  const plage = RUBRIQUES.map(({ intitule }, rang) => [intitule, ETATS[rang]?.(contrat) ?? 'absent'])
  return completudeDuContrat([['Rubrique', 'État'], ...plage], { expliquer: true })
}

function deTables(...ids: readonly string[]): EtatDe {
  return (contrat) => {
    const attendues = ids.flatMap((id) => contratsDe(id, contrat).map((sien) => ({ id, sien })))
    const ecrites = attendues.filter(({ id, sien }) => sien.tables[id] !== undefined)
    if (ecrites.length === 0) return ids.some((id) => contrat.tables[id] !== undefined) ? 'vide' : 'absent'
    return ecrites.length === attendues.length && ecrites.every(({ id, sien }) => estComplete(id, sien)) ? 'rempli' : 'vide'
  }
}

/** Une table que chaque commune a en propre se juge commune par commune, sur ses seuls nombres. */
function contratsDe(id: string, contrat: ContratSaisi): readonly ContratSaisi[] {
  const { entree, parCommune: siennes = {} } = contrat
  if (!parCommune(id) || entree.communes.length < 2) return [contrat]
  return entree.communes.map((commune) => ({
    ...contrat,
    entree: { ...entree, communes: [commune] },
    tables: siennes[commune.nom] ?? {},
  }))
}

function duTheme(rang: number): EtatDe {
  return ({ tables }) => {
    const analyse = tables['TAB-11']
    if (analyse === undefined) return 'absent'
    const remplies = ['diff', 'outils'].every((code) => estRempli(texteDe(analyse.lignes[rang], code)))
    return remplies ? 'rempli' : 'vide'
  }
}

/** Le tableau d'objectifs dépend du contrat et de la ville ; les règles de comptabilisation s'écrivent à la suite (CMS-36). */
function deLArticle2(contrat: ContratSaisi): EtatDeRubrique {
  const { modalite, territoire, fiche } = contrat.entree
  const tableau = modalite === 'B' ? ['TAB-13'] : modalite === 'C' ? ['TAB-14'] : []
  const tables = deTables(...tableau, ...(territoire.ville === null ? [] : ['TAB-15']), 'TAB-16')(contrat)
  if (tables !== 'rempli') return tables
  const regles = reglesDeComptabilisation(contrat.comptabilisation, fiche)
  return regles.etat === 'etabli' && regles.valeur.remplie ? 'rempli' : 'vide'
}

/** Rien ne manque à la recette, et aucune case ne garde le modèle de la trame (« xx », « date »). */
function estComplete(id: string, { entree, tables }: ContratSaisi): boolean {
  const table = tables[id]
  if (table === undefined || (attendDesLignes(id, entree.fiche) && table.lignes.every(estVide))) return false
  return decrireRemplissage(id, { ...entree, ...table }).manques.length === 0 && !gardeLeModele(table)
}

/** Les tableaux de l'article 2 se remplissent des communes : aucune ligne ne s'y saisit. */
function attendDesLignes(id: string, fiche: ContratSaisi['entree']['fiche']): boolean {
  return !['TAB-13', 'TAB-14', 'TAB-16'].includes(id) && trouverTable(id, fiche) !== undefined
}

function gardeLeModele({ lignes, horsTableau }: TableSaisie): boolean {
  return [...lignes, horsTableau].some((ligne) => Object.values(ligne).some((contenu) => typeof contenu === 'string' && champsLaisses(contenu).length > 0))
}

function estRempli(texte: string | null): boolean {
  return texte !== null && champsLaisses(texte).length === 0
}
