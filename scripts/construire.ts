/** `npm run build -- --base https://… --office-js cdn|local [--cibles complement,atelier,cli]` */
import { chmod, cp, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { empaqueter } from './construire/empaqueter'
import { livrerComplement } from './construire/livrer-complement'
import { BASE_DE_MISE_AU_POINT, lireOptions } from './construire/options'
import type { OptionsDeConstruction } from './construire/options'

await construire(lireOptions(process.argv.slice(2)))

async function construire(options: OptionsDeConstruction): Promise<void> {
  const dossiers = { complement: options.complement, atelier: 'dist/atelier', cli: 'dist/cli' }
  for (const cible of options.cibles) await rm(dossiers[cible], { recursive: true, force: true })
  for (const avertissement of await empaqueter(options)) console.warn(avertissement)
  if (options.cibles.includes('complement')) await finirComplement(options)
  if (options.cibles.includes('atelier') && existsSync('assets/exemples')) {
    await cp('assets/exemples', 'dist/atelier/exemples', { recursive: true })
  }
  if (existsSync('dist/cli/mixite.js')) await chmod('dist/cli/mixite.js', 0o755)
  console.log(`Construit : ${options.cibles.map((cible) => dossiers[cible]).join(', ')}`)
}

async function finirComplement(options: OptionsDeConstruction): Promise<void> {
  await livrerComplement(options)
  if (options.base === BASE_DE_MISE_AU_POINT) {
    console.log('Complément construit pour la mise au point (https://localhost:3000). Pour un serveur : --base https://…')
  }
}
