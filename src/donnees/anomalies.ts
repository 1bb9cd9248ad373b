import type { Donnee, Message } from '../regles'
import { message } from '../regles'

/** Un fait à montrer : ce qui a été lu, où, sans jamais le corriger. */
export interface Anomalie {
  /** Données : `intitule`, `ligne` et `lu` (premier cas), `nombre` (de cas), selon la phrase. */
  readonly message: Message
  /** Lignes du fichier touchées, comptées depuis 1 ; vide si le fait porte sur tout le fichier. */
  readonly lignes: readonly number[]
  /** Rang de la colonne, depuis 0 ; `null` hors d'une colonne. */
  readonly colonne: number | null
}

interface Cas {
  readonly id: string
  readonly ligne: number
  readonly lu: string
  readonly colonne?: number
  readonly donnees?: Readonly<Record<string, Donnee>>
}

/** Regroupe les cas d'une même anomalie dans une même colonne : une colonne fautive donne une phrase, non deux mille. */
export interface Carnet {
  noter(cas: Cas): void
  ajouter(annonce: Message, lignes?: readonly number[], colonne?: number): void
  anomalies(): readonly Anomalie[]
}

const EXTRAIT_MAXIMUM = 60

/** Le début d'un texte lu, pour une phrase. */
export function extrait(texte: string): string {
  const propre = texte.replace(/\s+/g, ' ').trim()
  return propre.length <= EXTRAIT_MAXIMUM ? propre : `${propre.slice(0, EXTRAIT_MAXIMUM)}…`
}

export function ouvrirCarnet(entetes: readonly string[]): Carnet {
  const groupes = new Map<string, { readonly premier: Cas; readonly lignes: number[] }>()
  const seules: Anomalie[] = []
  return {
    noter(cas) {
      const cle = `${cas.id}\n${cas.colonne ?? ''}`
      const groupe = groupes.get(cle)
      if (groupe === undefined) groupes.set(cle, { premier: cas, lignes: [cas.ligne] })
      else groupe.lignes.push(cas.ligne)
    },
    ajouter(annonce, lignes = [], colonne) {
      seules.push({ message: annonce, lignes, colonne: colonne ?? null })
    },
    anomalies: () => [
      ...seules,
      ...[...groupes.values()].map(({ premier: { id, ligne, lu, colonne, donnees }, lignes }) => ({
        message: message(id, {
          ...donnees,
          intitule: colonne === undefined ? '' : extrait(entetes[colonne] ?? ''),
          ligne,
          lu: extrait(lu),
          nombre: lignes.length,
        }),
        lignes,
        colonne: colonne ?? null,
      })),
    ],
  }
}
