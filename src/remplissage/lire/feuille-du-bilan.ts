import { memeNomDeFeuille } from '../../classeur/nom-de-feuille'
import type { Classeur } from '../../classeur/port'
import type { BilanDuFlux, Message } from '../../regles'
import { LECTURES_PAR_DEFAUT, lireLectures } from '../../regles'
import { decrireBilanDuFlux, FEUILLE_BILAN_DU_FLUX } from '../../trames'
import type { Remplissage } from '../../trames'
import { lireHypotheses } from './hypotheses'

export interface BilanAEcrire {
  readonly bilan: BilanDuFlux
  readonly annee: number | null
  readonly constats: readonly Message[]
}

/**
 * Feuille « Bilan du flux » pour ce classeur : aux lectures de sa feuille « Hypothèses », et d'au moins autant de lignes que la
 * feuille en porte déjà, pour qu'il ne reste rien d'un bilan plus long.
 * @throws ErreurClasseur lecture refusée
 */
export async function preparerBilanDuFlux(classeur: Classeur, aEcrire: BilanAEcrire): Promise<Remplissage> {
  const choix = (await lireHypotheses(classeur)).map(({ point, lecture }) => [point, lecture] as const)
  const lectures = lireLectures(choix)
  const presente = (await classeur.feuilles()).find(({ nom, genre }) => genre === 'calcul' && memeNomDeFeuille(nom, FEUILLE_BILAN_DU_FLUX))
  const utile = presente === undefined ? null : await classeur.plageUtile(presente.nom)
  return decrireBilanDuFlux({
    ...aEcrire,
    lectures: lectures instanceof Map ? lectures : LECTURES_PAR_DEFAUT,
    lignesPresentes: utile === null ? 0 : utile.ligne + utile.lignes,
  })
}
