import type { ConstatDeTableau, Entetes, Plage } from '../../com'
import { compterConstats, estPlageVide, indexerEntetes, rangerConstats, valeurDeLaCirculaire } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Jour } from '../../socle/jour'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { P_COT_PIECE_FACTEUR } from '../../parametres/cotation'
import { COT_21 } from '../anciennete'
import { COT_07 } from '../catalogue-sne'
import { COT_08 } from '../champs-cerfa'
import { COT_10 } from '../criteres-locaux'
import { preparerCotation } from '../demande'
import type { OutilDeCotation } from '../demarche/outil-propre'
import { estPublicPrioritaire } from '../criteres-sne'
import { COT_09 } from '../exclusions'
import type { CritereDeGrille } from '../grille'
import { GRILLE_GENERALE } from '../grille'
import { hypothesesDeLaGrille } from '../hypotheses'
import { refusDeLargeur } from '../largeurs'
import { lecturesContredites } from '../lectures-de-grille'
import { COT_05 } from '../note'
import { criteresActifs } from '../noter'
import { COT_11 } from '../points-negatifs'
import { agesSaisis, anciennetesSansPlafond } from './anciennete-sans-plafond'
import { controlerLocalisation, COT_13, partDeLocalisation } from './ancrage'
import { COT_12, motsAExaminer } from './discriminatoires'
import { colonnesDeClassement, COT_17, criteresEliminatoires } from './eliminatoire'
import { expliquerControle, parametresDuControle } from './expliquer-controle'
import { libellesDuSne } from './libelles'
import type { GrilleLue } from './lignes'
import { lireGrille } from './lignes'
import { compterLocaux, controlerLocaux } from './locaux'
import type { FacteurDe } from './meilleur-total'
import { controlerPenalites } from './penalites'
import { controlerPriorite, COT_16, pointsDuDalo } from './priorite'
import { prioritaireFaible } from './prioritaire-faible'
import { memesFaits } from './memes-faits'
import { controlerRecouvrements } from './recouvrements'
import { relever } from './relever'
import { controlerSurLesDemandes } from './sur-les-demandes'
import { comparerGrilles, controlerUniformite, controlerVersionsDesDemandes, COT_14, lignesDUneGrille } from './uniformite'

/** Grille à contrôler, et ce qui permet d'aller plus loin ; `null` : non fourni. */
export interface EntreeDeControle {
  /**
   * Grille avec sa ligne d'en-têtes, celle de COTATION ; en plus, au besoin : motif, avis, réservataire, version,
   * catégorie, éliminatoire.
   */
  readonly grille: Plage
  /** Titres des demandes, une ligne. */
  readonly entetes: Plage | null
  readonly demandes: Plage | null
  readonly calcul: Jour | null
  readonly doublement: boolean
  /** Grille d'un autre réservataire ou bailleur, ou celle du PPGDID. */
  readonly autreGrille: Plage | null
  readonly outil: OutilDeCotation
  readonly lectures: Lectures
}

/** Règles qu'un contrôle de grille applique. */
export const FICHES_DU_CONTROLE: readonly FicheDeRegle[] = [
  COT_05,
  COT_07,
  COT_08,
  COT_09,
  COT_10,
  COT_11,
  COT_12,
  COT_13,
  COT_14,
  COT_16,
  COT_17,
  COT_21,
]

/**
 * Contrôle une grille de cotation (COT-05, COT-07 à COT-14, COT-16, COT-17, COT-21 ; CCH, art. L. 441-2-8 et R. 441-2-10) :
 * un constat par cause, du plus grave au plus léger ; aucun, la grille est conforme. Une cellule fautive est un constat, jamais un
 * arrêt. `incomplet` : grille vide. `refuse` : aucun critère, en-têtes des demandes sur plusieurs lignes ou d'une autre largeur,
 * lecture que la grille contredit.
 */
export function controlerGrille(
  entree: EntreeDeControle,
  options: { readonly expliquer: boolean } = { expliquer: true },
): Resultat<readonly ConstatDeTableau[]> {
  if (estPlageVide(entree.grille)) return nonEtabli('incomplet', [message('grille-controle.grille-vide')])
  const entetes = entree.entetes === null ? null : indexerEntetes(entree.entetes[0] ?? [])
  const grille = lireGrille(entree.grille, entetes)
  const criteres = criteresDe(grille, entree.calcul)
  const refus = [
    ...refusDesDemandes(entree),
    ...(entree.grille.length < 2 ? [message('grille-controle.sans-critere')] : []),
    ...lecturesContredites(entree.lectures, [{ nom: GRILLE_GENERALE, criteres }]),
  ]
  if (refus.length > 0) return nonEtabli('refuse', refus)
  const sous = (lectures: Lectures): ConstatDeTableau[] => constatsDeLaGrille({ ...entree, lectures }, grille, entetes)
  const constats = rangerConstats([...sous(entree.lectures), ...constatsDesDemandes(entree, grille)])
  const alertes = alertesDe(entree, grille)
  if (!options.expliquer) return etabli(constats, 'tableau', { alertes })
  return etabli(constats, 'tableau', {
    alertes,
    references: referencesDe(FICHES_DU_CONTROLE),
    parametres: parametresDuControle(entree.doublement),
    hypotheses: [
      ...hypothesesDeLaGrille(criteres, entree.lectures),
      ...hypothesesTouchees(['AMB-32', 'AMB-35', 'AMB-74', 'AMB-75'], entree.lectures, (lectures) => compterConstats(sous(lectures))),
    ],
    explication: expliquerControle(grille, criteres, entree.lectures, constats),
  })
}

