import { ouvrirAtelier, ouvrirVolet } from './page'
import type { Atelier, VoletOuvert } from './page'
import { passerLesRegards } from './regards'

let atelier: Atelier

beforeAll(async () => {
  atelier = await ouvrirAtelier('hote-rediger')
})

afterAll(async () => {
  await atelier.fermer()
})

async function cliquer({ volet }: VoletOuvert, nom: string | RegExp): Promise<void> {
  await volet.getByRole('button', { name: nom }).first().click()
}

async function ouvrirLesGrilles(ouvert: VoletOuvert): Promise<void> {
  await cliquer(ouvert, 'Remplir un contrat de mixité sociale')
  await cliquer(ouvert, /^Grilles de questions/)
  await ouvert.volet.getByText(/^Ensemble/).waitFor()
}

async function retenirUnLevier(ouvert: VoletOuvert): Promise<void> {
  await ouvrirLesGrilles(ouvert)
  await cliquer(ouvert, /^GRI-01/)
  await cliquer(ouvert, /^Analyse des gisements fonciers/)
  await ouvert.volet.getByLabel('Réponse', { exact: true }).selectOption('Oui')
  await ouvert.volet.getByLabel('Levier retenu').check()
  await ouvert.volet.getByText('Commentaire, source, répondants').click()
  await ouvert.volet.getByLabel('Date de la réponse').fill('31/02/2024')
  await ouvert.volet.getByText('une date JJ/MM/AAAA attendue').first().waitFor()
}

const ECRANS: Readonly<Record<string, (ouvert: VoletOuvert) => Promise<void>>> = {
  liste: ouvrirLesGrilles,
  'grille-et-reponse': retenirUnLevier,
  'levier-lie': async (ouvert) => {
    await retenirUnLevier(ouvert)
    await ouvert.volet.getByLabel('Date de la réponse').fill('05/03/2024')
    await cliquer(ouvert, 'Les quatre grilles')
    await ouvert.volet.getByText(/^Leviers liés/).waitFor()
  },
  apercu: async (ouvert) => {
    await ouvrirLesGrilles(ouvert)
    await cliquer(ouvert, /^GRI-02/)
    await cliquer(ouvert, 'Écrire la feuille GRI-02')
    await ouvert.volet.getByRole('button', { name: /^Écrire \d/ }).waitFor()
  },
  retouchee: async (ouvert) => {
    await ouvrirLesGrilles(ouvert)
    await cliquer(ouvert, /^GRI-04/)
    await cliquer(ouvert, 'Écrire la feuille GRI-04')
    await cliquer(ouvert, /^Écrire \d/)
    await ouvert.volet.getByText(/cellules? écrites?/).waitFor()
    await ouvert.page.evaluate(() =>
      window.mixite.classeur.ecrire({ feuille: 'GRI-04', ligne: 1, colonne: 3, lignes: 1, colonnes: 1 }, [['Oui']]),
    )
    await cliquer(ouvert, 'Étapes du contrat')
    await cliquer(ouvert, /^Grilles de questions/)
    await ouvert.volet.getByText(/a été retouchée/).waitFor()
  },
}

describe.each(Object.entries(ECRANS))('écran des grilles « %s »', (nom, mener) => {
  it('n’enfreint aucune règle d’axe, tient en largeur, ne demande rien à Internet et ne se plaint pas', async () => {
    const ouvert = await ouvrirVolet(atelier, { classeur: 'abaissante' })
    try {
      await mener(ouvert)
      await passerLesRegards(ouvert, `grilles-${nom}`)
    } finally {
      await ouvert.page.close()
    }
  })
})
