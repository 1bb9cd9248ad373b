import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import { cumulConforme } from '../collectivites'
import { maximumEnLogements } from '../part-de-l-etat'
import { plafondDe } from '../plafonds'
import { famille } from '../reservataire'
import type { LigneReservataire } from './lire-reservataires'

/** Plafond d'une collectivité en logements, et ce qui s'y compare : son seul nombre, ou le cumul de son territoire. */
export interface PlafondDeCollectivite {
  readonly maximum: number
  readonly compte: number
  readonly conforme: boolean
  /** Vrai si le compte additionne plusieurs collectivités. */
  readonly cumul: boolean
}

/**
 * Juge les 20 % de chaque collectivité, en logements (FLUX-15) : cumul des collectivités d'un même territoire, ou chacune sous
 * l'autre lecture d'AMB-40. Une collectivité qu'un apport ou un terrain affranchit n'entre pas dans le cumul. Sans flux du
 * territoire, la base est C. Rend un jugement par rang de ligne.
 */
export function jugerCollectivites(
  lignes: readonly LigneReservataire[],
  logements: readonly number[],
  flux: number,
  lectures: Lectures,
): ReadonlyMap<number, PlafondDeCollectivite> {
  const plafond = plafondDe('collectivité') ?? 0
  const soumises = lignes.flatMap(({ qui, leve, territoire }, rang) =>
    qui !== 'prioritaires' && famille(qui) === 'collectivites' && !leve ? [{ rang, territoire }] : [],
  )
  const chacune = rangDe(lectures, 'AMB-40') === 1
  return new Map(
    soumises.map(({ rang, territoire }) => {
      const base = lignes.find((ligne) => ligne.territoire === territoire && ligne.fluxDuTerritoire !== null)?.fluxDuTerritoire ?? flux
      const ensemble = chacune ? [rang] : soumises.filter((autre) => autre.territoire === territoire).map((autre) => autre.rang)
      const nombres = ensemble.map((i) => logements[i] ?? 0)
      return [
        rang,
        {
          maximum: maximumEnLogements(base, plafond),
          compte: nombres.reduce((somme, nombre) => somme + nombre, 0),
          conforme: cumulConforme(nombres, base, plafond),
          cumul: ensemble.length > 1,
        },
      ]
    }),
  )
}
