import { estErreur } from '../../classeur/port'
import type { Classeur, Contenu, Plage } from '../../classeur/port'

/** Partie de la feuille regardée à l’ouverture du volet : assez pour un tableau, sans attente sensible. */
const LIGNES_REGARDEES = 500
const COLONNES_REGARDEES = 40

/**
 * Première cellule de la feuille sélectionnée où une fonction de Mixité montre `#NOM?` : preuve, sans rien écrire, que les
 * fonctions ne tournent pas. `null` ne prouve rien : Excel garde d’anciennes valeurs.
 */
export async function chercherFonctionMuette(classeur: Classeur): Promise<Plage | null> {
  const selection = await classeur.selection()
  const utile = selection === null ? null : await classeur.plageUtile(selection.feuille)
  if (utile === null) return null
  const zone = {
    ...utile,
    lignes: Math.min(utile.lignes, LIGNES_REGARDEES),
    colonnes: Math.min(utile.colonnes, COLONNES_REGARDEES),
  }
  const contenu = await classeur.lire(zone)
  for (let i = 0; i < zone.lignes; i += 1) {
    for (let j = 0; j < zone.colonnes; j += 1) {
      if (estMuette(contenu, i, j)) return { ...zone, ligne: zone.ligne + i, colonne: zone.colonne + j, lignes: 1, colonnes: 1 }
    }
  }
  return null
}

function estMuette({ valeurs, formules }: Contenu, i: number, j: number): boolean {
  const valeur = valeurs[i]?.[j] ?? null
  return estErreur(valeur) && valeur.erreur === '#NOM?' && /\bMIXITE\./i.test(formules[i]?.[j] ?? '')
}
