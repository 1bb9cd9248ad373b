import type { Brut } from '../../../com'
import type { CotationPrete } from '../../demande'
import { noterMorceau } from '../../demande'
import { EN_ERREUR, NOTEE } from '../../noter'

type Ligne = readonly Brut[]

/** Lignes notées à la fois : assez peu pour que l'écran garde la main. */
export const LIGNES_PAR_MORCEAU = 5000
const ERREURS_CITEES = 10

/** Demandes qu'une grille note, sans les lignes vides ni illisibles ; tout le reste du banc travaille sur elles. */
export interface LotNote {
  readonly pret: CotationPrete
  readonly demandes: readonly Ligne[]
  /** Rang de chaque demande dans la plage de départ. */
  readonly rangs: Int32Array
  /** Sommes de points ; une note négative y reste négative, même sous l'autre lecture d'AMB-32. */
  readonly sommes: Float64Array
  /** Notes : les sommes, ramenées à 0 si la lecture le veut. */
  readonly notes: Float64Array
  readonly sansNote: number
  readonly enErreur: { readonly nombre: number; readonly lignes: readonly number[] }
}

/** Note toutes les demandes ; rend la main après chaque morceau. */
export function* noterLeLot(pret: CotationPrete, demandes: readonly Ligne[]): Generator<void, LotNote> {
  const sommes = new Float64Array(demandes.length)
  const etats = new Uint8Array(demandes.length)
  const sansPlancher = { ...pret, options: { ...pret.options, plancherZero: false } }
  for (let depart = 0; depart < demandes.length; depart += LIGNES_PAR_MORCEAU) {
    noterMorceau(sansPlancher, demandes.slice(depart, depart + LIGNES_PAR_MORCEAU), sommes, etats, depart)
    yield
  }
  return retenir(pret, demandes, sommes, etats)
}

export function morceauxDe(lignes: number): number {
  return Math.ceil(lignes / LIGNES_PAR_MORCEAU)
}

function retenir(pret: CotationPrete, demandes: readonly Ligne[], sommes: Float64Array, etats: Uint8Array): LotNote {
  const rangs = new Int32Array(demandes.length)
  const lignes: number[] = []
  let nombre = 0
  let erreurs = 0
  for (let i = 0; i < demandes.length; i += 1) {
    if (etats[i] === NOTEE) {
      sommes[nombre] = sommes[i] as number
      rangs[nombre] = i
      nombre += 1
    } else if (etats[i] === EN_ERREUR) {
      erreurs += 1
      if (lignes.length < ERREURS_CITEES) lignes.push(i + 1)
    }
  }
  const retenues = sommes.subarray(0, nombre)
  return {
    pret,
    demandes: nombre === demandes.length ? demandes : demandes.filter((_, i) => etats[i] === NOTEE),
    rangs: rangs.subarray(0, nombre),
    sommes: retenues,
    notes: pret.options.plancherZero ? retenues.map((somme) => Math.max(0, somme)) : retenues,
    sansNote: demandes.length - nombre - erreurs,
    enErreur: { nombre: erreurs, lignes },
  }
}
