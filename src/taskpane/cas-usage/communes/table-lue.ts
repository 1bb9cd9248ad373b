import type { Anomalie, FichierLu } from '../../../donnees'

/** Un tableau de communes, d’où qu’il vienne : des titres, et des lignes de texte. */
export interface TableLue extends Pick<FichierLu, 'entetes' | 'lignes'> {
  /** Nom du fichier ou de la feuille. */
  readonly nom: string
  readonly anomalies: readonly Anomalie[]
}

/** Laisse l’écran se redessiner entre deux morceaux de travail ; rejette si l’utilisateur a arrêté. */
export async function souffler(signal: AbortSignal): Promise<void> {
  await new Promise((suite) => setTimeout(suite))
  signal.throwIfAborted()
}
