import type { Brut } from '../../src/catalogue'
import { trouverFonction } from '../../src/catalogue'
import { AUJOURDHUI } from '../charges/w2'
import { ENTETES, GRILLE } from './grille'

/** Notes du produit sur les demandes de W2, par COTATION sur toute la plage, grille compilée à chaque appel. */
export function notesDuProduit(lignes: readonly unknown[][]): unknown[][] {
  const resultat = trouverFonction('COTATION')?.evaluer([[ENTETES], lignes as readonly (readonly Brut[])[], GRILLE, AUJOURDHUI, true], {
    expliquer: false,
  })
  if (resultat?.etat !== 'etabli' || typeof resultat.valeur !== 'object') {
    throw new Error(`COTATION n’a rendu aucune note : ${JSON.stringify(resultat)}`)
  }
  return resultat.valeur as unknown[][]
}
