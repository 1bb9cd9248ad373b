import { trouverFonction } from '../catalogue'
import type { FonctionDecrite } from '../catalogue'
import type { Plage } from '../classeur/port'
import type { Contexte } from './evaluation/contexte'
import { plageDeReference, plageDeStructure } from './evaluation/resoudre'
import { lireFormule } from './lire'
import { parcourir } from './parcours'
import { estErreurDeFormule } from './types'
import type { Formule, Noeud, NoeudAppel } from './types'

export interface AppelMixite {
  readonly fonction: FonctionDecrite
  readonly noeud: NoeudAppel
  readonly arguments: readonly Noeud[]
  /** Place de l'appel dans le texte de la formule, comptée à partir de 0. */
  readonly position: number
}

/** Appels de nos fonctions, dans l'ordre du texte, appels imbriqués compris. */
export function appelsMixite({ racine }: Pick<Formule, 'racine'>): readonly AppelMixite[] {
  return parcourir(racine)
    .flatMap((noeud) => {
      const fonction = noeud.genre === 'appel' && noeud.nom.includes('.') ? trouverFonction(noeud.nom) : undefined
      return noeud.genre !== 'appel' || fonction === undefined
        ? []
        : [{ fonction, noeud, arguments: noeud.arguments, position: noeud.debut }]
    })
    .sort((a, b) => a.position - b.position)
}

/** De quoi suivre les noms et les tableaux ; sans eux, seules les références A1 sont rendues. */
export type Resolveurs = Pick<Contexte, 'nom' | 'tableau'> & Partial<Pick<Contexte, 'ligne'>>

/** Plages citées par la formule, dans l'ordre du texte ; une colonne entière y est rendue entière. */
export function plagesLues({ racine }: Pick<Formule, 'racine'>, feuilleCourante: string, resolveurs: Resolveurs = {}): readonly Plage[] {
  return plagesDe(racine, feuilleCourante, resolveurs, new Set())
}

function plagesDe(racine: Noeud, feuille: string, resolveurs: Resolveurs, nomsVus: ReadonlySet<string>): Plage[] {
  return parcourir(racine).flatMap((noeud) => {
    if (noeud.genre === 'reference') return enListe(plageDeReference(noeud, feuille))
    if (noeud.genre === 'structure') {
      const tableau = resolveurs.tableau?.(noeud.tableau) ?? null
      return tableau === null ? [] : enListe(plageDeStructure(noeud, tableau, { feuille, ligne: resolveurs.ligne ?? -1 }))
    }
    if (noeud.genre !== 'nom' || noeud.horsPortee || nomsVus.has(noeud.nom)) return []
    const definition = resolveurs.nom?.(noeud.nom, noeud.feuille ?? feuille) ?? null
    const lue = definition === null ? null : lireFormule(definition, 'en')
    return lue === null || estErreurDeFormule(lue) ? [] : plagesDe(lue.racine, feuille, resolveurs, new Set([...nomsVus, noeud.nom]))
  })
}

function enListe(plage: Plage | null): Plage[] {
  return plage === null ? [] : [plage]
}
