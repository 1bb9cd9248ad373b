import { estErreur } from '../../../classeur/port'
import type { Valeur } from '../../../classeur/port'
import { ErreurDeCase, NonEvaluable } from '../arrets'
import { comparer } from '../comparer'
import { enBooleen, enEntier, enNombre } from '../conversions'
import { lireJokers } from '../jokers'
import { enListe } from '../liste'
import type { Liste } from '../liste'
import type { Native, Outils } from '../moteur'
import { depuisValeur, depuisValeurs, estSeule, lireCase, remplir } from '../operande'
import type { Operande } from '../operande'
import { avecArguments, uneValeur } from './declarer'

/** Place (à partir de 0) de la première valeur égale et de même nature ; -1 si aucune. Les jokers valent pour un texte. */
function placeExacte(cherchee: Valeur, liste: Liste, avecJokers: boolean): number {
  const valeur = cherchee ?? 0
  if (estErreur(valeur)) return -1
  const motif = typeof valeur === 'string' && avecJokers ? lireJokers(valeur) : null
  return motif === null ? liste.placeDe(valeur) : liste.valeurs.findIndex((v) => typeof v === 'string' && motif.test(v))
}

/**
 * Place de la dernière valeur au plus égale, dans une liste croissante (ou au moins égale, décroissante). Excel cherche par
 * dichotomie : sur une liste mal triée sa réponse dépend du hasard, on n'en donne pas.
 */
function placeApprochee(cherchee: Valeur, liste: readonly Valeur[], sens: 1 | -1): number {
  const valeur = cherchee ?? 0
  const semblables = liste.flatMap((v, place) => (typeof v === typeof valeur && v !== null ? [{ v, place }] : []))
  if (semblables.some(({ v }, i) => i > 0 && sens * comparer(semblables[i - 1]?.v ?? null, v) > 0)) throw new NonEvaluable('MATCH', 'arguments')
  return semblables.filter(({ v }) => sens * comparer(v, valeur) <= 0).at(-1)?.place ?? -1
}

function trouver(cherchee: Valeur, liste: Liste, mode: number): number {
  if (estErreur(cherchee)) throw ErreurDeCase.pour(cherchee.erreur)
  const place = mode === 0 ? placeExacte(cherchee, liste, true) : placeApprochee(cherchee, liste.valeurs, mode > 0 ? 1 : -1)
  if (place < 0) throw ErreurDeCase.pour('#N/A')
  return place
}

const equiv: Native = ([cherchee, ou, mode], outils) => {
  const operande = ou?.evaluer()
  if (operande === undefined || cherchee === undefined) throw new NonEvaluable('MATCH', 'arguments')
  if (operande.lignes !== 1 && operande.colonnes !== 1) return depuisValeur({ erreur: '#N/A' })
  const liste = enListe(operande, 'tout')
  const type = mode === undefined ? 1 : Math.sign(enNombre(uneValeur(mode, 'MATCH')))
  return outils.etendre([cherchee.evaluer()], ([valeur = null]) => trouver(valeur, liste, type) + 1)
}

/** RECHERCHEV (colonnes) et RECHERCHEH (lignes). */
function rechercheEnTable(nom: string, enColonnes: boolean): readonly [string, Native] {
  return avecArguments(nom, 3, 4, ([cherchee, table, rang, proche], outils) => {
    const operande = table?.evaluer()
    if (operande === undefined || cherchee === undefined || rang === undefined) throw new NonEvaluable(nom, 'arguments')
    const premiere = enListe(operande, enColonnes ? 'colonne' : 'ligne')
    const mode = proche === undefined || enBooleen(uneValeur(proche, nom)) ? 1 : 0
    return outils.etendre([cherchee.evaluer(), rang.evaluer()], ([valeur = null, n = null]) => {
      const autre = enEntier(n)
      if (autre < 1) throw ErreurDeCase.pour('#VALEUR!')
      if (autre > (enColonnes ? operande.colonnes : operande.lignes)) throw ErreurDeCase.pour('#REF!')
      const place = trouver(valeur, premiere, mode)
      return enColonnes ? lireDans(operande, place, autre - 1) : lireDans(operande, autre - 1, place)
    })
  })
}

function lireDans(operande: Operande, ligne: number, colonne: number): Valeur {
  return operande.valeurs[ligne]?.[colonne] ?? null
}

const rechercheX: Native = ([cherchee, ou, rendue, absente, ...modes], outils) => {
  if (cherchee === undefined || ou === undefined || rendue === undefined) throw new NonEvaluable('XLOOKUP', 'arguments')
  if (modes.some((mode, i) => enNombre(uneValeur(mode, 'XLOOKUP')) !== i)) throw new NonEvaluable('XLOOKUP', 'arguments')
  const [table, resultat, clef] = [ou.evaluer(), rendue.evaluer(), cherchee.evaluer()]
  const verticale = table.colonnes === 1
  if (table.lignes !== 1 && table.colonnes !== 1) throw new NonEvaluable('XLOOKUP', 'arguments')
  const liste = enListe(table, 'tout')
  const longueur = verticale ? [table.lignes, resultat.lignes] : [table.colonnes, resultat.colonnes]
  if (longueur[0] !== longueur[1]) return depuisValeur({ erreur: '#VALEUR!' })
  const simple = verticale ? resultat.colonnes === 1 : resultat.lignes === 1
  if (!simple) return tranche(clef, liste, resultat, verticale, absente?.evaluer())
  return outils.etendre([clef, absente?.evaluer() ?? depuisValeur({ erreur: '#N/A' })], ([valeur = null, repli = null]) => {
    if (estErreur(valeur)) return valeur
    const place = placeExacte(valeur, liste, false)
    if (place < 0) return repli
    return verticale ? lireDans(resultat, place, 0) : lireDans(resultat, 0, place)
  })
}

