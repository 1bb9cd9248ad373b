import { estFormule } from '../../classeur/port'
import type { Classeur, Plage, Saisie } from '../../classeur/port'
import { uneCellule } from './plages'

/**
 * Remet une colonne comme elle était. L’ancre d’abord : ce qu’elle débordait libère la place. Les cellules vides d’avant
 * ne sont pas récrites, les remplies le sont par suites ; une formule qui débordait s’écrit seule.
 */
export async function remettre(classeur: Classeur, zone: Plage, avant: readonly Saisie[]): Promise<void> {
  const [premiere = null, ...dessous] = avant
  await classeur.ecrire(uneCellule(zone), [[premiere]])
  let i = 0
  while (i < dessous.length) {
    const suite = suiteRemplie(dessous.slice(i))
    if (suite.length > 0) {
      const plage = { ...zone, ligne: zone.ligne + 1 + i, lignes: suite.length, colonnes: 1 }
      await classeur.ecrire(plage, suite.map((saisie) => [saisie]))
    }
    i += Math.max(1, suite.length)
  }
}

function suiteRemplie(saisies: readonly Saisie[]): readonly Saisie[] {
  const premiere = saisies[0] ?? null
  if (premiere === null) return []
  if (deborde(premiere)) return [premiere]
  const fin = saisies.findIndex((saisie) => saisie === null || deborde(saisie))
  return fin === -1 ? saisies : saisies.slice(0, fin)
}

function deborde(saisie: Saisie): boolean {
  return estFormule(saisie) && saisie.debordement !== undefined
}
