import type { Brut } from '../../../catalogue'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { Plage } from '../../../classeur/port'
import { compilerGrille, indexerEntetes, message } from '../../../regles'
import type { Message } from '../../../regles'

/** Critères d’une grille que la liste ne porte pas : ils compteraient 0 pour toutes les demandes. */
export interface ColonnesManquantes {
  /** Vrai si aucun critère n’a de colonne : les notes ne voudraient rien dire. */
  readonly toutes: boolean
  readonly dit: Message
}

/**
 * Cherche la colonne de chaque critère parmi les titres de la liste. `null` : chacun a la sienne, ou la grille ne se lit pas.
 * @param lue cellules de la grille, titres compris
 */
export function colonnesManquantes(lue: readonly (readonly Brut[])[], plage: Plage, titres: readonly Brut[]): ColonnesManquantes | null {
  const entetes = indexerEntetes(titres)
  const grille = compilerGrille(lue, entetes)
  if (!('criteres' in grille)) return null
  const sans = [...new Set(grille.criteres.flatMap(({ colonne, libelle }) => (colonne < 0 ? [libelle] : [])))]
  if (sans.length === 0) return null
  const adresse = ecrireAdresse(plage)
  if (grille.criteres.every(({ colonne }) => colonne < 0)) {
    const lus = entetes.textes.filter((texte) => texte !== '').join(', ')
    return { toutes: true, dit: message('volet.coter.aucune-colonne', { grille: adresse, lus }) }
  }
  return { toutes: false, dit: message('volet.coter.colonnes-manquantes', { grille: adresse, nombre: sans.length, criteres: sans.join(' ; ') }) }
}
