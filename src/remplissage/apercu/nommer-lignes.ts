import { ecrireCellule, ecrireNomDeFeuille } from '../../classeur/adresse'
import type { FeuilleCalculee } from '../calcul/calculer-feuilles'
import type { FeuilleSituee } from './situer'

/** Nom d'une ligne pour une phrase : la commune qu'elle porte, sinon la cellule. */
export type NomDeLigne = (ligne: number, colonne: number) => string

export function nommerLesLignes(
  { plage }: FeuilleSituee,
  { valeurs }: FeuilleCalculee,
  communes: ReadonlySet<string>,
): NomDeLigne {
  return (ligne, colonne) => {
    const commune = valeurs[ligne]?.find((valeur) => typeof valeur === 'string' && communes.has(valeur))
    return typeof commune === 'string' ? commune : adresseDe(plage.feuille, ligne, colonne)
  }
}

/** `'TAB-13'!B2`, compté à partir de 0. */
export function adresseDe(feuille: string, ligne: number, colonne: number): string {
  return `${ecrireNomDeFeuille(feuille)}!${ecrireCellule(ligne, colonne)}`
}