/** RECHERCHEX qui rend toute une ligne ou toute une colonne. */
function tranche(clef: Operande, liste: Liste, resultat: Operande, verticale: boolean, repli: Operande | undefined): Operande {
  if (!estSeule(clef)) throw new NonEvaluable('XLOOKUP', 'arguments')
  const valeur = lireCase(clef, 0, 0)
  if (estErreur(valeur)) return clef
  const place = placeExacte(valeur, liste, false)
  if (place < 0) return repli ?? depuisValeur({ erreur: '#N/A' })
  const lignes = remplir(resultat)
  return depuisValeurs(verticale ? [lignes[place] ?? []] : lignes.map((ligne) => [ligne[place] ?? null]))
}

const index: Native = ([table, ligne, colonne, zone], outils) => {
  const operande = table?.evaluer()
  if (operande === undefined || ligne === undefined || zone !== undefined) throw new NonEvaluable('INDEX', 'arguments')
  // Une erreur calculée se propage, quel que soit l'indice demandé.
  if (operande.plage === null && estSeule(operande) && estErreur(lireCase(operande, 0, 0))) return operande
  const i = enEntier(uneValeur(ligne, 'INDEX'))
  const seulIndice = colonne === undefined && operande.lignes === 1
  const j = seulIndice ? i : colonne === undefined ? (operande.colonnes === 1 ? 1 : 0) : enEntier(uneValeur(colonne, 'INDEX'))
  return decouper(operande, seulIndice ? 1 : i, j, outils)
}

/** Indice 0 : toute la ligne, toute la colonne. Le résultat reste une plage quand la table en est une. */
function decouper(operande: Operande, i: number, j: number, outils: Outils): Operande {
  if (i < 0 || j < 0) return depuisValeur({ erreur: '#VALEUR!' })
  if (i > operande.lignes || j > operande.colonnes) return depuisValeur({ erreur: '#REF!' })
  const [ligne, lignes] = i === 0 ? [0, operande.lignes] : [i - 1, 1]
  const [colonne, colonnes] = j === 0 ? [0, operande.colonnes] : [j - 1, 1]
  if (operande.plage !== null) {
    const { plage } = operande
    return outils.lirePlage({ ...plage, ligne: plage.ligne + ligne, colonne: plage.colonne + colonne, lignes, colonnes })
  }
  return depuisValeurs(remplir(operande).slice(ligne, ligne + lignes).map((l) => l.slice(colonne, colonne + colonnes)))
}

const transposer: Native = ([table]) => {
  const lignes = table === undefined ? [] : remplir(table.evaluer())
  return depuisValeurs((lignes[0] ?? []).map((_valeur, j) => lignes.map((ligne) => ligne[j] ?? null)))
}

/** FILTRE, dans une formule à tableaux dynamiques seulement. */
const filtrer: Native = ([table, garde, siVide], outils) => {
  const [operande, tests] = [table?.evaluer(), garde?.evaluer()]
  if (operande === undefined || tests === undefined || outils.mode !== 'dynamique') throw new NonEvaluable('FILTER')
  const parLignes = tests.colonnes === 1 && tests.lignes === operande.lignes
  if (!parLignes && !(tests.lignes === 1 && tests.colonnes === operande.colonnes)) return depuisValeur({ erreur: '#VALEUR!' })
  const retenues = remplir(tests).flat()
  const erreur = retenues.find(estErreur)
  if (erreur !== undefined) return depuisValeur(erreur)
  const lignes = remplir(operande)
  const filtrees = parLignes
    ? lignes.filter((_ligne, i) => enBooleen(retenues[i] ?? null))
    : lignes.map((ligne) => ligne.filter((_valeur, j) => enBooleen(retenues[j] ?? null)))
  if (filtrees.length > 0 && (filtrees[0]?.length ?? 0) > 0) return depuisValeurs(filtrees)
  return siVide?.evaluer() ?? depuisValeur({ erreur: '#CALC!' })
}

function position(nom: string, mesurer: (operande: Operande) => number): readonly [string, Native] {
  return avecArguments(nom, 1, 1, ([argument]) => {
    const operande = argument?.evaluer()
    if (operande === undefined) throw new NonEvaluable(nom, 'arguments')
    return depuisValeur(mesurer(operande))
  })
}

function coin(nom: string, lire: (plage: { readonly ligne: number; readonly colonne: number }) => number): readonly [string, Native] {
  return avecArguments(nom, 0, 1, ([argument], { contexte }) => {
    if (argument === undefined) return depuisValeur(lire(contexte) + 1)
    const { plage, lignes, colonnes } = argument.evaluer()
    if (plage === null || lignes * colonnes !== 1) throw new NonEvaluable(nom, 'arguments')
    return depuisValeur(lire(plage) + 1)
  })
}

export const RECHERCHE: readonly (readonly [string, Native])[] = [
  avecArguments('MATCH', 2, 3, equiv),
  rechercheEnTable('VLOOKUP', true),
  rechercheEnTable('HLOOKUP', false),
  avecArguments('XLOOKUP', 3, 6, rechercheX),
  avecArguments('INDEX', 2, 4, index),
  avecArguments('TRANSPOSE', 1, 1, transposer),
  avecArguments('FILTER', 2, 3, filtrer),
  position('ROWS', ({ lignes }) => lignes),
  position('COLUMNS', ({ colonnes }) => colonnes),
  coin('ROW', ({ ligne }) => ligne),
  coin('COLUMN', ({ colonne }) => colonne),
]
