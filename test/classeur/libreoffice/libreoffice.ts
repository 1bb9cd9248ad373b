import { execFile, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const executer = promisify(execFile)
const DELAI = 120_000
/** Les cellules de plusieurs classeurs, en octets de JSON. */
const TAMPON = 64 * 1024 * 1024

export type FeuilleRecalculee = {
  readonly valeurs: readonly (readonly (string | number)[])[]
  readonly formules: readonly (readonly string[])[]
  readonly graphiques: readonly GraphiqueTrace[]
}

/** Un graphique tel que LibreOffice le trace ; `null` : rien à tracer à ce point. */
export interface GraphiqueTrace {
  readonly titre: string
  readonly series: readonly { readonly genre: string; readonly plage: string; readonly valeurs: readonly (number | null)[] }[]
}

/** @throws une phrase qui dit quoi installer, plutôt qu'un essai sauté en silence */
export async function exigerLibreOffice(): Promise<void> {
  await executer('soffice', ['--version']).catch(() => {
    throw new Error('LibreOffice manque : installez-le par « apt-get install libreoffice-calc-nogui python3-uno », puis relancez les essais.')
  })
  await pythonUno()
}

/** Le Python de Debian porte le module uno ; un autre Python placé avant lui ne l'a pas toujours. */
async function pythonUno(): Promise<string> {
  for (const python of ['python3', '/usr/bin/python3']) {
    const present = await executer(python, ['-c', 'import uno']).then(
      () => true,
      () => false,
    )
    if (present) return python
  }
  throw new Error('Le module Python « uno » manque : installez-le par « apt-get install python3-uno », puis relancez les essais.')
}

async function dansUnDossier<T>(action: (dossier: string) => Promise<T>): Promise<T> {
  const dossier = await mkdtemp(join(tmpdir(), 'mixite-lo-'))
  try {
    return await action(dossier)
  } finally {
    await rm(dossier, { recursive: true, force: true })
  }
}

/** Un profil neuf par appel : deux LibreOffice ne partagent pas le même. */
function optionsDe(dossier: string): readonly string[] {
  return ['--headless', '--norestore', '--nolockcheck', `-env:UserInstallation=${pathToFileURL(join(dossier, 'profil')).href}`]
}

type ClasseurRecalcule = Readonly<Record<string, FeuilleRecalculee>>

/** Cellules de chaque feuille après un recalcul complet forcé (LibreOffice garde sinon les valeurs en cache). */
export async function recalculer(octets: Uint8Array): Promise<ClasseurRecalcule> {
  const [recalcule = {}] = await recalculerTous([octets])
  return recalcule
}

/** Plusieurs classeurs recalculés par un seul LibreOffice, dans le même ordre. */
export function recalculerTous(classeurs: readonly Uint8Array[]): Promise<readonly ClasseurRecalcule[]> {
  return dansUnDossier(async (dossier) => {
    const fichiers = classeurs.map((_octets, i) => join(dossier, `classeur-${i}.xlsx`))
    for (const [i, fichier] of fichiers.entries()) await writeFile(fichier, classeurs[i] as Uint8Array)
    const canal = `mixite${process.pid}${Date.now()}`
    const bureau = spawn('soffice', [...optionsDe(dossier), `--accept=pipe,name=${canal};urp;`], { stdio: 'ignore' })
    const fini = new Promise((resoudre) => bureau.on('exit', resoudre))
    try {
      const options = { timeout: DELAI, maxBuffer: TAMPON }
      const { stdout } = await executer(await pythonUno(), [join(__dirname, 'recalculer.py'), canal, ...fichiers], options)
      return JSON.parse(stdout) as ClasseurRecalcule[]
    } finally {
      bureau.kill()
      await fini
    }
  })
}

/** Les classeurs, ouverts puis réenregistrés en `.xlsx` par un seul LibreOffice, dans le même ordre. */
export function reenregistrer(classeurs: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  return dansUnDossier(async (dossier) => {
    const noms = classeurs.map((_octets, i) => `classeur-${i}.xlsx`)
    for (const [i, nom] of noms.entries()) await writeFile(join(dossier, nom), classeurs[i] as Uint8Array)
    const sortie = join(dossier, 'sortie')
    const options = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', sortie]
    await executer('soffice', [...optionsDe(dossier), ...options, ...noms.map((nom) => join(dossier, nom))], { timeout: DELAI })
    return Promise.all(noms.map(async (nom) => new Uint8Array(await readFile(join(sortie, nom)))))
  })
}
