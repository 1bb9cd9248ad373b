import { lireFichier } from '../../../src/donnees'
import { communesFabriquees, ecrireEdition, EDITIONS, enWindows1252 } from '../../donnees/fabrique'
import { classeurXlsx } from '../../taskpane/cas-usage/classeur-xlsx'
import { tientEnLargeur, violations } from './accessibilite'
import { attendreLeFocus } from './focus'
import { ouvrirAtelier, ouvrirVolet } from './page'
import type { Atelier, VoletOuvert } from './page'
import { photographier, REGARDS, regarder } from './regards'

let atelier: Atelier

beforeAll(async () => {
  atelier = await ouvrirAtelier('hote-contrat')
})

afterAll(async () => {
  await atelier.fermer()
})

const [EDITION_2023] = EDITIONS

/** Le fichier national : 2 200 communes, tel qu’il est publié. */
function fichierNational() {
  if (EDITION_2023 === undefined) throw new Error('édition absente')
  const buffer = Buffer.from(enWindows1252(ecrireEdition(EDITION_2023, communesFabriquees(2200))))
  return { name: 'communes-2023.csv', mimeType: 'text/csv', buffer }
}

async function cliquer({ volet }: VoletOuvert, nom: string | RegExp): Promise<void> {
  await volet.getByRole('button', { name: nom, ...(typeof nom === 'string' ? { exact: true } : {}) }).click()
}

async function ouvrirLesEtapes(ouvert: VoletOuvert): Promise<void> {
  await cliquer(ouvert, 'Remplir un contrat de mixité sociale')
  await ouvert.volet.getByRole('button', { name: /^Communes.*(?:À faire|Fait)/s }).waitFor()
}

async function choisirLesCommunes(ouvert: VoletOuvert, noms: readonly string[]): Promise<void> {
  await ouvrirLesEtapes(ouvert)
  await cliquer(ouvert, /^Cadre du contrat/)
  for (const nom of noms) await ouvert.volet.getByLabel(nom, { exact: true }).check()
}

async function donnerLeFichier(ouvert: VoletOuvert): Promise<void> {
  await ouvrirLesEtapes(ouvert)
  await cliquer(ouvert, /^Communes/)
  await ouvert.volet.locator('input[type=file]').setInputFiles(fichierNational())
  await ouvert.volet.getByRole('heading', { name: 'Quelle colonne dit quoi ?' }).waitFor()
}

async function choisirDansLeFichier(ouvert: VoletOuvert): Promise<void> {
  await donnerLeFichier(ouvert)
  await cliquer(ouvert, 'Lire les communes')
  await ouvert.volet.getByLabel('Rechercher par nom ou code INSEE').fill('n° 12')
  await ouvert.volet.getByLabel('Commune n° 12', { exact: true }).check()
}

const ECRANS: Readonly<Record<string, readonly [classeur: string, mener: (ouvert: VoletOuvert) => Promise<void>]>> = {
  etapes: ['', ouvrirLesEtapes],
  'cadre-sans-commune': ['', (ouvert) => choisirLesCommunes(ouvert, [])],
  'cadre-mutualisant': [
    'communes',
    async (ouvert) => {
      await choisirLesCommunes(ouvert, ['Aubignane', 'Clochemerle', 'Saint-Éloi-le-Neuf', 'Montfranc'])
      await ouvert.volet.getByLabel(/^C\./).check()
      await ouvert.volet.getByLabel('EPCI à fiscalité propre ?').selectOption('oui')
      await ouvert.volet.getByText('5. Avis de la commission nationale SRU').waitFor()
    },
  ],
  'cadre-nouvelle-entrante': ['communes', (ouvert) => choisirLesCommunes(ouvert, ['Saint-Éloi-le-Neuf'])],
  'feuille-etrangere': ['etrangere', (ouvert) => choisirLesCommunes(ouvert, [])],
  sources: [
    'communes',
    async (ouvert) => {
      await ouvrirLesEtapes(ouvert)
      await cliquer(ouvert, /^Communes/)
      await ouvert.volet.getByRole('button', { name: 'Choisir celles du contrat' }).waitFor()
    },
  ],
  correspondance: ['', donnerLeFichier],
  'choix-des-communes': ['', choisirDansLeFichier],
  'apercu-des-communes': [
    '',
    async (ouvert) => {
      await choisirDansLeFichier(ouvert)
      await cliquer(ouvert, 'Voir ce qui sera écrit')
      await ouvert.volet.getByRole('button', { name: /^Écrire \d/ }).waitFor()
    },
  ],
  recommencer: [
    'communes',
    async (ouvert) => {
      await choisirLesCommunes(ouvert, ['Aubignane'])
      await cliquer(ouvert, 'Revenir aux étapes')
      await cliquer(ouvert, 'Recommencer un contrat…')
      await ouvert.volet.getByText(/Recommencer efface les choix/).waitFor()
    },
  ],
}

