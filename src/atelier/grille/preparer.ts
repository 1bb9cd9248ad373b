import { phrase } from '../phrase'
import type { PhrasesDErreur } from './phrases-d-erreur'
import { afficherEnFrancais } from './affichage-francais'
import { collerEnFrancais } from './coller-en-francais'
import type { Grille } from './creer-grille'
import { modifierEnFrancais } from './edition-francaise'
import { enregistrerFonctions } from './enregistrer-fonctions'
import { comprendreLaFrappeFrancaise } from './lexeur-francais'
import { nommerEnFrancais } from './nommer-en-francais'
import { lireLaSaisieEnFrancais } from './saisie-francaise'
import { verrouiller } from './verrou'

/** Tout ce que la grille apprend de nous, une fois son premier classeur montré (ses services n'existent pas avant). */
export function preparer(grille: Grille, phrases: PhrasesDErreur, prevenir: (texte: string) => void): void {
  const { api, injecteur } = grille
  const formuleIllisible = (motif: string): void => {
    const cellule = api.getActiveWorkbook()?.getActiveCell()?.getA1Notation() ?? ''
    prevenir(phrase('barre-formule-erreur', { cellule, motif }))
  }
  nommerEnFrancais(injecteur)
  enregistrerFonctions(injecteur, phrases.noter)
  afficherEnFrancais(injecteur)
  modifierEnFrancais(injecteur)
  comprendreLaFrappeFrancaise(injecteur)
  lireLaSaisieEnFrancais(injecteur, formuleIllisible)
  collerEnFrancais(grille, { formuleIllisible, prevenir })
  verrouiller(api, () => prevenir(phrase('commande-refusee')))
}
