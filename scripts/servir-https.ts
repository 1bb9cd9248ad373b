/** `npm run servir:https` : construit le complément pour https://localhost:3000 et l'y sert, avec un certificat de mise au point. */
import { createServer } from 'node:https'
import { resolve } from 'node:path'
import { getHttpsServerOptions } from 'office-addin-dev-certs'
import { construire } from './construire/construire'
import { BASE_DE_MISE_AU_POINT, lireOptions } from './construire/options'
import { ENTETES_COMPLEMENT } from './servir/entetes'
import { repondreDepuis } from './servir/repondre'

/** À part de `dist/complement` : la mise au point n'écrase pas une livraison prête pour un serveur. */
const SORTIE = 'dist/mise-au-point'

await construire(lireOptions(['--cibles', 'complement', '--complement', SORTIE, ...process.argv.slice(2)]))
const certificat = await getHttpsServerOptions()
createServer(certificat, repondreDepuis(resolve(SORTIE), ENTETES_COMPLEMENT)).listen(
  Number(new URL(BASE_DE_MISE_AU_POINT).port),
  'localhost',
  () => {
    console.log(`Le complément est servi sur ${BASE_DE_MISE_AU_POINT}/ ; chargez le manifest.xml de la racine dans Excel.`)
  },
)
