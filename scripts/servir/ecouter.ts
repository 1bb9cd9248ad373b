import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const PORTS_ESSAYES = 20

/** Écoute sur `port`, ou sur le premier libre au-dessus ; rend le port obtenu. Jamais joignable d'une autre machine. */
export async function ecouter(serveur: Server, port: number): Promise<number> {
  for (let essai = port; essai < port + PORTS_ESSAYES; essai += 1) {
    const obtenu = await essayer(serveur, essai)
    if (obtenu !== null) return obtenu
  }
  throw new Error(`Aucun port libre entre ${port} et ${port + PORTS_ESSAYES - 1} : choisissez-en un autre avec la variable PORT.`)
}

function essayer(serveur: Server, port: number): Promise<number | null> {
  return new Promise((tenir, rompre) => {
    const enErreur = (erreur: NodeJS.ErrnoException): void => {
      serveur.off('listening', aLEcoute)
      if (erreur.code === 'EADDRINUSE') tenir(null)
      else rompre(erreur)
    }
    const aLEcoute = (): void => {
      serveur.off('error', enErreur)
      tenir((serveur.address() as AddressInfo).port)
    }
    serveur.once('error', enErreur)
    serveur.once('listening', aLEcoute)
    serveur.listen(port, '127.0.0.1')
  })
}

/** Port demandé par la variable PORT ; une valeur illisible lève une erreur qui la nomme. */
export function portDemande(texte: string | undefined, defaut: number): number {
  if (texte === undefined || texte === '') return defaut
  const port = Number(texte)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new Error(`PORT : « ${texte} » lu, un entier entre 0 et 65535 attendu`)
}
