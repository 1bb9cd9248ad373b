import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ESPACE_DE_NOMS, VERSION } from '../../src/catalogue'
import paquet from '../../package.json'
import { releverAssociations } from './associations'
import diffusion from './derniere-diffusion.json'
import { controlerFunctionsJson } from './functions-json'
import { controlerManifeste } from './manifeste'
import type { Probleme } from './probleme'

export interface ControleDuComplement {
  readonly functionsJson: readonly Probleme[]
  readonly manifeste: readonly Probleme[]
}

/**
 * Contrôle un complément construit dans `dossier`, servi à `base`. `production` refuse `localhost` dans le manifeste.
 */
export function controlerComplement(dossier: string, base: string, production: boolean): ControleDuComplement {
  const lire = (chemin: string): Uint8Array | undefined => lireFichier(join(dossier, chemin))
  const texte = (chemin: string): string => new TextDecoder().decode(lire(chemin))
  const { fonctions, commandes } = releverAssociations(texte('functions.js'))
  return {
    functionsJson: controlerFunctionsJson(JSON.parse(texte('functions.json')), {
      base,
      pages: new Map([['aide.html', texte('aide.html')]]),
      associes: fonctions,
      diffuse: diffusion,
    }),
    manifeste: controlerManifeste(texte('manifest.xml'), {
      base,
      production,
      lire,
      espaceDeNoms: ESPACE_DE_NOMS,
      version: VERSION,
      versionDuPaquet: paquet.version,
      commandes,
      fonctions,
      diffuse: diffusion.manifeste,
    }),
  }
}

function lireFichier(chemin: string): Uint8Array | undefined {
  return existsSync(chemin) ? readFileSync(chemin) : undefined
}
