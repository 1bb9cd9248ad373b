import { ouvrirAtelier, ouvrirVolet } from './page'
import type { Atelier, VoletOuvert } from './page'
import { passerLesRegards } from './regards'

let atelier: Atelier

beforeAll(async () => {
  atelier = await ouvrirAtelier('hote-tableaux')
})

afterAll(async () => {
  await atelier.fermer()
})

async function cliquer({ volet }: VoletOuvert, nom: string | RegExp): Promise<void> {
  await volet
    .getByRole('button', { name: nom, ...(typeof nom === 'string' ? { exact: true } : {}) })
    .first()
    .click()
}

async function ouvrirLaListe(ouvert: VoletOuvert): Promise<void> {
  await cliquer(ouvert, 'Remplir un contrat de mixité sociale')
  await cliquer(ouvert, /^Tableaux/)
  await ouvert.volet.getByText('21 tableaux').waitFor()
}

async function ouvrirTable(ouvert: VoletOuvert, id: string, attendu: string | RegExp): Promise<void> {
  await ouvrirLaListe(ouvert)
  await cliquer(ouvert, new RegExp(`^${id}`))
  await ouvert.volet.getByText(attendu).first().waitFor()
}

async function ouvrirLApercu(ouvert: VoletOuvert): Promise<void> {
  await cliquer(ouvert, 'Voir l’aperçu avant d’écrire')
  await ouvert.volet.getByRole('button', { name: /^Écrire \d/ }).waitFor()
}

async function ecrire(ouvert: VoletOuvert): Promise<void> {
  await cliquer(ouvert, /^Écrire \d/)
  await ouvert.volet.getByText(/cellules? écrites?/).waitFor()
}

async function changerUneCellule({ page }: VoletOuvert, feuille: string): Promise<void> {
  const plage = { feuille, ligne: 1, colonne: 2, lignes: 1, colonnes: 1 }
  await page.evaluate((cellule) => window.mixite.classeur.ecrire(cellule, [['À la main']]), plage)
}

async function ecrireLesActions(ouvert: VoletOuvert): Promise<void> {
  await ouvrirTable(ouvert, 'TAB-12', 'Réviser le plan local d’urbanisme')
  await ouvrirLApercu(ouvert)
  await ecrire(ouvert)
}

