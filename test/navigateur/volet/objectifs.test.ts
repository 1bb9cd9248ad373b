import { ouvrirAtelier, ouvrirVolet } from './page'
import type { Atelier, VoletOuvert } from './page'
import { passerLesRegards } from './regards'

let atelier: Atelier

beforeAll(async () => {
  atelier = await ouvrirAtelier('hote-objectifs')
})

afterAll(async () => {
  await atelier.fermer()
})

async function cliquer({ volet }: VoletOuvert, nom: string | RegExp): Promise<void> {
  await volet.getByRole('button', { name: nom, ...(typeof nom === 'string' ? { exact: true } : {}) }).first().click()
}

async function ouvrirLEtape(ouvert: VoletOuvert, etape: RegExp, attendu: string | RegExp): Promise<void> {
  await cliquer(ouvert, 'Remplir un contrat de mixité sociale')
  await cliquer(ouvert, etape)
  await ouvert.volet.getByText(attendu).first().waitFor()
}

function objectifs(attendu: string | RegExp): (ouvert: VoletOuvert) => Promise<void> {
  return (ouvert) => ouvrirLEtape(ouvert, /^Objectifs/, attendu)
}

const ECRANS: Readonly<Record<string, readonly [contrat: string, mener: (ouvert: VoletOuvert) => Promise<void>]>> = {
  'sans-modalite': ['', objectifs('Compléter le cadre')],
  abaissante: [
    'abaissante',
    async (ouvert) => {
      await objectifs('Logements manquants')(ouvert)
      await ouvert.volet.getByLabel('Objectif retenu (logements)').fill('160')
      await ouvert.volet.getByText(/soit 28,02/).waitFor()
    },
  ],
  'sous-le-plancher': [
    'abaissante',
    async (ouvert) => {
      await objectifs('Logements manquants')(ouvert)
      await ouvert.volet.getByLabel('Objectif retenu (logements)').fill('140')
      await ouvert.volet.getByText(/non conforme\./).waitFor()
    },
  ],
  'au-plancher': [
    'abaissante',
    async (ouvert) => {
      await objectifs('Logements manquants')(ouvert)
      await cliquer(ouvert, /^Reprendre le plancher/)
      await ouvert.volet.getByText(/cumul de difficultés/).waitFor()
    },
  ],
  contraires: ['contraires', objectifs('Garder le taux')],
  'communes-melees': [
    'melees',
    async (ouvert) => {
      await objectifs('Saint-Éloi')(ouvert)
      for (const nom of ['Saint-Éloi', 'Vieux-Bourg']) await cliquer(ouvert, nom)
      await ouvert.volet.getByText(/Commune exemptée/).waitFor()
    },
  ],
  mutualisant: ['mutualisant', objectifs('Total de la répartition')],
  proposition: [
    'mutualisant',
    async (ouvert) => {
      await objectifs('Total de la répartition')(ouvert)
      await cliquer(ouvert, 'Proposer une répartition')
      await ouvert.volet.getByText(/accord à demander/).first().waitFor()
      await ouvert.volet.getByText('Bornes voulues par commune').click()
      await ouvert.volet.getByLabel('Bazas, au plus (logements)').fill('130')
      await ouvert.volet.getByText('Bazas : au plus 130 logements').waitFor()
    },
  ],
  'repartition-appliquee': [
    'mutualisant',
    async (ouvert) => {
      await objectifs('Total de la répartition')(ouvert)
      await cliquer(ouvert, 'Proposer une répartition')
      await cliquer(ouvert, 'Appliquer cette répartition')
      await ouvert.volet.getByText(/Répartition appliquée/).waitFor()
      await cliquer(ouvert, 'Bazas')
      await ouvert.volet.getByLabel('Accord de la commune').selectOption('Oui')
    },
  ],
  'grand-epci': ['epci', objectifs(/communes de plus/)],
  arrondissements: ['plm', objectifs(/Écart à l’objectif/)],
  'apercu-de-l-article-2': [
    'abaissante',
    async (ouvert) => {
      await objectifs('Logements manquants')(ouvert)
      await ouvert.volet.getByLabel('Objectif retenu (logements)').fill('160')
      await cliquer(ouvert, 'Voir l’aperçu avant d’écrire')
      await ouvert.volet.getByRole('button', { name: /^Écrire \d/ }).waitFor()
    },
  ],
  hypotheses: [
    'mutualisant',
    async (ouvert) => {
      await ouvrirLEtape(ouvert, /^Hypothèses/, /Points qui changent/)
      await ouvert.volet.getByLabel('autre : 17 % du déficit').check()
      await ouvert.volet.getByText(/se motive/).waitFor()
      await ouvert.volet.getByText(/^Autres points/).click()
    },
  ],
}

describe.each(Object.entries(ECRANS))('écran « %s »', (nom, [contrat, mener]) => {
  it('n’enfreint aucune règle d’axe, tient en largeur, ne demande rien à Internet et ne se plaint pas', async () => {
    const ouvert = await ouvrirVolet(atelier, { classeur: contrat })
    try {
      await mener(ouvert)
      await passerLesRegards(ouvert, `objectifs-${nom}`)
    } finally {
      await ouvert.page.close()
    }
  })
})

it('au clavier : déplier une commune, saisir, et lire le contrôle annoncé', async () => {
  const ouvert = await ouvrirVolet(atelier, { classeur: 'melees' })
  try {
    await objectifs('Aubignane')(ouvert)
    await ouvert.volet.getByRole('button', { name: 'Aubignane', exact: true }).focus()
    await ouvert.page.keyboard.press('Enter')
    await ouvert.volet.getByLabel('Objectif retenu (logements)').focus()
    await ouvert.page.keyboard.type('160')
    await ouvert.volet.getByRole('status').filter({ hasText: 'Contrôle de l’objectif retenu : conforme.' }).waitFor()
    expect(await ouvert.volet.getByRole('button', { name: 'Aubignane', exact: true }).getAttribute('aria-expanded')).toBe('true')
  } finally {
    await ouvert.page.close()
  }
})
