import type { ConstatDeTableau } from '../../regles'
import { redigerMessage } from '../../textes'

export interface ConstatEnCellule {
  readonly constat: ConstatDeTableau
  /** Adresse avec sa feuille : `'COT-31'!I4`. */
  readonly cellule: string
}

/** Une ligne par constat : gravité, règle, cellule, phrase ; puis les alertes de lecture. */
export function direLesConstats(constats: readonly ConstatEnCellule[], alertes: readonly string[]): string {
  const lignes = constats.map(
    ({ constat: { gravite, regle, message }, cellule }) => `${gravite} ${regle} ${cellule} ${redigerMessage(message)}`,
  )
  return [...(lignes.length === 0 ? [redigerMessage({ id: 'cli.suivi-conforme', donnees: {} })] : lignes), ...alertes].join('\n')
}

export function constatsEnJson(constats: readonly ConstatEnCellule[]): readonly object[] {
  return constats.map(({ constat: { gravite, regle, ligne, colonne, message }, cellule }) => ({
    gravite,
    regle,
    ligne,
    colonne,
    cellule,
    constat: redigerMessage(message),
  }))
}
