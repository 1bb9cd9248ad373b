/** Redessine les PNG de `assets/icones` d'après leurs SVG : `node scripts/lancer.mjs scripts/dessiner-icones.ts` (Chromium requis). */
import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'

const DOSSIER = 'assets/icones'
/** Tailles en pixels : 16, 32 et 80 pour le ruban, 64 pour la fiche, les autres pour les écrans à forte densité. */
const TAILLES = { icone: [16, 20, 24, 32, 40, 48, 64, 80], aide: [16, 32, 80] } as const

const navigateur = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const [nom, tailles] of Object.entries(TAILLES)) {
  const svg = await readFile(`${DOSSIER}/${nom}.svg`, 'utf8')
  for (const taille of tailles) {
    const page = await navigateur.newPage({ viewport: { width: taille, height: taille } })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`)
    await writeFile(`${DOSSIER}/${nom}-${taille}.png`, await page.screenshot({ omitBackground: true }))
    await page.close()
  }
}
await navigateur.close()
