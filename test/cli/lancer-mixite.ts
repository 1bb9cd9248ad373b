import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { executer } from '../../src/cli/executer'

/** Ce qu'un appel rend. */
export interface Execution {
  readonly code: number | null
  readonly sortie: string
  readonly erreur: string
}

/** La commande, assemblée en un seul fichier dans un dossier temporaire où elle s'exécute. */
export interface Banc {
  readonly lancer: (...args: string[]) => Execution
  readonly ecrireFichier: (nom: string, octets: Uint8Array | string) => string
  readonly lireFichier: (nom: string) => Uint8Array
  readonly chemin: (nom: string) => string
  readonly fermer: () => void
}

export function ouvrirBanc(): Banc {
  const dossier = mkdtempSync(join(tmpdir(), 'mixite-cli-'))
  const programme = join(dossier, 'mixite.js')
  buildSync({ entryPoints: [resolve('src/cli/index.ts')], outfile: programme, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' })
  const chemin = (nom: string): string => join(dossier, nom)
  return {
    chemin,
    lancer: (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [programme, ...args], { cwd: dossier, encoding: 'utf8', timeout: 170_000 })
      return { code: status, sortie: stdout, erreur: stderr }
    },
    ecrireFichier: (nom, octets) => {
      writeFileSync(chemin(nom), octets)
      return nom
    },
    lireFichier: (nom) => new Uint8Array(readFileSync(chemin(nom))),
    fermer: () => rmSync(dossier, { recursive: true, force: true }),
  }
}

/** La même commande sans processus à part, pour les cas nombreux. */
export async function lancerIci(...args: string[]): Promise<Execution> {
  let [sortie, erreur] = ['', '']
  const code = await executer(args, {
    ecrire: (texte) => {
      sortie += `${texte}\n`
    },
    prevenir: (phrase) => {
      erreur += `mixite : ${phrase}\n`
    },
  })
  return { code, sortie, erreur }
}

/** Un refus : ce code, rien sur la sortie, une seule phrase sur l'erreur. */
export function attendreRefus({ code, sortie, erreur }: Execution, attendu: number, phrase: RegExp): void {
  expect({ code, sortie }).toEqual({ code: attendu, sortie: '' })
  expect(erreur).toMatch(/^mixite : [^\n]+\n$/)
  expect(erreur).toMatch(phrase)
}
