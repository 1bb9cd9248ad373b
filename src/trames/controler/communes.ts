import type { EntreeSru, Lectures, Modalite } from '../../regles'
import { estEntrante, lireSituation, normaliser } from '../../regles'
import type { CommuneARemplir } from '../remplir/types'
import { enPoints } from './cases'
import type { CadreDuContrat } from './types'

/** La commune du contrat quand il n'en couvre qu'une ; `null` sinon : aucun nombre n'y est celui de toutes. */
export function communeSeule({ communes }: Pick<CadreDuContrat, 'communes'>): CommuneARemplir | null {
  const [seule = null, ...autres] = communes
  return autres.length === 0 ? seule : null
}

export function nomsDes({ communes }: Pick<CadreDuContrat, 'communes'>): readonly string[] {
  return communes.map(({ nom }) => nom)
}

/** Vrai si au moins une commune du contrat est couverte par un PLH. */
export function plhExecutoire({ communes }: Pick<CadreDuContrat, 'communes'>): boolean {
  return communes.some(({ plh }) => plh === true)
}

/** Ce qu'un agent tape d'une commune la désigne, aux accents et à la ponctuation près ; Excel, lui, la cherche à la lettre. */
export function memeLibelle(un: string, autre: string): boolean {
  return normaliser(un) === normaliser(autre)
}

/** Vrai pour une nouvelle entrante, que son rang soit dit ou non. */
export function estNouvelleEntrante({ situation }: Pick<CommuneARemplir, 'situation'>): boolean {
  const lue = lireSituation(situation ?? '')
  return lue !== undefined && estEntrante(lue)
}

/** Modalité dont relève la commune : une nouvelle entrante garde son objectif légal dans tous les contrats (CMS-02). */
export function modaliteDe(commune: Pick<CommuneARemplir, 'situation'>, { modalite }: Pick<CadreDuContrat, 'modalite'>): Modalite {
  return estNouvelleEntrante(commune) ? 'A' : modalite
}

/** Ce que les règles du rattrapage lisent d'une commune ; une situation illisible ou vide se lit au droit commun. */
export function entreeSru({ residences, logements, cible, situation, manquants }: CommuneARemplir, { fiche }: Pick<CadreDuContrat, 'fiche'>, lectures: Lectures): EntreeSru {
  return {
    residences,
    logements,
    cible: enPoints(cible),
    situation: lireSituation(situation ?? '') ?? 'droit commun',
    notifies: manquants === 0 ? null : manquants,
    arrondi: null,
    periode: fiche,
    lectures,
  }
}
