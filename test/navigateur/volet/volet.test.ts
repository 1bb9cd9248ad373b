import type { Frame } from 'playwright-core'
import { violations } from './accessibilite'
import { attendreLeFocus } from './focus'
import { ouvrirAtelier, ouvrirVolet } from './page'
import type { Atelier, VoletOuvert } from './page'

let atelier: Atelier

beforeAll(async () => {
  atelier = await ouvrirAtelier()
})

afterAll(async () => {
  await atelier.fermer()
})

async function cliquer(volet: Frame, nom: string): Promise<void> {
  await volet.getByRole('button', { name: nom, exact: true }).click()
}

async function remplirObjectif({ volet, selectionner }: VoletOuvert, colonneDArrivee: number): Promise<void> {
  await selectionner('Communes', 1, colonneDArrivee)
  await cliquer(volet, 'Insérer une fonction')
  await volet.getByRole('button', { name: /MIXITE\.SRU_OBJECTIF(?!_)/ }).click()
  await selectionner('Communes', 1, 1)
  await cliquer(volet, 'Prendre la sélection pour : Résidences principales')
  await selectionner('Communes', 1, 2)
  await cliquer(volet, 'Prendre la sélection pour : Logements sociaux')
  await volet.getByLabel(/^Taux cible/).fill('25 %')
  await volet.getByText('189 logements').waitFor()
}

/** Choisit une fonction et tape ses arguments obligatoires, dans l’ordre. */
async function remplir({ volet, selectionner }: VoletOuvert, fonction: string, saisies: readonly string[]): Promise<void> {
  await selectionner('Communes', 1, 8)
  await cliquer(volet, 'Insérer une fonction')
  await volet.getByRole('button', { name: new RegExp(`MIXITE\\.${fonction}(?![A-Z_])`) }).click()
  const champs = volet.locator('.mx-argument input')
  for (const [rang, saisie] of saisies.entries()) await champs.nth(rang).fill(saisie)
}

