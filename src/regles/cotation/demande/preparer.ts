import type { Entetes, Plage } from '../../com'
import { EN_DOUBLE, estPlageVide, indexerEntetes } from '../../com'
import type { Jour } from '../../socle/jour'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { colonneDuCritere } from '../colonne-du-critere'
import { compilerGrille } from '../compiler-grille'
import { contexteDe } from '../contexte'
import type { CritereDeGrille, Grille } from '../grille'
import { GRILLE_DES_MUTATIONS, GRILLE_GENERALE } from '../grille'
import type { GrilleANoter, MutationANoter, OptionsDeNote } from '../noter'
import { criteresActifs, grilleANoter } from '../noter'
import { refusDeLargeur } from '../largeurs'
import { lecturesContredites, pieceAuDepot, sousLesLectures } from '../lectures-de-grille'
import type { ContexteDeNote } from '../points-de-critere'

/** Ce qu’il faut pour noter, les demandes à part : en-têtes 1 × K, grilles avec leurs en-têtes ; `calcul` nul = date absente. */
export interface EntreeSansDemandes {
  readonly entetes: Plage
  readonly grille: Plage
  /** Grille propre aux mutations ; `null` : une seule grille. */
  readonly mutation: Plage | null
  readonly calcul: Jour | null
  readonly doublement: boolean
  readonly lectures: Lectures
}

/** Appel entier : demandes N × K, de la largeur des en-têtes. */
export interface EntreeCotation extends EntreeSansDemandes {
  readonly demandes: Plage
}

/** Critère d’une cotation prête : son rang dans `criteres` le désigne. */
export interface CriterePret {
  readonly critere: CritereDeGrille
  readonly grille: 'generale' | 'mutation'
  /** Faux : il ne court pas au jour du calcul, il ne donne rien. */
  readonly actif: boolean
}

/** Grilles compilées contre les en-têtes : prêtes à noter des demandes, morceau par morceau. */
export interface CotationPrete {
  readonly entetes: Entetes
  /** Critères de la grille générale, puis de celle des mutations, dans l’ordre des grilles. */
  readonly criteres: readonly CriterePret[]
  readonly grilles: { readonly generale: Grille; readonly mutation: Grille | null }
  readonly generale: GrilleANoter
  readonly mutation: MutationANoter | null
  readonly contexte: ContexteDeNote
  readonly options: OptionsDeNote
}

/**
 * Compile les grilles contre les en-têtes. `incomplet` : plage ou date absente ; `refuse` : en-têtes sur plusieurs lignes,
 * grille illisible, demandes (si elles sont données) d’une autre largeur, lecture que les données ne permettent pas de calculer.
 */
export function preparerCotation(entree: EntreeSansDemandes | EntreeCotation): Resultat<CotationPrete> {
  const { calcul, lectures } = entree
  const manques = manquesDe(entree)
  if (manques.length > 0 || calcul === null) {
    return nonEtabli('incomplet', [message('cotation.donnees-manquantes', { manques: manques.join(', ') })])
  }
  const motifs = [...motifsDeForme(entree), ...motifsDeLargeur(entree)]
  if (motifs.length > 0) return nonEtabli('refuse', motifs)
  const entetes = indexerEntetes(entree.entetes[0] ?? [])
  const generale = compilerGrille(entree.grille, entetes)
  const mutation = entree.mutation === null ? null : compilerGrille(entree.mutation, entetes, GRILLE_DES_MUTATIONS)
  if (!('criteres' in generale) || (mutation !== null && !('criteres' in mutation))) {
    return nonEtabli('refuse', [...refusDe(generale), ...refusDe(mutation)])
  }
  const colonne = mutation === null ? -1 : colonneDuCritere('S37', [generale, mutation], entetes)
  if (colonne === EN_DOUBLE) return nonEtabli('refuse', [message('cotation-demande.mutation-double')])
  const grilles = [generale, ...(mutation === null ? [] : [mutation])]
  const auDepot = pieceAuDepot(lectures, grilles, entetes)
  const contredites = [
    ...(auDepot === 'absente' && entree.doublement ? [message('cotation.lecture-AMB-29')] : []),
    ...lecturesContredites(lectures, grilles),
  ]
  if (contredites.length > 0) return nonEtabli('refuse', contredites)
  const contexte = contexteDe(calcul, entree.doublement, auDepot === 'absente' ? null : auDepot)
  const lues = {
    generale: sousLesLectures(generale, lectures),
    mutation: mutation === null ? null : sousLesLectures(mutation, lectures),
  }
  return etabli(assembler(entetes, lues, colonne, contexte, lectures), '')
}

function assembler(
  entetes: Entetes,
  grilles: CotationPrete['grilles'],
  colonne: number,
  contexte: ContexteDeNote,
  lectures: Lectures,
): CotationPrete {
  const preparer = (grille: Grille): GrilleANoter =>
    grilleANoter(criteresActifs(grille, contexte.calcul), grille.groupes.length, contexte, rangDe(lectures, 'AMB-35') === 1)
  const rendreCriteres = (grille: Grille | null, genre: CriterePret['grille'], actifs: readonly CritereDeGrille[]): CriterePret[] =>
    (grille?.criteres ?? []).map((critere) => ({ critere, grille: genre, actif: actifs.includes(critere) }))
  const { generale, mutation } = grilles
  const pretes = { generale: preparer(generale), mutation: mutation === null ? null : { grille: preparer(mutation), colonne } }
  return {
    entetes,
    criteres: [
      ...rendreCriteres(generale, 'generale', pretes.generale.criteres),
      ...rendreCriteres(mutation, 'mutation', pretes.mutation?.grille.criteres ?? []),
    ],
    grilles,
    ...pretes,
    contexte,
    options: { plancherZero: rangDe(lectures, 'AMB-32') === 1 },
  }
}

function refusDe(grille: Grille | readonly Message[] | null): readonly Message[] {
  return grille === null || 'criteres' in grille ? [] : grille
}

function manquesDe(entree: EntreeSansDemandes | EntreeCotation): string[] {
  const { entetes, grille, mutation, calcul } = entree
  return [
    ...(estPlageVide(entetes) ? ['entetes'] : []),
    ...('demandes' in entree && entree.demandes.length === 0 ? ['demandes'] : []),
    ...(estPlageVide(grille) ? ['grille'] : []),
    ...(mutation !== null && estPlageVide(mutation) ? ['grille_mutation'] : []),
    ...(calcul === null ? ['date_calcul'] : []),
  ]
}

function motifsDeForme({ entetes, grille, mutation }: EntreeSansDemandes): Message[] {
  const motifs: Message[] = []
  if (entetes.length !== 1) motifs.push(message('cotation.entetes-hautes', { lignes: entetes.length }))
  if (estInegale(grille)) motifs.push(message('cotation.grille-inegale', { grille: GRILLE_GENERALE }))
  if (mutation !== null && estInegale(mutation)) motifs.push(message('cotation.grille-inegale', { grille: GRILLE_DES_MUTATIONS }))
  return motifs
}

function motifsDeLargeur(entree: EntreeSansDemandes | EntreeCotation): Message[] {
  return 'demandes' in entree ? refusDeLargeur(entree.demandes, entree.entetes[0]?.length ?? 0) : []
}

function estInegale(plage: Plage): boolean {
  const largeur = plage[0]?.length ?? 0
  return plage.some((ligne) => ligne.length !== largeur)
}
