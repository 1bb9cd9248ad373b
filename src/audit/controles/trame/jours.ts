import { enIso, lireDate } from '../../../regles'
import type { Jour } from '../../../regles'

/** Même quantième, tant d'années plus tard ; le 28 février d'un 29 qui n'existe pas. */
export function ajouterAnnees(jour: Jour, annees: number): Jour {
  const [annee = '', mois = '', quantieme = ''] = enIso(jour).split('-')
  const cible = String(Number(annee) + annees)
  const lu = lireDate(`${cible}-${mois}-${quantieme}`)
  const repli = lireDate(`${cible}-${mois}-28`)
  return typeof lu === 'number' ? lu : typeof repli === 'number' ? repli : jour
}
