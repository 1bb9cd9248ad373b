import { ouvrirAtelier, ouvrirVolet } from './page'
import type { Atelier, VoletOuvert } from './page'
import { passerLesRegards } from './regards'

const GRILLE_B = "'Grille proposée au vote de 2025'!A1:D6"

let atelier: Atelier

beforeAll(async () => {
  atelier = await ouvrirAtelier('hote-comparer')
})

afterAll(async () => {
  await atelier.fermer()
})

async function cliquer({ volet }: VoletOuvert, nom: string | RegExp): Promise<void> {
  await volet.getByRole('button', { name: nom, exact: true }).click()
}

async function ouvrir(classeur: string): Promise<VoletOuvert> {
  const ouvert = await ouvrirVolet(atelier, { classeur })
  await cliquer(ouvert, 'Essayer une grille')
  await ouvert.volet.getByText('Ce qu’il faut essayer').waitFor()
  return ouvert
}

async function essayer(ouvert: VoletOuvert, grilleB = GRILLE_B): Promise<void> {
  await ouvert.volet.getByLabel('Grille B (facultative)', { exact: true }).selectOption(grilleB)
  await ouvert.volet.getByLabel('Date du calcul').fill('15/03/2024')
  await cliquer(ouvert, 'Essayer, sans rien écrire')
}

async function preparerLeRapport(ouvert: VoletOuvert): Promise<void> {
  await essayer(ouvert)
  await cliquer(ouvert, 'Écrire le rapport')
  await ouvert.volet.getByRole('button', { name: /^Écrire \d+ cellules/ }).waitFor()
}

const ECRANS: Readonly<Record<string, readonly [classeur: string, mener: (ouvert: VoletOuvert) => Promise<void>]>> = {
  choix: [
    '',
    async ({ volet }) => {
      await volet.getByLabel('Grille B (facultative)', { exact: true }).selectOption(GRILLE_B)
      await volet.getByText('Grilles propres aux mutations').click()
      await volet.getByLabel('Seuil du secret').fill('peu')
      await volet.getByText('« peu » lu').waitFor()
    },
  ],
  refus: [
    'nominative',
    async (ouvert) => {
      await essayer(ouvert)
      await ouvert.volet.getByText('« Nom de famille »').waitFor()
    },
  ],
  resultats: [
    '',
    async (ouvert) => {
      await essayer(ouvert)
      await ouvert.volet.getByRole('button', { name: 'Retiré' }).first().click()
      await ouvert.volet.locator('th[aria-sort=descending]').first().waitFor()
    },
  ],
  secret: [
    'petite',
    async (ouvert) => {
      await essayer(ouvert, '')
      await ouvert.volet.getByText('Moins de 30 demandes').waitFor()
    },
  ],
  apercu: ['', preparerLeRapport],
}

it.each(Object.entries(ECRANS))('écran %s : lisible à 320 px, au clavier et sans enfreindre une règle d’axe', async (nom, [classeur, mener]) => {
  const ouvert = await ouvrir(classeur)
  await mener(ouvert)
  await passerLesRegards(ouvert, `comparer-${nom}`)
  await ouvert.page.close()
})

it('au clavier seul : essayer, trier, écrire le rapport, remettre', async () => {
  const ouvert = await ouvrir('')
  const { page, volet } = ouvert
  await volet.getByRole('button', { name: 'Essayer, sans rien écrire' }).focus()
  await page.keyboard.press('Enter')
  const retire = volet.getByRole('button', { name: 'Retiré' })
  await retire.waitFor()
  await retire.focus()
  await page.keyboard.press('Enter')
  await volet.locator('th[aria-sort=descending]', { hasText: 'Retiré' }).waitFor()
  await volet.getByRole('button', { name: 'Écrire le rapport' }).focus()
  await page.keyboard.press('Enter')
  const ecrire = volet.getByRole('button', { name: /^Écrire \d+ cellules/ })
  await ecrire.waitFor()
  await ecrire.focus()
  await page.keyboard.press('Enter')
  const remettre = volet.getByRole('button', { name: 'Remettre comme avant' }).first()
  await remettre.waitFor()
  const feuilles = (): Promise<readonly string[]> => page.evaluate(async () => (await window.mixite.classeur.feuilles()).map(({ nom }) => nom))
  expect(await feuilles()).toContain('Banc d’essai')
  await remettre.focus()
  await page.keyboard.press('Enter')
  await volet.getByText('remises comme avant').first().waitFor()
  expect(await feuilles()).not.toContain('Banc d’essai')
  await page.close()
})

it('100 000 demandes : le volet répond pendant l’essai, qui s’arrête sur demande', async () => {
  const ouvert = await ouvrir('longue')
  const { volet } = ouvert
  await ouvert.page.evaluate(() => window.mixite.retenir?.())
  await essayer(ouvert)
  await volet.getByText('Essai en cours').waitFor()
  await cliquer(ouvert, 'Arrêter')
  await ouvert.page.evaluate(() => window.mixite.laisser?.())
  await volet.getByText('Essai arrêté').waitFor()
  await ouvert.page.close()
})
