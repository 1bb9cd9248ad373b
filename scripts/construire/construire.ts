import { existsSync } from 'node:fs'
import { chmod, cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { empaqueter } from './empaqueter'
import { redigerLicences } from './licences'
import { livrerComplement } from './livrer-complement'
import type { Cible, OptionsDeConstruction } from './options'

/** Construit les livraisons demandées, l'une après l'autre, chacune dans un dossier vidé d'abord ; rend ces dossiers. */
export async function construire(options: OptionsDeConstruction): Promise<readonly string[]> {
  const dossiers = { complement: options.complement, atelier: 'dist/atelier', cli: 'dist/cli' }
  for (const cible of options.cibles) {
    await rm(dossiers[cible], { recursive: true, force: true })
    const { avertissements, modules } = await empaqueter(cible, options)
    for (const avertissement of avertissements) console.warn(avertissement)
    await finir(cible, options)
    if (modules.size > 0) await writeFile(join(dossiers[cible], 'licences-tierces.txt'), redigerLicences(modules))
  }
  return options.cibles.map((cible) => dossiers[cible])
}

async function finir(cible: Cible, options: OptionsDeConstruction): Promise<void> {
  if (cible === 'complement') await livrerComplement(options)
  if (cible === 'atelier' && existsSync('assets/exemple')) await cp('assets/exemple', 'dist/atelier', { recursive: true })
  if (cible === 'cli' && existsSync('dist/cli/mixite.js')) await chmod('dist/cli/mixite.js', 0o755)
}
