/** Groupe de ce qu'une cellule vide ou inconnue ne permet pas de ranger : compté à part, jamais perdu. */
export const A_CLASSER = 'à classer'
