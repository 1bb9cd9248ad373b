import type { Brut } from '../com'
import { parametreEmploye } from '../com'
import { P_COT_AGE_BAS, P_COT_AGE_HAUT, P_COT_LOCAUX, P_COT_PIECE_DUREE, P_COT_PIECE_FACTEUR } from '../parametres/cotation'
import { JOUR_DE_LA_CIRCULAIRE } from '../parametres/sans-fin'
import type { ParametreDate } from '../parametres'
import type { Jour } from '../socle/jour'
import { compterMoisJusqua } from '../socle/jour'
import type { Lectures } from '../socle/lectures'
import { rangDe } from '../socle/lectures'
import type { Message } from '../socle/message'
import { message } from '../socle/message'
import type { ParametreEmploye, Resultat } from '../socle/resultat'
import { etabli, nonEtabli } from '../socle/resultat'
import { alertesDeCumul, alertesDeGrille } from './alertes'
import { compilerGrille } from './compiler-grille'
import { COT_06, dernierePieceAncienne } from './doublement'
import { indexerEntetes } from '../com'
import type { NoteEnErreur } from './erreur-de-ligne'
import { diagnostiquer } from './erreur-de-ligne'
import { COT_09 } from './exclusions'
import { etapeDesNonCotees, expliquerNotes } from './explication'
import type { CritereDeGrille, Grille } from './grille'
import { hypothesesDeCotation } from './hypotheses'
import { COT_05 } from './note'
import { criteresActifs, EN_ERREUR, noterDemandes, VIDE } from './noter'
import type { ContexteDeNote } from './points-de-critere'
import { COT_07 } from './catalogue-sne'
import { COT_10 } from './criteres-locaux'
import { COT_11 } from './points-negatifs'
import { COT_21 } from './anciennete'

type Plage = readonly (readonly Brut[])[]

/** Appel de la cotation : en-têtes 1 × K, demandes N × K, grille avec ses en-têtes ; `calcul` nul = date absente. */
export interface EntreeCotation {
  readonly entetes: Plage
  readonly demandes: Plage
  readonly grille: Plage
  readonly calcul: Jour | null
  readonly doublement: boolean
  readonly lectures: Lectures
}

/** Une note, `""` pour une ligne vide, ou l'erreur de la ligne. */
export type NoteDeDemande = number | '' | NoteEnErreur

/**
 * Note N demandes selon une grille (COT-05 à COT-11, COT-21 ; CCH, art. L. 441-2-8 et R. 441-2-10). Valeur N × 1.
 * `refuse` : plages de formes incompatibles, grille illisible, lecture non calculable. `incomplet` : plage ou date absente.
 */
export function coterDemandes(entree: EntreeCotation, options: { readonly expliquer: boolean }): Resultat<NoteDeDemande[][]> {
  const { demandes, calcul, lectures } = entree
  const manques = manquesDe(entree)
  if (manques.length > 0 || calcul === null) return nonEtabli('incomplet', [message('cotation.donnees-manquantes', { manques: manques.join(', ') })])
  const motifs = [...motifsDeForme(entree), ...lecturesNonCalculables(lectures)]
  if (motifs.length > 0) return nonEtabli('refuse', motifs)
  const entetes = indexerEntetes(entree.entetes[0] ?? [])
  const grille = compilerGrille(entree.grille, entetes)
  if (!('criteres' in grille)) return nonEtabli('refuse', grille)
  const contexte = contexteDe(calcul, entree.doublement)
  const actifs = criteresActifs(grille, calcul)
  const notes = new Float64Array(demandes.length)
  const etats = new Uint8Array(demandes.length)
  noterDemandes(demandes, actifs, grille.groupes.length, contexte, { plancherZero: rangDe(lectures, 'AMB-32') === 1 }, notes, etats)
  const valeur = demandes.map((ligne, i): NoteDeDemande[] => {
    if (etats[i] === VIDE) return ['']
    if (etats[i] !== EN_ERREUR) return [notes[i] as number]
    return [{ erreur: '#VALEUR!', motif: diagnostiquer(ligne, i + 1, actifs, entetes.textes, contexte) }]
  })
  if (!options.expliquer) return etabli(valeur, 'points')
  return etabli(valeur, 'points', {
    alertes: [...alertesDeGrille(grille, actifs, entree.doublement, lectures), ...alertesDeCumul(demandes, actifs, contexte, etats)],
    references: [COT_05, COT_06, COT_07, COT_09, COT_10, COT_11, COT_21].flatMap(({ articles }) => articles),
    parametres: parametresEmployes(grille, entree.doublement),
    hypotheses: hypothesesDeCotation(actifs, entree.doublement, lectures, notes),
    explication: [...expliquerNotes(demandes, actifs, contexte, notes, etats), ...etapeDesNonCotees(grille, entetes.textes)],
  })
}

