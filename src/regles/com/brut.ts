/** Valeur d'une cellule ou d'un argument, avant lecture ; `null` = vide ou omis. */
export type Brut = number | string | boolean | null

/** Cellules d'une plage, ligne par ligne. */
export type Plage = readonly (readonly Brut[])[]

/** Pourquoi une valeur n'a pas pu être lue ; des constantes, pour ne rien allouer. */
export type Anomalie =
  | 'vide'
  | 'illisible'
  | 'ambigu'
  | 'unite'
  | 'booleen'
  | 'negatif'
  | 'decimal'
  | 'trop-grand'
  | 'hors-domaine'
  | 'annee-courte'
  | 'date-impossible'

export function estVide(brut: Brut | undefined): brut is null | '' | undefined {
  return brut === null || brut === '' || brut === undefined
}

/** Vide ou 0 : ce qu'Excel remet le plus souvent pour une cellule vide. */
export function estVideOuZero(brut: Brut | undefined): brut is null | '' | 0 | undefined {
  return estVide(brut) || brut === 0
}

/** Une valeur telle qu'un agent la voit dans sa cellule : VRAI ou FAUX, virgule décimale, rien pour un vide. */
export function ecrireBrut(brut: Brut | undefined): string {
  if (typeof brut === 'boolean') return brut ? 'VRAI' : 'FAUX'
  return typeof brut === 'number' ? String(brut).replace('.', ',') : (brut ?? '')
}

/** Vrai si rien n'est écrit dans la plage : ses cellules sont vides, ou à 0 comme Excel remet une cellule vide. */
export function estPlageVide(plage: Plage): boolean {
  return plage.every((ligne) => ligne.every(estVideOuZero))
}
