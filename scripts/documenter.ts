/** `npm run docs` écrit les pages tirées du code ; `npm run docs -- --verifier` échoue si l'une n'est plus à jour. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pagesPerimees, pagesProduites } from './documenter/pages'

const pages = pagesProduites()
const perimees = pagesPerimees(pages, '.')
if (process.argv.includes('--verifier') && perimees.length > 0) {
  console.error(`Pages à refaire par « npm run docs » : ${perimees.join(', ')}`)
  process.exitCode = 1
} else {
  for (const chemin of perimees) {
    mkdirSync(dirname(chemin), { recursive: true })
    writeFileSync(chemin, pages.get(chemin) ?? '')
  }
  console.log(perimees.length === 0 ? 'Pages produites à jour.' : `Écrit : ${perimees.join(', ')}`)
}
