import type { Classeur, GraphiqueAPoser } from '../../classeur/port'

/** Clef de la mémoire du classeur où se retient ce qu'on a posé : un graphique ne dit de lui-même que son nom. */
const CLEF = 'graphiques'

export type GraphiquesPoses = ReadonlyMap<string, GraphiqueAPoser>

export function clefDeGraphique({ nom, place }: Pick<GraphiqueAPoser, 'nom' | 'place'>): string {
  return `${place.feuille.toLowerCase()}\n${nom.toLowerCase()}`
}

/** Graphiques que Mixité a posés dans ce classeur. Ce qui ne se lit pas est tenu pour inconnu. */
export async function lireGraphiquesPoses(classeur: Classeur): Promise<GraphiquesPoses> {
  const texte = await classeur.lireMemoire(CLEF)
  const lus: unknown = texte === null ? [] : analyser(texte)
  const graphiques = (Array.isArray(lus) ? (lus as readonly unknown[]) : []).filter(estGraphique)
  return new Map(graphiques.map((graphique) => [clefDeGraphique(graphique), graphique]))
}

/** Retient un graphique posé, ou l'oublie (`null`). */
export async function retenirGraphique(classeur: Classeur, clef: string, graphique: GraphiqueAPoser | null): Promise<void> {
  const poses = new Map(await lireGraphiquesPoses(classeur))
  if (graphique === null) poses.delete(clef)
  else poses.set(clef, graphique)
  await classeur.memoriser(CLEF, poses.size === 0 ? null : JSON.stringify([...poses.values()]))
}

function analyser(texte: string): unknown {
  try {
    return JSON.parse(texte)
  } catch {
    return []
  }
}

function estGraphique(lu: unknown): lu is GraphiqueAPoser {
  return (
    aDesTextes(lu, ['nom', 'titre', 'description', 'format']) &&
    estPlage(lu['abscisses']) &&
    estPlage(lu['place']) &&
    Array.isArray(lu['series']) &&
    lu['series'].every((serie: unknown) => aDesTextes(serie, ['titre', 'genre']) && estPlage(serie['valeurs']))
  )
}

function estPlage(lu: unknown): boolean {
  return aDesTextes(lu, ['feuille']) && ['ligne', 'colonne', 'lignes', 'colonnes'].every((cote) => Number.isInteger(lu[cote]))
}

function aDesTextes(lu: unknown, noms: readonly string[]): lu is Readonly<Record<string, unknown>> {
  return (
    typeof lu === 'object' &&
    lu !== null &&
    noms.every((nom) => typeof (lu as Readonly<Record<string, unknown>>)[nom] === 'string')
  )
}
