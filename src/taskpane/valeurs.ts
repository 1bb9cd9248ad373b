import { enIso } from '../regles'
import type { Donnee } from '../regles'
import { estErreur } from '../classeur/port'
import type { Valeur } from '../classeur/port'
import { FORMATS } from '../textes/formats'
import { dire } from './dire'

/** Valeur de cellule en français : « 1 234,5 », « VRAI », « #N/A », « (vide) ». */
export function ecrireValeur(valeur: Valeur): string {
  if (valeur === null || valeur === '') return dire('valeur.vide')
  if (estErreur(valeur)) return valeur.erreur
  if (typeof valeur === 'boolean') return valeur ? 'VRAI' : 'FAUX'
  return FORMATS.nombre(valeur)
}

/** Valeur telle que la cellule la montrera : « 28,02 % », « 12/03/2024 », « 2024 ». */
export function ecrireSelonFormat(valeur: Valeur, format: string | null): string {
  if (typeof valeur !== 'number' || format === null) return ecrireValeur(valeur)
  if (format.endsWith('%')) return dire('valeur.pourcent', { fraction: Number(valeur.toFixed(4)) })
  if (format.includes('yyyy')) return ecrireJour(valeur)
  return format === '0' ? String(valeur) : ecrireValeur(valeur)
}

/** Nombre suivi de son unité : une fraction s’écrit en pour cent, un numéro de série en date, une année sans espace ; « texte » n’est pas une unité qu’on lit. */
export function ecrireAvecUnite(valeur: Donnee, unite: string): string {
  if (typeof valeur === 'number' && unite === 'fraction') return dire('valeur.pourcent', { fraction: arrondirPourLire(valeur) })
  if (typeof valeur === 'number' && unite.startsWith('date')) return ecrireJour(valeur)
  if (unite === 'année') return String(valeur)
  const ecrite = typeof valeur === 'boolean' ? ecrireValeur(valeur) : FORMATS.nombre(valeur)
  if (typeof valeur !== 'number' || unite === '' || unite === 'texte') return ecrite
  return `${ecrite} ${unite}`
}

/** Deux décimales de pour cent se lisent ; la cellule, elle, garde la valeur entière. */
function arrondirPourLire(fraction: number): number {
  return Math.round(fraction * 10_000) / 10_000
}

/** Numéro de série d’Excel en « JJ/MM/AAAA » ; 0 est une date absente. */
export function ecrireJour(serie: number): string {
  return Number.isInteger(serie) && serie > 0 ? dire('valeur.jour', { jour: enIso(serie) }) : FORMATS.nombre(serie)
}

/** Période où un nombre de la loi s’applique ; dates « AAAA-MM-JJ », `au` nul = sans fin connue. */
export function ecrireValidite(du: string, au: string | null): string {
  return au === null ? dire('resultat.depuis', { du }) : dire('resultat.du-au', { du, au })
}
