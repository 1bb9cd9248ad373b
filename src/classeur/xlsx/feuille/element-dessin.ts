import { appliquerEditions } from './edition'
import type { Enveloppe } from './enveloppe'
import { enfant, idDeRelation } from '../xml/arbre'
import { LecteurDeBalises } from '../xml/balises'

/** Dessin ordinaire, ou dessin hérité (VML) : celui des notes et des contrôles de formulaire. */
export type ElementDeDessin = 'drawing' | 'legacyDrawing'

/** Éléments d'une feuille à partir de `drawing`, dans l'ordre de leur schéma (ECMA-376, partie 1, § 18.3.1.99). */
const ORDRE = [
  'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
] as const

/** Relation du dessin que la feuille cite ; `null` : elle n'en a pas. */
export function relationDuDessin({ racine }: Enveloppe, element: ElementDeDessin): string | null {
  const dessin = enfant(racine, element)
  return dessin === undefined ? null : (idDeRelation(dessin) ?? null)
}

/** Cite le dessin à sa place dans le schéma ; l'espace des relations est déclaré sur l'élément même. */
export function citerDessin(
  octets: Uint8Array,
  { bornes }: Enveloppe,
  partie: string,
  { element, relations, id }: { readonly element: ElementDeDessin; readonly relations: string; readonly id: string },
): Uint8Array {
  const place = placeAvant(octets, bornes.fin, partie, ORDRE.slice(ORDRE.indexOf(element) + 1))
  const texte = `<${bornes.prefixe}${element} xmlns:r="${relations}" r:id="${id}"/>`
  return appliquerEditions(octets, [{ debut: place, fin: place, texte }])
}

function placeAvant(octets: Uint8Array, apresLesDonnees: number, partie: string, suivants: readonly string[]): number {
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
    if ((profondeur === 0 || alternative) && !lecteur.fermante && suivants.some((nom) => lecteur.estNomme(nom))) return debut
    if (!lecteur.autofermante) profondeur += lecteur.fermante ? -1 : 1
  }
  return debut
}
