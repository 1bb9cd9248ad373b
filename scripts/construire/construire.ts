import { existsSync } from 'node:fs'
import { chmod, cp, rm } from 'node:fs/promises'
import { empaqueter } from './empaqueter'
import { livrerComplement } from './livrer-complement'
import type { OptionsDeConstruction } from './options'

/** Construit les livraisons demandées, chacune dans un dossier vidé d'abord ; rend ces dossiers. */
export async function construire(options: OptionsDeConstruction): Promise<readonly string[]> {
  const dossiers = { complement: options.complement, atelier: 'dist/atelier', cli: 'dist/cli' }
  for (const cible of options.cibles) await rm(dossiers[cible], { recursive: true, force: true })
  for (const avertissement of await empaqueter(options)) console.warn(avertissement)
  if (options.cibles.includes('complement')) await livrerComplement(options)
  if (options.cibles.includes('atelier') && existsSync('assets/exemples')) {
    await cp('assets/exemples', 'dist/atelier/exemples', { recursive: true })
  }
  if (existsSync('dist/cli/mixite.js')) await chmod('dist/cli/mixite.js', 0o755)
  return options.cibles.map((cible) => dossiers[cible])
}
