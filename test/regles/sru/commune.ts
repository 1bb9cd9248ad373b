import type { EntreeSru, Lectures, ModeArrondi, Resultat } from '../../../src/regles'
import { LECTURES_PAR_DEFAUT, lirePeriode, objectifLegal } from '../../../src/regles'
import type { FichePeriode } from '../../../src/regles'

/** Entrée complète d'une commune de droit commun, à retoucher d'un champ. */
export function commune(residences: number, logements: number, cible: number, autres: Partial<EntreeSru> = {}): EntreeSru {
  return {
    residences,
    logements,
    cible,
    situation: 'droit commun',
    notifies: null,
    arrondi: null,
    periode: lirePeriode('2023-2025') as FichePeriode,
    lectures: LECTURES_PAR_DEFAUT,
    ...autres,
  }
}

/** Valeur établie, ou l'état. */
export function valeurDe(resultat: Resultat<number>): number | string {
  return resultat.etat === 'etabli' ? resultat.valeur : resultat.etat
}

export function objectif(entree: EntreeSru): number | string {
  return valeurDe(objectifLegal(entree, { expliquer: false }))
}

export function lecture(...choix: readonly (readonly [string, number])[]): Lectures {
  return new Map(choix)
}

/** Témoin : objectif légal de droit commun en entiers de taille libre, écrit d'après SRU-01 à SRU-04 et SRU-09. */
export function objectifTemoin(
  rp: number,
  ls: number,
  cible: number,
  mode: ModeArrondi,
  notifies: number | null = null,
): number | 'sans-objet' {
  const [r, l, c] = [BigInt(rp), BigInt(ls), BigInt(cible)]
  const ecart = c * r - 100n * l
  if (ecart <= 0n) return 'sans-objet'
  const taux = ecart < 2n * r ? 100n : ecart <= 4n * r ? 50n : 33n
  const manquants = notifies === null ? (c * r + 99n) / 100n - l : BigInt(notifies)
  const brut = taux * manquants
  if (mode === 'supérieur') return Number((brut + 99n) / 100n)
  return Number(mode === 'proche' ? (brut + 50n) / 100n : brut / 100n)
}
