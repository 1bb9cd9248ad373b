import type { MessagePort } from 'node:worker_threads'
import { auditerFichier } from './auditer-fichier'
import { CONGE } from './types'
import type { Tache } from './types'

/** Dans un fil : audite les fichiers que la commande lui confie, un à la fois, rend chaque résultat, et finit quand elle le congédie. */
export function servirLesAudits(port: MessagePort): void {
  port.on('message', (tache: Tache | typeof CONGE) => {
    if (tache === CONGE) {
      port.close()
      return
    }
    void auditerFichier(tache).then((resultat) => port.postMessage(resultat))
  })
}
