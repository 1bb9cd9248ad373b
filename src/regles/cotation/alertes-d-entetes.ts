import type { Brut, Entetes } from '../com'
import { estVideOuZero } from '../com'
import type { Message } from '../socle/message'
import { message } from '../socle/message'
import type { CritereDeGrille } from './grille'

/** Colonnes sans titre, mais remplies, à droite d'une colonne lue : un titre fusionné n'en nomme que la première. */
export function alertesDEntetes(
  entetes: Entetes,
  criteres: readonly CritereDeGrille[],
  demandes: readonly (readonly Brut[])[],
): Message[] {
  const lues = new Set(criteres.flatMap(({ colonne, colonneFin, colonnePiece }) => [colonne, colonneFin, colonnePiece]))
  return entetes.textes.flatMap((texte, rang) => {
    if (!lues.has(rang) || entetes.textes[rang + 1] !== '') return []
    const remplie = demandes.some((ligne) => !estVideOuZero(ligne[rang + 1]))
    return remplie ? [message('cotation.entete-vide', { colonne: rang + 2, avant: texte })] : []
  })
}
