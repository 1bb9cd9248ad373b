/**
 * Bancs : `node scripts/lancer.mjs bancs/index.ts [--complet] [--tours N]`.
 * Vérifie les résultats, mesure chaque voie dans des processus neufs, écrit `bancs/resultats.json`.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lireContexte } from './mesure/contexte'
import { mesurerLibreOffice } from './mesure/libreoffice'
import { jugerObjectifs } from './mesure/objectifs'
import { mesurerPassage } from './mesure/passage'
import { redigerChangeantes, redigerContexte, redigerMesures, redigerObjectifs } from './mesure/releve'
import { lignesChangeantes } from './mesure/seuils-entiers'
import { mesurerToutes } from './mesure/tours'
import { verifier } from './mesure/verifier'

const TOURS = 5
const SORTIE = 'bancs/resultats.json'

const [commande, ...reste] = process.argv.slice(2)
if (commande === '--passage') {
  process.stdout.write(JSON.stringify(mesurerPassage(Number(reste[0]), Number(reste[1]))))
} else {
  process.exitCode = relever(process.argv.slice(2))
}

/** 0 : tout est juste et les objectifs sont tenus ; 1 : un objectif manqué ; 2 : un résultat faux, rien n’est mesuré. */
function relever(options: readonly string[]): number {
  const contexte = lireContexte()
  console.log(redigerContexte(contexte))
  const fautes = verifier()
  if (fautes.length > 0) {
    console.error(`Résultats faux, rien n’est mesuré :\n${fautes.map((faute) => `  ${faute}`).join('\n')}`)
    return 2
  }
  console.log('Sommes de contrôle, pairs et produit : mêmes résultats.')
  const changeantes = lignesChangeantes(100_000)
  console.log(`W1 : ${changeantes.length} lignes sur 100 000 changent de tranche avec des seuils entiers`)
  console.log(redigerChangeantes(changeantes))
  const complet = options.includes('--complet')
  const tours = options.includes('--tours') ? Number(options[options.indexOf('--tours') + 1]) : TOURS
  const dire = (phrase: string): void => console.error(phrase)
  const mesures = [...mesurerToutes(fileURLToPath(import.meta.url), tours, complet, dire), ...mesurerLibreOffice(dire)]
  const objectifs = jugerObjectifs(mesures)
  console.log(`\n${redigerMesures(mesures)}\n\n${redigerObjectifs(objectifs)}`)
  writeFileSync(SORTIE, `${JSON.stringify({ contexte, objectifs, changeantes, mesures }, null, 2)}\n`)
  console.log(`\nécrit : ${SORTIE}`)
  return objectifs.every(({ tenu }) => tenu) ? 0 : 1
}
