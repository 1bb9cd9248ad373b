import { placerConstat } from '../../com'
import type { ColonneAttendue, ConstatDeTableau } from '../../com'
import type { Gravite } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'

/** Ligne du tableau et colonne en cause ; `null` : le tableau, ou la ligne entière. */
export interface Lieu {
  readonly ligne: number | null
  readonly colonne: ColonneAttendue | null
}

export const LE_TABLEAU: Lieu = { ligne: null, colonne: null }

/** Constat d'une règle, à sa place ; sa phrase n'a à répéter ni la ligne ni la colonne. */
export function situer(
  { id: regle }: FicheDeRegle,
  gravite: Gravite,
  { ligne, colonne }: Lieu,
  id: string,
  donnees: Message['donnees'] = {},
): ConstatDeTableau {
  return placerConstat({ regle, ligne, colonne: colonne?.titres[0] ?? null }, gravite, id, donnees)
}

/** Valeur d'une liste, sans égard à la casse ni aux accents ; `undefined` hors de la liste. */
export function parmi<T extends string>(choix: readonly T[], texte: string | null): T | undefined {
  return texte === null ? undefined : choix.find((propose) => normaliser(propose) === normaliser(texte))
}

/** « a », « b », « c » : une liste citée dans une phrase. */
export function citerLesChoix(choix: readonly string[]): string {
  return choix.map((propose) => `« ${propose} »`).join(', ')
}

/** Part en pour cent, à une décimale, pour une phrase qui cite aussi les deux nombres. */
export function enPourCent(n: number, total: number): number {
  return Math.round((1000 * n) / total) / 10
}
