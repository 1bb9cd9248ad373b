import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { LANCEMENT } from '../chromium'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
type Vue = readonly [largeur: number, theme: 'light' | 'dark', couleursForcees: 'none' | 'active']

const VUES: readonly Vue[] = [
  [320, 'light', 'none'],
  [320, 'dark', 'none'],
  [480, 'light', 'none'],
  [480, 'dark', 'none'],
  [320, 'light', 'active'],
]

let navigateur: Browser
let dossier: string

beforeAll(async () => {
  dossier = mkdtempSync(join(tmpdir(), 'mixite-graphiques-'))
  const tete = '<meta charset="utf-8"><title>Graphiques</title><link rel="stylesheet" href="page.css">'
  const corps = '<div id="racine"></div><script src="page.js"></script>'
  await build({
    entryPoints: { page: join(__dirname, 'images-de-graphiques.tsx') },
    outdir: dossier,
    bundle: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  writeFileSync(join(dossier, 'index.html'), `<!doctype html><html lang="fr"><head>${tete}</head><body>${corps}</body></html>`)
  navigateur = await chromium.launch(LANCEMENT)
})

afterAll(async () => {
  await navigateur.close()
  rmSync(dossier, { recursive: true })
})

async function ouvrir([largeur, colorScheme, forcedColors]: Vue): Promise<Page> {
  const page = await navigateur.newPage({ viewport: { width: largeur, height: 900 }, locale: 'fr-FR', colorScheme, forcedColors })
  await page.goto(pathToFileURL(join(dossier, 'index.html')).href)
  await page.getByRole('img').first().waitFor()
  return page
}

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: readonly Violation[] }> } }
    return (await axe.run()).violations.map(({ id, nodes }) => `${id} : ${nodes.map(({ html }) => html).join(' | ')}`)
  })
}

describe.each(VUES)('images de graphiques à %i px, thème %s, couleurs forcées %s', (...vue) => {
  it('tiennent dans la largeur, textes compris, et n’enfreignent aucune règle d’accessibilité, tableaux ouverts', async () => {
    const page = await ouvrir(vue)
    for (const pliage of await page.locator('summary').all()) await pliage.click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(vue[0])
    const debordants = await page.evaluate(() =>
      [...document.querySelectorAll('figure > svg text')]
        .filter((texte) => texte.getBoundingClientRect().left < 0 || texte.getBoundingClientRect().right > window.innerWidth)
        .map(({ textContent }) => textContent),
    )
    expect(debordants).toEqual([])
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  it('les étiquettes du bas ne se touchent pas et se lisent', async () => {
    const page = await ouvrir(vue)
    const mesures = await page.evaluate(() =>
      [...document.querySelectorAll('figure > svg')].map((image) =>
        [...image.querySelectorAll('text[text-anchor="middle"]')].map((texte) => {
          const { left, right, height } = texte.getBoundingClientRect()
          return { left, right, height }
        }),
      ),
    )
    expect(mesures).toHaveLength(3)
    for (const etiquettes of mesures) {
      expect(etiquettes.length).toBeGreaterThan(2)
      etiquettes.slice(1).forEach(({ left }, i) => expect(left).toBeGreaterThan((etiquettes[i] as { right: number }).right))
      for (const { height } of etiquettes) expect(height).toBeGreaterThanOrEqual(10)
    }
    await page.close()
  })
})