/** Contexte d'un appel, paramètres datés compris. */
export function contexteDe(calcul: Jour, doublement: boolean): ContexteDeNote {
  const valeur = ({ serie }: ParametreDate): number => serie[0]?.valeur ?? NaN
  return {
    calcul,
    doublement,
    moisAuCalcul: compterMoisJusqua(calcul),
    dernierePieceAncienne: dernierePieceAncienne(calcul, valeur(P_COT_PIECE_DUREE)),
    facteurPiece: valeur(P_COT_PIECE_FACTEUR),
    ageHaut: valeur(P_COT_AGE_HAUT),
    ageBas: valeur(P_COT_AGE_BAS),
  }
}

function manquesDe({ entetes, demandes, grille, calcul }: EntreeCotation): string[] {
  const absente = (plage: Plage): boolean => plage.length === 0 || plage.every((ligne) => ligne.every((c) => c === null || c === ''))
  return [
    ...(absente(entetes) ? ['entetes'] : []),
    ...(demandes.length === 0 ? ['demandes'] : []),
    ...(absente(grille) ? ['grille'] : []),
    ...(calcul === null ? ['date_calcul'] : []),
  ]
}

function motifsDeForme({ entetes, demandes, grille }: EntreeCotation): Message[] {
  const motifs: Message[] = []
  const largeur = entetes[0]?.length ?? 0
  if (entetes.length !== 1) motifs.push(message('cotation.entetes-hautes', { lignes: entetes.length }))
  const inegale = demandes.find((ligne) => ligne.length !== largeur)
  if (inegale !== undefined) motifs.push(message('cotation.largeurs', { demandes: inegale.length, entetes: largeur }))
  const largeurGrille = grille[0]?.length ?? 0
  if (grille.some((ligne) => ligne.length !== largeurGrille)) motifs.push(message('cotation.grille-inegale'))
  return motifs
}

/** Lectures que les arguments ne permettent pas de calculer : les refuser vaut mieux que les ignorer. */
function lecturesNonCalculables(lectures: Lectures): Message[] {
  return ['AMB-29', 'AMB-35'].flatMap((id) => (rangDe(lectures, id) === 0 ? [] : [message(`cotation.lecture-${id}`)]))
}

function parametresEmployes({ criteres }: Grille, doublement: boolean): ParametreEmploye[] {
  const lit = (lecture: CritereDeGrille['lecture']): boolean => criteres.some((critere) => critere.lecture === lecture)
  const employes = [
    P_COT_LOCAUX,
    ...(doublement ? [P_COT_PIECE_DUREE, P_COT_PIECE_FACTEUR] : []),
    ...(lit('age-haut') ? [P_COT_AGE_HAUT] : []),
    ...(lit('age-bas') ? [P_COT_AGE_BAS] : []),
  ]
  return employes.map((parametre) => parametreEmploye(parametre, JOUR_DE_LA_CIRCULAIRE))
}
