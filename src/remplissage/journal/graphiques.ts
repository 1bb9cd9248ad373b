import { memeNomDeFeuille } from '../../classeur/nom-de-feuille'
import type { Classeur, GraphiqueAPoser, Plage } from '../../classeur/port'
import type { Message } from '../../regles'
import type { GraphiqueDecrit } from '../../trames'
import { nommer } from '../../trames'
import type { FeuilleApercue } from '../types'
import { clefDeGraphique, lireGraphiquesPoses } from './graphiques-poses'

export interface GraphiquesAPoser {
  readonly aPoser: readonly GraphiqueDecrit[]
  readonly avertissements: readonly Message[]
}

/**
 * Graphiques à poser : un graphique déjà là, posé à l'identique, garde l'aspect que l'utilisateur lui a donné. Un graphique du
 * même nom mais autre se remplace, et cela se dit.
 */
export async function graphiquesAPoser(
  classeur: Classeur,
  decrits: readonly GraphiqueDecrit[],
  feuilles: readonly Pick<FeuilleApercue, 'nom' | 'absente'>[],
): Promise<GraphiquesAPoser> {
  if (decrits.length === 0) return { aPoser: [], avertissements: [] }
  const poses = await lireGraphiquesPoses(classeur)
  const aPoser: GraphiqueDecrit[] = []
  const [reposes, inconnus]: [string[], string[]] = [[], []]
  for (const decrit of decrits.map((graphique) => sousLesNomsDuClasseur(graphique, feuilles))) {
    const pose = (await estLa(classeur, decrit, feuilles)) ? poses.get(clefDeGraphique(decrit)) : null
    if (pose !== undefined && pose !== null && memeGraphique(pose, decrit)) continue
    aPoser.push(decrit)
    if (pose !== null) (pose === undefined ? inconnus : reposes).push(decrit.nom)
  }
  return {
    aPoser,
    avertissements: [
      ...(reposes.length > 0 ? [{ id: 'remplissage.graphique-repose', donnees: { graphiques: nommer(reposes) } }] : []),
      ...(inconnus.length > 0 ? [{ id: 'remplissage.graphique-inconnu', donnees: { graphiques: nommer(inconnus) } }] : []),
    ],
  }
}

/** Vrai si la feuille porte déjà un graphique de ce nom. */
export async function estLa(
  classeur: Classeur,
  { nom, place }: GraphiqueAPoser,
  feuilles: readonly Pick<FeuilleApercue, 'nom' | 'absente'>[],
): Promise<boolean> {
  if (feuilles.some((feuille) => feuille.absente && memeNomDeFeuille(feuille.nom, place.feuille))) return false
  return (await classeur.graphiques(place.feuille)).some((present) => memeNomDeFeuille(present, nom))
}

/** Une feuille décrite garde la casse qu'elle a dans le classeur. */
function sousLesNomsDuClasseur(graphique: GraphiqueDecrit, feuilles: readonly Pick<FeuilleApercue, 'nom'>[]): GraphiqueDecrit {
  const situer = (plage: Plage): Plage => ({
    ...plage,
    feuille: feuilles.find(({ nom }) => memeNomDeFeuille(nom, plage.feuille))?.nom ?? plage.feuille,
  })
  return {
    ...graphique,
    abscisses: situer(graphique.abscisses),
    place: situer(graphique.place),
    series: graphique.series.map((serie) => ({ ...serie, valeurs: situer(serie.valeurs) })),
  }
}

function memeGraphique(un: GraphiqueAPoser, autre: GraphiqueAPoser): boolean {
  return JSON.stringify(enOrdre(un)) === JSON.stringify(enOrdre(autre))
}

function enOrdre({ titre, description, abscisses, series, format, place }: GraphiqueAPoser) {
  return [
    titre,
    description,
    format,
    coins(abscisses),
    coins(place),
    series.map((serie) => [
      serie.titre,
      serie.genre,
      serie.axeSecondaire === true,
      serie.pointille === true,
      coins(serie.valeurs),
    ]),
  ]
}

function coins({ feuille, ligne, colonne, lignes, colonnes }: Plage) {
  return [feuille, ligne, colonne, lignes, colonnes]
}
