import { realpath, stat } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'

/**
 * Fichier désigné par le chemin d'une requête, ou `null`. Rien ne sort de `dossier` : ni par « .. », ni codé (%2e%2e),
 * ni par un lien symbolique.
 */
export async function trouverFichier(dossier: string, chemin: string): Promise<string | null> {
  const decode = decoder(chemin)
  if (decode === null || decode.includes('\0') || decode.includes('\\')) return null
  const candidat = join(dossier, normalize(`/${decode}`), decode.endsWith('/') ? 'index.html' : '')
  try {
    const racine = await realpath(dossier)
    const reel = await realpath(candidat)
    return reel.startsWith(racine + sep) && (await stat(reel)).isFile() ? reel : null
  } catch {
    return null
  }
}

function decoder(chemin: string): string | null {
  try {
    return decodeURIComponent(chemin.split(/[?#]/, 1)[0] ?? '')
  } catch {
    return null
  }
}
