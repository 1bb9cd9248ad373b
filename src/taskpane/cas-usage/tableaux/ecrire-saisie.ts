import type { ContenuSaisi } from '../../../trames'
import { ecrireJour } from '../../valeurs'
import type { GenreDeChamp } from './champs'

/** Contenu tel qu’on le tape et qu’on le relit dans son champ : « 1234,5 », « 28,02 % », « 12/03/2024 », « Oui ». */
export function ecrireSaisie(genre: GenreDeChamp, contenu: ContenuSaisi | undefined): string {
  if (contenu === null || contenu === undefined) return ''
  if (typeof contenu === 'boolean') return contenu ? 'Oui' : 'Non'
  if (typeof contenu === 'string') return contenu
  if (genre === 'pourcentage') return `${decimales(Number((contenu * 100).toPrecision(12)))} %`
  return genre === 'date' ? ecrireJour(contenu) : decimales(contenu)
}

/** Sans espace de milliers : un champ se retape. */
function decimales(nombre: number): string {
  return String(nombre).replace('.', ',')
}
