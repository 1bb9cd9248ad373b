import type { ChoixDeCotation } from '../../cas-usage/coter/preparer-liste'
import type { PlageProposee } from '../../cas-usage/coter/proposer-plages'
import { retrouverPlage } from '../../cas-usage/coter/retrouver-plage'
import { jourDAujourdhui } from '../../cas-usage/tableaux/jour'
import { dire } from '../../dire'

/** Les choix de l’écran, incomplets tant que l’utilisateur n’a pas fini ; `null` : rien de choisi. */
export interface Choisi {
  readonly demandes: PlageProposee | null
  readonly grille: PlageProposee | null
  readonly mutation: PlageProposee | null
  readonly jour: number | null
  readonly doublement: boolean
}

/** Choix de départ : la première grille reconnue à ses titres, la plus longue des autres plages, la date du jour. */
export function choixDeDepart(plages: readonly PlageProposee[]): Choisi {
  const longues = plages.filter(({ estUneGrille }) => !estUneGrille).sort((une, autre) => autre.plage.lignes - une.plage.lignes)
  return {
    demandes: longues[0] ?? null,
    grille: plages.find(({ estUneGrille }) => estUneGrille) ?? null,
    mutation: null,
    jour: jourDAujourdhui(),
    doublement: false,
  }
}

/** Des choix déjà faits, le classeur relu. */
export function retrouverChoix(choisi: Choisi, plages: readonly PlageProposee[]): Choisi {
  const retrouver = (choisie: PlageProposee | null): PlageProposee | null => retrouverPlage(choisie, plages)
  return { ...choisi, demandes: retrouver(choisi.demandes), grille: retrouver(choisi.grille), mutation: retrouver(choisi.mutation) }
}

/** Les choix complets, ou la phrase de ce qui manque. */
export function completer({ demandes, grille, mutation, jour, doublement }: Choisi): ChoixDeCotation | string {
  if (demandes !== null && grille !== null && jour !== null) {
    return { demandes: demandes.plage, grille: grille.plage, nomDeGrille: grille.nom, mutation: mutation?.plage ?? null, jour, doublement }
  }
  const manques = [
    ...(demandes === null ? [dire('coter.manque-demandes')] : []),
    ...(grille === null ? [dire('coter.manque-grille')] : []),
    ...(jour === null ? [dire('coter.manque-date')] : []),
  ]
  return dire('coter.manque', { manques: manques.join(', ') })
}
