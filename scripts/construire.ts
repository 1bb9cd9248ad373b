/** `npm run build -- --base https://… --office-js cdn|local [--cibles complement,atelier,cli]` */
import { construire } from './construire/construire'
import { BASE_DE_MISE_AU_POINT, lireOptions } from './construire/options'

const options = lireOptions(process.argv.slice(2))
const dossiers = await construire(options)
console.log(`Construit : ${dossiers.join(', ')}`)
if (options.cibles.includes('complement') && options.base === BASE_DE_MISE_AU_POINT) {
  console.log(`Complément construit pour la mise au point (${BASE_DE_MISE_AU_POINT}). Pour un serveur : --base https://…`)
}
