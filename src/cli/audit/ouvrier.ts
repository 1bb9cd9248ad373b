import type { MessagePort } from 'node:worker_threads'
import { auditerFichier } from './auditer-fichier'
import type { Tache } from './types'

/** Dans un fil : audite les fichiers que la commande lui confie, un à la fois, et rend chaque résultat. */
export function servirLesAudits(port: MessagePort): void {
  port.on('message', (tache: Tache) => {
    void auditerFichier(tache).then((resultat) => port.postMessage(resultat))
  })
}
