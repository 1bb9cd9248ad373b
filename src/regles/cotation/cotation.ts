import type { Resultat } from '../socle/resultat'
import { etabli } from '../socle/resultat'
import { diagnostiquerLigne, noterMorceau } from './demande/noter-morceau'
import type { EntreeCotation } from './demande/preparer'
import { preparerCotation } from './demande/preparer'
import type { NoteEnErreur } from './erreur-de-ligne'
import { justifierNotes } from './justification'
import { EN_ERREUR, VIDE } from './noter'

/** Une note, `""` pour une ligne vide, ou l'erreur de la ligne. */
export type NoteDeDemande = number | '' | NoteEnErreur

/**
 * Note N demandes selon une grille (COT-05 à COT-11, COT-15, COT-21 ; CCH, art. L. 441-2-8 et R. 441-2-10). Valeur N × 1.
 * `refuse` : plages de formes incompatibles, grille illisible, lecture non calculable. `incomplet` : plage ou date absente.
 */
export function coterDemandes(entree: EntreeCotation, options: { readonly expliquer: boolean }): Resultat<NoteDeDemande[][]> {
  const { demandes } = entree
  const prete = preparerCotation(entree)
  if (prete.etat !== 'etabli') return prete
  const pret = prete.valeur
  const notes = new Float64Array(demandes.length)
  const etats = new Uint8Array(demandes.length)
  noterMorceau(pret, demandes, notes, etats)
  const valeur = demandes.map((ligne, i): NoteDeDemande[] => {
    if (etats[i] === VIDE) return ['']
    if (etats[i] !== EN_ERREUR) return [notes[i] as number]
    return [{ erreur: '#VALEUR!', motif: diagnostiquerLigne(pret, ligne, i + 1) }]
  })
  if (!options.expliquer) return etabli(valeur, 'points')
  return etabli(valeur, 'points', justifierNotes(pret, entree, notes, etats))
}
