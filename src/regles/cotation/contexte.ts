import { valeurDeLaCirculaire } from '../com'
import { P_COT_AGE_BAS, P_COT_AGE_HAUT, P_COT_PIECE_DUREE, P_COT_PIECE_FACTEUR } from '../parametres/cotation'
import type { Jour } from '../socle/jour'
import { compterMoisJusqua } from '../socle/jour'
import { dernierePieceAncienne } from './doublement'
import type { ContexteDeNote, PieceAuDepot } from './points-de-critere'

/** Contexte d'un appel, paramètres datés compris ; `auDepot` : colonnes que demande l'autre lecture d'AMB-29. */
export function contexteDe(calcul: Jour, doublement: boolean, auDepot: Omit<PieceAuDepot, 'dureeMois'> | null = null): ContexteDeNote {
  const dureeMois = valeurDeLaCirculaire(P_COT_PIECE_DUREE)
  return {
    calcul,
    doublement,
    moisAuCalcul: compterMoisJusqua(calcul),
    dernierePieceAncienne: dernierePieceAncienne(calcul, dureeMois),
    facteurPiece: valeurDeLaCirculaire(P_COT_PIECE_FACTEUR),
    ageHaut: valeurDeLaCirculaire(P_COT_AGE_HAUT),
    ageBas: valeurDeLaCirculaire(P_COT_AGE_BAS),
    pieceAuDepot: auDepot === null ? null : { ...auDepot, dureeMois },
  }
}
