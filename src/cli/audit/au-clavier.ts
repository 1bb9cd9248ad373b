/** Pendant le travail, Ctrl-C ne tue pas le processus : il demande l'arrêt, qui ferme les fils et n'écrit rien à moitié. */
export async function interruptible<V>(travailler: (signal: AbortSignal) => Promise<V>): Promise<V> {
  const arret = new AbortController()
  const arreter = (): void => arret.abort()
  process.on('SIGINT', arreter)
  try {
    return await travailler(arret.signal)
  } finally {
    process.off('SIGINT', arreter)
  }
}
