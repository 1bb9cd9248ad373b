import type { Lectures, Message } from '../../../regles'
import { LECTURES_PAR_DEFAUT } from '../../../regles'
import type { CommuneARemplir, Remplissage, TableDeTrame } from '../../../trames'
import { lecturesDuContrat, reunirRemplissages, trouverTable } from '../../../trames'
import type { CadreDuContrat } from '../../../trames'
import { assembler, ficheDe, saisiesDe } from '../tableaux/assembler'
import type { DossierCadre } from '../tableaux/assembler'
import { BROUILLON_VIDE } from '../tableaux/brouillon'
import type { ContratLu } from '../tableaux/contrat-lu'
import { remplissageDeTable } from '../tableaux/entree-de-remplissage'
import type { CommuneExaminee } from './examiner'
import { examiner } from './examiner'
import { avecSaisies } from './saisies'

/** L’article 2 du contrat, saisies en attente comprises. */
export interface Article2 {
  /** Ce que porterait le classeur une fois les saisies écrites. */
  readonly contrat: ContratLu
  readonly cadre: CadreDuContrat
  readonly lectures: Lectures
  /** Choix de lecture que la feuille « Hypothèses » porte et qu’on n’a pas su lire. */
  readonly illisibles: readonly Message[]
  readonly examinees: readonly CommuneExaminee[]
}

export function lireArticle2(dossier: DossierCadre, lu: ContratLu): Article2 {
  const contrat: ContratLu = { ...lu, communes: avecSaisies(dossier, lu.communes) }
  const { lignes: _lignes, horsTableau: _horsTableau, ...cadre } = assembler(dossier, contrat, BROUILLON_VIDE)
  const { lectures, constats } = lecturesDuContrat(cadre)
  return {
    contrat,
    cadre,
    lectures: constats.length === 0 ? lectures : LECTURES_PAR_DEFAUT,
    illisibles: constats.map((constat) => constat.message),
    examinees: contrat.communes.map((commune) => examiner(commune, cadre, lectures, estCarencee(dossier, commune))),
  }
}

function estCarencee({ origines }: DossierCadre, { nom }: CommuneARemplir): boolean {
  return origines?.[nom]?.carencee === true
}

/** Tables de l’article 2 qu’il faut à ce contrat ; la dernière porte les objectifs retenus, que l’aperçu contrôle. */
export function tablesDeLArticle2(dossier: DossierCadre, lu: ContratLu): readonly TableDeTrame[] {
  const { modalite, territoire } = dossier
  const arrondissements = territoire.ville !== null && aDesLignes(dossier, lu)
  const ids = [
    ...(arrondissements ? ['TAB-15'] : []),
    'TAB-16',
    ...(modalite === 'A' ? [] : [modalite === 'B' ? 'TAB-13' : 'TAB-14']),
  ]
  return ids.flatMap((id) => trouverTable(id, ficheDe(dossier)) ?? [])
}

function aDesLignes(dossier: DossierCadre, lu: ContratLu): boolean {
  return lu.tables['TAB-15'] !== undefined || saisiesDe(dossier, { id: 'TAB-15' }, lu).lignes.length > 0
}

/** Tout l’article 2 en une écriture : « Hypothèses », « Communes », puis ses tables. */
export function remplissageDeLArticle2(dossier: DossierCadre, lu: ContratLu): Remplissage {
  const { contrat } = lireArticle2(dossier, lu)
  return reunirRemplissages(tablesDeLArticle2(dossier, lu).map((table) => remplissageDeTable(dossier, contrat, table)))
}
