import { attendreQue } from '../attendre'
import { attendreLeFocus } from './focus'
import { ouvrirAtelier, ouvrirVolet } from './page'
import type { Atelier, VoletOuvert } from './page'
import { passerLesRegards } from './regards'

let atelier: Atelier

beforeAll(async () => {
  atelier = await ouvrirAtelier('hote-audit')
})

afterAll(async () => {
  await atelier.fermer()
})

async function cliquer({ volet }: VoletOuvert, nom: string): Promise<void> {
  await volet.getByRole('button', { name: nom, exact: true }).click()
}

async function ouvrir(classeur: string): Promise<VoletOuvert> {
  const ouvert = await ouvrirVolet(atelier, { classeur })
  await cliquer(ouvert, 'Auditer ce classeur')
  await ouvert.volet.getByText(/^Feuilles à auditer/).waitFor()
  return ouvert
}

async function auditer(ouvert: VoletOuvert): Promise<void> {
  await cliquer(ouvert, 'Auditer')
  await ouvert.volet.getByRole('heading', { name: 'Résultat' }).waitFor()
}

function deplier({ volet }: VoletOuvert, titre: RegExp): Promise<void> {
  return volet.locator('summary', { hasText: titre }).first().click()
}

const ECRANS: Readonly<Record<string, readonly [classeur: string, mener: (ouvert: VoletOuvert) => Promise<void>]>> = {
  depart: ['', () => Promise.resolve()],
  reglages: [
    '',
    async (ouvert) => {
      await deplier(ouvert, /^Feuilles à auditer/)
      await deplier(ouvert, /^Jour, période/)
    },
  ],
  constats: [
    '',
    async (ouvert) => {
      await auditer(ouvert)
      await deplier(ouvert, /^Alertes/)
      await ouvert.volet.locator('.mx-gravite[data-gravite=AL] .mx-constat').first().waitFor()
    },
  ],
  reconnu: [
    '',
    async (ouvert) => {
      await auditer(ouvert)
      await deplier(ouvert, /^Erreurs légales \(/)
      await deplier(ouvert, /^Filtrer/)
      await deplier(ouvert, /^Tableaux reconnus \(/)
      await deplier(ouvert, /^Ce que le classeur dit/)
      await deplier(ouvert, /^Règles contrôlées/)
    },
  ],
  correction: [
    '',
    async (ouvert) => {
      await auditer(ouvert)
      await cliquer(ouvert, 'Corriger Objectifs!H5')
      await ouvert.volet.getByText('Après correction').waitFor()
    },
  ],
  corrigee: [
    '',
    async (ouvert) => {
      await auditer(ouvert)
      await cliquer(ouvert, 'Corriger Objectifs!H5')
      await cliquer(ouvert, 'Écrire la correction')
      await ouvert.volet.getByText('Objectifs!H5 corrigée').waitFor()
    },
  ],
  rapport: [
    '',
    async (ouvert) => {
      await auditer(ouvert)
      await cliquer(ouvert, 'Écrire le rapport')
      await ouvert.volet.getByRole('button', { name: /^Écrire \d+ cellules/ }).waitFor()
    },
  ],
  'commentaires-accord': [
    '',
    async (ouvert) => {
      await auditer(ouvert)
      await cliquer(ouvert, 'Commenter les cellules')
      await ouvert.volet.getByRole('button', { name: 'Poser les commentaires' }).waitFor()
    },
  ],
  'commentaires-poses': [
    'commente',
    async (ouvert) => {
      await auditer(ouvert)
      await cliquer(ouvert, 'Commenter les cellules')
      await cliquer(ouvert, 'Poser les commentaires')
      await ouvert.volet.getByText(/^Cellules commentées/).waitFor()
      await ouvert.volet.getByText(/^Feuilles protégées, laissées/).waitFor()
    },
  ],
  juste: ['juste', auditer],
  'sans-tableau': ['sans-tableau', auditer],
  vide: ['vide', auditer],
  questions: ['incertain', auditer],
}

it.each(Object.entries(ECRANS))('écran %s : lisible à 320 px, au clavier et sans enfreindre une règle d’axe', async (nom, [classeur, mener]) => {
  const ouvert = await ouvrir(classeur)
  await mener(ouvert)
  await passerLesRegards(ouvert, `audit-${nom}`)
  await ouvert.page.close()
})

/** Au plus trente arrêts : au-delà, ce ne serait plus à portée du clavier. */
async function tabulerJusqua({ page, volet }: VoletOuvert, nom: RegExp): Promise<void> {
  for (let arrets = 0; arrets < 30; arrets += 1) {
    await page.keyboard.press('Tab')
    if (nom.test((await volet.evaluate(() => document.activeElement?.textContent)) ?? '')) return
  }
  throw new Error(`« ${nom.source} » n’est pas atteint par la tabulation`)
}

it('au clavier seul : auditer, replier une gravité, aller à une cellule, filtrer, revenir', async () => {
  const ouvert = await ouvrir('')
  const { page, volet } = ouvert
  await tabulerJusqua(ouvert, /^Auditer$/)
  await page.keyboard.press('Enter')
  await volet.getByRole('heading', { name: 'Résultat' }).waitFor()
  await tabulerJusqua(ouvert, /^Erreurs légales/)
  await page.keyboard.press('Enter')
  const legales = volet.locator('.mx-gravite[data-gravite=EL] .mx-constat').first()
  await legales.waitFor({ state: 'detached' })
  await page.keyboard.press('Enter')
  await legales.waitFor()
  await tabulerJusqua(ouvert, /^Objectifs!H5$/)
  await page.keyboard.press('Enter')
  await attendreQue(async () => (await page.evaluate(() => window.mixite.classeur.selection()))?.ligne === 4)
  await volet.getByLabel('Rechercher un constat').focus()
  await page.keyboard.type('bois 2')
  await volet.getByText(/^Constats trouvés/).waitFor()
  await tabulerJusqua(ouvert, /^Ôter les filtres$/)
  await page.keyboard.press('Enter')
  await volet.getByText(/^Constats montrés/).waitFor()
  await volet.locator(':focus').waitFor()
  await page.keyboard.press('Escape')
  await volet.getByRole('heading', { name: 'Mixité', exact: true }).waitFor()
  await attendreLeFocus(volet, /^Auditer ce classeur$/)
  await page.close()
})

it('au clavier seul : commenter les cellules, revenir par Échap, poser, ôter', async () => {
  const ouvert = await ouvrir('')
  const { page, volet } = ouvert
  await auditer(ouvert)
  await volet.getByRole('button', { name: 'Commenter les cellules' }).focus()
  await page.keyboard.press('Enter')
  await volet.getByRole('button', { name: 'Poser les commentaires' }).waitFor()
  await page.keyboard.press('Escape')
  await volet.getByRole('button', { name: 'Commenter les cellules' }).waitFor()
  await tabulerJusqua(ouvert, /^Commenter les cellules$/)
  await page.keyboard.press('Enter')
  await tabulerJusqua(ouvert, /^Poser les commentaires$/)
  await page.keyboard.press('Enter')
  await volet.getByText(/^Cellules commentées/).waitFor()
  const poses = async (): Promise<number> => page.evaluate(async () => (await window.mixite.classeur.commentaires('Objectifs')).length)
  expect(await poses()).toBeGreaterThan(0)
  await tabulerJusqua(ouvert, /^Ôter les commentaires de Mixité$/)
  await page.keyboard.press('Enter')
  await volet.getByText(/^Commentaires ôtés/).waitFor()
  expect(await poses()).toBe(0)
  await page.close()
})

it('mille constats : vingt-cinq fiches dessinées, la recherche répond, la suite vient à la demande', async () => {
  const ouvert = await ouvrir('mille')
  const { volet } = ouvert
  await auditer(ouvert)
  expect(await volet.locator('.mx-constat').count()).toBe(25)
  await cliquer(ouvert, 'Montrer 25 de plus (encore 475)')
  await volet.locator('.mx-constat').nth(49).waitFor()
  expect(await volet.locator('.mx-constat').count()).toBe(50)
  await volet.getByLabel('Rechercher un constat').fill('bois 322')
  await volet.getByText(/^Constats trouvés/).waitFor()
  await volet.locator('.mx-constat', { hasText: 'Bois 322' }).waitFor()
  await volet.locator('.mx-constat').nth(24).waitFor({ state: 'detached' })
  await ouvert.page.close()
})
