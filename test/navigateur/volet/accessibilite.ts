import { readFileSync } from 'node:fs'
import type { Frame } from 'playwright-core'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** Règles d’axe (WCAG 2.1 A et AA, bonnes pratiques) que l’écran enfreint, avec les éléments fautifs. */
export async function violations(volet: Frame): Promise<readonly string[]> {
  await volet.evaluate(AXE)
  return volet.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: readonly Violation[] }> } }
    return (await axe.run()).violations.map(({ id, nodes }) => `${id} : ${nodes.map(({ html }) => html).join(' | ')}`)
  })
}

/** Vrai si l’écran se lit sans défiler en largeur (WCAG 1.4.10). */
export async function tientEnLargeur(volet: Frame): Promise<boolean> {
  return volet.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
}
