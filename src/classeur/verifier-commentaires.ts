import { ecrireAdresse, verifierPlage } from './adresse'
import { ErreurClasseur } from './port'
import type { Cellule, CommentaireDeCellule } from './port'
import { signerCommentaire } from './signer-commentaire'
import { TEXTE_MAX } from './verifier-saisies'

/** Deux cellules d'une feuille qui n'en font qu'une. */
export function memeCellule(une: Cellule, autre: Cellule): boolean {
  return une.ligne === autre.ligne && une.colonne === autre.colonne
}

/**
 * Contrôle commun à tous les adaptateurs, avant le premier commentaire.
 * @throws ErreurClasseur `plage-invalide` ; `valeur-illisible` pour un texte vide ou deux commentaires d'une cellule ; `texte-trop-long`
 */
export function verifierCommentaires(feuille: string, commentaires: readonly CommentaireDeCellule[]): void {
  const vues = new Set<string>()
  for (const { ligne, colonne, texte } of commentaires) {
    const plage = { feuille, ligne, colonne, lignes: 1, colonnes: 1 }
    verifierPlage(plage)
    const cellule = ecrireAdresse(plage)
    if (texte.trim() === '') throw new ErreurClasseur('valeur-illisible', { cellule, lu: 'commentaire vide' })
    if (vues.has(cellule)) throw new ErreurClasseur('valeur-illisible', { cellule, lu: 'deux commentaires' })
    const { length: longueur } = signerCommentaire(texte)
    if (longueur > TEXTE_MAX) throw new ErreurClasseur('texte-trop-long', { cellule, longueur, limite: TEXTE_MAX })
    vues.add(cellule)
  }
}
