import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FONCTIONS } from '../../src/catalogue'
import { redigerPageAide } from './aide'
import { decrireFonctions } from './functions-json'
import { BASE_DE_MISE_AU_POINT } from './options'
import type { OptionsDeConstruction } from './options'

/** Pose, à côté des scripts empaquetés, ce qu’Excel vient chercher : manifeste, métadonnées, aide, icônes, office.js local. */
export async function livrerComplement({ base, officeJs, complement }: OptionsDeConstruction): Promise<void> {
  await mkdir(complement, { recursive: true })
  const manifeste = await readFile('manifest.xml', 'utf8')
  await writeFile(join(complement, 'manifest.xml'), manifeste.replaceAll(BASE_DE_MISE_AU_POINT, base))
  await writeFile(join(complement, 'functions.json'), enJson(decrireFonctions(FONCTIONS, base)))
  await writeFile(join(complement, 'aide.html'), redigerPageAide(FONCTIONS))
  await cp('assets/icones', join(complement, 'assets/icones'), { recursive: true })
  if (officeJs === 'local') await copierOfficeJs(join(complement, 'office-js'))
}

export function enJson(valeur: unknown): string {
  return `${JSON.stringify(valeur, null, 2)}\n`
}

/** Copie non modifiée, sans les fichiers de mise au point ni les types, qui doubleraient le poids. */
async function copierOfficeJs(vers: string): Promise<void> {
  await cp('node_modules/@microsoft/office-js/dist', vers, {
    recursive: true,
    filter: (chemin) => !/(\.debug\.js|\.d\.ts|\.map)$/.test(chemin),
  })
  await cp('node_modules/@microsoft/office-js/LICENSE.md', join(vers, 'LICENSE.md'))
}
