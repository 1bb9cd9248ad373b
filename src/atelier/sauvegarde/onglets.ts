const PREFIXE = 'mixite-atelier-'

/** Déclare cet onglet vivant jusqu'à sa fermeture : les autres n'offriront pas de reprendre son travail en cours. */
export function declarerOnglet(id: string): void {
  void navigator.locks.request(PREFIXE + id, () => new Promise<never>(() => undefined))
}

/** Identifiants des onglets encore ouverts. */
export async function ongletsOuverts(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query()
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIXE) ? [name.slice(PREFIXE.length)] : [])))
}
