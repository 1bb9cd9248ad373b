import { ecrireCellule, ecrireNomDeFeuille } from '../../classeur/adresse'
import type { FeuilleCalculee } from '../calcul/calculer-feuilles'

/** Commune qu'une ligne porte ; `null` : aucune, la ligne se nomme par ses cellules. */
export type CommuneDeLigne = (ligne: number) => string | null

export function communesDesLignes({ valeurs }: FeuilleCalculee, communes: ReadonlySet<string>): CommuneDeLigne {
  return (ligne) => {
    const commune = valeurs[ligne]?.find((valeur) => typeof valeur === 'string' && communes.has(valeur))
    return typeof commune === 'string' ? commune : null
  }
}

/** `'TAB-13'!B2`, compté à partir de 0. */
export function adresseDe(feuille: string, ligne: number, colonne: number): string {
  return `${ecrireNomDeFeuille(feuille)}!${ecrireCellule(ligne, colonne)}`
}
