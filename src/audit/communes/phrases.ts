import { NATURES, plageDUneCellule } from '../../classeur/instantane'
import type { Plage } from '../../classeur/port'
import type { Dossier } from '../types'

/** Au-delà, une feuille est une base de données : ses phrases n'y sont pas en dehors des tableaux. */
const LIGNES_LUES = 500
const COLONNES_LUES = 30

/** Visite chaque texte du classeur écrit hors des tableaux de communes. */
export function visiterLesPhrases({ instantane, tableaux }: Dossier, visiter: (texte: string, lieu: Plage) => void): void {
  for (const feuille of instantane.feuilles) {
    const plages = tableaux.filter((tableau) => tableau.feuille === feuille && tableau.modele.id === 'communes').map(({ plage }) => plage)
    const lues = Math.min(feuille.lignesRemplies.length, LIGNES_LUES)
    for (let i = 0; i < lues; i += 1) {
      const ligne = feuille.lignesRemplies[i] ?? 0
      if (plages.some((plage) => ligne >= plage.ligne && ligne < plage.ligne + plage.lignes)) continue
      for (let colonne = 0; colonne < Math.min(feuille.colonnes, COLONNES_LUES); colonne += 1) {
        if (feuille.nature(ligne, colonne) === NATURES.texte) visiter(String(feuille.valeur(ligne, colonne)), plageDUneCellule(feuille.nom, ligne, colonne))
      }
    }
  }
}
