import { existsSync, readFileSync } from 'node:fs'
import { FONCTIONS, ESPACE_DE_NOMS, VERSION } from '../../src/catalogue'
import { redigerPageAide } from '../../scripts/construire/aide'
import { decrireFonctions } from '../../scripts/construire/functions-json'
import { BASE_DE_MISE_AU_POINT } from '../../scripts/construire/options'
import diffusion from '../../scripts/controles/derniere-diffusion.json'
import type { ContexteDuManifeste } from '../../scripts/controles/manifeste'

/** Le manifeste de la racine, tel qu'il est versionné. */
export const MANIFESTE = readFileSync('manifest.xml', 'utf8')

export const PAGE = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer src="functions.js"></script>'

const ENCODEUR = new TextEncoder()

/** Une livraison saine : vraies icônes, vraies métadonnées, page réduite à ses deux balises. */
export function livraisonSaine(): Map<string, string> {
  return new Map([
    ['taskpane.html', PAGE],
    ['functions.js', ''],
    ['functions.json', JSON.stringify(decrireFonctions(FONCTIONS, BASE_DE_MISE_AU_POINT))],
    ['aide.html', redigerPageAide(FONCTIONS)],
  ])
}

export function contexteSain(livraison: ReadonlyMap<string, string> = livraisonSaine()): ContexteDuManifeste {
  return {
    base: BASE_DE_MISE_AU_POINT,
    production: false,
    lire: (chemin) => {
      const texte = livraison.get(chemin)
      if (texte !== undefined) return ENCODEUR.encode(texte)
      return chemin.startsWith('assets/') && existsSync(chemin) ? readFileSync(chemin) : undefined
    },
    espaceDeNoms: ESPACE_DE_NOMS,
    version: VERSION,
    versionDuPaquet: VERSION,
    commandes: ['ouvrirAide'],
    fonctions: FONCTIONS.map(({ nom }) => nom),
    diffuse: diffusion.manifeste,
  }
}
