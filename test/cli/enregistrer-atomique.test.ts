import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { enregistrerAtomique } from '../../src/cli/enregistrer-atomique'
import type { Fichiers } from '../../src/cli/enregistrer-atomique'

const ANCIEN = new TextEncoder().encode('ancien contenu')
const NOUVEAU = new Uint8Array(300_000).fill(7)

describe('enregistrement atomique', () => {
  let dossier: string
  let chemin: string

  beforeEach(async () => {
    dossier = await fs.mkdtemp(join(tmpdir(), 'mixite-'))
    chemin = join(dossier, 'Suivi été.xlsx')
  })
  afterEach(() => fs.rm(dossier, { recursive: true, force: true }))

  async function refuseEtLaisseIntact(fichiers: Fichiers, motif: RegExp): Promise<void> {
    await fs.writeFile(chemin, ANCIEN)
    await expect(enregistrerAtomique(chemin, NOUVEAU, fichiers)).rejects.toThrow(motif)
    expect((await fs.readFile(chemin)).equals(ANCIEN)).toBe(true)
    expect(await fs.readdir(dossier)).toEqual(['Suivi été.xlsx'])
  }

  /** Le vrai disque, sauf un geste du fichier ouvert qui échoue. */
  function avecPanne(geste: 'writeFile' | 'sync' | 'chmod'): Fichiers {
    const open = async (...args: Parameters<typeof fs.open>): Promise<fs.FileHandle> => {
      const fichier = await fs.open(...args)
      const panne = async (): Promise<never> => {
        throw new Error(`panne ${geste}`)
      }
      return Object.assign(fichier, { [geste]: panne })
    }
    return { ...fs, open }
  }

  it('crée un fichier absent', async () => {
    await enregistrerAtomique(chemin, NOUVEAU)
    expect((await fs.readFile(chemin)).equals(NOUVEAU)).toBe(true)
    expect(await fs.readdir(dossier)).toEqual(['Suivi été.xlsx'])
  })

  it('remplace un fichier en gardant ses droits', async () => {
    await fs.writeFile(chemin, ANCIEN)
    await fs.chmod(chemin, 0o646)
    await enregistrerAtomique(chemin, NOUVEAU)
    expect((await fs.readFile(chemin)).equals(NOUVEAU)).toBe(true)
    expect((await fs.stat(chemin)).mode & 0o777).toBe(0o646)
  })

  it('suit un lien symbolique sans le remplacer', async () => {
    const lien = join(dossier, 'lien.xlsx')
    await fs.writeFile(chemin, ANCIEN)
    await fs.symlink(chemin, lien)
    await enregistrerAtomique(lien, NOUVEAU)
    expect((await fs.lstat(lien)).isSymbolicLink()).toBe(true)
    expect((await fs.readFile(chemin)).equals(NOUVEAU)).toBe(true)
  })

  it.each(['writeFile', 'sync', 'chmod'] as const)('laisse l’original intact si %s échoue', async (geste) => {
    await refuseEtLaisseIntact(avecPanne(geste), new RegExp(`panne ${geste}`))
  })

  it('laisse l’original intact si le renommage échoue', async () => {
    const rename = async (): Promise<never> => {
      throw new Error('panne rename')
    }
    await refuseEtLaisseIntact({ ...fs, rename }, /panne rename/)
  })

  it('n’écrit jamais dans le fichier cible lui-même', async () => {
    await fs.writeFile(chemin, ANCIEN)
    const ouverts: string[] = []
    const open = (...args: Parameters<typeof fs.open>): Promise<fs.FileHandle> => {
      ouverts.push(`${String(args[0])} ${String(args[1])}`)
      return fs.open(...args)
    }
    await enregistrerAtomique(chemin, NOUVEAU, { ...fs, open })
    expect(ouverts.some((ouvert) => ouvert.startsWith(`${chemin} `))).toBe(false)
    expect(ouverts).toContain(`${dossier} r`)
  })

  it('rend l’erreur du système quand le dossier n’existe pas', async () => {
    await expect(enregistrerAtomique(join(dossier, 'absent', 'a.xlsx'), NOUVEAU)).rejects.toThrow(/ENOENT/)
  })
})
