/**
 * `npm run verifier -- [--base https://…] [--mise-au-point] [--complement dossier]` : contrôle hors ligne du complément construit.
 * Sans `--base`, l'adresse est celle que porte le manifeste construit.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { controlerComplement } from './controles/complement-construit'
import { lireOptions } from './construire/options'

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    complement: { type: 'string', default: 'dist/complement' },
    'mise-au-point': { type: 'boolean', default: false },
  },
})
const { base } = lireOptions(['--base', values.base ?? baseDuManifeste(join(values.complement, 'manifest.xml'))])
const { functionsJson, manifeste } = controlerComplement(values.complement, base, !values['mise-au-point'])
const problemes = [...functionsJson, ...manifeste]
for (const { regle, phrase } of problemes) console.error(`${regle} : ${phrase}`)
console.log(problemes.length === 0 ? `Rien à redire dans ${values.complement}.` : `${problemes.length} manquement(s).`)
process.exitCode = problemes.length === 0 ? 0 : 1

/** Adresse du dossier de la page, lue dans le manifeste ; l'adresse de mise au point à défaut. */
function baseDuManifeste(chemin: string): string {
  return /<SourceLocation DefaultValue="([^"]*)\/taskpane\.html"/.exec(readFileSync(chemin, 'utf8'))?.[1] ?? 'https://localhost:3000'
}
