import { ouvrirAtelier, ouvrirVolet } from './page'
import type { Atelier, VoletOuvert } from './page'
import { passerLesRegards } from './regards'

jest.setTimeout(180_000)

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
  return volet.getByText(titre).first().click()
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
    },
  ],
  reconnu: [
    '',
    async (ouvert) => {
      await auditer(ouvert)
      await deplier(ouvert, /^Incohérences \(/)
      await deplier(ouvert, /^Filtrer/)
      await deplier(ouvert, /^Tableaux reconnus \(/)
      await deplier(ouvert, /^Ce que le classeur dit/)
      await deplier(ouvert, /^Règles contrôlées/)
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
