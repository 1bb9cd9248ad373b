import type { Anomalie, Brut } from '../com'
import { estVide, estVideOuZero, lireBooleen, lireDate, lireFraction, lireNombre } from '../com'
import type { Jour } from '../socle/jour'
import { estJeune, estPersonneAgee } from './anciennete'
import { palierAtteint } from './bareme'
import { critereDeSituation, estCodeDErreur, estCritereDeSituation } from './champs-cerfa'
import { dernierePieceAncienne } from './doublement'
import type { CritereDeGrille, Paliers } from './grille'
import { penaliteActive } from './points-negatifs'
import { tientLeSeuil } from './seuil'

/** Ce qui vaut pour tout un appel. */
export interface ContexteDeNote {
  readonly calcul: Jour
  readonly doublement: boolean
  /** Mois révolus d'une date passée, au jour du calcul. */
  readonly moisAuCalcul: (jour: Jour) => number
  readonly dernierePieceAncienne: Jour
  readonly facteurPiece: number
  readonly ageHaut: number
  readonly ageBas: number
  /** Autre lecture d'AMB-29 : la pièce se date au dépôt de la demande, et « Pièces valides » conditionne ; `null` sous le défaut. */
  readonly pieceAuDepot: PieceAuDepot | null
}

export interface PieceAuDepot {
  readonly colonneDepot: number
  /** Colonne de « Pièces valides » ; −1 : le classeur ne la porte pas, rien ne conditionne le doublement. */
  readonly colonneValides: number
  readonly dureeMois: number
}

/** Relevé d'un critère pour une demande ; tenu seulement quand une explication ou une erreur le demande. */
export interface Releve {
  /** Unités de points : 1 si vrai, durées révolues, points du palier. */
  unites: number
  facteur: number
  manquant: boolean
  /** La situation de logement lue n'est aucun des onze champs du CERFA. */
  nonRattachee: boolean
  /** Le critère est rempli, sa pièce attendue n'est pas datée. */
  pieceManquante: boolean
  anomalie: Anomalie | 'date-future' | null
  /** Colonne de l'anomalie, ou du manque. */
  colonne: number
  attendu: 'booleen' | 'nombre' | 'taux' | 'date' | 'situation'
}

/** Première date (01/01/1940) qu'un nombre d'une colonne à paliers peut désigner, quand les paliers comptent des mois. */
export const PREMIERE_DATE_DE_PALIER = 14611
/** Cent ans : au-delà, les seuils d'un barème à paliers ne sont plus des mois. */
export const PALIER_MAX_EN_MOIS = 1200

/**
 * Points d'un critère pour une demande : 0 si la donnée manque, NaN si une cellule est illisible.
 * Rien n'est alloué ; `releve`, s'il est donné, reçoit le détail.
 */
export function pointsDeCritere(critere: CritereDeGrille, ligne: readonly Brut[], contexte: ContexteDeNote, releve: Releve | null): number {
  if (critere.colonne < 0) return manquer(critere.colonne, releve)
  const brut = ligne[critere.colonne]
  const unites = unitesDe(critere, brut, contexte, releve)
  if (releve !== null) releve.unites = unites
  if (!(unites > 0) && !(unites < 0)) return unites
  if (critere.colonneFin >= 0) {
    const fin = lireDate(ligne[critere.colonneFin])
    if (fin === 'vide') return manquer(critere.colonneFin, releve)
    if (typeof fin === 'string') return signaler(fin, critere.colonneFin, 'date', releve)
    if (!penaliteActive(contexte.calcul, critere.debut, fin)) return 0
  }
  const bruts = critere.paliers === null ? critere.points * unites : unites
  const points = Math.min(bruts, critere.plafond)
  if (critere.colonnePiece < 0) return points
  if (releve !== null) releve.pieceManquante = estVideOuZero(ligne[critere.colonnePiece])
  if (!contexte.doublement || !critere.doublable) return points
  const facteur = facteurDePiece(critere, ligne, contexte, releve)
  if (releve !== null && facteur > 1) releve.facteur = facteur
  return points * facteur
}

/** Facteur d'un critère rempli, selon sa pièce : 1 sans pièce ou à un an et plus, NaN si une cellule est illisible ou à venir. */
function facteurDePiece(critere: CritereDeGrille, ligne: readonly Brut[], contexte: ContexteDeNote, releve: Releve | null): number {
  const piece = lireDate(ligne[critere.colonnePiece])
  if (piece === 'vide') return 1
  if (typeof piece === 'string') return signaler(piece, critere.colonnePiece, 'date', releve)
  if (piece > contexte.calcul) return signaler('date-future', critere.colonnePiece, 'date', releve)
  if (contexte.pieceAuDepot === null) return piece > contexte.dernierePieceAncienne ? contexte.facteurPiece : 1
  const { colonneDepot, colonneValides, dureeMois } = contexte.pieceAuDepot
  if (colonneValides >= 0) {
    const valides = lireBooleen(ligne[colonneValides])
    if (valides === 'vide') return 1
    if (typeof valides === 'string') return signaler(valides, colonneValides, 'booleen', releve)
    if (!valides) return 1
  }
  const depot = lireDate(ligne[colonneDepot])
  if (depot === 'vide') return 1
  if (typeof depot === 'string') return signaler(depot, colonneDepot, 'date', releve)
  if (depot > contexte.calcul) return signaler('date-future', colonneDepot, 'date', releve)
  return piece > dernierePieceAncienne(depot, dureeMois) ? contexte.facteurPiece : 1
}

