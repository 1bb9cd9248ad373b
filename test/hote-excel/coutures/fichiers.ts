import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Complement } from '../complement'
import { DOSSIER_OFFICE_JS, URL_OFFICE_JS } from '../surface/office-js'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

export interface Fichier {
  readonly contenu: Buffer
  readonly type: string
}

/** Fichier servi à une adresse : office.js depuis son paquet, le reste depuis le complément ; `null` s’il faudrait le réseau. */
export function servir({ base, dossier }: Complement, adresse: string): Fichier | null {
  const { origin, pathname } = new URL(adresse)
  const propre = origin + pathname
  const chemin = propre.startsWith(URL_OFFICE_JS)
    ? join(DOSSIER_OFFICE_JS, propre.slice(URL_OFFICE_JS.length))
    : propre.startsWith(base)
      ? join(dossier, decodeURIComponent(propre.slice(base.length)))
      : null
  if (chemin === null || !existsSync(chemin)) return null
  return { contenu: readFileSync(chemin), type: TYPES[extname(chemin)] ?? 'application/octet-stream' }
}
