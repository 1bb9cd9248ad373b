import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { lancer } from './commande'

interface Prerequis {
  readonly nom: string
  readonly paquets: readonly string[]
  readonly sinon: string
  readonly present: () => boolean
}

const CHROMIUMS = ['chromium', 'chromium-browser', 'google-chrome']

/** Chemin de Chromium : la variable CHROMIUM_PATH d'abord, puis les noms usuels du PATH. */
export function trouverChromium(): string | null {
  const impose = process.env['CHROMIUM_PATH']
  if (impose !== undefined && impose !== '') return executable(impose) ? impose : null
  return CHROMIUMS.map(dansLePath).find((chemin) => chemin !== null) ?? null
}

/** Un Python qui connaît LibreOffice : celui du système, qu'un autre Python peut masquer dans le PATH. */
export function trouverPythonUno(): string | null {
  const candidats = [process.env['PYTHON_UNO'] ?? '', '/usr/bin/python3', 'python3'].filter((chemin) => chemin !== '')
  return candidats.find((python) => spawnSync(python, ['-c', 'import uno']).status === 0) ?? null
}

const PREREQUIS: readonly Prerequis[] = [
  {
    nom: 'Chromium',
    paquets: ['chromium', 'fonts-liberation'],
    sinon: 'ou donnez son chemin dans la variable CHROMIUM_PATH',
    present: () => trouverChromium() !== null,
  },
  {
    nom: 'LibreOffice Calc',
    paquets: ['libreoffice-calc'],
    sinon: 'et vérifiez que la commande soffice est dans le PATH',
    present: () => dansLePath('soffice') !== null,
  },
  {
    nom: 'le pont Python de LibreOffice',
    paquets: ['python3-uno'],
    sinon: 'et vérifiez que « /usr/bin/python3 -c "import uno" » réussit',
    present: () => trouverPythonUno() !== null,
  },
]

/** Installe ce qui manque quand la machine le permet (root et apt) ; rend une phrase par outil encore absent. */
export async function preparer(): Promise<readonly string[]> {
  const absents = PREREQUIS.filter(({ present }) => !present())
  if (absents.length > 0 && peutInstaller()) await installer(absents.flatMap(({ paquets }) => paquets))
  return absents
    .filter(({ present }) => !present())
    .map(({ nom, paquets, sinon }) => `Il manque ${nom} : installez-le (« apt-get install ${paquets.join(' ')} »), ${sinon}.`)
}

function peutInstaller(): boolean {
  return process.getuid?.() === 0 && dansLePath('apt-get') !== null
}

async function installer(paquets: readonly string[]): Promise<void> {
  console.log(`Installation par apt : ${paquets.join(', ')}`)
  await lancer('apt-get', ['update', '-qq'])
  await lancer('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...paquets], { DEBIAN_FRONTEND: 'noninteractive' })
}

function dansLePath(nom: string): string | null {
  const dossiers = (process.env['PATH'] ?? '').split(delimiter)
  return dossiers.map((dossier) => join(dossier, nom)).find(executable) ?? null
}

function executable(chemin: string): boolean {
  try {
    accessSync(chemin, constants.X_OK)
    return true
  } catch {
    return false
  }
}
