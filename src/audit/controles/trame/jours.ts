import { enIso, lireDate } from '../../../regles'
import type { Jour } from '../../../regles'

/** Même quantième, tant de mois plus tard ; le dernier jour du mois quand il n'y est pas. */
export function ajouterMois(jour: Jour, mois: number): Jour {
  const [annee = 0, moisDuJour = 1, quantieme = 1] = enIso(jour).split('-').map(Number)
  const rang = annee * 12 + moisDuJour - 1 + mois
  for (let essai = quantieme; essai > 0; essai -= 1) {
    const lu = lireDate([Math.floor(rang / 12), String((rang % 12) + 1).padStart(2, '0'), String(essai).padStart(2, '0')].join('-'))
    if (typeof lu === 'number') return lu
  }
  return jour
}

/** Même quantième, tant d'années plus tard ; le 28 février d'un 29 qui n'existe pas. */
export function ajouterAnnees(jour: Jour, annees: number): Jour {
  return ajouterMois(jour, 12 * annees)
}
