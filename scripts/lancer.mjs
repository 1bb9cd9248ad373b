/** Exécute un script TypeScript : `node scripts/lancer.mjs scripts/x.ts [arguments]`. */
import { mkdirSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [script, ...reste] = process.argv.slice(2)
if (script === undefined) {
  console.error('usage : node scripts/lancer.mjs SCRIPT.ts [arguments]')
  process.exit(64)
}
const cache = resolve('node_modules/.cache/mixite')
mkdirSync(cache, { recursive: true })
const sortie = join(cache, `${basename(script, '.ts')}-${process.pid}.mjs`)
await build({ entryPoints: [script], outfile: sortie, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' })
process.on('exit', () => rmSync(sortie, { force: true }))
process.argv = [process.argv[0], script, ...reste]
try {
  await import(pathToFileURL(sortie).href)
} catch (erreur) {
  console.error(erreur instanceof Error && process.env.MIXITE_TRACE === undefined ? erreur.message : erreur)
  console.error('(MIXITE_TRACE=1 montre la trace complète.)')
  process.exit(1)
}
