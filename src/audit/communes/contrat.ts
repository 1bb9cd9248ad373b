import { arrondirObjectif } from '../../regles'
import type { Modalite } from '../../regles'
import type { Dossier } from '../types'
import { examiner, referenceDe } from './examen'
import type { Examen } from './examen'
import { nombreDe } from './ligne'
import type { Ligne } from './ligne'
import { modaliteDe } from './modalite'
import { lecturesResolues } from './rattrapage'

/** Objectif retenu d'une commune par son contrat, et l'objectif légal qu'il reprend, abaisse ou majore ; en logements. */
export interface Engagement {
  readonly examen: Examen
  readonly modalite: Modalite | null
  readonly retenu: number
  readonly legal: {
    /** Objectif légal affiché ; `NaN` : aucun. */
    readonly lu: number
    /** Objectif légal que le droit donne, arrondi ; `NaN` : inconnu. */
    readonly juste: number
    /** Le même, non arrondi, × 100. */
    readonly centiemes: number
  }
}

/** Engagement d'une ligne ; `null` sans objectif retenu, ou hors d'une période connue. */
export function engagementDe(dossier: Dossier, ligne: Ligne): Engagement | null {
  const retenu = nombreDe(ligne, 'objectifRetenu')
  return Number.isNaN(retenu) ? null : engagementDeLObjectif(dossier, ligne, retenu)
}

/** Le même, pour un objectif retenu ailleurs que dans sa colonne : relevé, notifié. */
export function engagementDeLObjectif(dossier: Dossier, ligne: Ligne, retenu: number): Engagement | null {
  const examen = examiner(dossier, ligne)
  if (examen === null) return null
  const { taux, deficit } = referenceDe(examen)
  const centiemes = taux * deficit
  const juste = Number.isNaN(centiemes) || centiemes < 0 ? NaN : arrondirObjectif(centiemes, 100, lecturesResolues(dossier.options.lectures).arrondi).retenu
  return { examen, modalite: modaliteDe(dossier, ligne), retenu, legal: { lu: nombreDe(ligne, 'objectif'), juste, centiemes } }
}

/** Plus petit objectif légal qu'on puisse opposer à la ligne : le sien ou le calculé, un arrondi près ; `NaN` : inconnu. */
export function legalLePlusBas({ legal }: Engagement): number {
  return plusPetit([legal.lu, legal.juste, Math.floor(legal.centiemes / 100 + 1e-9)])
}

/** Plus grand objectif légal qu'on puisse opposer à la ligne ; `NaN` : inconnu. */
export function legalLePlusHaut({ legal }: Engagement): number {
  const connus = [legal.lu, legal.juste].filter((valeur) => !Number.isNaN(valeur))
  return connus.length === 0 ? NaN : Math.max(...connus)
}

function plusPetit(valeurs: readonly number[]): number {
  const connus = valeurs.filter((valeur) => !Number.isNaN(valeur))
  return connus.length === 0 ? NaN : Math.min(...connus)
}

/** Objectif légal à citer : celui que le droit donne, sinon celui qui est affiché. */
export function legalCite({ legal }: Engagement): number {
  return Number.isNaN(legal.juste) ? legal.lu : legal.juste
}
