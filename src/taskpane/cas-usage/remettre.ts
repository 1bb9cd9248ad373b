import { estFormule } from '../../classeur/port'
import type { Classeur, Plage, Saisie } from '../../classeur/port'
import { uneCellule } from './plages'

/**
 * Remet un rectangle comme il était. L’ancre d’abord : ce qu’elle débordait libère la place. Les cellules vides d’avant
 * ne sont pas récrites, les remplies le sont par suites de colonne ; une formule qui débordait s’écrit seule.
 */
export async function remettre(classeur: Classeur, zone: Plage, avant: readonly (readonly Saisie[])[]): Promise<void> {
  const [ancre = null] = avant[0] ?? []
  await classeur.ecrire(uneCellule(zone), [[ancre]])
  for (let j = 0; j < (avant[0]?.length ?? 0); j += 1) {
    const colonne = avant.map((rangee) => rangee[j] ?? null)
    await remettreColonne(classeur, { ...zone, colonne: zone.colonne + j }, colonne, j === 0 ? 1 : 0)
  }
}

async function remettreColonne(classeur: Classeur, zone: Plage, colonne: readonly Saisie[], premiere: number): Promise<void> {
  let i = premiere
  while (i < colonne.length) {
    const suite = suiteRemplie(colonne.slice(i))
    if (suite.length > 0) {
      const plage = { ...zone, ligne: zone.ligne + i, lignes: suite.length, colonnes: 1 }
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
