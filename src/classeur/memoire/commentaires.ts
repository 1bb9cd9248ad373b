import type { Cellule, CommentaireDeCellule } from '../port'
import { lireCommentaireSigne, signerCommentaire } from '../signer-commentaire'
import { memeCellule, verifierCommentaires } from '../verifier-commentaires'
import type { FeuilleTenue } from './feuille'

/** Commentaires de Mixité d'une feuille, dans l'ordre où ils ont été posés. */
export function commentairesDe({ commentaires }: FeuilleTenue): readonly CommentaireDeCellule[] {
  return commentaires.flatMap(({ ligne, colonne, texte }) => {
    const lu = lireCommentaireSigne(texte)
    return lu === null ? [] : [{ ligne, colonne, texte: lu }]
  })
}

export function poserCommentaires(tenue: FeuilleTenue, commentaires: readonly CommentaireDeCellule[]): readonly Cellule[] {
  verifierCommentaires(tenue.nom, commentaires)
  oterCommentaires(tenue, commentaires)
  const laissees: Cellule[] = []
  for (const { ligne, colonne, texte } of commentaires) {
    if (tenue.commentaires.some((present) => memeCellule(present, { ligne, colonne }))) laissees.push({ ligne, colonne })
    else tenue.commentaires.push({ ligne, colonne, texte: signerCommentaire(texte) })
  }
  return laissees
}

export function oterCommentaires(tenue: FeuilleTenue, cellules: readonly Cellule[]): void {
  const notres = commentairesDe(tenue).filter((notre) => cellules.some((cellule) => memeCellule(cellule, notre)))
  const gardes = tenue.commentaires.filter((present) => !notres.some((notre) => memeCellule(notre, present)))
  tenue.commentaires.splice(0, tenue.commentaires.length, ...gardes)
}
