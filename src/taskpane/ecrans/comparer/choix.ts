import { lireEntier } from '../../../regles'
import { FEUILLE_DU_BANC } from '../../../remplissage'
import type { ChoixDuBanc } from '../../cas-usage/comparer/essayer-grilles-du-classeur'
import type { PlageProposee } from '../../cas-usage/coter/proposer-plages'
import { retrouverPlage } from '../../cas-usage/coter/retrouver-plage'
import { jourDAujourdhui } from '../../cas-usage/tableaux/jour'
import { dire } from '../../dire'

/** Les choix de l’écran, incomplets tant que l’utilisateur n’a pas fini ; `null` : rien de choisi. */
export interface Choisi {
  readonly demandes: PlageProposee | null
  readonly grilleA: PlageProposee | null
  readonly mutationA: PlageProposee | null
  readonly grilleB: PlageProposee | null
  /** `null` : la même que pour la grille A. */
  readonly mutationB: PlageProposee | null
  readonly jour: number | null
  readonly doublement: boolean
  /** Tel que saisi ; vide : le seuil par défaut. */
  readonly seuil: string
}

/** Sous deux, le seuil ne cacherait rien. */
const SEUIL_MINIMAL = 2

/** Feuilles que cet écran écrit : les proposer pour demandes n’aurait pas de sens. */
export function sansLesRapports(plages: readonly PlageProposee[]): readonly PlageProposee[] {
  return plages.filter(({ plage }) => !plage.feuille.toLowerCase().startsWith(FEUILLE_DU_BANC.toLowerCase()))
}

/** Choix de départ : la première grille reconnue à ses titres, la plus longue des autres plages, la date du jour. */
export function choixDeDepart(plages: readonly PlageProposee[]): Choisi {
  const longues = plages.filter(({ estUneGrille }) => !estUneGrille).sort((une, autre) => autre.plage.lignes - une.plage.lignes)
  return {
    demandes: longues[0] ?? null,
    grilleA: plages.find(({ estUneGrille }) => estUneGrille) ?? null,
    mutationA: null,
    grilleB: null,
    mutationB: null,
    jour: jourDAujourdhui(),
    doublement: false,
    seuil: '',
  }
}

/** Des choix déjà faits, le classeur relu. */
export function retrouverChoix(choisi: Choisi, plages: readonly PlageProposee[]): Choisi {
  const retrouver = (choisie: PlageProposee | null): PlageProposee | null => retrouverPlage(choisie, plages)
  const { demandes, grilleA, mutationA, grilleB, mutationB } = choisi
  return {
    ...choisi,
    demandes: retrouver(demandes),
    grilleA: retrouver(grilleA),
    mutationA: retrouver(mutationA),
    grilleB: retrouver(grilleB),
    mutationB: retrouver(mutationB),
  }
}

/** Seuil saisi ; `null` : champ vide, le seuil par défaut vaut ; `undefined` : illisible. */
export function lireSeuil(saisi: string): number | null | undefined {
  if (saisi.trim() === '') return null
  const lu = lireEntier(saisi)
  return typeof lu === 'number' && lu >= SEUIL_MINIMAL ? lu : undefined
}

/** Les choix complets, ou la phrase de ce qui manque. */
export function completer({ demandes, grilleA, mutationA, grilleB, mutationB, jour, doublement, seuil }: Choisi): ChoixDuBanc | string {
  const seuilSecret = lireSeuil(seuil)
  if (demandes !== null && grilleA !== null && jour !== null && seuilSecret !== undefined) {
    const premiere = { nom: grilleA.nom, plage: grilleA.plage, mutation: mutationA?.plage ?? null }
    const seconde = grilleB === null ? [] : [{ nom: grilleB.nom, plage: grilleB.plage, mutation: mutationB?.plage ?? premiere.mutation }]
    return { demandes: demandes.plage, grilles: [premiere, ...seconde], jour, doublement, seuilSecret }
  }
  const manques = [
    ...(demandes === null ? [dire('coter.manque-demandes')] : []),
    ...(grilleA === null ? [dire('comparer.manque-grille')] : []),
    ...(jour === null ? [dire('coter.manque-date')] : []),
    ...(seuilSecret === undefined ? [dire('comparer.manque-seuil')] : []),
  ]
  return dire('coter.manque', { manques: manques.join(', ') })
}