describe('écrans du contrat', () => {
  it.each(Object.entries(ECRANS))(
    '%s : accessible à 320 et 480 px, sombre et contrasté, sans plainte ni requête',
    async (nom, [classeur, mener]) => {
      const ouvert = await ouvrirVolet(atelier, { classeur })
      await mener(ouvert)
      for (const regard of REGARDS) {
        await regarder(ouvert, regard)
        expect([regard.nom, await violations(ouvert.volet), await tientEnLargeur(ouvert.volet)]).toEqual([regard.nom, [], true])
        await photographier(ouvert, `contrat-${nom}-${regard.nom}`, regard.largeur)
      }
      expect([ouvert.plaintes, ouvert.externes]).toEqual([[], []])
      await ouvert.page.close()
    },
  )
})

describe('le contrat au clavier', () => {
  it('mène de l’accueil au cadre et retour, le focus suivant', async () => {
    const { page, volet } = await ouvrirVolet(atelier, { classeur: 'communes' })
    await volet.getByRole('button', { name: 'Remplir un contrat de mixité sociale' }).focus()
    await page.keyboard.press('Enter')
    await attendreLeFocus(volet, /^Contrat de mixité sociale$/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await attendreLeFocus(volet, /^Cadre du contrat$/)
    await page.keyboard.press('Escape')
    await attendreLeFocus(volet, /^Contrat de mixité sociale$/)
    await page.keyboard.press('Escape')
    await attendreLeFocus(volet, /^Remplir un contrat de mixité sociale$/)
    expect(await volet.title()).toBe('Mixité')
    await page.close()
  })
})

describe('fichier national de 2 200 communes', () => {
  /** Temps de processeur de la page, en secondes. */
  async function processeur({ page }: VoletOuvert): Promise<() => Promise<number>> {
    const client = await page.context().newCDPSession(page)
    await client.send('Performance.enable', { timeDomain: 'threadTicks' })
    return async () => {
      const { metrics } = await client.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN
    }
  }

  it('se lit, se reconnaît et se montre en deux secondes de processeur au plus', async () => {
    const ouvert = await ouvrirVolet(atelier)
    await ouvrirLesEtapes(ouvert)
    await cliquer(ouvert, /^Communes/)
    const lire = await processeur(ouvert)
    const debut = await lire()
    await ouvert.volet.locator('input[type=file]').setInputFiles(fichierNational())
    await cliquer(ouvert, 'Lire les communes')
    await ouvert.volet.getByLabel('Commune n° 0', { exact: true }).waitFor()
    const dure = (await lire()) - debut
    process.stdout.write(`2 200 communes (CSV) : ${dure.toFixed(2)} s de processeur\n`)
    expect(dure).toBeLessThanOrEqual(2)
    await ouvert.page.close()
  })

  it('se lit aussi depuis un classeur .xlsx', async () => {
    const fichier = lireFichier(new Uint8Array(fichierNational().buffer))
    if (fichier.etat !== 'lu') throw new Error('fichier refusé')
    const contenu = [fichier.entetes, ...fichier.lignes.map(({ cellules }) => cellules)]
    const buffer = Buffer.from(await classeurXlsx([{ nom: 'Communes', contenu }]))
    const ouvert = await ouvrirVolet(atelier)
    await ouvrirLesEtapes(ouvert)
    await cliquer(ouvert, /^Communes/)
    const lire = await processeur(ouvert)
    const debut = await lire()
    await ouvert.volet
      .locator('input[type=file]')
      .setInputFiles({ name: 'communes.xlsx', mimeType: 'application/octet-stream', buffer })
    await cliquer(ouvert, 'Lire les communes')
    await ouvert.volet.getByLabel('Commune n° 0', { exact: true }).waitFor()
    process.stdout.write(`2 200 communes (xlsx) : ${((await lire()) - debut).toFixed(2)} s de processeur\n`)
    await ouvert.volet.getByText('2 200 communes lues').waitFor()
    await ouvert.page.close()
  })
})
