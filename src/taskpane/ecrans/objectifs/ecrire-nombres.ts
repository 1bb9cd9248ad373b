import { FORMATS } from '../../../textes/formats'
import { dire } from '../../dire'

/** Nombre de logements, ou « inconnu ». */
export function ecrireLogements(nombre: number | null): string {
  return nombre === null ? dire('objectifs.inconnu') : FORMATS.nombre(nombre)
}

/** Objectif d’une case de tableau, ou « vide ». */
export function ecrireObjectif(nombre: number | null): string {
  return nombre === null ? dire('objectifs.vide') : FORMATS.nombre(nombre)
}

/** Taux en fraction, à deux décimales de pour cent comme la feuille le montre. */
export function ecrireTaux(fraction: number | null): string {
  return fraction === null ? dire('objectifs.inconnu') : dire('valeur.pourcent', { fraction: auCentieme(fraction) })
}

export function auCentieme(fraction: number): number {
  return Math.round(fraction * 10_000) / 10_000
}