/** Mène le volet à chacun de ses écrans ; l’essai reçoit chacun à son tour. */
const ECRANS: Readonly<Record<string, (ouvert: VoletOuvert) => Promise<void>>> = {
  accueil: async () => undefined,
  'essai demandé': async ({ volet }) => {
    await cliquer(volet, 'Vérifier')
    await volet.getByRole('button', { name: 'Écrire, relire, effacer' }).waitFor()
  },
  'essai réussi': async ({ volet }) => {
    await cliquer(volet, 'Vérifier')
    await cliquer(volet, 'Écrire, relire, effacer')
    await volet.getByText(/Les fonctions tournent \(version/).waitFor()
  },
  'liste des fonctions': async ({ volet }) => {
    await cliquer(volet, 'Insérer une fonction')
    await volet.getByRole('button', { name: /MIXITE\.SRU_OBJECTIF(?!_)/ }).waitFor()
  },
  'liste sans réponse': async ({ volet }) => {
    await cliquer(volet, 'Insérer une fonction')
    await volet.getByLabel('Rechercher une fonction').fill('licorne')
    await volet.getByRole('button', { name: /MIXITE\./ }).first().waitFor({ state: 'detached' })
  },
  'formulaire rempli, tout déplié': async (ouvert) => {
    await remplirObjectif(ouvert, 6)
    for (const repli of await ouvert.volet.locator('summary').all()) await repli.click()
  },
  'remplacement à accorder': async (ouvert) => {
    await remplirObjectif(ouvert, 5)
    await cliquer(ouvert.volet, 'Insérer')
    await ouvert.volet.getByText('à revoir').waitFor()
  },
  'formule insérée': async (ouvert) => {
    await remplirObjectif(ouvert, 6)
    await cliquer(ouvert.volet, 'Insérer')
    await ouvert.volet.getByText('Formule insérée').waitFor()
  },
  'donnée refusée': async (ouvert) => {
    await remplirObjectif(ouvert, 6)
    await ouvert.volet.getByLabel(/^Taux cible/).fill('beaucoup')
    await ouvert.volet.getByText('Refusé :').waitFor()
  },
  'sélection refusée': async (ouvert) => {
    await remplirObjectif(ouvert, 6)
    await ouvert.selectionner('Communes', 1, 1, 3, 2)
    await cliquer(ouvert.volet, 'Prendre la sélection pour : Résidences principales')
    await ouvert.volet.getByText(/La sélection compte 6 cellules/).first().waitFor()
  },
  'tableau de plusieurs lignes': async (ouvert) => {
    await remplir(ouvert, 'SRU_PROJECTION', ['9873', '1898', '124,33', '25 %', '10'])
    await ouvert.volet.getByText('Résultat en tableau de 11 × 4').waitFor()
  },
  'tableau d’une ligne': async (ouvert) => {
    await remplir(ouvert, 'CMS_CONTROLE', ['9873', '1898', '25 %', '142'])
    await ouvert.volet.getByText('non conforme').first().waitFor()
  },
  'objectif expliqué': async ({ volet, selectionner }) => {
    await selectionner('Communes', 1, 4)
    await cliquer(volet, 'Expliquer')
    await volet.getByText('Étapes du calcul').waitFor()
  },
  'écart expliqué': async ({ volet, selectionner }) => {
    await selectionner('Communes', 2, 4)
    await cliquer(volet, 'Expliquer')
    await volet.getByText(/^Écart\s:/).waitFor()
  },
  'sans objet expliqué': async ({ volet, selectionner }) => {
    await selectionner('Communes', 3, 4)
    await cliquer(volet, 'Expliquer')
    await volet.getByText('Sans objet :').first().waitFor()
  },
  'ligne de cotation expliquée': async ({ volet, selectionner }) => {
    await selectionner('Demandes', 2, 3)
    await cliquer(volet, 'Expliquer')
    await volet.getByText('12 points').waitFor()
  },
  'rien à expliquer': async ({ volet, selectionner }) => {
    await selectionner('Communes', 0, 0)
    await cliquer(volet, 'Expliquer')
    await volet.getByText(/ne porte aucune fonction/).waitFor()
  },
}

describe.each(Object.entries(ECRANS))('écran « %s »', (_nom, mener) => {
  it('n’enfreint aucune règle d’axe, tient dans 320 px, ne demande rien à Internet et ne se plaint pas', async () => {
    const ouvert = await ouvrirVolet(atelier)
    try {
      await mener(ouvert)
      expect(await violations(ouvert.volet)).toEqual([])
      expect(await ouvert.volet.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      expect(ouvert.externes).toEqual([])
      expect(ouvert.plaintes).toEqual([])
    } finally {
      await ouvert.page.close()
    }
  })

  it('reste lisible en contraste élevé : aucun encadré ni bouton ne perd son contour', async () => {
    const ouvert = await ouvrirVolet(atelier, { contraste: true })
    try {
      await mener(ouvert)
      const sansContour = await ouvert.volet.evaluate(() =>
        [...document.querySelectorAll('.mx-avis, .mx-apercu, .mx-fonction, .mx-bouton-principal, .mx-bouton-ordinaire')]
          .filter((element) => parseFloat(getComputedStyle(element).borderTopWidth) < 1)
          .map(({ outerHTML }) => outerHTML),
      )
      expect(sansContour).toEqual([])
      expect((await ouvert.page.screenshot()).length).toBeGreaterThan(2000)
    } finally {
      await ouvert.page.close()
    }
  })
})

describe('les polices', () => {
  it('ne déclare aucune police à télécharger', async () => {
    const { page, volet } = await ouvrirVolet(atelier)
    const polices = await volet.evaluate(() =>
      [...document.styleSheets]
        .flatMap((feuille) => [...feuille.cssRules])
        .map(({ cssText }) => cssText)
        .filter((regle) => /@font-face|https?:/.test(regle)),
    )
    expect(polices).toEqual([])
    await page.close()
  })
})

describe('au clavier seul', () => {
  it('va de l’accueil à la formule insérée, puis annule et revient', async () => {
    const { page, volet, selectionner } = await ouvrirVolet(atelier)
    const presser = async (...touches: readonly string[]): Promise<void> => {
      for (const touche of touches) await page.keyboard.press(touche)
    }
    const focus = (): Promise<string> =>
      volet.evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').replace(/\u00A0/g, ' '))
    const avancerJusqua = async (nom: string): Promise<void> => {
      for (let pas = 0; pas < 40 && (await focus()).trim() !== nom; pas += 1) await presser('Tab')
      expect((await focus()).trim()).toBe(nom)
    }

    await selectionner('Communes', 1, 6)
    await volet.locator('body').press('Tab')
    await avancerJusqua('Insérer une fonction')
    await presser('Enter')
    await avancerJusqua('')
    await page.keyboard.type('sru objectif')
    await presser('ArrowDown', 'Enter')
    await attendreLeFocus(volet, /^Objectif triennal de rattrapage SRU$/)

    await selectionner('Communes', 1, 1)
    await avancerJusqua('Prendre la sélection pour : Résidences principales')
    await presser('Enter')
    await selectionner('Communes', 1, 2)
    await avancerJusqua('Prendre la sélection pour : Logements sociaux')
    await presser('Enter', 'Tab')
    await page.keyboard.type('0,25')
    await volet.getByText('189 logements').waitFor()
    await avancerJusqua('Insérer')
    await presser('Enter')
    await volet.getByText('Formule insérée dans Communes!G2.').waitFor()
    await avancerJusqua('Annuler l’insertion en Communes!G2')
    await presser('Space')
    await volet.getByText('Insertion annulée').waitFor()
    await volet.locator(':focus').waitFor()

    // Échap revient d’un écran, et l’écran d’avant reprend le focus : c’est lui qui entend la touche suivante.
    await presser('Escape')
    await volet.getByRole('heading', { level: 1, name: 'Insérer une fonction', exact: true }).waitFor()
    await volet.locator(':focus').first().waitFor()
    await presser('Escape')
    await volet.getByRole('heading', { level: 1, name: 'Mixité', exact: true }).waitFor()
    await page.close()
  })

  it('montre toujours où est le focus', async () => {
    const { page, volet } = await ouvrirVolet(atelier)
    await volet.locator('body').press('Tab')
    for (let pas = 0; pas < 8; pas += 1) {
      const visible = await volet.evaluate(() => {
        const { activeElement } = document
        if (activeElement === null || activeElement === document.body) return 'hors du volet'
        const { outlineStyle, outlineWidth } = getComputedStyle(activeElement)
        const apres = getComputedStyle(activeElement, '::after')
        const contour = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1
        return contour || parseFloat(apres.outlineWidth) >= 1 ? 'visible' : activeElement.outerHTML
      })
      expect(['visible', 'hors du volet']).toContain(visible)
      await page.keyboard.press('Tab')
    }
    await page.close()
  })
})

describe('l’essai des fonctions', () => {
  it('dit que faire quand elles ne tournent pas, et ne laisse rien dans le classeur', async () => {
    const { page, volet, selectionner } = await ouvrirVolet(atelier, { classeur: 'muettes' })
    await selectionner('Communes', 0, 0)
    await cliquer(volet, 'Vérifier')
    await cliquer(volet, 'Écrire, relire, effacer')
    await volet.getByText(/Les fonctions ne tournent pas/).waitFor()
    expect(await violations(volet)).toEqual([])
    const utile = await page.evaluate(() => window.mixite.classeur.plageUtile('Communes'))
    expect(utile).toMatchObject({ colonne: 0, colonnes: 6 })
    await page.close()
  })
})
