import type { Resultat } from '../regles'
import type { ArgumentDecrit, Case } from './types'

export const ENTETES: ArgumentDecrit = {
  nom: 'entetes',
  libelle: 'Ligne de titres',
  type: 'booleen',
  obligatoire: false,
  unite: 'booléen',
  sensDeZero: '0 ou vide : FAUX, sans titres',
  aide: 'VRAI pour recevoir les titres des colonnes en première ligne du résultat.',
  exemple: 'VRAI',
}

/** Ajoute les titres en première ligne d'un tableau établi, quand l'appel les demande. */
export function avecTitres<L extends readonly (readonly Case[])[]>(
  resultat: Resultat<L>,
  colonnes: readonly string[],
  voulus: boolean,
): Resultat<readonly (readonly Case[])[]> {
  return voulus && resultat.etat === 'etabli' ? { ...resultat, valeur: [colonnes, ...resultat.valeur] } : resultat
}
