import { nomDeLecture } from '../../../regles'
import type { ChoixDHypothese, LigneSaisie, Remplissage } from '../../../trames'
import { FEUILLE_HYPOTHESES, feuilleHypotheses, POINTS_DU_CONTRAT, reunirRemplissages } from '../../../trames'
import type { Dossier } from '../../dossier/dossier'
import type { DossierCadre } from '../tableaux/assembler'
import { avecBrouillon, sansBrouillon } from '../tableaux/brouillon'
import type { ContratLu } from '../tableaux/contrat-lu'
import { remplissageDeTable } from '../tableaux/entree-de-remplissage'
import { tablesDeLArticle2 } from './article-2'

/** Les choix pas encore écrits attendent dans le brouillon qui porte le nom de leur feuille. */
export const SAISIES_DES_HYPOTHESES = FEUILLE_HYPOTHESES

/** Choix de tous les points du contrat : ceux de la feuille, puis ceux qui attendent l’écriture ; la lecture par défaut sinon. */
export function choixDuContrat(dossier: Dossier, feuille: readonly ChoixDHypothese[]): readonly ChoixDHypothese[] {
  const inconnus = feuille.filter(({ point }) => POINTS_DU_CONTRAT.every(({ id }) => id !== point))
  return [...POINTS_DU_CONTRAT.map(({ id }) => enAttente(dossier, id) ?? choixDe(feuille, id)), ...inconnus]
}

/** Retient un choix ou son motif ; un choix que la feuille porte déjà n’attend plus rien. */
export function choisir(dossier: Dossier, feuille: readonly ChoixDHypothese[], choisi: ChoixDHypothese): Dossier {
  const autres = lignesDe(dossier).filter(({ point }) => point !== choisi.point)
  return ranger(dossier, estEcrit(choisi, feuille) ? autres : [...autres, { ...choisi }])
}

/** Le dossier sans les choix que la feuille porte déjà ; le même s’il n’y en a pas. */
export function sansChoixEcrits(dossier: Dossier, feuille: readonly ChoixDHypothese[]): Dossier {
  const lignes = lignesDe(dossier)
  const restantes = lignes.filter((ligne) => !estEcrit(enChoix(ligne), feuille))
  return restantes.length === lignes.length ? dossier : ranger(dossier, restantes)
}

/** Vrai si des choix attendent d’être écrits. */
export function choixEnAttente(dossier: Dossier): boolean {
  return lignesDe(dossier).length > 0
}

/**
 * La feuille « Hypothèses », avec les tables de l’article 2 que le classeur porte déjà : leur effet chiffré s’y met à jour. Une table
 * dont les saisies attendent n’est pas touchée.
 */
export function remplissageDesHypotheses(dossier: DossierCadre, lu: ContratLu): Remplissage {
  const hypotheses = choixDuContrat(dossier, lu.hypotheses)
  const contrat = { ...lu, hypotheses }
  const ecrites = tablesDeLArticle2(dossier, lu).filter(({ id }) => lu.tables[id] !== undefined && dossier.brouillons[id] === undefined)
  if (ecrites.length > 0) return reunirRemplissages(ecrites.map((table) => remplissageDeTable(dossier, contrat, table)))
  return { table: FEUILLE_HYPOTHESES, feuilles: [feuilleHypotheses(hypotheses)], graphiques: [], manques: [], suppositions: [] }
}

function lignesDe({ brouillons }: Dossier): readonly LigneSaisie[] {
  return brouillons[SAISIES_DES_HYPOTHESES]?.lignes ?? []
}

function enAttente(dossier: Dossier, id: string): ChoixDHypothese | undefined {
  const ligne = lignesDe(dossier).find(({ point }) => point === id)
  return ligne === undefined ? undefined : enChoix(ligne)
}

function enChoix({ point, lecture, motif }: LigneSaisie): ChoixDHypothese {
  return { point: String(point ?? ''), lecture: String(lecture ?? ''), motif: typeof motif === 'string' ? motif : null }
}

function choixDe(feuille: readonly ChoixDHypothese[], id: string): ChoixDHypothese {
  return feuille.find(({ point }) => point === id) ?? { point: id, lecture: nomDeLecture(0), motif: null }
}

function estEcrit({ point, lecture, motif }: ChoixDHypothese, feuille: readonly ChoixDHypothese[]): boolean {
  const porte = choixDe(feuille, point)
  return porte.lecture === lecture && (porte.motif ?? '') === (motif ?? '').trim()
}

function ranger(dossier: Dossier, lignes: readonly LigneSaisie[]): Dossier {
  if (lignes.length === 0) return sansBrouillon(dossier, SAISIES_DES_HYPOTHESES)
  return avecBrouillon(dossier, SAISIES_DES_HYPOTHESES, { lignes, horsTableau: {} })
}
