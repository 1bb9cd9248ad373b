import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { LANCEMENT } from '../chromium'
import { ecouter } from '../../../scripts/servir/ecouter'
import { ENTETES_ATELIER } from '../../../scripts/servir/entetes'
import { repondreDepuis } from '../../../scripts/servir/repondre'

const DOSSIER = resolve('dist/atelier')

/** La page servie comme par `npm start`, avec tout ce qu'elle a demandé et tout ce que sa politique a refusé. */
export interface Atelier {
  readonly adresse: string
  /** Page neuve, espace de stockage partagé avec les précédentes. */
  ouvrirPage(): Promise<Page>
  /** Adresses demandées hors de 127.0.0.1 ; `blob:` et `data:` ne sortent pas de la page. */
  readonly requetesExterieures: string[]
  readonly violations: string[]
  /** Erreurs de script et messages d'erreur de la console. */
  readonly erreurs: string[]
  fermer(): Promise<void>
}

export async function lancerAtelier(dimensions = { width: 1280, height: 800 }): Promise<Atelier> {
  if (!existsSync(resolve(DOSSIER, 'index.html'))) throw new Error('dist/atelier manque : lancez d’abord npm run build')
  const serveur = createServer(repondreDepuis(DOSSIER, ENTETES_ATELIER))
  const adresse = `http://127.0.0.1:${await ecouter(serveur, 0)}/`
  const navigateur: Browser = await chromium.launch(LANCEMENT)
  const contexte: BrowserContext = await navigateur.newContext({ viewport: dimensions, locale: 'fr-FR', acceptDownloads: true })
  const [requetesExterieures, violations, erreurs]: string[][] = [[], [], []]
  contexte.on('request', (requete) => {
    const { protocol, hostname } = new URL(requete.url())
    if (!['blob:', 'data:'].includes(protocol) && hostname !== '127.0.0.1') requetesExterieures?.push(requete.url())
  })
  await contexte.exposeFunction('noterViolation', (violation: string) => violations?.push(violation))
  await contexte.addInitScript(() => {
    // Sans ce choix de fichier, l'enregistrement passe par un téléchargement, que l'essai sait recevoir.
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined })
    const { noterViolation } = window as unknown as { noterViolation: (violation: string) => void }
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      noterViolation(`${effectiveDirective} ${blockedURI}`)
    })
  })
  return {
    adresse,
    requetesExterieures: requetesExterieures ?? [],
    violations: violations ?? [],
    erreurs: erreurs ?? [],
    async ouvrirPage() {
      const page = await contexte.newPage()
      page.on('pageerror', (erreur) => erreurs?.push(String(erreur)))
      page.on('console', (message) => {
        if (message.type() === 'error') erreurs?.push(message.text())
      })
      await page.goto(adresse)
      await pageCalme(page)
      return page
    },
    async fermer() {
      await navigateur.close()
      serveur.closeAllConnections()
      await new Promise((tenir) => serveur.close(tenir))
    },
  }
}

/** Attend la fin d'une ouverture ou d'un enregistrement. */
export async function pageCalme(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.ate-nom') !== null && document.querySelector('.ate-occupation') === null)
  await page.waitForFunction(() => document.querySelector('.ate-grille canvas') !== null)
}
