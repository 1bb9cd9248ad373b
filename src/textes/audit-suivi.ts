/** Phrases : audit, suivi. */
export const PHRASES_AUDIT_SUIVI: Readonly<Record<string, string>> = {
  'audit-suivi.aide':
    'Chaque ligne du tableau de suivi est contrôlée par la règle de ce tableau ; corrigez la cellule montrée, ou complétez-la, puis relancez l’audit.',
  'audit-suivi.illisible':
    'Colonne « {colonne} » : « {lu} » lu, {attendu} attendu ; corrigez la cellule, elle est tenue pour vide dans le reste du contrôle.',
}
