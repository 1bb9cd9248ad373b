import type { Brut } from '../com'
import { lireBooleen } from '../com'
import type { CritereDeGrille, Grille } from './grille'
import { auMilliardieme } from './milliardieme'
import { NonCumul } from './non-cumul'
import type { PlanDeNote } from './plan-de-note'
import { planifier, pointsDuPlan } from './plan-de-note'
import type { ContexteDeNote } from './points-de-critere'
import { estRempli, pointsDeCritere } from './points-de-critere'

/** Ce que vaut une ligne de demandes. */
export const NOTEE = 0
export const VIDE = 1
export const EN_ERREUR = 2

/** Critères qui courent au jour du calcul ; début et fin inclus. */
export function criteresActifs({ criteres }: Pick<Grille, 'criteres'>, calcul: number): CritereDeGrille[] {
  return criteres.filter(({ debut, fin }) => (debut === null || calcul >= debut) && (fin === null || calcul <= fin))
}

export interface OptionsDeNote {
  /** Vrai sous l'autre lecture d'AMB-32 : une note négative est ramenée à 0. */
  readonly plancherZero: boolean
}

/** Grille prête à noter : ses critères actifs, leur plan, et ses groupes. */
export interface GrilleANoter {
  readonly criteres: readonly CritereDeGrille[]
  readonly groupes: number
  readonly plan: PlanDeNote
  /** Non nul sous l'autre lecture d'AMB-35 : les critères d'un même fait ne se cumulent pas. */
  readonly nonCumul: NonCumul | null
}

/** Grille propre aux mutations (COT-15) : elle note les lignes dont `colonne` dit VRAI. */
export interface MutationANoter {
  readonly grille: GrilleANoter
  readonly colonne: number
}

export function grilleANoter(
  criteres: readonly CritereDeGrille[],
  groupes: number,
  contexte: ContexteDeNote,
  cumulExclu = false,
): GrilleANoter {
  return { criteres, groupes, plan: planifier(criteres, contexte), nonCumul: cumulExclu ? new NonCumul(criteres) : null }
}

/**
 * Note N demandes sans allocation par ligne : `notes[i]` reçoit la note, `etats[i]` NOTEE, VIDE (toutes cellules vides ou
 * à 0) ou EN_ERREUR (cellule illisible, ou deux vrais dans un groupe exclusif). Les lignes sans note valent NaN.
 */
export function noterDemandes(
  demandes: readonly (readonly Brut[])[],
  criteres: readonly CritereDeGrille[],
  groupes: number,
  contexte: ContexteDeNote,
  options: OptionsDeNote,
  notes: Float64Array,
  etats: Uint8Array,
): void {
  noterLot(demandes, grilleANoter(criteres, groupes, contexte), null, contexte, options, notes, etats, 0)
}

/** Comme `noterDemandes`, avec une grille des mutations si l’EPCI en a une ; la ligne `i` s’écrit au rang `depart + i`. */
export function noterLot(
  demandes: readonly (readonly Brut[])[],
  generale: GrilleANoter,
  mutation: MutationANoter | null,
  contexte: ContexteDeNote,
  options: OptionsDeNote,
  notes: Float64Array,
  etats: Uint8Array,
  depart: number,
): void {
  const groupes = Math.max(generale.groupes, mutation?.grille.groupes ?? 0)
  const meilleurs = new Float64Array(groupes)
  const vrais = new Uint8Array(groupes)
  for (let i = 0; i < demandes.length; i += 1) {
    const ligne = demandes[i] as readonly Brut[]
    const rang = depart + i
    if (estLigneVide(ligne)) {
      etats[rang] = VIDE
      notes[rang] = NaN
      continue
    }
    if (groupes > 0) {
      meilleurs.fill(0)
      vrais.fill(0)
    }
    const grille = mutation === null ? generale : grilleDeLaLigne(ligne, generale, mutation)
    const note =
      grille === null
        ? NaN
        : grille.nonCumul === null
          ? noterLigne(ligne, grille.criteres, grille.plan, contexte, meilleurs, vrais)
          : noterSansCumul(ligne, grille.criteres, grille.nonCumul, contexte, meilleurs, vrais)
    etats[rang] = Number.isNaN(note) ? EN_ERREUR : NOTEE
    notes[rang] = options.plancherZero && note < 0 ? 0 : note
  }
}

/** Grille d’une ligne : celle des mutations si la mutation est vraie, la générale si elle est fausse ou inconnue, `null` si elle est illisible. */
export function grilleDeLaLigne<G>(ligne: readonly Brut[], generale: G, { grille, colonne }: { readonly grille: G; readonly colonne: number }): G | null {
  const mutation = colonne < 0 ? false : lireBooleen(ligne[colonne])
  if (mutation === true) return grille
  return mutation === false || mutation === 'vide' ? generale : null
}

function noterLigne(
  ligne: readonly Brut[],
  criteres: readonly CritereDeGrille[],
  plan: PlanDeNote,
  contexte: ContexteDeNote,
  meilleurs: Float64Array,
  vrais: Uint8Array,
): number {
  let somme = pointsDuPlan(plan, criteres, ligne, contexte)
  for (let k = 0; k < plan.generaux.length; k += 1) {
    const critere = criteres[plan.generaux[k] as number] as CritereDeGrille
    const points = pointsDeCritere(critere, ligne, contexte, null)
    if (critere.mode === 'maximum') {
      if (Number.isNaN(points)) return NaN
      if (points > (meilleurs[critere.groupe] as number)) meilleurs[critere.groupe] = points
      continue
    }
    if (critere.mode === 'exclusif' && estRempli(critere, points, ligne, contexte)) {
      if (vrais[critere.groupe] === 1) return NaN
      vrais[critere.groupe] = 1
    }
    somme += points
  }
  return conclure(somme, meilleurs)
}

function noterSansCumul(
  ligne: readonly Brut[],
  criteres: readonly CritereDeGrille[],
  nonCumul: NonCumul,
  contexte: ContexteDeNote,
  meilleurs: Float64Array,
  vrais: Uint8Array,
): number {
  let somme = 0
  for (let c = 0; c < criteres.length; c += 1) {
    const critere = criteres[c] as CritereDeGrille
    const points = pointsDeCritere(critere, ligne, contexte, null)
    if (Number.isNaN(points)) return NaN
    if (critere.mode === 'exclusif' && estRempli(critere, points, ligne, contexte)) {
      if (vrais[critere.groupe] === 1) return NaN
      vrais[critere.groupe] = 1
    }
    nonCumul.points[c] = points
    if (nonCumul.lies[c] === 1) continue
    if (critere.mode === 'maximum') meilleurs[critere.groupe] = Math.max(points, meilleurs[critere.groupe] as number)
    else somme += points
  }
  return conclure(somme + nonCumul.total(), meilleurs)
}

/** Ajoute les meilleurs points de chaque groupe « maximum », sans la poussière des décimales. */
function conclure(somme: number, meilleurs: Float64Array): number {
  let note = somme
  for (let g = 0; g < meilleurs.length; g += 1) note += meilleurs[g] as number
  return auMilliardieme(note)
}

/** Ligne vide : toutes les cellules sont absentes, « » ou 0 ; un FAUX explicite fait une ligne remplie. */
export function estLigneVide(ligne: readonly Brut[]): boolean {
  for (let c = 0; c < ligne.length; c += 1) {
    const cellule = ligne[c]
    if (cellule !== null && cellule !== '' && cellule !== 0 && cellule !== undefined) return false
  }
  return true
}
