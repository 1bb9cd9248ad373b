/** `npm run verifier -- --base https://… [--mise-au-point] [--complement dossier]` : contrôle hors ligne du complément construit. */
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
const { base } = lireOptions(values.base === undefined ? [] : ['--base', values.base])
const { functionsJson, manifeste } = controlerComplement(values.complement, base, !values['mise-au-point'])
const problemes = [...functionsJson, ...manifeste]
for (const { regle, phrase } of problemes) console.error(`${regle} : ${phrase}`)
console.log(problemes.length === 0 ? `Rien à redire dans ${values.complement}.` : `${problemes.length} manquement(s).`)
process.exitCode = problemes.length === 0 ? 0 : 1
