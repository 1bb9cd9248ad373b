import type { Brut } from '../../com'
import { estVideOuZero } from '../../com'
import type { Resultat } from '../../socle/resultat'
import { etabli } from '../../socle/resultat'
import { detaillerLigne } from '../detail-de-ligne'
import type { NoteEnErreur } from '../erreur-de-ligne'
import { justifierNotes } from '../justification'
import { EN_ERREUR, VIDE } from '../noter'
import { diagnostiquerLigne, grillePour, noterMorceau } from './noter-morceau'
import type { CotationPrete, EntreeCotation } from './preparer'
import { preparerCotation } from './preparer'

/** Ce qui manque à une demande pour que sa note soit vérifiée, à part des zéros. */
export interface ManquesDeDemande {
  /**
   * Libellés des critères sans donnée : colonne absente, cellule vide, ou à 0 qu'Excel ne distingue pas d'un vide.
   * Un refus ou une fausse déclaration non renseignés n'en sont pas : sans mention, il n'y en a pas.
   */
  readonly informations: readonly string[]
  /** En-têtes des pièces attendues par un critère rempli, sans date. */
  readonly pieces: readonly string[]
}

export type CaseDeManques = string | number | NoteEnErreur

/**
 * État de la note de N demandes : « vérifiée » si toute donnée d'un critère actif est là et toute pièce d'un critère rempli datée,
 * « provisoire » sinon (COT-05, COT-06). Valeur N × 4 : état, nombre de manques, informations manquantes, pièces manquantes.
 */
export function manquesDeCotation(entree: EntreeCotation, options: { readonly expliquer: boolean }): Resultat<CaseDeManques[][]> {
  const { demandes } = entree
  const prete = preparerCotation(entree)
  if (prete.etat !== 'etabli') return prete
  const pret = prete.valeur
  const notes = new Float64Array(demandes.length)
  const etats = new Uint8Array(demandes.length)
  noterMorceau(pret, demandes, notes, etats)
  const valeur = demandes.map((ligne, i): CaseDeManques[] => {
    if (etats[i] === VIDE) return ['', '', '', '']
    if (etats[i] === EN_ERREUR) return [{ erreur: '#VALEUR!', motif: diagnostiquerLigne(pret, ligne, i + 1) }, '', '', '']
    const { informations, pieces } = manquesDeLigne(pret, ligne)
    const nombre = informations.length + pieces.length
    return [nombre === 0 ? 'vérifiée' : 'provisoire', nombre, informations.join(' ; '), pieces.join(' ; ')]
  })
  return etabli(valeur, 'texte', options.expliquer ? justifierNotes(pret, entree, notes, etats) : {})
}

/** Manques d'une demande notée, selon la grille qui la note ; la mutation inconnue en est un quand deux grilles existent. */
export function manquesDeLigne(pret: CotationPrete, ligne: readonly Brut[]): ManquesDeDemande {
  const grille = grillePour(pret, ligne)
  if (grille === null) return { informations: [], pieces: [] }
  const { releves } = detaillerLigne(grille, ligne, pret.contexte)
  const informations = new Set<string>()
  const pieces = new Set<string>()
  const mutation = pret.mutation?.colonne ?? -1
  if (pret.mutation !== null && (mutation < 0 || estVideOuZero(ligne[mutation]))) informations.add(pret.entetes.textes[mutation] ?? 'S37')
  grille.criteres.forEach((critere, c) => {
    const releve = releves[c]
    if (releve === undefined) return
    const finManquante = releve.manquant && critere.colonneFin >= 0 && releve.colonne === critere.colonneFin
    if (finManquante) informations.add(pret.entetes.textes[critere.colonneFin] ?? critere.libelle)
    else if (critere.negatif === null && (releve.manquant || releve.nonRattachee || estVideOuZero(ligne[critere.colonne]))) {
      informations.add(critere.libelle)
    }
    if (releve.pieceManquante) pieces.add(pret.entetes.textes[critere.colonnePiece] ?? critere.libelle)
  })
  return { informations: [...informations], pieces: [...pieces] }
}
