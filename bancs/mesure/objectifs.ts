import type { Mesure } from './tours'
import { LIBREOFFICE } from './tours'
import type { Charge } from './voies'

export interface Objectif {
  readonly charge: Charge
  readonly effectif: number
  readonly rapport: string
  readonly mesure: number
  readonly vise: number
  readonly tenu: boolean
}

/** Pic de mémoire du produit, au plus tant de fois celui du programme direct. */
const FOIS_LA_MEMOIRE = 1.3

const PART_DU_JS = 0.5
const FOIS_PUBLICODES = 1000
const FOIS_LIBREOFFICE = 20

/** Rapports sur les minimums : débit du produit divisé par celui du repère, au même nombre de lignes. */
export function jugerObjectifs(mesures: readonly Mesure[]): Objectif[] {
  const juger = (repere: Mesure['voie'], vise: number, charges: readonly Charge[], effectifMin: number): Objectif[] =>
    mesures.flatMap((produit) => {
      const { charge, effectif } = produit
      if (produit.voie !== 'produit, plage' || !charges.includes(charge) || effectif < effectifMin) return []
      const autre = mesures.find((mesure) => mesure.voie === repere && mesure.charge === charge && mesure.effectif === effectif)
      if (autre === undefined) return []
      const mesure = Number((autre.cpuMs.min / produit.cpuMs.min).toPrecision(4))
      return [{ charge, effectif, rapport: `produit / ${repere}`, mesure, vise, tenu: mesure >= vise }]
    })
  return [
    ...juger('JS de la même loi', PART_DU_JS, ['W1', 'W2', 'W3'], 100_000),
    ...juger('publicodes', FOIS_PUBLICODES, ['W1'], 1000),
    ...jugerMemoire(mesures),
    ...juger(LIBREOFFICE, FOIS_LIBREOFFICE, ['W2'], 10_000),
  ]
}

/** Mémoire de la notation et de la distribution d’un grand lot, données d’entrée comprises. */
function jugerMemoire(mesures: readonly Mesure[]): Objectif[] {
  const picDe = (voie: Mesure['voie']): Mesure | undefined => mesures.find((mesure) => mesure.charge === 'W4' && mesure.voie === voie)
  const [produit, direct] = [picDe('produit, fonction'), picDe('JS de la même loi')]
  if (produit === undefined || direct === undefined || produit.picMo === null || direct.picMo === null) return []
  const mesure = Number((produit.picMo / direct.picMo).toPrecision(4))
  const rapport = 'pic de mémoire, produit / JS de la même loi'
  return [{ charge: 'W4', effectif: produit.effectif, rapport, mesure, vise: FOIS_LA_MEMOIRE, tenu: mesure <= FOIS_LA_MEMOIRE }]
}
