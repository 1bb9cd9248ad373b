import { message } from '../regles'
import type { Message } from '../regles'
import { repartir } from '../trames'
import type { CadreDuContrat } from '../trames'
import { objectifsDuContrat } from './objectifs-du-contrat'

/**
 * Phrase du Total d'un contrat mutualisant (CMS-33) : son taux est celui des sommes, jamais une moyenne de taux. Rien tant qu'un nombre
 * d'une commune manque, ni pour une commune seule : les nouvelles entrantes, exemptées et cibles atteintes n'y comptent pas.
 */
export function phraseDeMutualisation(entree: CadreDuContrat): readonly Message[] {
  if (entree.modalite !== 'C') return []
  const communes = repartir(entree).reparties.map((commune) => objectifsDuContrat(commune, entree))
  const nombres = communes.flatMap(({ manquants, objectifLegal, objectifRetenu }) =>
    manquants === null || objectifLegal === null || objectifRetenu === null ? [] : [[manquants, objectifLegal, objectifRetenu] as const],
  )
  if (nombres.length < communes.length || communes.length < 2) return []
  const [manquants, legal, retenu] = [0, 1, 2].map((place) => nombres.reduce((somme, ligne) => somme + (ligne[place] ?? 0), 0)) as [number, number, number]
  if (manquants === 0) return []
  const taux = Number(((retenu * 100) / manquants).toFixed(2))
  return [message('redaction.mutualisation', { communes: communes.length, manquants, legal, retenu, taux, periode: entree.fiche.periode })]
}
