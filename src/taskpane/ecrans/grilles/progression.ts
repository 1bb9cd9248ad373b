import { avancementDesGrilles } from '../../../regles'
import type { AvancementDesGrilles, Message, Progression } from '../../../regles'
import { GRILLES } from '../../../trames'
import { carenceDuContrat } from '../../cas-usage/grilles/carence'
import { reponsesLisibles } from '../../cas-usage/grilles/reponses'
import { dire } from '../../dire'
import type { Dossier } from '../../dossier/dossier'

const PART = new Intl.NumberFormat('fr-FR', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })

export interface Avancee {
  /** `null` : aucune question ne se pose. */
  readonly valeur: AvancementDesGrilles | null
  readonly alertes: readonly Message[]
}

export function avanceeDesGrilles(dossier: Dossier): Avancee {
  const lu = avancementDesGrilles(GRILLES, reponsesLisibles(dossier.reponses), carenceDuContrat(dossier))
  if (lu.etat === 'etabli') return { valeur: lu.valeur, alertes: lu.alertes }
  return { valeur: null, alertes: lu.motifs }
}

/** « 30 réponses sur 111 (27,0 %) ». */
export function ecrireProgression(progression: Progression | undefined): string {
  if (progression === undefined || progression.part === null) return dire('grilles.rien-de-pose')
  const { renseignees, posees, part } = progression
  return dire('grilles.progression', { renseignees, posees, part: ecrirePart(part) })
}

/** Part entre 0 et 1, à une décimale de pour cent. */
export function ecrirePart(part: number): string {
  return PART.format(part)
}
