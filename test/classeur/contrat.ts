import type { Classeur } from '../../src/classeur/port'
import { CAS_DE_COMMENTAIRES } from './contrat-commentaires'
import { CAS_DE_FEUILLES } from './contrat-feuilles'
import { CAS_DE_FORMES } from './contrat-formes'
import { CAS_DE_GRAPHIQUES } from './contrat-graphiques'
import { CAS_DE_MEMOIRE } from './contrat-memoire'
import { CAS_D_OBSTACLES } from './contrat-obstacles'
import { CAS_DE_REFUS } from './contrat-refus'
import { CAS_DE_VALEURS } from './contrat-valeurs'

/**
 * Ce que tout adaptateur du port doit tenir. Chaque cas travaille sur une feuille qu'il ajoute lui-même :
 * un même classeur peut donc servir à toute la suite.
 */
export interface CasDuContrat {
  readonly titre: string
  /** `fichier` : seulement pour un adaptateur qui ne calcule pas. */
  readonly seulement?: 'fichier'
  readonly executer: (classeur: Classeur) => Promise<void>
}

export interface CapacitesDuSupport {
  /** Vrai pour Excel et la grille de l'atelier, qui calculent les formules qu'on leur écrit. */
  readonly calcule: boolean
}

export function casDuContrat({ calcule }: CapacitesDuSupport): readonly CasDuContrat[] {
  return [
    ...CAS_DE_VALEURS,
    ...CAS_DE_REFUS,
    ...CAS_DE_FEUILLES,
    ...CAS_DE_FORMES,
    ...CAS_D_OBSTACLES,
    ...CAS_DE_MEMOIRE,
    ...CAS_DE_GRAPHIQUES,
    ...CAS_DE_COMMENTAIRES,
  ].filter((cas) => !calcule || cas.seulement !== 'fichier')
}
