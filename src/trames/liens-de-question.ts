/** « [A4-T1-Q2-S1] » : lien d'une action de l'article 1er vers une question des grilles, écrit dans sa colonne « N° ». */
const LIEN = /\s*\[(A[4-7]-T\d+-Q\d+(?:-S\d+)?)\]/g

export function numeroLie(numero: number, question: string): string {
  return `${numero} [${question}]`
}

/** Questions auxquelles un numéro d'action se lie, dans l'ordre. */
export function questionsLiees(numero: string): readonly string[] {
  return [...numero.matchAll(LIEN)].flatMap(([, question]) => question ?? [])
}

/** Le numéro seul, tel que le contrat le montre. */
export function sansLien(numero: string): string {
  return numero.replace(LIEN, '')
}
