import type { Message } from '../../../socle/message'
import { jugerPriorites, preparerPriorite, PRIORITAIRE } from '../../demande'
import type { PrioritePrete } from '../../demande'
import { LIGNES_PAR_MORCEAU, morceauxDe } from './lot-note'
import type { EntreeDeBanc } from './types'

/** Lecture des publics prioritaires par chacune des grilles ; les motifs de la première qui ne s'y prête pas. */
export function preparerLesPriorites({ entetes, grilles, calcul, lectures }: EntreeDeBanc): readonly PrioritePrete[] | { readonly motifs: readonly Message[] } {
  const pretes: PrioritePrete[] = []
  for (const { plage } of grilles) {
    const prete = preparerPriorite({ entetes, grille: plage, calcul, lectures })
    if (prete.etat !== 'etabli') return { motifs: prete.motifs }
    pretes.push(prete.valeur)
  }
  return pretes
}

/** 1 pour une demande prioritaire selon l'une des grilles, quels que soient ses points ; une demande « à vérifier » n'en est pas. Rend la main. */
export function* reconnaitrePrioritaires(pretes: readonly PrioritePrete[], demandes: EntreeDeBanc['demandes']): Generator<void, Uint8Array> {
  const prioritaires = new Uint8Array(demandes.length)
  const statuts = new Uint8Array(LIGNES_PAR_MORCEAU)
  for (const prete of pretes) {
    for (let depart = 0; depart < demandes.length; depart += LIGNES_PAR_MORCEAU) {
      const morceau = demandes.slice(depart, depart + LIGNES_PAR_MORCEAU)
      jugerPriorites(prete, morceau, statuts)
      for (let i = 0; i < morceau.length; i += 1) if (statuts[i] === PRIORITAIRE) prioritaires[depart + i] = 1
      yield
    }
  }
  return prioritaires
}

export function etapesDesPriorites(pretes: readonly PrioritePrete[], lignes: number): number {
  return pretes.length * morceauxDe(lignes)
}
