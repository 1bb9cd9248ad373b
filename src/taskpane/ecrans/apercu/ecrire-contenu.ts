import { memeNomDeFeuille } from '../../../classeur/nom-de-feuille'
import type { Valeur } from '../../../classeur/port'
import type { Remplissage } from '../../../trames'
import { enFormuleFrancaise } from '../../../formules'
import { dire } from '../../dire'
import { ecrireSelonFormat } from '../../valeurs'

/** Format de nombre que la cellule recevra ; `null` : standard. */
export function formatDe(
  { feuilles }: Pick<Remplissage, 'feuilles'>,
  nom: string,
  ligne: number,
  colonne: number,
): string | null {
  const feuille = feuilles.find((candidate) => memeNomDeFeuille(candidate.nom, nom))
  const propre = feuille?.formats.find((format) => format.ligne === ligne && format.colonne === colonne)
  return propre?.format ?? feuille?.colonnes[colonne]?.format ?? null
}

interface Contenu {
  readonly valeur: Valeur
  readonly formule: string | null
}

/** Ce que porte une cellule : sa valeur, et sa formule en français quand elle en a une. */
export function ecrireContenu({ valeur, formule }: Contenu, format: string | null): string {
  const ecrite = ecrireSelonFormat(valeur, format)
  return formule === null ? ecrite : dire('remplacer.formule', { formule: enFormuleFrancaise(formule), valeur: ecrite })
}
