import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { tientEnLargeur, violations } from './accessibilite'
import type { VoletOuvert } from './page'

/** Une façon de regarder un écran : largeur du volet, thème, contraste élevé. */
export interface Regard {
  readonly nom: string
  readonly largeur: number
  readonly colorScheme?: 'dark'
  readonly forcedColors?: 'active'
}

export const REGARDS: readonly Regard[] = [
  { nom: '320', largeur: 320 },
  { nom: '480', largeur: 480 },
  { nom: '320-sombre', largeur: 320, colorScheme: 'dark' },
  { nom: '320-contraste', largeur: 320, forcedColors: 'active' },
]

/** Le thème change à l’image qui suit le réglage : on ne regarde qu’après. */
export async function regarder({ page, volet }: VoletOuvert, { largeur, colorScheme, forcedColors }: Regard): Promise<void> {
  await page.setViewportSize({ width: largeur, height: 900 })
  await page.emulateMedia({ colorScheme: colorScheme ?? 'light', forcedColors: forcedColors ?? 'none' })
  await volet.evaluate(() => new Promise((suite) => requestAnimationFrame(() => requestAnimationFrame(suite))))
}

/** Hauteur de l’écran, en haut de page, dans le dossier que nomme MIXITE_CAPTURES ; sans lui, rien n’est gardé. */
export async function photographier({ page, volet }: VoletOuvert, nom: string, largeur: number, hauteurMax = 4000): Promise<void> {
  const dossier = process.env['MIXITE_CAPTURES']
  if (dossier === undefined) return
  mkdirSync(dossier, { recursive: true })
  const hauteur = await volet.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: largeur, height: Math.min(Math.max(hauteur, 300), hauteurMax) })
  await volet.evaluate(() => window.scrollTo(0, 0))
  await page.screenshot({ path: resolve(dossier, `${nom}.png`) })
}

/** L’écran montré, sous chaque regard : aucune règle d’axe enfreinte, rien qui déborde, et rien demandé à Internet ni plaint. */
export async function passerLesRegards(ouvert: VoletOuvert, nom: string): Promise<void> {
  for (const regard of REGARDS) {
    await regarder(ouvert, regard)
    expect([regard.nom, await violations(ouvert.volet)]).toEqual([regard.nom, []])
    expect([regard.nom, await tientEnLargeur(ouvert.volet)]).toEqual([regard.nom, true])
    await photographier(ouvert, `${nom}-${regard.nom}`, regard.largeur)
  }
  expect(ouvert.externes).toEqual([])
  expect(ouvert.plaintes).toEqual([])
}
