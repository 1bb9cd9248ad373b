import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import type { Browser, Frame, Page } from 'playwright-core'
import { LANCEMENT } from '../chromium'

const RACINE = resolve(__dirname, '../../..')
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

export interface Atelier {
  readonly navigateur: Browser
  readonly adresse: string
  readonly fermer: () => Promise<void>
}

/** Construit le volet et un hôte d’essai dans un dossier provisoire, les sert en local, ouvre Chromium. */
export async function ouvrirAtelier(hote = 'hote'): Promise<Atelier> {
  const dossier = mkdtempSync(join(tmpdir(), 'mixite-volet-'))
  await build({
    entryPoints: { volet: join(RACINE, 'src/taskpane/index-atelier.tsx'), hote: join(RACINE, `test/navigateur/volet/${hote}.ts`) },
    outdir: dossier,
    bundle: true,
    // La bibliothèque du .docx ne demande ce module de Node que là où `atob` manque.
    external: ['buffer'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  writeFileSync(join(dossier, 'index.html'), pageHote())
  writeFileSync(join(dossier, 'volet.html'), pageVolet())
  const serveur = await servir(dossier)
  const navigateur = await chromium.launch(LANCEMENT)
  return {
    navigateur,
    adresse: `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`,
    fermer: async () => {
      await navigateur.close()
      await new Promise((fait) => serveur.close(fait))
      rmSync(dossier, { recursive: true })
    },
  }
}

/** Ce qu’un essai surveille pendant qu’il manie le volet. */
export interface VoletOuvert {
  readonly page: Page
  readonly volet: Frame
  readonly externes: readonly string[]
  readonly plaintes: readonly string[]
  readonly selectionner: (feuille: string, ligne: number, colonne: number, lignes?: number, colonnes?: number) => Promise<void>
}

export interface OptionsDeVolet {
  readonly largeur?: number
  readonly contraste?: boolean
  /** Classeur que l’hôte d’essai ouvre : « muettes », « communes »… */
  readonly classeur?: string
}

export async function ouvrirVolet(
  { navigateur, adresse }: Atelier,
  options: OptionsDeVolet = {},
): Promise<VoletOuvert> {
  const { largeur = 320, contraste = false, classeur = '' } = options
  const page = await navigateur.newPage({
    viewport: { width: largeur, height: 900 },
    locale: 'fr-FR',
    forcedColors: contraste ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
  const externes: string[] = []
  const plaintes: string[] = []
  page.on('request', (requete) => {
    if (!requete.url().startsWith(adresse) && !requete.url().startsWith('data:')) externes.push(requete.url())
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) plaintes.push(message.text())
  })
  page.on('pageerror', (erreur) => plaintes.push(String(erreur)))
  await page.goto(`${adresse}/index.html?${classeur}`)
  const volet = page.frame({ name: 'volet' })
  if (volet === null) throw new Error('le cadre du volet manque')
  await volet.waitForSelector('h1')
  return {
    page,
    volet,
    externes,
    plaintes,
    selectionner: async (feuille, ligne, colonne, lignes = 1, colonnes = 1) => {
      await page.evaluate((plage) => window.mixite.selectionner(plage), { feuille, ligne, colonne, lignes, colonnes })
    },
  }
}

function entete(titre: string): string {
  const politique = JSON.parse(readFileSync(join(RACINE, 'scripts/politique-de-contenu.json'), 'utf8')) as Record<string, string>
  const regles = Object.entries(politique).map(([directive, sources]) => `${directive} ${sources}`)
  return [
    '<!doctype html><html lang="fr"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${regles.join('; ')}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${titre}</title>`,
  ].join('')
}

function pageHote(): string {
  const style = '<style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block}</style>'
  return `${entete('Hôte d’essai')}${style}</head><body><script src="hote.js"></script><iframe name="volet" title="Mixité" src="volet.html"></iframe></body></html>`
}

function pageVolet(): string {
  return `${entete('Mixité')}<link rel="stylesheet" href="volet.css"></head><body><div id="racine"></div><script src="volet.js"></script></body></html>`
}

async function servir(dossier: string): Promise<Server> {
  const serveur = createServer((requete, reponse) => {
    if (requete.url === '/favicon.ico') {
      reponse.writeHead(204).end()
      return
    }
    const chemin = join(dossier, new URL(requete.url ?? '/', 'http://local').pathname)
    try {
      const corps = readFileSync(chemin)
      reponse.writeHead(200, { 'content-type': `${TYPES[extname(chemin)] ?? 'application/octet-stream'}; charset=utf-8` })
      reponse.end(corps)
    } catch {
      reponse.writeHead(404).end()
    }
  })
  await new Promise<void>((fait) => serveur.listen(0, '127.0.0.1', fait))
  return serveur
}
