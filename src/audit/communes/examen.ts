import { estEntrante } from '../../regles'
import type { BaremeSru, RegimeVII, SituationLue } from '../../regles'
import type { Dossier } from '../types'
import { baremeDeLigne, nombreDe } from './ligne'
import type { Ligne } from './ligne'
import { parcDe } from './parc'
import type { Parc } from './parc'
import { deficitDe, estUnArrondi, regimeCalcule, regimeDuTaux, tauxLu } from './rattrapage'
import type { Deficit, RegimeCalcule } from './rattrapage'
import { situationDe } from './situation'
import type { SituationConnue } from './situation'
import type { Volet } from './volets'

/** Tout ce qui fonde l'objectif d'une commune, lu et recalculé. */
export interface Examen {
  readonly bareme: BaremeSru
  readonly parc: Parc
  readonly deficit: Deficit
  readonly connue: SituationConnue
  /** Vrai si la commune relève du VIII : elle le dit, ou son taux (10 ou 15 %) n'existe que là. */
  readonly entrante: boolean
  readonly calcule: RegimeCalcule | null
  readonly taux: {
    /** Taux légal affiché, en points ; `NaN` : aucun. */
    readonly lu: number
    /** Taux légal que le droit donne, en points ; `NaN` : rien ne permet de le dire ; 0 : pas d'objectif. */
    readonly juste: number
  }
  /** Régime du VII : celui du parc, sinon celui que le taux affiché nomme ; `null` : inconnu, ou VIII. */
  readonly regime: RegimeVII | 0 | null
  readonly regimeLu: RegimeVII | null
}

const MEMOIRE = new WeakMap<Volet, (Examen | null)[]>()

/** Examine une ligne, une fois pour tous les contrôles ; `null` hors d'une période dont les paramètres sont connus. */
export function examiner(dossier: Dossier, ligne: Ligne): Examen | null {
  const { volet, objet } = ligne
  let examens = MEMOIRE.get(volet)
  if (examens === undefined) MEMOIRE.set(volet, (examens = []))
  const connu = examens[objet]
  if (connu !== undefined) return connu
  const examen = calculer(dossier, ligne)
  examens[objet] = examen
  return examen
}

function calculer(dossier: Dossier, ligne: Ligne): Examen | null {
  const bareme = baremeDeLigne(ligne)
  if (bareme === null) return null
  const parc = parcDe(dossier, ligne)
  const deficit = deficitDe(dossier, ligne, parc)
  const connue = situationDe(dossier, ligne)
  const calcule = regimeCalcule(dossier, ligne, parc, bareme)
  const lu = tauxLu(ligne)
  const regimeLu = Number.isNaN(lu) ? regimeDeLObjectif(ligne, deficit.lu, bareme) : regimeDuTaux(lu, bareme)
  const entrante = estEntrante(connue.situation) || (connue.preuve === null && (lu === bareme.entrantRang1 || lu === bareme.entrantEnCours))
  const viii = entrante ? tauxDuVIII(connue.situation, lu, bareme) : NaN
  const vii = calcule === null ? NaN : calcule.regime === 0 ? 0 : legalDe(calcule.regime, bareme)
  const juste = connue.situation === 'exemptée' ? 0 : entrante ? viii : vii
  const regime = entrante ? null : (calcule?.regime ?? regimeLu)
  return { bareme, parc, deficit, connue, entrante, calcule, taux: { lu, juste }, regime, regimeLu }
}

/** Sans taux affiché, le seul régime dont l'objectif légal de la ligne est un arrondi ; `null` : aucun, ou plusieurs. */
function regimeDeLObjectif(ligne: Ligne, deficit: number, bareme: BaremeSru): RegimeVII | null {
  const objectif = nombreDe(ligne, 'objectif')
  if (!(objectif > 0) || !(deficit > 0)) return null
  const possibles = ([33, 50, 100] as const).filter((regime) => estUnArrondi(objectif, legalDe(regime, bareme), deficit))
  return possibles.length === 1 ? (possibles[0] ?? null) : null
}

function legalDe(regime: RegimeVII, { legal33, legal50, legal100 }: BaremeSru): number {
  return regime === 33 ? legal33 : regime === 50 ? legal50 : legal100
}

/** Taux du VIII d'une situation, en points ; sans rang connu, celui qui est affiché s'il en est un. */
function tauxDuVIII(situation: SituationLue, lu: number, { entrantRang1, entrantRang2, entrantEnCours }: BaremeSru): number {
  switch (situation) {
    case 'nouvelle entrante rang 1':
    case 'rang 1 après entrée en cours':
      return entrantRang1
    case 'nouvelle entrante rang 2':
      return entrantRang2
    case 'entrée en cours de période':
      return entrantEnCours
    default:
      return [entrantRang1, entrantRang2, entrantEnCours].includes(lu) ? lu : NaN
  }
}

/** Taux et déficit que le droit donne, à défaut ceux que la ligne affiche. */
export function referenceDe({ taux, deficit }: Examen): { readonly taux: number; readonly deficit: number } {
  return {
    taux: Number.isNaN(taux.juste) ? taux.lu : taux.juste,
    deficit: Number.isNaN(deficit.juste) ? deficit.lu : deficit.juste,
  }
}
