import type { Bilan } from './bilan'
import { bilanDuCode } from './bilan'
import { lancer, lancerOutil } from './commande'
import { jouerJest } from './jest'
import { preparer, trouverChromium, trouverPythonUno } from './prerequis'

export interface Etape {
  readonly titre: string
  readonly executer: () => Promise<Bilan>
}

/** Serveur fictif de la construction éprouvée : le contrôle refuse localhost dans une livraison. */
export const BASE_D_ESSAI = 'https://mixite.intranet.example/complement'

async function verifierPrerequis(): Promise<Bilan> {
  const manques = await preparer()
  for (const phrase of manques) console.error(phrase)
  const trouves = { CHROMIUM_PATH: trouverChromium(), PYTHON_UNO: trouverPythonUno() }
  for (const [variable, chemin] of Object.entries(trouves)) if (chemin !== null) process.env[variable] = chemin
  return bilanDuCode(manques.length)
}

function script(nom: string, ...args: readonly string[]): Promise<number> {
  return lancer(process.execPath, ['scripts/lancer.mjs', `scripts/${nom}.ts`, ...args])
}

function etape(titre: string, commande: () => Promise<number>): Etape {
  return { titre, executer: async () => bilanDuCode(await commande()) }
}

/** Toutes les étapes, dans l'ordre ; aucune n'arrête les suivantes, pour que les totaux soient vrais. */
export const ETAPES: readonly Etape[] = [
  { titre: 'prérequis', executer: verifierPrerequis },
  etape('types', () => lancerOutil('typescript/bin/tsc', ['--noEmit'])),
  etape('types de l’atelier', () => lancerOutil('typescript/bin/tsc', ['--noEmit', '-p', 'src/atelier'])),
  etape('lint', () => lancerOutil('eslint/bin/eslint.js', ['--max-warnings', '0', '.'])),
  { titre: 'essais unitaires', executer: () => jouerJest('unitaires') },
  etape('pages produites à jour', () => script('documenter', '--verifier')),
  etape('construction', () => script('construire', '--base', BASE_D_ESSAI)),
  etape('manifeste et functions.json construits', () => script('verifier', '--base', BASE_D_ESSAI)),
  { titre: 'essais dans le navigateur', executer: () => jouerJest('navigateur') },
]
