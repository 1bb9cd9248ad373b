import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { trouverFichier } from './trouver-fichier'
import { typeDeContenu } from './types-de-contenu'

type Repondre = (requete: IncomingMessage, reponse: ServerResponse) => void

/** Sert les fichiers d'un dossier, en lecture seule ; `entetes` accompagne toute réponse, refus compris. */
export function repondreDepuis(dossier: string, entetes: Readonly<Record<string, string>>): Repondre {
  return (requete, reponse) => {
    for (const [nom, valeur] of Object.entries(entetes)) reponse.setHeader(nom, valeur)
    repondre(dossier, requete, reponse).catch(() => reponse.destroy())
  }
}

async function repondre(dossier: string, requete: IncomingMessage, reponse: ServerResponse): Promise<void> {
  if (requete.method !== 'GET' && requete.method !== 'HEAD') {
    reponse.setHeader('Allow', 'GET, HEAD')
    return refuser(reponse, 405, 'Méthode refusée : ce serveur ne fait que lire.')
  }
  const fichier = await trouverFichier(dossier, requete.url ?? '/')
  if (fichier === null) return refuser(reponse, 404, 'Fichier introuvable.')
  reponse.writeHead(200, { 'Content-Type': typeDeContenu(fichier), 'Content-Length': (await stat(fichier)).size })
  if (requete.method === 'HEAD') reponse.end()
  else createReadStream(fichier).on('error', () => reponse.destroy()).pipe(reponse)
}

function refuser(reponse: ServerResponse, code: number, phrase: string): void {
  reponse.writeHead(code, { 'Content-Type': 'text/plain; charset=utf-8' })
  reponse.end(phrase)
}
