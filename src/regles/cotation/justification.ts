import type { Brut } from '../com'
import { parametreEmploye } from '../com'
import { P_COT_AGE_BAS, P_COT_AGE_HAUT, P_COT_LOCAUX, P_COT_PIECE_DUREE, P_COT_PIECE_FACTEUR } from '../parametres/cotation'
import { JOUR_DE_LA_CIRCULAIRE } from '../parametres/sans-fin'
import { referencesDe } from '../socle/fiche'
import type { Justification, ParametreEmploye } from '../socle/resultat'
import { alertesDeGrille } from './alertes'
import { alertesDEntetes } from './alertes-d-entetes'
import { alertesDeDemandes } from './alertes-de-demandes'
import { COT_21 } from './anciennete'
import { COT_07 } from './catalogue-sne'
import { COT_08 } from './champs-cerfa'
import { COT_10 } from './criteres-locaux'
import type { EntreeCotation, CotationPrete } from './demande/preparer'
import { grillePour } from './demande/noter-morceau'
import { alertesDeMutation, COT_15 } from './demande/mutation'
import { COT_06 } from './doublement'
import { COT_09 } from './exclusions'
import { etapeDesNonCotees, expliquerNotes } from './explication'
import type { CritereDeGrille, Grille } from './grille'
import { hypothesesDeCotation } from './hypotheses'
import { COT_05 } from './note'
import type { GrilleANoter } from './noter'
import { VIDE } from './noter'
import { COT_11 } from './points-negatifs'

/** Alertes, hypothèses et détail des notes d'un appel ; chaque grille justifie les seules lignes qu'elle note. */
export function justifierNotes(pret: CotationPrete, entree: EntreeCotation, notes: Float64Array, etats: Uint8Array): Justification {
  const { demandes, doublement, lectures } = entree
  const { contexte, grilles } = pret
  const notees: [Grille, GrilleANoter][] = [[grilles.generale, pret.generale]]
  if (grilles.mutation !== null && pret.mutation !== null) notees.push([grilles.mutation, pret.mutation.grille])
  const criteres = notees.flatMap(([, { criteres: actifs }]) => actifs)
  const tous = pret.criteres.map(({ critere }) => critere)
  const parGrille = notees.map(([grille, prete]) => ({ grille, prete, etats: etatsSous(pret, prete, demandes, etats) }))
  return {
    alertes: [
      ...parGrille.flatMap(({ grille, prete }) => alertesDeGrille(grille, prete.criteres, doublement, lectures)),
      ...alertesDEntetes(pret.entetes, tous, demandes),
      ...alertesDeMutation(pret, demandes),
      ...parGrille.flatMap((lot) => alertesDeDemandes(demandes, lot.prete, contexte, notes, lot.etats)),
    ],
    references: referencesDe([COT_05, COT_06, COT_07, COT_08, COT_09, COT_10, COT_11, COT_21, ...(pret.mutation === null ? [] : [COT_15])]),
    parametres: parametresEmployes(tous, doublement),
    hypotheses: hypothesesDeCotation(criteres, doublement, lectures, notes),
    explication: [
      ...parGrille.flatMap((lot) => expliquerNotes(demandes, lot.prete, contexte, notes, lot.etats)),
      ...etapeDesNonCotees(tous, pret.entetes.textes),
    ],
  }
}

/** États des lignes que la grille note ; celles de l'autre grille y passent pour vides. */
function etatsSous(pret: CotationPrete, grille: GrilleANoter, demandes: readonly (readonly Brut[])[], etats: Uint8Array): Uint8Array {
  if (pret.mutation === null) return etats
  return etats.map((etat, rang) => (grillePour(pret, demandes[rang] ?? []) === grille ? etat : VIDE))
}

function parametresEmployes(criteres: readonly CritereDeGrille[], doublement: boolean): ParametreEmploye[] {
  const lit = (lecture: CritereDeGrille['lecture']): boolean => criteres.some((critere) => critere.lecture === lecture)
  const employes = [
    P_COT_LOCAUX,
    ...(doublement ? [P_COT_PIECE_DUREE, P_COT_PIECE_FACTEUR] : []),
    ...(lit('age-haut') ? [P_COT_AGE_HAUT] : []),
    ...(lit('age-bas') ? [P_COT_AGE_BAS] : []),
  ]
  return employes.map((parametre) => parametreEmploye(parametre, JOUR_DE_LA_CIRCULAIRE))
}
