import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { BrowserContext, Frame, Page } from 'playwright-core'
import type { Noyau } from '../noyau'
import type { Json } from '../protocole/types'
import { executerMethode } from './echanges'
import type { AppelDeMethode } from './echanges'
import { LANCEMENT } from '../../navigateur/chromium'
import { servir } from './fichiers'
import { installerPageWeb } from './page-web'
import { installerPageWindows } from './page-windows'
import type { ContexteDApplication, Pont } from './pont'

/** Domaine d’Excel pour le web, reconnu par office.js ; intercepté, jamais joint. */
const PAGE_HOTE = 'https://excel.officeapps.live.com/x/hote.html'
const DEMARRAGE_MAX_MS = 60_000

export interface PageReliee {
  readonly page: Page
  /** Cadre du complément. */
  readonly volet: Frame
  /** Montre le volet, caché au démarrage du moteur partagé, et rend son cadre. */
  readonly ouvrirVolet: () => Promise<Frame>
  /** Charge un script dans la page du complément, depuis sa propre origine : sa politique de sécurité s’applique. */
  readonly injecter: (code: string) => Promise<void>
  readonly fermer: () => Promise<void>
}

/** Ouvre le complément dans Chromium et relie office.js au noyau. */
export async function relierChromium(noyau: Noyau): Promise<PageReliee> {
  const profil = creerProfil()
  const navigateur = await chromium.launchPersistentContext(profil, {
    ...LANCEMENT,
    headless: true,
  })
  const fermer = async () => {
    await navigateur.close()
    rmSync(profil, { recursive: true, force: true })
  }
  try {
    const page = navigateur.pages()[0] ?? (await navigateur.newPage())
    ecouter(page, noyau)
    const scripts = new Map<string, string>()
    await intercepter(navigateur, noyau, scripts)
    await page.exposeFunction('__executer', (appel: AppelDeMethode) => executerMethode(noyau, appel))
    noyau.relier(async (numero, charge) => {
      const message = { numero, charge: JSON.stringify(charge) }
      await page.evaluate(
        ({ numero: n, charge: c }) => (window as unknown as Pont).__emettre(n, JSON.parse(c) as Json),
        message,
      )
    })
    const volet = await (noyau.couture === 'web' ? ouvrirWeb(page, noyau) : ouvrirWindows(page, noyau))
    // Un cadre caché ne dessine pas : l’attente ne peut pas suivre les images.
    const attente = { timeout: DEMARRAGE_MAX_MS, polling: 50 }
    await volet.waitForFunction(() => Office.context?.document !== undefined, null, attente)
    const ouvrirVolet = async () => {
      await page.evaluate(() => document.getElementById('volet')?.removeAttribute('hidden'))
      return volet
    }
    const injecter = async (code: string) => {
      const url = `${noyau.complement.base}__essai-${scripts.size}.js`
      scripts.set(url, code)
      await volet.addScriptTag({ url })
    }
    return { page, volet, ouvrirVolet, injecter, fermer }
  } catch (erreur) {
    await fermer()
    throw erreur
  }
}

/** Sans ce réglage, un cadre d’une autre origine n’a ni sessionStorage ni localStorage. */
function creerProfil(): string {
  const profil = mkdtempSync(join(tmpdir(), 'hote-excel-'))
  mkdirSync(join(profil, 'Default'))
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } }
  writeFileSync(join(profil, 'Default/Preferences'), JSON.stringify(preferences))
  return profil
}

function ecouter(page: Page, { journal }: Noyau): void {
  page.on('pageerror', (erreur) => journal.page.push(String(erreur)))
  page.on('console', (ligne) => {
    if (ligne.type() === 'error') journal.page.push(ligne.text())
  })
}

async function intercepter(navigateur: BrowserContext, noyau: Noyau, scripts: ReadonlyMap<string, string>): Promise<void> {
  await navigateur.route('**/*', async (route) => {
    const adresse = route.request().url()
    if (adresse === PAGE_HOTE) {
      await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Excel émulé</title><body></body>' })
      return
    }
    const script = scripts.get(adresse)
    if (script !== undefined) {
      await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script })
      return
    }
    const fichier = servir(noyau.complement, adresse)
    if (fichier !== null) {
      await route.fulfill({ contentType: fichier.type, body: fichier.contenu })
      return
    }
    // Chromium demande de lui-même l’icône de la page hôte.
    if (!adresse.endsWith('/favicon.ico')) noyau.journal.reseau.push(adresse)
    await route.abort()
  })
}

function contexteDe({ complement, niveaux }: Noyau, affichage: ContexteDApplication['affichage']): ContexteDApplication {
  return { langue: 'fr-FR', drapeaux: complement.drapeaux, niveaux: JSON.stringify(niveaux), affichage }
}

/** Excel pour le web : page hôte et cadre d’une autre origine, caché tant que le volet n’est pas ouvert. */
async function ouvrirWeb(page: Page, noyau: Noyau): Promise<Frame> {
  await page.goto(PAGE_HOTE)
  await page.evaluate(installerPageWeb, { url: noyau.complement.page, contexte: contexteDe(noyau, 1) })
  const cadre = await (await page.waitForSelector('#volet', { state: 'attached' })).contentFrame()
  if (cadre === null) throw new Error('le cadre du volet ne s’est pas ouvert')
  return cadre
}

/** Excel pour Windows : le complément est la page principale, l’hôte est `window.external`. */
async function ouvrirWindows(page: Page, noyau: Noyau): Promise<Frame> {
  await page.addInitScript(installerPageWindows, contexteDe(noyau, 2))
  await page.goto(noyau.complement.page)
  return page.mainFrame()
}
