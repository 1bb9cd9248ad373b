import { jusqua } from '../attendre'
import { attendreLeFocus } from './focus'
import { ouvrirAtelier, ouvrirVolet } from './page'
import type { Atelier, VoletOuvert } from './page'
import { passerLesRegards } from './regards'

let atelier: Atelier

beforeAll(async () => {
  atelier = await ouvrirAtelier('hote-suivi')
})

afterAll(async () => {
  await atelier.fermer()
})

async function cliquer({ volet }: VoletOuvert, nom: string | RegExp): Promise<void> {
  await volet.getByRole('button', { name: nom, ...(typeof nom === 'string' ? { exact: true } : {}) }).first().click()
}

async function ouvrirLAvancement(ouvert: VoletOuvert): Promise<void> {
  await cliquer(ouvert, /^Avancement de la cotation/)
  await ouvert.volet.getByText('Le contrôle', { exact: true }).waitFor()
}

async function controler(ouvert: VoletOuvert): Promise<void> {
  await ouvrirLAvancement(ouvert)
  await ouvert.volet.getByLabel('Jour du contrôle').fill('15/03/2024')
  await cliquer(ouvert, 'Contrôler')
}

async function apercevoir(ouvert: VoletOuvert): Promise<void> {
  await ouvrirLAvancement(ouvert)
  await cliquer(ouvert, 'Poser la feuille')
  await ouvert.volet.getByRole('button', { name: /^Écrire \d/ }).waitFor()
}

const ECRANS: Readonly<Record<string, readonly [classeur: string, mener: (ouvert: VoletOuvert) => Promise<void>]>> = {
  liste: ['', ({ volet }) => volet.getByText('Gestion en flux', { exact: true }).waitFor()],
  recherche: [
    '',
    async ({ volet }) => {
      await volet.getByLabel('Rechercher un tableau').fill('syplo')
      await volet.getByText('1 tableau', { exact: true }).waitFor()
    },
  ],
  neuf: ['', (ouvert) => ouvrirLAvancement(ouvert)],
  colonnes: [
    '',
    async (ouvert) => {
      await ouvrirLAvancement(ouvert)
      await ouvert.volet.getByText(/colonnes et les règles/).click()
      await ouvert.volet.getByText('échéance affichée', { exact: true }).waitFor()
    },
  ],
  apercu: ['', apercevoir],
  ecrite: [
    '',
    async (ouvert) => {
      await apercevoir(ouvert)
      await cliquer(ouvert, /^Écrire \d/)
      await ouvert.volet.getByRole('button', { name: 'Remettre comme avant' }).waitFor()
    },
  ],
  constats: [
    'rempli',
    async (ouvert) => {
      await controler(ouvert)
      await ouvert.volet.getByText(/^Erreurs légales/).waitFor()
    },
  ],
  refuse: [
    'faux',
    async (ouvert) => {
      await controler(ouvert)
      await ouvert.volet.getByText('Le tableau ne se contrôle pas').waitFor()
    },
  ],
}

it.each(Object.entries(ECRANS))('écran %s : lisible à 320 px, et sans enfreindre une règle d’axe', async (nom, [classeur, mener]) => {
  const ouvert = await ouvrirVolet(atelier, { classeur })
  await cliquer(ouvert, 'Tableaux de suivi')
  await mener(ouvert)
  await passerLesRegards(ouvert, `suivi-${nom}`)
  await ouvert.page.close()
})

it('au clavier : du constat à sa cellule, puis Échap ramène à la liste', async () => {
  const ouvert = await ouvrirVolet(atelier, { classeur: 'rempli' })
  await cliquer(ouvert, 'Tableaux de suivi')
  await controler(ouvert)
  const cellule = ouvert.volet.getByRole('button', { name: /^'COT-31'!F2/ })
  await cellule.focus()
  await ouvert.page.keyboard.press('Enter')
  await jusqua(async () =>
    expect(await ouvert.page.evaluate(() => window.mixite.classeur.selection())).toMatchObject({ feuille: 'COT-31', ligne: 1, colonne: 5 }),
  )
  await ouvert.page.keyboard.press('Escape')
  await ouvert.volet.getByRole('heading', { level: 1, name: 'Tableaux de suivi' }).waitFor()
  await attendreLeFocus(ouvert.volet, /^Avancement de la cotation/)
  await ouvert.page.close()
})
