import { creerClasseurMemoire } from '../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../src/classeur/memoire'
import type { Valeur } from '../../src/classeur/port'
import { lirePeriode } from '../../src/regles'
import type { CommuneARemplir } from '../../src/trames'
import { decrireCommunes } from '../../src/trames'
import { commune } from './cas-usage/commune'

export const COMMUNES: readonly CommuneARemplir[] = [
  commune('Aubignane', { residences: 9873, logements: 1898, cible: 0.25, situation: 'droit commun', plh: true, code: '04001' }),
  commune('Clochemerle', { residences: 12_400, logements: 2480, cible: 0.25, situation: 'droit commun', plh: true }),
  commune('Saint-Éloi', { residences: 2100, logements: 40, cible: 0.25, situation: 'nouvelle entrante rang 1', plh: true }),
]

/** Classeur qui porte la feuille « Communes » que le volet écrirait. */
export function classeurDuContrat(communes: readonly CommuneARemplir[] = COMMUNES): ClasseurMemoire {
  const fiche = lirePeriode('2023-2025')
  if (fiche === undefined) throw new Error('période absente')
  const { nom, cellules } = decrireCommunes(communes, fiche)
  return creerClasseurMemoire([{ nom, contenu: cellules.map((ligne) => ligne.map((contenu) => contenu as Valeur)) }])
}
