import type { FicheDeRegle } from '../socle/fiche'
import { normaliser } from '../socle/normaliser'
import { COTATION_2022, reference } from '../socle/sources'
import { CRITERES_SNE } from './criteres-sne'

export const COT_08: FicheDeRegle = {
  id: 'COT-08',
  titre: 'Regroupement des champs CERFA',
  nature: 'calcul',
  articles: [reference('art. L. 441-1 du CCH', COTATION_2022, '3')],
  parametres: [],
  pointsOuverts: [],
}

/** Critères qui regroupent des champs de la situation de logement : au plus un est vrai pour une demande. */
export const CRITERES_DE_SITUATION = ['P05', 'P14', 'P15'] as const
export type CritereDeSituation = (typeof CRITERES_DE_SITUATION)[number]

/** En-têtes sous lesquels un classeur porte ce champ du CERFA, quand la grille ne nomme pas de colonne. */
export const ENTETES_DE_SITUATION = ['Situation de logement', 'Situation de logement actuelle', 'Situation actuelle de logement'] as const

const PAR_CHAMP: ReadonlyMap<string, CritereDeSituation> = new Map(
  CRITERES_DE_SITUATION.flatMap((id) =>
    (CRITERES_SNE.find((critere) => critere.id === id)?.champsCerfa ?? []).map((champ) => [normaliser(champ), id] as const),
  ),
)

export function estCritereDeSituation(id: string | null): id is CritereDeSituation {
  return CRITERES_DE_SITUATION.some((autre) => autre === id)
}

/** Vrai d'un code d'erreur d'Excel (« #N/A », « #VALUE! »), dans toutes ses langues : la cellule ne porte alors aucune situation. */
export function estCodeDErreur(texte: string): boolean {
  return texte.trimStart().startsWith('#')
}

/** Critère (P05, P14 ou P15) que vaut un champ de situation de logement du CERFA ; `null` s'il n'est d'aucun des onze. */
export function critereDeSituation(champ: string): CritereDeSituation | null {
  return PAR_CHAMP.get(normaliser(champ)) ?? null
}
