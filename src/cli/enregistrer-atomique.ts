import { randomBytes } from 'node:crypto'
import * as fs from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Les gestes dont l'enregistrement dépend ; l'essai en fait échouer un à la fois. */
export type Fichiers = Pick<typeof fs, 'open' | 'rename' | 'rm' | 'stat' | 'realpath'>

const DROITS = 0o7777

/**
 * Écrit un fichier d'un coup : à tout instant, même après une coupure, le chemin porte l'ancien contenu entier ou le nouveau.
 * Le fichier temporaire naît dans le même dossier, car un renommage n'est sûr que sur un même disque. Les droits du fichier
 * remplacé sont gardés, et un lien symbolique reste un lien.
 * @throws l'erreur du système ; l'original est alors intact et le temporaire ôté
 */
export async function enregistrerAtomique(chemin: string, octets: Uint8Array, fichiers: Fichiers = fs): Promise<void> {
  const cible = await fichiers.realpath(chemin).catch(siAbsent(chemin))
  const droits = await fichiers.stat(cible).then(({ mode }) => mode & DROITS, siAbsent(null))
  const dossier = dirname(cible)
  const temporaire = join(dossier, `.${basename(cible)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await ecrireJusquAuDisque(temporaire, octets, droits, fichiers)
    await fichiers.rename(temporaire, cible)
  } catch (erreur) {
    await fichiers.rm(temporaire, { force: true })
    throw erreur
  }
  await confirmerDossier(dossier, fichiers)
}

async function ecrireJusquAuDisque(chemin: string, octets: Uint8Array, droits: number | null, fichiers: Fichiers): Promise<void> {
  const fichier = await fichiers.open(chemin, 'wx', droits ?? 0o666)
  try {
    await fichier.writeFile(octets)
    // Le masque de création a pu retirer des droits que l'ancien fichier avait.
    if (droits !== null) await fichier.chmod(droits)
    await fichier.sync()
  } finally {
    await fichier.close()
  }
}

/** Sans cela, une coupure pourrait oublier le renommage ; Windows ne sait pas ouvrir un dossier, on s'en passe. */
async function confirmerDossier(dossier: string, fichiers: Fichiers): Promise<void> {
  const ouvert = await fichiers.open(dossier, 'r').catch(() => null)
  try {
    await ouvert?.sync()
  } catch (erreur) {
    if (!['EPERM', 'EINVAL', 'EISDIR'].includes((erreur as NodeJS.ErrnoException).code ?? '')) throw erreur
  } finally {
    await ouvert?.close()
  }
}

function siAbsent<T>(valeur: T): (erreur: NodeJS.ErrnoException) => T {
  return (erreur) => {
    if (erreur.code === 'ENOENT') return valeur
    throw erreur
  }
}
