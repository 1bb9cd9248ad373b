/** Affirmations sans jest : la suite de contrat tourne aussi dans l'hôte émulé et dans la page de l'atelier. */

export function egal(recu: unknown, attendu: unknown, quoi: string): void {
  if (!memeContenu(recu, attendu)) {
    throw new Error(`${quoi} : attendu ${JSON.stringify(attendu)}, reçu ${JSON.stringify(recu)}`)
  }
}

function memeContenu(un: unknown, autre: unknown): boolean {
  if (Object.is(un, autre)) return true
  if (typeof un !== 'object' || typeof autre !== 'object' || un === null || autre === null) return false
  const cles = Object.keys(un)
  return (
    Array.isArray(un) === Array.isArray(autre) &&
    cles.length === Object.keys(autre).length &&
    cles.every((cle) => memeContenu((un as Record<string, unknown>)[cle], (autre as Record<string, unknown>)[cle]))
  )
}

/** Le rejet doit porter ce code ; on lit `code` plutôt que la classe, qui peut venir d'un autre lot de code. */
export async function refuse(promesse: Promise<unknown>, code: string, quoi: string): Promise<void> {
  const rejet = await promesse.then(
    () => undefined,
    (erreur: unknown) => ({ erreur }),
  )
  if (rejet === undefined) throw new Error(`${quoi} : un refus « ${code} » était attendu, rien n’a été refusé`)
  const recu = (rejet.erreur as { code?: unknown } | null)?.code
  if (recu !== code) throw new Error(`${quoi} : refus « ${code} » attendu, reçu ${String(recu ?? rejet.erreur)}`)
}
