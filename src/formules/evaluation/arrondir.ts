import { NonEvaluable } from './arrets'

export type SensDArrondi = 'proche' | 'haut' | 'bas'

/**
 * Arrondi d'Excel, sur les quinze chiffres qu'il retient : `1,005` à deux décimales donne `1,01`.
 * « haut » s'éloigne de zéro, « bas » s'en rapproche. Si le bruit du seizième chiffre change un « haut » ou un « bas »,
 * on ne sait pas ce que montrerait Excel.
 * @throws NonEvaluable dans ce cas
 */
export function arrondir(nombre: number, decimales: number, sens: SensDArrondi): number {
  const arrondi = arrondirDecimal(nombre.toPrecision(15), decimales, sens)
  if (sens !== 'proche' && arrondirDecimal(String(nombre), decimales, sens) !== arrondi) {
    throw new NonEvaluable(String(nombre), 'arrondi')
  }
  return arrondi
}

function arrondirDecimal(ecrit: string, decimales: number, sens: SensDArrondi): number {
  const [mantisse = '0', exposant = '0'] = Number(ecrit) === 0 ? ['0'] : enScientifique(ecrit)
  const negatif = mantisse.startsWith('-')
  const chiffres = mantisse.replace(/[-.]/g, '')
  /** Nombre de chiffres à garder, à partir du premier. */
  const gardes = Number(exposant) + 1 + decimales
  if (gardes >= chiffres.length) return Number(ecrit)
  const tete = gardes > 0 ? chiffres.slice(0, gardes) : '0'
  const queue = gardes >= 0 ? chiffres.slice(Math.max(0, gardes)) : '0'.repeat(-gardes) + chiffres
  const monte = sens === 'haut' ? /[1-9]/.test(queue) : sens === 'proche' && queue.charCodeAt(0) >= 53
  const entier = BigInt(tete) + (monte ? 1n : 0n)
  if (entier === 0n) return 0
  return Number(`${negatif ? '-' : ''}${entier}e${-decimales}`)
}

function enScientifique(ecrit: string): readonly string[] {
  const [brute = '0', exposant = '0'] = ecrit.toLowerCase().split('e')
  const signe = brute.startsWith('-') ? '-' : ''
  const [entiere = '', fraction = ''] = brute.replace('-', '').split('.')
  const tous = entiere + fraction
  const premier = tous.search(/[1-9]/)
  return [`${signe}${tous.slice(premier)}`, String(Number(exposant) + entiere.length - 1 - premier)]
}
