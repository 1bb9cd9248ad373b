import { ouvrirAtelier, ouvrirVolet } from './page'
import type { Atelier, VoletOuvert } from './page'
import { passerLesRegards } from './regards'

let atelier: Atelier

beforeAll(async () => {
  atelier = await ouvrirAtelier('hote-bilan-flux')
})

afterAll(async () => {
  await atelier.fermer()
})

async function cliquer({ volet }: VoletOuvert, nom: string | RegExp): Promise<void> {
  await volet.getByRole('button', { name: nom, ...(typeof nom === 'string' ? { exact: true } : {}) }).click()
}

async function ouvrir(classeur: string): Promise<VoletOuvert> {
  const ouvert = await ouvrirVolet(atelier, { classeur })
  await cliquer(ouvert, 'Bilan annuel du flux')
  return ouvert
}

async function ventiler(ouvert: VoletOuvert): Promise<void> {
  await cliquer(ouvert, 'Continuer')
  await cliquer(ouvert, 'Ventiler, sans rien écrire')
}

async function preparer(ouvert: VoletOuvert): Promise<void> {
  await ventiler(ouvert)
  await ouvert.volet.getByLabel('Année du bilan').fill('2024')
  await cliquer(ouvert, 'Préparer la feuille')
  await ouvert.volet.getByRole('button', { name: /^Écrire \d/ }).waitFor()
}

const ECRANS: Readonly<Record<string, readonly [classeur: string, mener: (ouvert: VoletOuvert) => Promise<void>]>> = {
  vide: ['vide', ({ volet }) => volet.getByText('ne porte pas encore de table').waitFor()],
  table: ['', ({ volet }) => volet.getByLabel('Table des logements').first().waitFor()],
  colonnes: [
    'incertaine',
    async (ouvert) => {
      await cliquer(ouvert, 'Continuer')
      await ouvert.volet.getByText('Il reste à choisir').waitFor()
    },
  ],
  illisible: [
    'illisible',
    async (ouvert) => {
      await ventiler(ouvert)
      await ouvert.volet.getByText('« douze » lu').waitFor()
    },
  ],
  bilan: [
    'fautives',
    async (ouvert) => {
      await ventiler(ouvert)
      await ouvert.volet.getByLabel('financement : cellule vide').selectOption('PLUS')
      await ouvert.volet.getByText('financement : cellule vide → PLUS').waitFor()
    },
  ],
  annee: [
    '',
    async (ouvert) => {
      await ventiler(ouvert)
      await ouvert.volet.getByLabel('Année du bilan').fill('24')
      await ouvert.volet.getByText('Une année de 2000 à 2100').waitFor()
    },
  ],
  apercu: ['fautives', preparer],
  ecrite: [
    '',
    async (ouvert) => {
      await preparer(ouvert)
      await cliquer(ouvert, /^Écrire \d/)
      await ouvert.volet.getByText('Remettre comme avant').waitFor()
    },
  ],
}

it.each(Object.entries(ECRANS))('écran %s : lisible à 320 px et sans enfreindre une règle d’axe', async (nom, [classeur, mener]) => {
  const ouvert = await ouvrir(classeur)
  await mener(ouvert)
  await passerLesRegards(ouvert, `bilan-flux-${nom}`)
  await ouvert.page.close()
})

it('au clavier seul : ventiler, préparer, écrire', async () => {
  const ouvert = await ouvrir('')
  const { page, volet } = ouvert
  const presser = async (nom: string | RegExp): Promise<void> => {
    await volet.getByRole('button', { name: nom }).focus()
    await page.keyboard.press('Enter')
  }
  await presser('Continuer')
  await presser('Ventiler, sans rien écrire')
  await presser('Préparer la feuille')
  await presser(/^Écrire \d/)
  await volet.getByText('Remettre comme avant').waitFor()
  const feuilles = await page.evaluate(async () => (await window.mixite.classeur.feuilles()).map(({ nom }) => nom))
  expect(feuilles).toEqual(['Attributions 2024', 'Bilan du flux'])
  await page.close()
})

it('cent mille lignes : l’écran reste vivant, la lecture s’arrête puis aboutit', async () => {
  const ouvert = await ouvrir('longue')
  const { page, volet } = ouvert
  await page.evaluate(() => window.mixite.retenir?.())
  await ventiler(ouvert)
  await volet.getByRole('button', { name: 'Arrêter', exact: true }).waitFor()
  await volet.locator(':focus').waitFor()
  await page.keyboard.press('Escape')
  await page.evaluate(() => window.mixite.laisser?.())
  await volet.getByText('Lecture arrêtée : rien n’a été écrit').waitFor()
  await cliquer(ouvert, 'Ventiler, sans rien écrire')
  await volet.getByText(/350.000 logements proposés/).waitFor()
  await page.close()
})
