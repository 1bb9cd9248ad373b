import type { Page } from 'playwright-core'
import { allerA, lireCellule, taper } from './gestes'
import { lancerAtelier } from './lancer-atelier'
import type { Atelier } from './lancer-atelier'

jest.setTimeout(180_000)

describe('annuler et rétablir', () => {
  let atelier: Atelier
  let page: Page

  beforeAll(async () => {
    atelier = await lancerAtelier()
    page = await atelier.ouvrirPage()
  })
  afterAll(() => atelier.fermer())

  const lire = async () => {
    const { valeur, formule } = await lireCellule(page, 'Communes', 29, 0)
    return { valeur, formule, etat: (await page.locator('.ate-etat').innerText()).includes('Modifications') ? 'modifié' : 'à jour' }
  }
  async function attendre(attendu: Awaited<ReturnType<typeof lire>>, essais = 40): Promise<void> {
    for (let essai = 0; essai < essais; essai += 1) {
      if (JSON.stringify(await lire()) === JSON.stringify(attendu)) return
      await page.waitForTimeout(100)
    }
    expect(await lire()).toEqual(attendu)
  }
  /** Moins que le repos d’une seconde et demie au bout duquel l’atelier recompte de lui-même. */
  const AUSSITOT = 8
  const VIDE = { valeur: null, formule: null, etat: 'à jour' }

  const GESTES: Readonly<Record<string, readonly [() => Promise<void>, Awaited<ReturnType<typeof lire>>]>> = {
    'un nombre tapé': [() => taper(page, 'A30', '12,5'), { valeur: 12.5, formule: null, etat: 'modifié' }],
    'un pourcentage tapé, avec son format': [() => taper(page, 'A30', '25 %'), { valeur: 0.25, formule: null, etat: 'modifié' }],
    'une formule française': [() => taper(page, 'A30', '=SOMME(1;0,5)'), { valeur: 1.5, formule: '=SUM(1,0.5)', etat: 'modifié' }],
    'une insertion du volet': [inserer, { valeur: 205, formule: '=MIXITE.SRU_OBJECTIF(11240,2184,0.25,,620)', etat: 'modifié' }],
  }

  /** Le volet écrit par le port que la page lui offre ; le calcul suit. */
  async function inserer(): Promise<void> {
    await page.evaluate(async () => {
      const plage = { feuille: 'Communes', ligne: 29, colonne: 0, lignes: 1, colonnes: 1 }
      await window.mixite?.classeur.ecrire(plage, [[{ formule: '=MIXITE.SRU_OBJECTIF(11240,2184,0.25,,620)' }]])
    })
    await allerA(page, 'A30')
  }

  it.each(Object.keys(GESTES))('%s s’annule par Ctrl+Z et se rétablit par Ctrl+Y, l’état suit', async (titre) => {
    const [faire, attendu] = GESTES[titre] ?? [inserer, VIDE]
    await faire()
    await attendre(attendu)
    await page.keyboard.press('Control+Z')
    await attendre(VIDE, AUSSITOT)
    await page.keyboard.press('Control+Y')
    await attendre(attendu)
    await page.keyboard.press('Control+Z')
    await attendre(VIDE, AUSSITOT)
  })

  it('retaper la valeur du fichier n’est plus une modification, une fois la frappe reposée', async () => {
    await taper(page, 'A30', '7')
    await attendre({ valeur: 7, formule: null, etat: 'modifié' })
    await allerA(page, 'A30')
    await page.keyboard.press('Delete')
    await page.waitForTimeout(2_000)
    await attendre(VIDE)
  })

  it('n’a rien enfreint', () => {
    expect(atelier.violations).toEqual([])
    expect(atelier.erreurs).toEqual([])
  })
})
