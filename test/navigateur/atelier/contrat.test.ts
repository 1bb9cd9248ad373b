import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { casDuContrat } from '../../classeur/contrat'
import { lancerAtelier } from './lancer-atelier'
import type { Atelier } from './lancer-atelier'

type FenetreEprouvee = typeof window & { readonly eprouver: (titre: string) => Promise<string | null> }

describe('port du classeur sur la grille de l’atelier', () => {
  let atelier: Atelier
  let page: Page

  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: ['test/navigateur/atelier/contrat-dans-la-page.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
    })
    atelier = await lancerAtelier()
    page = await atelier.ouvrirPage()
    await page.evaluate(outputFiles[0]?.text ?? '')
  })
  afterAll(() => atelier.fermer())

  it.each(casDuContrat({ calcule: true }).map(({ titre }) => titre))('%s', async (titre) => {
    expect(await page.evaluate((cas) => (window as unknown as FenetreEprouvee).eprouver(cas), titre)).toBeNull()
  })
})
