import { normaliser } from '../../../regles'
import { memeNom } from '../../../remplissage'
import type { CommuneARemplir } from '../../../trames'

export interface CommunesRetrouvees {
  /** Dans l’ordre du contrat. */
  readonly presentes: readonly CommuneARemplir[]
  /** Noms que la feuille « Communes » ne porte plus. */
  readonly perdues: readonly string[]
}

/** Les communes du contrat, telles que la feuille « Communes » les porte aujourd’hui. */
export function communesDuContrat(noms: readonly string[], communes: readonly CommuneARemplir[]): CommunesRetrouvees {
  const trouvees = noms.map((nom) => communes.find((commune) => memeNom(commune.nom, nom)))
  return {
    presentes: trouvees.flatMap((commune) => (commune === undefined ? [] : [commune])),
    perdues: noms.filter((_nom, rang) => trouvees[rang] === undefined),
  }
}

/** Vrai si tous les mots cherchés sont dans le texte, sans casse ni accents. */
export function correspond(texte: string, recherche: string): boolean {
  const normal = normaliser(texte)
  return normaliser(recherche)
    .split(' ')
    .every((mot) => normal.includes(mot))
}
