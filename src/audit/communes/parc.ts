import { normaliser } from '../../regles'
import { memoriser } from '../memoriser'
import { ciblesDe } from '../reconnaissance/indices'
import type { Dossier } from '../types'
import { cibleDesManquants } from './cible-des-manquants'
import { cibleContraire } from './cibles'
import { effectifDe, pointsDe, tauxDiscretDe } from './ligne'
import type { Ligne } from './ligne'
import { lireAilleurs } from './rapprocher'
import type { Volet } from './volets'

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
  return {
    residences: effectifIciOuAilleurs(dossier, ligne, 'residences'),
    logements: effectifIciOuAilleurs(dossier, ligne, 'logements'),
    taux: pointsDe(ligne, 'taux'),
    cible: cibleDe(dossier, ligne),
  }
}

function effectifIciOuAilleurs(dossier: Dossier, ligne: Ligne, notion: 'residences' | 'logements'): number {
  const ici = effectifDe(ligne, notion)
  return Number.isNaN(ici) ? (lireAilleurs(dossier, ligne, (autre) => effectifDe(autre, notion))?.valeur ?? NaN) : ici
}

/** Cible de la commune, en points : la sienne, celle d'un autre tableau, ou celle que l'utilisateur ou le classeur donne à toutes. */
export function cibleDe(dossier: Dossier, ligne: Ligne): number {
  const sienne = cibleContraire(dossier, ligne) ?? tauxDiscretDe(ligne, 'cible')
  if (!Number.isNaN(sienne)) return sienne
  if (ligne.volet.colonnes.has('cible')) return NaN
  const autre = lireAilleurs(dossier, ligne, (ailleurs) => tauxDiscretDe(ailleurs, 'cible'))
  return autre?.valeur ?? dossier.options.cible ?? cibleDuTitre(ligne.volet) ?? dossier.contexte.cible?.valeur ?? cibleDesManquants(ligne.volet) ?? NaN
}

/** Colonnes qui découlent de la cible, et la disent parfois : « Écart au taux légal (25 %) ». */
const DISENT_LA_CIBLE = ['ecart', 'manquants', 'taux']

/** « Communes à 20 % », « cible de 25 % » : ce que disent le titre du tableau et de ses colonnes vaut pour lui seul. */
const cibleDuTitre = memoriser(({ tableau: { titre, feuille }, colonnes }: Volet): number | undefined =>
  [titre, feuille.nom, ...DISENT_LA_CIBLE.map((notion) => colonnes.get(notion)?.intitule ?? '')].flatMap((texte) => ciblesDe({ texte, normalise: normaliser(texte) }))[0],
)

/** Vrai si le parc permet un calcul exact : les résidences, au moins une, et pas plus de logements sociaux. */
export function parcExact({ residences, logements }: Parc): boolean {
  return residences >= 1 && logements <= residences
}
