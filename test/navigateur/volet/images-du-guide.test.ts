import type { Mener } from './images'
import { prendreLImage } from './images'
import { ouvrirAtelier, ouvrirVolet } from './page'
import type { Atelier, VoletOuvert } from './page'

/** Images des guides de la cotation, du flux et de l’audit : `MIXITE_CAPTURES=docs/captures` les refait ; sans elle, les écrans s’éprouvent. */

async function cliquer({ volet }: VoletOuvert, nom: string | RegExp): Promise<void> {
  await volet.getByRole('button', { name: nom, ...(typeof nom === 'string' ? { exact: true } : {}) }).first().click()
}

async function dater({ volet }: VoletOuvert): Promise<void> {
  await volet.getByLabel('Date du calcul').fill('15/03/2024')
}

async function coter(ouvert: VoletOuvert): Promise<void> {
  await cliquer(ouvert, 'Coter une liste')
  await dater(ouvert)
}

async function essayer(ouvert: VoletOuvert): Promise<void> {
  await cliquer(ouvert, 'Essayer une grille')
  await ouvert.volet.getByLabel('Grille B (facultative)', { exact: true }).selectOption("'Grille proposée au vote de 2025'!A1:D6")
  await dater(ouvert)
}

async function ventiler(ouvert: VoletOuvert): Promise<void> {
  await cliquer(ouvert, 'Bilan annuel du flux')
  await cliquer(ouvert, 'Continuer')
  await cliquer(ouvert, 'Ventiler, sans rien écrire')
  await ouvert.volet.getByRole('heading', { name: 'Les six ventilations' }).waitFor()
}

async function suivre(ouvert: VoletOuvert): Promise<void> {
  await cliquer(ouvert, 'Tableaux de suivi')
  await ouvert.volet.getByText('Gestion en flux', { exact: true }).waitFor()
}

async function ouvrirLAvancement(ouvert: VoletOuvert): Promise<void> {
  await suivre(ouvert)
  await cliquer(ouvert, /^Avancement de la cotation/)
  await ouvert.volet.getByLabel('Jour du contrôle').fill('15/03/2024')
}

async function ouvrirLAudit(ouvert: VoletOuvert): Promise<void> {
  await cliquer(ouvert, 'Auditer ce classeur')
  await ouvert.volet.getByText(/^Feuilles à auditer/).waitFor()
}

async function auditer(ouvert: VoletOuvert): Promise<void> {
  await ouvrirLAudit(ouvert)
  await cliquer(ouvert, 'Auditer')
  await ouvert.volet.getByRole('heading', { name: 'Résultat' }).waitFor()
}

async function reglerLAudit(ouvert: VoletOuvert): Promise<void> {
  await ouvrirLAudit(ouvert)
  for (const partie of [/^Feuilles à auditer/, /^Jour, période/]) await ouvert.volet.locator('summary', { hasText: partie }).click()
  await ouvert.volet.getByLabel('Jour du contrôle (facultatif)').fill('15/03/2024')
}

async function preparerUneCorrection(ouvert: VoletOuvert): Promise<void> {
  await auditer(ouvert)
  await cliquer(ouvert, 'Corriger Objectifs!H5')
  await ouvert.volet.getByText('Après correction').waitFor()
}

async function questionner(ouvert: VoletOuvert): Promise<void> {
  await auditer(ouvert)
  await ouvert.volet.getByLabel(/^Que porte la colonne/).selectOption({ index: 1 })
}

async function preparerLeRapport(ouvert: VoletOuvert): Promise<void> {
  await auditer(ouvert)
  // Repliés, les constats laissent l’aperçu dans l’image.
  await ouvert.volet.locator('summary', { hasText: /^Erreurs légales/ }).click()
  await cliquer(ouvert, 'Écrire le rapport')
  await ouvert.volet.getByRole('button', { name: /^Écrire \d+ cellules/ }).waitFor()
}

async function preparerLesCommentaires(ouvert: VoletOuvert): Promise<void> {
  await auditer(ouvert)
  await ouvert.volet.getByLabel('Rechercher un constat').fill('SRU-04')
  await ouvert.volet.getByText(/celles des constats que le filtre garde/).waitFor()
  await ouvert.volet.locator('summary', { hasText: /^Erreurs légales/ }).click()
  await cliquer(ouvert, 'Commenter les cellules')
  await ouvert.volet.getByRole('button', { name: 'Poser les commentaires' }).waitFor()
}

/** Par page hôte : nom de l’image, classeur que l’hôte ouvre, chemin jusqu’à l’écran. */
const IMAGES: Readonly<Record<string, Readonly<Record<string, readonly [classeur: string, mener: Mener]>>>> = {
  'hote-coter': {
    '20-coter': ['', coter],
    '21-coter-apercu': [
      'fautives',
      async (ouvert) => {
        await coter(ouvert)
        await cliquer(ouvert, 'Noter, sans rien écrire')
        await ouvert.volet.getByText('Les notes iront dans').waitFor()
      },
    ],
  },
  'hote-comparer': {
    '22-essayer': ['', essayer],
    '23-essayer-resultats': [
      '',
      async (ouvert) => {
        await essayer(ouvert)
        await cliquer(ouvert, 'Essayer, sans rien écrire')
        await ouvert.volet.getByRole('heading', { name: 'Sensibilité à chaque critère', exact: true }).waitFor()
      },
    ],
  },
  'hote-bilan-flux': {
    '24-bilan': ['fautives', ventiler],
    '25-bilan-apercu': [
      'fautives',
      async (ouvert) => {
        await ventiler(ouvert)
        await ouvert.volet.getByLabel('Année du bilan').fill('2024')
        await cliquer(ouvert, 'Préparer la feuille')
        await ouvert.volet.getByRole('button', { name: /^Écrire \d/ }).waitFor()
      },
    ],
  },
  'hote-audit': {
    '30-audit': ['', reglerLAudit],
    '31-audit-constats': ['', auditer],
    '32-audit-questions': ['incertain', questionner],
    '33-audit-correction': ['', preparerUneCorrection],
    '34-audit-rapport': ['', preparerLeRapport],
    '35-audit-commentaires': ['', preparerLesCommentaires],
  },
  'hote-suivi': {
    '26-suivi': ['', suivre],
    '27-suivi-tableau': ['', ouvrirLAvancement],
    '28-suivi-constats': [
      'rempli',
      async (ouvert) => {
        await ouvrirLAvancement(ouvert)
        await cliquer(ouvert, 'Contrôler')
        await ouvert.volet.getByText(/^Erreurs légales/).waitFor()
      },
    ],
  },
}

describe.each(Object.entries(IMAGES))('%s', (hote, images) => {
  let atelier: Atelier

  beforeAll(async () => {
    atelier = await ouvrirAtelier(hote)
  })
  afterAll(() => atelier.fermer())

  it.each(Object.entries(images))('« %s » : accessible, en largeur, sans plainte ni requête', async (nom, [classeur, mener]) => {
    await prendreLImage(await ouvrirVolet(atelier, { classeur, largeur: 480 }), nom, mener)
  })
})