/** Vrai si le critère prend la place unique d'un groupe exclusif : un critère rempli la prend même à 0 point. */
export function estRempli(critere: CritereDeGrille, points: number, ligne: readonly Brut[], contexte: ContexteDeNote): boolean {
  if (points !== 0) return true
  return critere.points === 0 && critere.colonne >= 0 && unitesDe(critere, ligne[critere.colonne], contexte, null) > 0
}

function unitesDe(critere: CritereDeGrille, brut: Brut | undefined, contexte: ContexteDeNote, releve: Releve | null): number {
  switch (critere.lecture) {
    case 'booleen': {
      if (brut === true) return 1
      if (brut === false) return 0
      const vrai = lireBooleen(brut)
      if (vrai === 'vide') return manquer(critere.colonne, releve)
      if (typeof vrai === 'string' && typeof brut === 'string' && estCritereDeSituation(critere.id)) {
        const rattache = critereDeSituation(brut)
        if (rattache !== null) return rattache === critere.id ? 1 : 0
      }
      return typeof vrai === 'string' ? signaler(vrai, critere.colonne, 'booleen', releve) : vrai ? 1 : 0
    }
    case 'situation': {
      if (estVideOuZero(brut)) return manquer(critere.colonne, releve)
      if (typeof brut !== 'string' || estCodeDErreur(brut)) return signaler('illisible', critere.colonne, 'situation', releve)
      const rattache = critereDeSituation(brut)
      if (rattache === null && releve !== null) releve.nonRattachee = true
      return rattache === critere.id ? 1 : 0
    }
    case 'seuil': {
      const enTaux = critere.seuil?.enTaux === true
      const nombre = enTaux ? lireFraction(brut) : typeof brut === 'number' && Number.isInteger(brut) ? brut : lireNombre(brut)
      if (nombre === 'vide') return manquer(critere.colonne, releve)
      if (typeof nombre === 'string') return signaler(nombre, critere.colonne, enTaux ? 'taux' : 'nombre', releve)
      return critere.seuil !== null && tientLeSeuil(nombre, critere.seuil) ? 1 : 0
    }
    case 'par an':
    case 'par mois': {
      const jour = lireJourPasse(brut, critere.colonne, contexte, releve)
      if (!(jour > 0)) return jour
      const mois = contexte.moisAuCalcul(jour)
      return critere.lecture === 'par an' ? Math.floor(mois / 12) : mois
    }
    case 'paliers':
      return critere.paliers === null ? 0 : unitesDePalier(critere.paliers, brut, critere.colonne, contexte, releve)
    case 'age-haut':
    case 'age-bas': {
      const vrai = lireBooleen(brut)
      if (typeof vrai !== 'string') return vrai ? 1 : 0
      const naissance = lireJourPasse(brut, critere.colonne, contexte, releve)
      if (!(naissance > 0)) return naissance
      const tient =
        critere.lecture === 'age-haut'
          ? estPersonneAgee(naissance, contexte.calcul, contexte.ageHaut)
          : estJeune(naissance, contexte.calcul, contexte.ageBas)
      return tient ? 1 : 0
    }
  }
}

/** Date antérieure ou égale au calcul ; 0 si elle manque, NaN si elle est illisible ou à venir. */
function lireJourPasse(brut: Brut | undefined, colonne: number, contexte: ContexteDeNote, releve: Releve | null): number {
  const jour = lireDate(brut)
  if (jour === 'vide') return manquer(colonne, releve)
  if (typeof jour === 'string') return signaler(jour, colonne, 'date', releve)
  return jour > contexte.calcul ? signaler('date-future', colonne, 'date', releve) : jour
}

/** Un palier compte des mois révolus si la cellule est une date, la valeur elle-même sinon. */
function unitesDePalier(paliers: Paliers, brut: Brut | undefined, colonne: number, contexte: ContexteDeNote, releve: Releve | null): number {
  if (estVide(brut)) return manquer(colonne, releve)
  const dernier = paliers.seuils[paliers.seuils.length - 1] ?? 0
  const enSerie = typeof brut === 'number' && brut >= PREMIERE_DATE_DE_PALIER && dernier <= PALIER_MAX_EN_MOIS
  let valeur: number
  if (enSerie || (typeof brut === 'string' && typeof lireDate(brut) === 'number')) {
    const jour = lireJourPasse(brut, colonne, contexte, releve)
    if (!(jour > 0)) return jour
    valeur = contexte.moisAuCalcul(jour)
  } else {
    const nombre = lireNombre(brut)
    if (typeof nombre === 'string') return signaler(nombre, colonne, 'nombre', releve)
    valeur = nombre
  }
  const rang = palierAtteint(valeur, paliers)
  return rang < 0 ? 0 : (paliers.points[rang] ?? 0)
}

function manquer(colonne: number, releve: Releve | null): 0 {
  if (releve !== null) {
    releve.manquant = true
    releve.colonne = colonne
  }
  return 0
}

function signaler(anomalie: NonNullable<Releve['anomalie']>, colonne: number, attendu: Releve['attendu'], releve: Releve | null): number {
  if (releve !== null) {
    releve.anomalie = anomalie
    releve.colonne = colonne
    releve.attendu = attendu
  }
  return NaN
}
