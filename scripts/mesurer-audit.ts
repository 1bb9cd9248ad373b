/**
 * Rappel et précision de l'audit sur les classeurs d'épreuve :
 * `npm run mesurer:audit [-- --classeur NOM | --famille COT]`.
 * 0 : rappel visé atteint et aucun faux sur un classeur propre ; 1 : sinon ; 2 : un classeur ne s'audite pas.
 */
import { auditerAttendu } from './mesurer-audit/auditer-attendu'
import { estDeLaFamille, lireAttendus } from './mesurer-audit/attendus'
import { comparer } from './mesurer-audit/comparer'
import type { Comparaison } from './mesurer-audit/comparer'
import { redigerComparaison, redigerTotaux } from './mesurer-audit/rediger'
import { suffisent, totaliser } from './mesurer-audit/totaux'

const DOSSIER = 'test/classeurs'

const option = (nom: string): string | undefined => {
  const rang = process.argv.indexOf(`--${nom}`)
  return rang < 0 ? undefined : process.argv[rang + 1]
}
const classeur = option('classeur')
const famille = option('famille')
const choisis = lireAttendus(DOSSIER).filter(
  (attendu) => (classeur === undefined || attendu.nom === classeur) && (famille === undefined || estDeLaFamille(attendu, famille)),
)
if (choisis.length === 0) throw new Error(`aucun classeur d’épreuve de ce nom dans ${DOSSIER}`)

const comparaisons: Comparaison[] = []
let manques = 0
for (const attendu of choisis) {
  try {
    const comparaison = comparer(attendu, await auditerAttendu(attendu))
    comparaisons.push(comparaison)
    console.log(redigerComparaison(comparaison))
  } catch (cause) {
    manques += 1
    console.log(`${attendu.nom} : l’audit a échoué, ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`)
  }
}
const totaux = totaliser(comparaisons)
console.log(`\n${redigerTotaux(totaux)}`)
process.exitCode = manques > 0 ? 2 : suffisent(totaux) ? 0 : 1
