import type { Enveloppe } from '../feuille/enveloppe'
import type { Paquet } from '../paquet/paquet'
import { lireTypes } from '../paquet/types-contenu'
import { enfants } from '../xml/arbre'
import type { Noeud } from '../xml/arbre'
import type { StructureDuLivre } from './structure'

export const TYPE_DE_MACROS = /vbaProject$/

/** Ce qu'une partie du paquet annonce par son type de contenu. */
const PAR_TYPE = [
  ['graphiques', /drawingml\.chart\+xml|ms-office\.chartex\+xml/],
  ['croises', /pivotTable\+xml/],
  ['macros', TYPE_DE_MACROS],
  ['images', /^image\//],
  ['liensExternes', /externalLink\+xml/],
  ['connexions', /connections\+xml/],
  ['controles', /controlproperties\+xml|activeX\+xml/],
  ['segments', /slicer\+xml|timeline\+xml/],
  ['tableaux', /spreadsheetml\.table\+xml/],
] as const

/** Ce que chaque feuille contient, par élément. */
const PAR_ELEMENT = [
  ['misesEnFormeConditionnelles', ['conditionalFormatting']],
  ['validations', ['dataValidation']],
  ['sparklines', ['sparkline']],
  ['protections', ['sheetProtection']],
  ['filtres', ['autoFilter']],
] as const

type Genre = (typeof PAR_TYPE)[number][0] | (typeof PAR_ELEMENT)[number][0] | 'commentaires' | 'feuillesGraphiques' | 'feuillesMasquees'

/** Nombre de chaque chose qu'une grille de cellules ne montre pas ; 0 quand il n'y en a pas. */
export type Particularites = Readonly<Record<Genre, number>>

export async function compterParticularites(
  paquet: Paquet,
  structure: StructureDuLivre,
  enveloppes: readonly Enveloppe[],
): Promise<Particularites> {
  const typeDe = await lireTypes(paquet)
  const types = paquet.parties().map((partie) => [partie, typeDe(partie)] as const)
  const comptes = new Map<Genre, number>()
  for (const [genre, motif] of PAR_TYPE) comptes.set(genre, types.filter(([, type]) => motif.test(type)).length)
  for (const [genre, elements] of PAR_ELEMENT) {
    comptes.set(genre, enveloppes.reduce((somme, { racine }) => somme + compter(racine, elements), 0))
  }
  comptes.set('commentaires', await compterCommentaires(paquet, types))
  comptes.set('feuillesGraphiques', structure.feuilles.filter(({ genre }) => genre !== 'calcul').length)
  comptes.set('feuillesMasquees', structure.feuilles.filter(({ visibilite }) => visibilite !== 'visible').length)
  return Object.fromEntries(comptes) as unknown as Particularites
}

/** Compte un élément à toute profondeur : les extensions récentes le rangent sous `extLst`. */
function compter(noeud: Noeud, elements: readonly string[]): number {
  return noeud.enfants.reduce(
    (somme, enfant) => somme + (elements.includes(enfant.local) ? 1 : 0) + compter(enfant, elements),
    0,
  )
}

/** Les fils de discussion doublent chaque commentaire d'une version simple : seules celles-ci comptent. */
async function compterCommentaires(paquet: Paquet, types: readonly (readonly [string, string])[]): Promise<number> {
  let somme = 0
  for (const [partie, type] of types) {
    if (!/spreadsheetml\.comments\+xml/.test(type)) continue
    const { racine } = await paquet.arbre(partie)
    somme += enfants(racine.enfants.find(({ local }) => local === 'commentList'), 'comment').length
  }
  return somme
}
