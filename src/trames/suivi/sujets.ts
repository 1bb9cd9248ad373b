import type { TableauDeSuivi } from '../../regles'
import { normaliser, SUIVIS_COTATION, SUIVIS_FLUX, trouverSuivi } from '../../regles'

/** Tableaux de suivi d'un même sujet, et la fonction qui en calcule les colonnes. */
export interface SujetDeSuivi {
  readonly sujet: 'cotation' | 'flux'
  readonly fonction: 'COTATION_SUIVI' | 'FLUX_SUIVI'
  readonly suivis: readonly TableauDeSuivi[]
}

export const SUJETS_DE_SUIVI: readonly SujetDeSuivi[] = [
  { sujet: 'cotation', fonction: 'COTATION_SUIVI', suivis: SUIVIS_COTATION },
  { sujet: 'flux', fonction: 'FLUX_SUIVI', suivis: SUIVIS_FLUX },
]

/** Titre de la cellule du jour que les colonnes calculées lisent. */
export const TITRE_DU_JOUR = 'jour du contrôle'

export interface SuiviTrouve {
  readonly sujet: SujetDeSuivi
  readonly suivi: TableauDeSuivi
}

/** Tableau par son identifiant ou son titre, avec son sujet. */
export function trouverSuiviEtSujet(nom: string): SuiviTrouve | undefined {
  for (const sujet of SUJETS_DE_SUIVI) {
    const suivi = trouverSuivi(sujet.suivis, nom)
    if (suivi !== undefined) return { sujet, suivi }
  }
  return undefined
}

/** Vrai d'une colonne que Mixité pose à droite des saisies : elle ne se contrôle pas. */
export function estAjoutee({ calculees }: TableauDeSuivi, titre: string): boolean {
  return [...calculees.map((calculee) => calculee.titre), TITRE_DU_JOUR].some(
    (ajoute) => normaliser(ajoute) === normaliser(titre),
  )
}
