import { rangDe } from './donnees'
import { stylesDeColonnes } from './enveloppe'
import type { FeuilleOuverte } from './feuille-ouverte'

/** Lecteur de l'indice de style qu'Excel applique à une cellule : le sien, sinon celui de sa ligne, puis de sa colonne. */
export async function styleEffectif(feuille: FeuilleOuverte): Promise<(ligne: number, colonne: number) => number> {
  const donnees = await feuille.donnees()
  const colonnes = stylesDeColonnes(await feuille.enveloppe())
  return (ligne, colonne) => {
    const rang = rangDe(donnees, ligne, colonne)
    if (rang >= 0) return donnees.styles[rang] as number
    const deLigne = donnees.attributsDeLignes.get(ligne)?.style ?? null
    return deLigne ?? colonnes.find(([debut, fin]) => colonne >= debut && colonne <= fin)?.[2] ?? 0
  }
}
