import { GRAVITES } from '../../regles'
import type { ConstatDAudit } from '../types'

/**
 * Un constat par cause : ce qui vise une cellule déjà donnée pour la conséquence d'une autre n'est pas reproché, et deux contrôles d'accord sur la
 * même cellule, la même règle et la même valeur attendue n'en font qu'un, le plus grave. Un constat qui cède s'efface devant tout autre de sa cellule.
 */
export function reunirLesCauses(constats: readonly ConstatDAudit[]): ConstatDAudit[] {
  const consequences = new Set(constats.flatMap((constat) => constat.consequences.map((lieu) => clefDe(lieu))))
  const visees = new Set(constats.flatMap(({ lieu, cede }) => (lieu === null || cede === true ? [] : [clefDe(lieu)])))
  const gardes = new Map<string, ConstatDAudit>()
  for (const constat of constats) {
    if (constat.lieu !== null && constat.verdict === 'non-conforme' && consequences.has(clefDe(constat.lieu))) continue
    if (constat.cede === true && constat.lieu !== null && visees.has(clefDe(constat.lieu))) continue
    const clef = JSON.stringify([constat.lieu, constat.regle, constat.attendu, constat.lieu === null ? constat.message : null])
    const connu = gardes.get(clef)
    if (connu === undefined || GRAVITES.indexOf(constat.gravite) < GRAVITES.indexOf(connu.gravite)) gardes.set(clef, constat)
  }
  return [...gardes.values()]
}

function clefDe({ feuille, ligne, colonne }: { readonly feuille: string; readonly ligne: number; readonly colonne: number }): string {
  return `${feuille}|${ligne}|${colonne}`
}
