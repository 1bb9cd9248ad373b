import type { Brut } from '../../catalogue'
import { ecrireAdresse } from '../../classeur/adresse'
import type { Classeur, Plage, Valeur } from '../../classeur/port'
import type { CandidatesDuBilan, ColonnesRetenuesDuBilan, CumulDuBilan, Message } from '../../regles'
import { estVide, message, ouvrirCumulDuBilan, reconnaitreColonnesDuBilan } from '../../regles'
import { marcher } from '../suivi'
import type { Suivi } from '../types'
import { enBrut, estSansErreur } from './en-brut'

/** Une table longue du classeur, ses titres à part. */
export interface TableDuFlux {
  readonly entetes: readonly Brut[]
  readonly candidates: CandidatesDuBilan
  /** Les lignes sous les titres. */
  readonly corps: Plage
}

/** Lignes où chercher les titres, sous un intitulé de tableau et une date d'édition. */
const LIGNES_DE_TITRES = 20
/** Cellules lues d'un coup : assez peu pour qu'Excel réponde sans figer. */
const CELLULES_PAR_MORCEAU = 50_000

/**
 * Trouve les titres d'une table dans une plage : la première des lignes du haut qui en porte le plus. Rend pourquoi elle ne s'y prête pas.
 * @throws ErreurClasseur lecture refusée
 */
export async function ouvrirTableDuFlux(classeur: Pick<Classeur, 'lire'>, plage: Plage): Promise<TableDuFlux | Message> {
  const haut = await classeur.lire({ ...plage, lignes: Math.min(plage.lignes, LIGNES_DE_TITRES) })
  const lignes = haut.valeurs.map((ligne) => ligne.map(enBrut))
  const poids = lignes.map((ligne) => Object.values(reconnaitreColonnesDuBilan(ligne)).filter(({ length }) => length > 0).length)
  const meilleur = Math.max(...poids)
  const rang = meilleur < 2 ? lignes.findIndex((ligne) => !ligne.every(estVide)) : poids.indexOf(meilleur)
  const entetes = lignes[rang]
  const reste = plage.lignes - rang - 1
  if (entetes === undefined || reste < 1) return message('remplissage.table-sans-ligne', { plage: ecrireAdresse(plage) })
  return { entetes, candidates: reconnaitreColonnesDuBilan(entetes), corps: { ...plage, ligne: plage.ligne + rang + 1, lignes: reste } }
}

/**
 * Cumule la table par morceaux : l'écran reste vivant et le travail s'arrête. Le numéro d'une ligne est celui de la feuille.
 * @throws ErreurClasseur lecture refusée, TravailInterrompu
 */
export async function cumulerTableDuFlux(
  classeur: Pick<Classeur, 'lire'>,
  { corps }: TableDuFlux,
  colonnes: ColonnesRetenuesDuBilan,
  suivi?: Suivi,
): Promise<CumulDuBilan> {
  const pas = marcher(suivi)
  const { cumul, ajouter } = ouvrirCumulDuBilan(colonnes, false)
  const parMorceau = Math.max(1, Math.floor(CELLULES_PAR_MORCEAU / corps.colonnes))
  for (let fait = 0; fait < corps.lignes; fait += parMorceau) {
    await pas(fait / corps.lignes)
    const lignes = Math.min(parMorceau, corps.lignes - fait)
    const { valeurs } = await classeur.lire({ ...corps, ligne: corps.ligne + fait, lignes })
    ajouter(valeurs.map(sansErreur), corps.ligne + fait + 1)
  }
  await pas(1)
  return cumul
}

/** Une ligne sans erreur se lit telle quelle, sans copie. */
function sansErreur(ligne: readonly Valeur[]): readonly Brut[] {
  return estSansErreur(ligne) ? ligne : ligne.map(enBrut)
}