function constatsDeLaGrille(entree: EntreeDeControle, grille: GrilleLue, entetes: Entetes | null): ConstatDeTableau[] {
  const { calcul, doublement, lectures, outil, autreGrille } = entree
  const lignes = lignesDUneGrille(grille.lignes)
  const criteres = criteresDe(grille, calcul)
  const facteur = valeurDeLaCirculaire(P_COT_PIECE_FACTEUR)
  const facteurDe: FacteurDe = ({ doublable, colonnePiece }) => (doublement && doublable && colonnePiece >= 0 ? facteur : 1)
  const faible = prioritaireFaible(criteres)
  const illisibles = new Set(lignes.flatMap(({ critere, cle }) => (critere === null ? [cle] : [])))
  const nonCumul = rangDe(lectures, 'AMB-35') === 1
  return [
    ...grille.constats,
    ...pointsNuls(criteres),
    ...libellesDuSne(grille.lignes),
    ...(nonCumul ? [] : controlerRecouvrements(memesFaits(criteres))),
    ...controlerLocaux(grille, compterLocaux(lignes, lectures), outil),
    ...controlerPenalites(lignes, faible, calcul, rangDe(lectures, 'AMB-32') === 1),
    ...(rangDe(lectures, 'AMB-75') === 1 ? [] : motsAExaminer(grille.lignes)),
    ...controlerLocalisation(partDeLocalisation(criteres, illisibles.size === 0), faible),
    ...controlerUniformite(grille),
    ...(autreGrille === null ? [] : comparerGrilles(lignes, lireGrille(autreGrille, null).lignes)),
    ...(lignes.length === 0 ? [] : controlerPriorite(criteres, facteurDe, nonCumul, illisibles)),
    ...criteresEliminatoires(grille.lignes),
    ...colonnesDeClassement(grille.entetes, entetes?.textes ?? []),
    ...anciennetesSansPlafond(criteres, pointsDuDalo(criteres), facteurDe),
    ...agesSaisis(criteres),
  ]
}

/** Critères lisibles d'une seule grille, qui courent au jour du calcul s'il est donné. */
function criteresDe(grille: GrilleLue, calcul: Jour | null): CritereDeGrille[] {
  const criteres = lignesDUneGrille(grille.lignes).flatMap(({ critere }) => critere ?? [])
  return calcul === null ? criteres : criteresActifs({ criteres }, calcul)
}

/** Un poids de 0, souvent une cellule vide ; celui d'un public prioritaire se relève avec la priorité. */
function pointsNuls(criteres: readonly CritereDeGrille[]): ConstatDeTableau[] {
  return criteres
    .filter(({ id, points, paliers }) => points === 0 && paliers === null && !estPublicPrioritaire(id))
    .map(({ ligne, libelle }) => relever(COT_05, 'AL', { ligne, colonne: 'points' }, 'grille-controle.points-nuls', { libelle }))
}

/** Ce que les demandes seules montrent ; sinon, pourquoi on ne l'a pas cherché. */
function constatsDesDemandes(entree: EntreeDeControle, grille: GrilleLue): ConstatDeTableau[] {
  const { demandes, entetes, calcul, doublement, lectures } = entree
  if (demandes === null || entetes === null) return []
  const nonFaits = (id: string): ConstatDeTableau[] => [relever(COT_16, 'IF', {}, id)]
  const versions = controlerVersionsDesDemandes(entetes[0] ?? [], demandes)
  if (calcul === null) return [...versions, ...nonFaits('grille-controle.sans-date')]
  const gardees = new Set(lignesDUneGrille(grille.lignes).map(({ numero }) => numero))
  const lisible = entree.grille.filter((_, rang) => rang === 0 || gardees.has(rang + 1))
  const pret = preparerCotation({
    entetes,
    demandes,
    grille: lisible,
    mutation: null,
    calcul,
    doublement,
    lectures,
  })
  if (pret.etat !== 'etabli') return [...versions, ...nonFaits('grille-controle.grille-non-notable')]
  return [...versions, ...controlerSurLesDemandes(pret.valeur, demandes, rangDe(lectures, 'AMB-32') === 1)]
}

function refusDesDemandes({ entetes, demandes }: EntreeDeControle): Message[] {
  if (entetes === null) return demandes === null ? [] : [message('grille-controle.demandes-sans-entetes')]
  if (entetes.length !== 1) return [message('cotation.entetes-hautes', { lignes: entetes.length })]
  return demandes === null ? [] : refusDeLargeur(demandes, entetes[0]?.length ?? 0)
}

/** Ce que la grille ne permet pas de vérifier. */
function alertesDe({ demandes }: EntreeDeControle, grille: GrilleLue): Message[] {
  return [
    ...(grille.porte('version') ? [] : [message('grille-controle.version-non-verifiable')]),
    ...(demandes === null ? [message('grille-controle.sans-demandes')] : []),
  ]
}
