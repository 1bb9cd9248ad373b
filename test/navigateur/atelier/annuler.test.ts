import type { Page } from 'playwright-core'
import { REPOS } from '../../../src/atelier/sauvegarde/gardien'
import { jusqua } from '../attendre'
import { allerA, lireCellule, lireEtat, taper } from './gestes'
import { lancerAtelier } from './lancer-atelier'
import type { Atelier } from './lancer-atelier'

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
    return { valeur, formule, etat: await lireEtat(page) }
  }
  const attendre = (attendu: Awaited<ReturnType<typeof lire>>): Promise<void> => jusqua(async () => expect(await lire()).toEqual(attendu))

  /** Au bout de ce repos, l’atelier recompte de lui-même : sans lui, seule l’annulation peut rendre la page à jour. */
  const oterLeRepos = (): Promise<void> =>
    page.evaluate((repos) => {
      const differer = window.setTimeout
      const sansRepos = (geste: () => void, delai?: number): number => (delai === repos ? 0 : differer(geste, delai))
      window.setTimeout = sansRepos as typeof setTimeout
    }, REPOS)
  const VIDE = { valeur: null, formule: null, etat: 'à jour' } as const

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
    await oterLeRepos()
    await faire()
    await attendre(attendu)
    await page.keyboard.press('Control+Z')
    await attendre(VIDE)
    await page.keyboard.press('Control+Y')
    await attendre(attendu)
    await page.keyboard.press('Control+Z')
    await attendre(VIDE)
  })

  it('retaper la valeur du fichier n’est plus une modification, une fois la frappe reposée', async () => {
    page = await atelier.ouvrirPage()
    await taper(page, 'A30', '7')
    await attendre({ valeur: 7, formule: null, etat: 'modifié' })
    await allerA(page, 'A30')
    await page.keyboard.press('Delete')
    await attendre(VIDE)
  })

  it('n’a rien enfreint', () => {
    expect(atelier.violations).toEqual([])
    expect(atelier.erreurs).toEqual([])
  })
})
