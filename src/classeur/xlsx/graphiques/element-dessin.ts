import { appliquerEditions } from '../feuille/edition'
import type { Enveloppe } from '../feuille/enveloppe'
import { enfant, idDeRelation } from '../xml/arbre'
import { LecteurDeBalises } from '../xml/balises'

/** Éléments d'une feuille que son schéma range après `drawing` (ECMA-376, partie 1, § 18.3.1.99). */
const SUIVANTS = [
  'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
] as const

/** Relation du dessin que la feuille cite ; `null` : elle n'en a pas. */
export function relationDuDessin({ racine }: Enveloppe): string | null {
  const dessin = enfant(racine, 'drawing')
  return dessin === undefined ? null : (idDeRelation(dessin) ?? null)
}

/** Cite le dessin à sa place dans le schéma ; l'espace des relations est déclaré sur l'élément même. */
export function citerDessin(
  octets: Uint8Array,
  { bornes }: Enveloppe,
  partie: string,
  { relations, id }: { readonly relations: string; readonly id: string },
): Uint8Array {
  const place = placeDuDessin(octets, bornes.fin, partie)
  const texte = `<${bornes.prefixe}drawing xmlns:r="${relations}" r:id="${id}"/>`
  return appliquerEditions(octets, [{ debut: place, fin: place, texte }])
}

function placeDuDessin(octets: Uint8Array, apresLesDonnees: number, partie: string): number {
  const lecteur = new LecteurDeBalises(octets, apresLesDonnees, partie)
  let [profondeur, debut, alternative] = [0, apresLesDonnees, false]
  while (lecteur.suivante()) {
    if (profondeur === 0) {
      // Fermante de la feuille : rien de ce qui doit suivre n'est là.
      if (lecteur.fermante) return lecteur.debut
      debut = lecteur.debut
      alternative = lecteur.estNomme('AlternateContent')
    }
    // Excel enveloppe les contrôles d'une alternative : c'est devant elle qu'on se place.
    if ((profondeur === 0 || alternative) && !lecteur.fermante && SUIVANTS.some((nom) => lecteur.estNomme(nom))) return debut
    if (!lecteur.autofermante) profondeur += lecteur.fermante ? -1 : 1
  }
  return debut
}
