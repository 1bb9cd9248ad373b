import type { Dossier } from '../types'
import { effectifDe, pointsDe, tauxDiscretDe } from './ligne'
import type { Ligne } from './ligne'
import { lireAilleurs } from './rapprocher'

/** Parc d'une commune à un inventaire, de la ligne ou d'un autre tableau du classeur ; `NaN` : inconnu. */
export interface Parc {
  readonly residences: number
  readonly logements: number
  /** Taux publié, en points. */
  readonly taux: number
  /** Cible, en points. */
  readonly cible: number
}

export function parcDe(dossier: Dossier, ligne: Ligne): Parc {
  const ici = { residences: effectifDe(ligne, 'residences'), logements: effectifDe(ligne, 'logements') }
  const complet = !Number.isNaN(ici.residences) && !Number.isNaN(ici.logements)
  const ailleurs = (notion: string, lire: (autre: Ligne, nom: string) => number): number =>
    lireAilleurs(dossier, ligne, (autre) => lire(autre, notion))?.valeur ?? NaN
  const residences = complet || !Number.isNaN(ici.residences) ? ici.residences : ailleurs('residences', effectifDe)
  const logements = complet || !Number.isNaN(ici.logements) ? ici.logements : ailleurs('logements', effectifDe)
  const taux = pointsDe(ligne, 'taux')
  return { residences, logements, taux, cible: cibleDe(dossier, ligne) }
}

/** Cible de la commune, en points : la sienne, celle d'un autre tableau, ou celle que l'utilisateur ou le classeur donne à toutes. */
export function cibleDe(dossier: Dossier, ligne: Ligne): number {
  const sienne = tauxDiscretDe(ligne, 'cible')
  if (!Number.isNaN(sienne)) return sienne
  if (ligne.volet.colonnes.has('cible')) return NaN
  const autre = lireAilleurs(dossier, ligne, (ailleurs) => tauxDiscretDe(ailleurs, 'cible'))
  return autre?.valeur ?? dossier.options.cible ?? dossier.contexte.cible?.valeur ?? NaN
}

/** Vrai si le parc permet un calcul exact : les résidences, au moins une, et pas plus de logements sociaux. */
export function parcExact({ residences, logements }: Parc): boolean {
  return residences >= 1 && logements <= residences
}
