/** Refait `assets/exemple/exemple.xlsx` : `node scripts/lancer.mjs scripts/fabriquer-exemple.ts [SORTIE]`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fabriquerExemple } from './exemple'

const sortie = process.argv[2] ?? 'assets/exemple/exemple.xlsx'
mkdirSync(dirname(sortie), { recursive: true })
writeFileSync(sortie, fabriquerExemple())
console.log(`classeur d’exemple écrit : ${sortie}`)
