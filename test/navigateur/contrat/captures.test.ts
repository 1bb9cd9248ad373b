import type { Mener } from '../volet/images'
import { prendreLImage } from '../volet/images'
import { ouvrirAtelier, ouvrirVolet } from '../volet/page'
import type { Atelier, VoletOuvert } from '../volet/page'
import { EPCI, fichierNational } from './communes'

/** Le jeu d’images du guide : `MIXITE_CAPTURES=docs/captures` le refait ; sans elle, les écrans s’éprouvent, rien n’est gardé. */

let atelier: Atelier

beforeAll(async () => {
  atelier = await ouvrirAtelier('../contrat/hote-captures')
})
afterAll(() => atelier.fermer())

async function cliquer({ volet }: VoletOuvert, nom: string | RegExp): Promise<void> {
  await volet.getByRole('button', { name: nom, ...(typeof nom === 'string' ? { exact: true } : {}) }).first().click()
}

async function lire({ volet }: VoletOuvert, texte: string | RegExp): Promise<void> {
  await volet.getByText(texte).first().waitFor()
}

async function etapes(ouvert: VoletOuvert): Promise<void> {
  await cliquer(ouvert, 'Remplir un contrat de mixité sociale')
  await ouvert.volet.getByRole('button', { name: /^Communes.*(?:À faire|Fait)/s }).waitFor()
}

function etape(nom: RegExp, attendu: string | RegExp): Mener {
  return async (ouvert) => {
    await etapes(ouvert)
    await cliquer(ouvert, nom)
    await lire(ouvert, attendu)
  }
}

function table(id: string, attendu: string | RegExp): Mener {
  return async (ouvert) => {
    await etape(/^Tableaux/, /^\d+ tableaux$/)(ouvert)
    await cliquer(ouvert, new RegExp(`^${id}`))
    await lire(ouvert, attendu)
  }
}

async function ecrire(ouvert: VoletOuvert): Promise<void> {
  await cliquer(ouvert, 'Voir l’aperçu avant d’écrire')
  await cliquer(ouvert, /^Écrire \d/)
  await lire(ouvert, /cellules? écrites?/)
  await cliquer(ouvert, 'Fermer l’aperçu')
}

async function donnerLeFichier(ouvert: VoletOuvert): Promise<void> {
  await etape(/^Communes/, 'Depuis un fichier du poste')(ouvert)
  await ouvert.volet.locator('input[type=file]').setInputFiles(fichierNational(EPCI))
  await lire(ouvert, 'Quelle colonne dit quoi ?')
}

async function retoucherUneAction(ouvert: VoletOuvert): Promise<void> {
  const plage = { feuille: 'TAB-12', ligne: 1, colonne: 2, lignes: 1, colonnes: 1 }
  await ouvert.page.evaluate((cellule) => window.mixite.classeur.ecrire(cellule, [['À la main']]), plage)
}

const IMAGES: Readonly<Record<string, readonly [classeur: string, mener: Mener]>> = {
  '01-accueil': ['', (ouvert) => lire(ouvert, 'Remplir un contrat de mixité sociale')],
  '02-etapes': ['abaissante', etapes],
  '03-cadre': ['abaissante', etape(/^Cadre du contrat/, 'Contrat à conclure')],
  '04-sources': ['abaissante', etape(/^Communes/, 'Depuis une feuille de ce classeur')],
  '05-correspondance': ['', donnerLeFichier],
  '06-choix-des-communes': [
    '',
    async (ouvert) => {
      await donnerLeFichier(ouvert)
      await cliquer(ouvert, 'Lire les communes')
      await ouvert.volet.getByLabel('Rechercher par nom ou code INSEE').fill('261')
      for (const { nom } of EPCI) await ouvert.volet.getByLabel(nom, { exact: true }).check()
    },
  ],
  '07-apercu': [
    'abaissante',
    async (ouvert) => {
      await table('TAB-12', 'Réviser le plan local d’urbanisme')(ouvert)
      await ecrire(ouvert)
      await retoucherUneAction(ouvert)
      await cliquer(ouvert, 'Modifier : Acquérir le site de la gare')
      await ouvert.volet.getByLabel('Indicateur mesurable').fill('Délibération')
      await cliquer(ouvert, 'Revenir au tableau')
      await cliquer(ouvert, 'Voir l’aperçu avant d’écrire')
      await lire(ouvert, 'À la main → Réviser')
    },
  ],
  '08-hypotheses': ['abaissante', etape(/^Hypothèses/, 'Points qui changent un nombre de ce contrat')],
  '09-objectifs-abaissement': ['abaissante', etape(/^Objectifs/, /soit 28,02/)],
  '10-objectifs-mutualisation': [
    'mutualisant',
    async (ouvert) => {
      await etape(/^Objectifs/, 'Total de la répartition')(ouvert)
      await cliquer(ouvert, 'Proposer une répartition')
      await lire(ouvert, 'Répartition proposée')
      await ouvert.volet.getByLabel('Figeac : 396 logements').uncheck()
      await lire(ouvert, /accord à demander/)
    },
  ],
  '11-arrondissements': ['arrondissements', etape(/^Objectifs/, 'Arrondissements de Lyon')],
  '12-tableaux': ['abaissante', etape(/^Tableaux/, /^\d+ tableaux$/)],
  '13-table-projets': ['abaissante', table('TAB-17', 'Ce que les projets couvrent')],
  '14-grille': [
    'abaissante',
    async (ouvert) => {
      await etape(/^Grilles de questions/, /^Ensemble/)(ouvert)
      await cliquer(ouvert, /^GRI-01/)
      await cliquer(ouvert, /^Analyse des gisements fonciers/)
      await ouvert.volet.getByLabel('Réponse', { exact: true }).selectOption('Oui')
    },
  ],
  '15-rediger': ['abaissante', etape(/^Rédiger/, 'soit 160 logements')],
  '16-ecritures': [
    'abaissante',
    async (ouvert) => {
      await table('TAB-12', 'Réviser le plan local d’urbanisme')(ouvert)
      await ecrire(ouvert)
      await cliquer(ouvert, 'Tableaux du contrat')
      await cliquer(ouvert, /^TAB-17/)
      await lire(ouvert, 'Ce que les projets couvrent')
      await ecrire(ouvert)
      await cliquer(ouvert, 'Étapes du contrat')
      await cliquer(ouvert, /^Dernières écritures/)
      await ouvert.volet.getByRole('button', { name: /^Remettre comme avant/ }).nth(1).waitFor()
    },
  ],
}

it.each(Object.entries(IMAGES))('« %s » : accessible, en largeur, sans plainte ni requête', async (nom, [classeur, mener]) => {
  await prendreLImage(await ouvrirVolet(atelier, { classeur, largeur: 480 }), nom, mener)
})
