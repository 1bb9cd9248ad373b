/** `npm run docs` écrit les pages tirées du code ; `npm run docs -- --verifier` échoue si l'une n'est plus à jour. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pagesProduites } from './documenter/pages'

const verifier = process.argv.includes('--verifier')
const perimees: string[] = []
for (const [chemin, contenu] of pagesProduites()) {
  if (existsSync(chemin) && readFileSync(chemin, 'utf8') === contenu) continue
  perimees.push(chemin)
  if (verifier) continue
  mkdirSync(dirname(chemin), { recursive: true })
  writeFileSync(chemin, contenu)
}
if (verifier && perimees.length > 0) {
  console.error(`Pages à refaire par « npm run docs » : ${perimees.join(', ')}`)
  process.exitCode = 1
} else {
  console.log(perimees.length === 0 ? 'Pages produites à jour.' : `Écrit : ${perimees.join(', ')}`)
}
