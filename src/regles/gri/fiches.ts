import type { FicheDeRegle } from '../socle/fiche'
import { referencesDe } from '../socle/fiche'
import type { Reference } from '../socle/resultat'
import { GUIDE, reference } from '../socle/sources'
import type { GrilleDeQuestions, IdDeGrille } from './grille'

function fiche(id: IdDeGrille, volet: string, annexe: number): FicheDeRegle {
  return {
    id,
    titre: `Grille de questionnement : ${volet}`,
    nature: 'controle',
    articles: [reference('art. L. 302-8-1, I du CCH', GUIDE, `section 3, 2e volet ; annexe ${annexe}`)],
    parametres: [],
    pointsOuverts: [],
  }
}

export const GRI_01 = fiche('GRI-01', 'action foncière', 4)
export const GRI_02 = fiche('GRI-02', 'urbanisme et aménagement', 5)
export const GRI_03 = fiche('GRI-03', 'programmation et financement', 6)
export const GRI_04 = fiche('GRI-04', 'attributions aux publics prioritaires', 7)

const FICHES: Readonly<Record<IdDeGrille, FicheDeRegle>> = {
  'GRI-01': GRI_01,
  'GRI-02': GRI_02,
  'GRI-03': GRI_03,
  'GRI-04': GRI_04,
}

export function referencesDesGrilles(grilles: readonly GrilleDeQuestions[]): Reference[] {
  return referencesDe(grilles.map(({ id }) => FICHES[id]))
}
