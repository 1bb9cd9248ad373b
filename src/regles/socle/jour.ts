/*
 * Une date civile est un numéro de série d'Excel (base 1900) : un entier, donc sans allocation ni fuseau.
 * Les calculs passent par l'algorithme civil de Hinnant, valable pour tout le calendrier grégorien.
 */

/** Numéro de série, base 1900 d'Excel : 45366 = 15/03/2024. */
export type Jour = number

const SERIE_DU_1970_01_01 = 25569
/** 31/12/9999, dernière date d'Excel. */
export const JOUR_MAX = 2958465
/** Excel croit au 29/02/1900 (numéro 60) : les numéros antérieurs au 01/03/1900 ne sont pas des dates sûres. */
export const JOUR_MIN = 61

/** Empaquette année, mois, jour en un entier AAAAMMJJ. */
export function enCivil(jour: Jour): number {
  const z = jour - SERIE_DU_1970_01_01 + 719468
  const ere = Math.floor(z / 146097)
  const jourDEre = z - ere * 146097
  const anneeDEre = Math.floor(
    (jourDEre - Math.floor(jourDEre / 1460) + Math.floor(jourDEre / 36524) - Math.floor(jourDEre / 146096)) / 365,
  )
  const jourDAnnee = jourDEre - (365 * anneeDEre + Math.floor(anneeDEre / 4) - Math.floor(anneeDEre / 100))
  const mp = Math.floor((5 * jourDAnnee + 2) / 153)
  const mois = mp < 10 ? mp + 3 : mp - 9
  const annee = anneeDEre + ere * 400 + (mois <= 2 ? 1 : 0)
  return annee * 10000 + mois * 100 + (jourDAnnee - Math.floor((153 * mp + 2) / 5) + 1)
}

/** Numéro de série d'une date civile supposée valide. */
export function depuisCivil(annee: number, mois: number, jour: number): Jour {
  const a = mois <= 2 ? annee - 1 : annee
  const ere = Math.floor(a / 400)
  const anneeDEre = a - ere * 400
  const jourDAnnee = Math.floor((153 * (mois + (mois > 2 ? -3 : 9)) + 2) / 5) + jour - 1
  const jourDEre = anneeDEre * 365 + Math.floor(anneeDEre / 4) - Math.floor(anneeDEre / 100) + jourDAnnee
  return ere * 146097 + jourDEre - 719468 + SERIE_DU_1970_01_01
}

export function joursDuMois(annee: number, mois: number): number {
  if (mois === 2) return (annee % 4 === 0 && annee % 100 !== 0) || annee % 400 === 0 ? 29 : 28
  return mois === 4 || mois === 6 || mois === 9 || mois === 11 ? 30 : 31
}

/** Même quantième `mois` mois plus tard, le dernier jour du mois à défaut (COM-06). */
export function ajouterMois(jour: Jour, mois: number): Jour {
  const civil = enCivil(jour)
  const rang = Math.floor(civil / 10000) * 12 + (Math.floor(civil / 100) % 100) - 1 + mois
  const annee = Math.floor(rang / 12)
  const moisCible = rang - annee * 12 + 1
  return depuisCivil(annee, moisCible, Math.min(civil % 100, joursDuMois(annee, moisCible)))
}

/**
 * Mois révolus de `debut` à `fin` (négatif si `fin` précède `debut`) : plus grand n tel que debut + n mois ≤ fin,
 * le dernier jour d'un mois court valant le quantième qu'il n'a pas (COM-06).
 */
export function moisRevolus(debut: Jour, fin: Jour): number {
  const a = enCivil(debut)
  const b = enCivil(fin)
  const anneeFin = Math.floor(b / 10000)
  const moisFin = Math.floor(b / 100) % 100
  const ecart = (anneeFin - Math.floor(a / 10000)) * 12 + moisFin - (Math.floor(a / 100) % 100)
  return Math.min(a % 100, joursDuMois(anneeFin, moisFin)) > b % 100 ? ecart - 1 : ecart
}

/** Années révolues de `debut` à `fin` (âge, ancienneté). */
export function anneesRevolues(debut: Jour, fin: Jour): number {
  return Math.floor(moisRevolus(debut, fin) / 12)
}

/** « AAAA-MM-JJ », forme qui voyage dans les messages. */
export function enIso(jour: Jour): string {
  const civil = enCivil(jour)
  const mois = String(Math.floor(civil / 100) % 100).padStart(2, '0')
  return `${String(Math.floor(civil / 10000)).padStart(4, '0')}-${mois}-${String(civil % 100).padStart(2, '0')}`
}

/** « JJ/MM/AAAA », forme qu'une phrase cite. */
export function enFrancais(jour: Jour): string {
  return enIso(jour).replace(/^(\d+)-(\d+)-(\d+)$/, '$3/$2/$1')
}

/** Dernier jour qui compte au moins `mois` mois révolus à `fin` (COM-06). */
export function dernierJourAvecMois(fin: Jour, mois: number): Jour {
  const civil = enCivil(fin)
  const anneeFin = Math.floor(civil / 10000)
  const moisFin = Math.floor(civil / 100) % 100
  const quantieme = civil % 100
  const rang = anneeFin * 12 + moisFin - 1 - mois
  const annee = Math.floor(rang / 12)
  const moisCible = rang - annee * 12 + 1
  const dernier = joursDuMois(annee, moisCible)
  return depuisCivil(annee, moisCible, quantieme === joursDuMois(anneeFin, moisFin) ? dernier : Math.min(quantieme, dernier))
}

const MOIS_EN_TABLE = 1440
const MOIS_PAR_JOUR = 12 / 365.2425

/** `moisRevolus(·, fin)` pour une même fin et beaucoup de débuts : une table au lieu d'un calendrier par appel. */
export function compterMoisJusqua(fin: Jour): (debut: Jour) => number {
  const bornes = Int32Array.from({ length: MOIS_EN_TABLE + 1 }, (_, mois) => dernierJourAvecMois(fin, mois))
  const plusAncien = bornes[MOIS_EN_TABLE] as number
  return (debut) => {
    if (debut > fin || debut <= plusAncien) return moisRevolus(debut, fin)
    let mois = Math.floor((fin - debut) * MOIS_PAR_JOUR)
    while (debut > (bornes[mois] as number)) mois -= 1
    while (debut <= (bornes[mois + 1] as number)) mois += 1
    return mois
  }
}
