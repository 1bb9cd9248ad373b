import type { Dossier } from '../../src/taskpane/dossier/dossier'
import { DOSSIER_NEUF } from '../../src/taskpane/dossier/dossier-neuf'
import type { ContratLu } from '../../src/taskpane/cas-usage/tableaux/contrat-lu'
import type { DossierCadre } from '../../src/taskpane/cas-usage/tableaux/assembler'
import type { CommuneARemplir } from '../../src/trames'
import { commune } from './cas-usage/commune'

function enDeficit(nom: string, residences: number, logements: number, dit: Partial<CommuneARemplir> = {}): CommuneARemplir {
  return commune(nom, { residences, logements, cible: 0.25, situation: 'droit commun', plh: true, ...dit })
}

/** Exemple du registre (CMS-04) : 571 manquants, 33 %, 189 légaux, plancher 143. */
export const ABAISSANTE = enDeficit('Aubignane', 9873, 1898)

/** Exemple du registre (CMS-09) : 600 à 33 %, 240 à 50 %, 300 à 33 % ; 198 + 120 + 99 = 417 sur 1 140. */
export const EPCI: readonly CommuneARemplir[] = [
  enDeficit('Ambre', 10_000, 1900),
  enDeficit('Bazas', 8000, 1760),
  enDeficit('Cluny', 6000, 1200),
]

export const ENTRANTE = enDeficit('Saint-Éloi', 2100, 40, { situation: 'nouvelle entrante rang 1' })
export const EXEMPTEE = enDeficit('Vieux-Bourg', 5200, 700, { situation: 'exemptée' })
export const CIBLE_ATTEINTE = enDeficit('Clochemerle', 1000, 300)

export function dossierDe(modalite: DossierCadre['modalite'], communes: readonly CommuneARemplir[], dit: Partial<Dossier> = {}): DossierCadre {
  return { ...DOSSIER_NEUF, communes: communes.map(({ nom }) => nom), ...dit, modalite }
}

export function contratLu(communes: readonly CommuneARemplir[], dit: Partial<ContratLu> = {}): ContratLu {
  return { communes, absentes: [], hypotheses: [], anomalies: [], tables: {}, ...dit }
}
