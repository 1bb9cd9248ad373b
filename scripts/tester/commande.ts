import { spawn } from 'node:child_process'

/** Lance une commande en laissant voir sa sortie ; rend son code (127 si elle n'existe pas). */
export function lancer(commande: string, args: readonly string[], environnement: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((tenir) => {
    const enfant = spawn(commande, [...args], { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environnement } })
    enfant.on('error', () => tenir(127))
    enfant.on('close', (code) => tenir(code ?? 1))
  })
}

/** Lance un outil de `node_modules` sans passer par npx, qui chercherait sur le réseau s'il manquait. */
export function lancerOutil(chemin: string, args: readonly string[]): Promise<number> {
  return lancer(process.execPath, [`node_modules/${chemin}`, ...args])
}
