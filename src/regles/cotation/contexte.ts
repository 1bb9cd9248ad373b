import { P_COT_AGE_BAS, P_COT_AGE_HAUT, P_COT_PIECE_DUREE, P_COT_PIECE_FACTEUR } from '../parametres/cotation'
import type { ParametreDate } from '../parametres'
import type { Jour } from '../socle/jour'
import { compterMoisJusqua } from '../socle/jour'
import { dernierePieceAncienne } from './doublement'
import type { ContexteDeNote, PieceAuDepot } from './points-de-critere'

/** Contexte d'un appel, paramètres datés compris ; `auDepot` : colonnes que demande l'autre lecture d'AMB-29. */
export function contexteDe(calcul: Jour, doublement: boolean, auDepot: Omit<PieceAuDepot, 'dureeMois'> | null = null): ContexteDeNote {
  const valeur = ({ serie }: ParametreDate): number => serie[0]?.valeur ?? NaN
  const dureeMois = valeur(P_COT_PIECE_DUREE)
  return {
    calcul,
    doublement,
    moisAuCalcul: compterMoisJusqua(calcul),
    dernierePieceAncienne: dernierePieceAncienne(calcul, dureeMois),
    facteurPiece: valeur(P_COT_PIECE_FACTEUR),
    ageHaut: valeur(P_COT_AGE_HAUT),
    ageBas: valeur(P_COT_AGE_BAS),
    pieceAuDepot: auDepot === null ? null : { ...auDepot, dureeMois },
  }
}
