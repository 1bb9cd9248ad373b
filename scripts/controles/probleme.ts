/** Manquement à une règle de plateforme (`F4`, `M12`) ; la phrase dit ce qui a été lu et ce qui est attendu. */
export interface Probleme {
  readonly regle: string
  readonly phrase: string
}

export function probleme(regle: string, phrase: string): Probleme {
  return { regle, phrase }
}

/** Le manquement si `manque`, rien sinon : les contrôles se lisent comme des listes de constats. */
export function constat(manque: boolean, regle: string, phrase: string): readonly Probleme[] {
  return manque ? [probleme(regle, phrase)] : []
}

/** Valeurs présentes plusieurs fois, chacune citée une fois. */
export function doublons(valeurs: readonly string[]): readonly string[] {
  return [...new Set(valeurs.filter((valeur, rang) => valeurs.indexOf(valeur) !== rang))]
}
