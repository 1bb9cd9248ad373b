import type { Brut } from '../../src/catalogue'
import { compilerGrille, contexteDe, criteresActifs, indexerEntetes, noterDemandes, NOTEE } from '../../src/regles'
import { AUJOURDHUI } from '../charges/w2'
import { ENTETES, GRILLE } from './grille'

const SANS_PLANCHER = { plancherZero: false }

/** Notes du produit sur les demandes de W2 ; la grille est compilée à chaque appel, comme dans COTATION. */
export function notesDuProduit(lignes: readonly unknown[][]): Float64Array {
  const grille = compilerGrille(GRILLE, indexerEntetes(ENTETES))
  if (!('criteres' in grille)) throw new Error(`grille de mesure refusée : ${JSON.stringify(grille)}`)
  const notes = new Float64Array(lignes.length)
  const etats = new Uint8Array(lignes.length)
  const criteres = criteresActifs(grille, AUJOURDHUI)
  const demandes = lignes as readonly (readonly Brut[])[]
  noterDemandes(demandes, criteres, grille.groupes.length, contexteDe(AUJOURDHUI, true), SANS_PLANCHER, notes, etats)
  if (!etats.every((etat) => etat === NOTEE)) throw new Error('des lignes de W2 sont restées sans note')
  return notes
}
