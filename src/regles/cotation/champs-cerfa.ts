import type { FicheDeRegle } from '../socle/fiche'
import { normaliser } from '../socle/normaliser'
import { COTATION_2022, reference } from '../socle/sources'

export const COT_08: FicheDeRegle = {
  id: 'COT-08',
  titre: 'Regroupement des champs CERFA',
  nature: 'calcul',
  articles: [reference('art. L. 441-1 du CCH', COTATION_2022, '3')],
  parametres: [],
  pointsOuverts: [],
}

const CHAMPS: Readonly<Record<'P05' | 'P14' | 'P15', readonly string[]>> = {
  P05: [
    'Logé en logement-foyer',
    'Résidence hôtelière à vocation sociale',
    'Structure d’hébergement',
    'Centre départemental de l’enfance',
    'Logement temporaire',
  ],
  P14: ['Sans abri, habitat de fortune, bidonville', 'Occupant sans titre, squat; camping', 'Habitat mobile'],
  P15: ['Chez les parents ou chez les enfants', 'Chez un particulier', 'A l’hôtel'],
}

const PAR_CHAMP: ReadonlyMap<string, 'P05' | 'P14' | 'P15'> = new Map(
  (['P05', 'P14', 'P15'] as const).flatMap((id) => CHAMPS[id].map((champ) => [normaliser(champ), id] as const)),
)

/** Critère (P05, P14 ou P15) que vaut un champ de situation de logement du CERFA ; `null` s'il n'est d'aucun des onze. */
export function critereDeSituation(champ: string): 'P05' | 'P14' | 'P15' | null {
  return PAR_CHAMP.get(normaliser(champ)) ?? null
}
