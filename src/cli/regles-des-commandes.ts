/** Règles qu'une commande applique, par nom de commande ; la seule porte d'une règle qu'aucune fonction ne montre. */
export const REGLES_DES_COMMANDES: Readonly<Record<string, readonly string[]>> = {
  'comparer-grilles': ['COT-17', 'COT-30', 'COM-08'],
  'bilan-flux': ['FLUX-30'],
}

export function commandesDeLaRegle(id: string): readonly string[] {
  return Object.entries(REGLES_DES_COMMANDES).flatMap(([commande, regles]) => (regles.includes(id) ? [commande] : []))
}