const ECRANS: Readonly<Record<string, readonly [contrat: string, mener: (ouvert: VoletOuvert) => Promise<void>]>> = {
  'sans-modalite': [
    '',
    async (ouvert) => {
      await cliquer(ouvert, 'Remplir un contrat de mixité sociale')
      await cliquer(ouvert, /^Tableaux/)
      await ouvert.volet.getByText('Choisir la modalité').waitFor()
    },
  ],
  'liste-des-tableaux': ['abaissante', ouvrirLaListe],
  actions: ['abaissante', (ouvert) => ouvrirTable(ouvert, 'TAB-12', 'Réviser le plan local d’urbanisme')],
  action: [
    'abaissante',
    async (ouvert) => {
      await ouvrirTable(ouvert, 'TAB-12', 'Réviser le plan local d’urbanisme')
      await cliquer(ouvert, /^Modifier/)
      await ouvert.volet.getByLabel('Calendrier : début').fill('31/02/2024')
      await ouvert.volet.getByText('une date JJ/MM/AAAA').waitFor()
    },
  ],
  projets: ['abaissante', (ouvert) => ouvrirTable(ouvert, 'TAB-17', 'Ce que les projets couvrent')],
  projet: [
    'abaissante',
    async (ouvert) => {
      await ouvrirTable(ouvert, 'TAB-17', 'Ce que les projets couvrent')
      await cliquer(ouvert, 'Modifier : Les Oliviers')
      await ouvert.volet.getByText('liste principale').waitFor()
    },
  ],
  'objectifs-d-une-commune': ['abaissante', (ouvert) => ouvrirTable(ouvert, 'TAB-13', '28,02 %')],
  'objectifs-d-un-epci': ['mutualisant', (ouvert) => ouvrirTable(ouvert, 'TAB-14', /il en manque 284/)],
  arrondissements: ['plm', (ouvert) => ouvrirTable(ouvert, 'TAB-15', /Moins de 15/)],
  signataires: ['abaissante', (ouvert) => ouvrirTable(ouvert, 'TAB-20', 'Compléter ces lignes')],
  'leviers-a-completer': ['abaissante', (ouvert) => ouvrirTable(ouvert, 'TAB-11', '4) Attribution aux publics prioritaires')],
  'apercu-sans-rien-a-remplacer': [
    'abaissante',
    async (ouvert) => {
      await ouvrirTable(ouvert, 'TAB-13', '28,02 %')
      await ouvrirLApercu(ouvert)
    },
  ],
  'apercu-et-graphiques': [
    'sans-graphiques',
    async (ouvert) => {
      await ouvrirTable(ouvert, 'TAB-04', 'Ligne 2')
      await ouvrirLApercu(ouvert)
      await ouvert.volet.getByRole('img').first().waitFor()
    },
  ],
  'communes-d-une-table': ['par-commune', (ouvert) => ouvrirTable(ouvert, 'TAB-04', 'Feuille « TAB-04 Aubignane »')],
  'table-d-une-commune': [
    'par-commune',
    async (ouvert) => {
      await ouvrirTable(ouvert, 'TAB-04', 'Reprendre ces saisies')
      await cliquer(ouvert, /^Aubignane/)
      await ouvrirLApercu(ouvert)
      await ouvert.volet.getByText('Avant d’écrire : TAB-04, Aubignane').waitFor()
      await ecrire(ouvert)
      await cliquer(ouvert, 'Fermer l’aperçu')
      await ouvert.volet.getByText('La feuille du classeur porte ces saisies.').waitFor()
      const feuilles = await ouvert.page.evaluate(() => window.mixite.classeur.feuilles())
      expect(feuilles.map(({ nom }) => nom)).toContain('TAB-04 Aubignane')
      await cliquer(ouvert, 'Commune suivante : Clochemerle')
      await ouvert.volet.getByRole('heading', { name: /^Clochemerle/ }).waitFor()
    },
  ],
  'table-ecrite': ['abaissante', ecrireLesActions],
  'apercu-de-cellules-remplies': [
    'abaissante',
    async (ouvert) => {
      await ecrireLesActions(ouvert)
      await cliquer(ouvert, 'Fermer l’aperçu')
      await changerUneCellule(ouvert, 'TAB-12')
      await cliquer(ouvert, /^Modifier/)
      await ouvert.volet.getByLabel('Indicateur mesurable').fill('Délibération')
      await cliquer(ouvert, 'Revenir au tableau')
      await ouvrirLApercu(ouvert)
      await ouvert.volet.getByText('À la main → Réviser').waitFor()
      await ouvert.volet.getByText('Option d’écriture').click()
    },
  ],
  'dernieres-ecritures': [
    'abaissante',
    async (ouvert) => {
      await ecrireLesActions(ouvert)
      await changerUneCellule(ouvert, 'TAB-12')
      await cliquer(ouvert, 'Étapes du contrat')
      await cliquer(ouvert, /^Dernières écritures/)
      await cliquer(ouvert, /^Remettre comme avant/)
      await ouvert.volet.getByText('Remettre quand même').waitFor()
    },
  ],
}

describe.each(Object.entries(ECRANS))('écran « %s »', (nom, [contrat, mener]) => {
  it('n’enfreint aucune règle d’axe, tient en largeur, ne demande rien à Internet et ne se plaint pas', async () => {
    const ouvert = await ouvrirVolet(atelier, { classeur: contrat })
    try {
      await mener(ouvert)
      await passerLesRegards(ouvert, `tableaux-${nom}`)
    } finally {
      await ouvert.page.close()
    }
  })
})
