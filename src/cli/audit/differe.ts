/** Une promesse et ce qui la règle. */
export interface Differe<V> {
  readonly promesse: Promise<V>
  readonly tenir: (valeur: V) => void
  readonly rompre: (cause: Error) => void
}

/** Une rupture que personne n'attend encore n'arrête pas le processus. */
export function creerDiffere<V>(): Differe<V> {
  let [tenir, rompre]: [Differe<V>['tenir'], Differe<V>['rompre']] = [() => undefined, () => undefined]
  const promesse = new Promise<V>((resoudre, rejeter) => {
    ;[tenir, rompre] = [resoudre, rejeter]
  })
  promesse.catch(() => undefined)
  return { promesse, tenir, rompre }
}
