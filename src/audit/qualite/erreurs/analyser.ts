import type { FeuilleFigee, FormuleFigee, Instantane } from '../../../classeur/instantane'
import { plageDUneCellule } from '../../../classeur/instantane'
import { estErreur } from '../../../classeur/port'
import type { CodeErreur, Plage } from '../../../classeur/port'
import { balayer } from '../lecture/balayer'
import type { Place } from '../lecture/balayer'
import { memoriser } from '../../memoriser'
import { plagesDe } from '../lecture/references'
import { GrilleDErreurs } from './grille-d-erreurs'

/**
 * `voulue` : une de nos fonctions dit « sans objet » ou « incomplet », ou l'auteur a écrit NA() ; `complement` : une de nos fonctions, complément absent.
 */
export type GenreDErreur = 'cellule' | 'complement' | 'voulue'

/** Première cellule en erreur d'une chaîne de formules. */
export interface CauseDErreur {
  readonly feuille: FeuilleFigee
  readonly place: Place
  readonly lieu: Plage
  readonly code: CodeErreur
  readonly formule: FormuleFigee | null
  readonly genre: GenreDErreur
  /** Cellules en erreur parce qu'elles lisent celle-ci, de proche en proche. */
  readonly consequences: readonly Plage[]
}

interface Fautive extends Omit<CauseDErreur, 'consequences'> {
  readonly lectrices: Fautive[]
  estCause: boolean
  atteinte: boolean
}

/** Une de nos fonctions, sous toutes ses écritures. */
export const NOTRE_FONCTION = /MIXITE[._]/i

/** Cellules en erreur citées par une formule au-delà desquelles la chaîne est assez connue. */
const SOURCES_MAX = 16

/** Causes des erreurs du classeur, dans l'ordre des feuilles et des cellules. */
export const analyserErreurs = memoriser((instantane: Instantane): readonly CauseDErreur[] => {
  const fautives = instantane.feuilles.flatMap((feuille) => balayer(feuille).erreurs.flatMap((place) => decrire(feuille, place)))
  if (fautives.length === 0) return []
  const parClef = new Map(fautives.map((fautive) => [clefDe(fautive.feuille, fautive.place), fautive]))
  const grille = new GrilleDErreurs(instantane)
  for (const fautive of fautives) relier(fautive, instantane, grille, parClef)
  // Les causes d'abord ; ce qui reste se lit en boucle, et sa première cellule en tient lieu.
  return [...fautives.filter(({ estCause }) => estCause), ...fautives]
    .flatMap((fautive) => (fautive.atteinte ? [] : [{ fautive, consequences: propager(fautive) }]))
    .map(({ fautive, consequences }) => ({ ...fautive, consequences }))
})

function decrire(feuille: FeuilleFigee, place: Place): Fautive[] {
  const valeur = feuille.valeur(place.ligne, place.colonne)
  if (!estErreur(valeur)) return []
  const formule = feuille.formule(place.ligne, place.colonne)
  const lieu = plageDUneCellule(feuille.nom, place.ligne, place.colonne)
  const genre = genreDe(formule?.formule ?? '', valeur.erreur)
  return [{ feuille, place, lieu, code: valeur.erreur, formule, genre, lectrices: [], estCause: false, atteinte: false }]
}

function genreDe(formule: string, code: CodeErreur): GenreDErreur {
  const notre = NOTRE_FONCTION.test(formule)
  if (code === '#NOM?' && notre) return 'complement'
  if (code === '#OCCUPÉ!' || (code === '#N/A' && (notre || /\bNA\(\)/.test(formule)))) return 'voulue'
  return 'cellule'
}

function relier(fautive: Fautive, instantane: Instantane, grille: GrilleDErreurs, parClef: ReadonlyMap<string, Fautive>): void {
  const { feuille, formule, code } = fautive
  const lues = formule === null ? [] : plagesDe(instantane, feuille, formule)
  const sources = lues
    .flatMap((plage) => grille.dans(plage, SOURCES_MAX))
    .flatMap((source) => parClef.get(clefDe(source.feuille, source.place)) ?? [])
    .filter((source) => source !== fautive)
  // #REF! écrit dans la formule, ou un code qu'aucune cellule lue ne porte : l'erreur naît ici.
  if (/#REF!/.test(formule?.formule ?? '') || !sources.some((source) => source.code === code)) fautive.estCause = true
  else for (const source of sources) source.lectrices.push(fautive)
}

function propager(cause: Fautive): Plage[] {
  const consequences: Plage[] = []
  const attente = [cause]
  cause.atteinte = true
  for (let fautive = attente.pop(); fautive !== undefined; fautive = attente.pop()) {
    for (const lectrice of fautive.lectrices) {
      if (lectrice.atteinte) continue
      lectrice.atteinte = true
      consequences.push(lectrice.lieu)
      attente.push(lectrice)
    }
  }
  return consequences
}

function clefDe({ nom }: FeuilleFigee, { ligne, colonne }: Place): string {
  return `${nom}|${ligne}|${colonne}`
}
