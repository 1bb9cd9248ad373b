import type { Saisie } from '../../../src/classeur/port'
import { lirePeriode } from '../../../src/regles'
import { decrireCommunes } from '../../../src/trames'
import type { CommuneARemplir } from '../../../src/trames'
import { commune } from '../../taskpane/cas-usage/commune'
import type { FeuilleDeDepart } from './lieu'

/** La feuille « Communes » telle que Mixité la lit, à 25 % de taux cible. */
export function feuilleCommunes(communes: readonly (Partial<CommuneARemplir> & { readonly nom: string })[]): FeuilleDeDepart {
  const fiche = lirePeriode('2023-2025')
  if (fiche === undefined) throw new Error('période absente')
  const decrite = decrireCommunes(communes.map(({ nom, ...dit }) => commune(nom, { cible: 0.25, plh: true, ...dit })), fiche)
  return ['Communes', decrite.cellules as readonly (readonly Saisie[])[]]
}
