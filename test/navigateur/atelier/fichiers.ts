import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { pageCalme } from './lancer-atelier'

const DOSSIER = mkdtempSync(join(tmpdir(), 'mixite-atelier-'))

/** Écrit un fichier provisoire et rend son chemin. */
export function fabriquer(nom: string, octets: Uint8Array): string {
  const chemin = join(DOSSIER, nom)
  writeFileSync(chemin, octets)
  return chemin
}

/** Choisit un fichier comme par « Ouvrir un classeur… » : la page est occupée, ou questionne, avant que le choix ne rende la main. */
export async function choisir(page: Page, chemin: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(chemin)
  await pageCalme(page)
}

/** Ctrl+S, et les octets du fichier reçu. */
export async function enregistrer(page: Page): Promise<Uint8Array> {
  const [telechargement] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+S')])
  const chemin = await telechargement.path()
  await pageCalme(page)
  return new Uint8Array(readFileSync(chemin))
}
