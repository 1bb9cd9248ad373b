/** `npm test` : toutes les étapes, puis une dernière ligne « N passed, N failed ». */
import { additionner, cloturer } from './tester/bilan'
import type { Bilan } from './tester/bilan'
import { ETAPES } from './tester/etapes'

const bilans: { readonly titre: string; readonly bilan: Bilan; readonly secondes: number }[] = []
for (const { titre, executer } of ETAPES) {
  console.log(`\n== ${titre}`)
  const debut = performance.now()
  const bilan = await executer()
  bilans.push({ titre, bilan, secondes: Math.round((performance.now() - debut) / 1000) })
}

console.log('\n== Bilan')
for (const { titre, bilan, secondes } of bilans) {
  console.log(`${bilan.echoues === 0 ? 'bon   ' : 'ÉCHEC '} ${titre} : ${bilan.reussis} réussi(s), ${bilan.echoues} échoué(s), ${secondes} s`)
}
const total = additionner(bilans.map(({ bilan }) => bilan))
process.exitCode = total.echoues === 0 ? 0 : 1
console.log(cloturer(total))
