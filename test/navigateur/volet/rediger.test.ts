import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
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

async function ouvrirLaRedaction(contrat: string): Promise<VoletOuvert> {
  const ouvert = await ouvrirVolet(atelier, { classeur: contrat })
  await ouvert.volet.getByRole('button', { name: 'Remplir un contrat de mixité sociale' }).click()
  await ouvert.volet.getByRole('button', { name: /^Rédiger/ }).first().click()
  return ouvert
}

const ECRANS: Readonly<Record<string, readonly [contrat: string, attendu: string]>> = {
  abaissant: ['abaissante', 'soit 160 logements'],
  mutualisant: ['mutualisant', 'Ensemble des communes'],
  'sans-cadre': ['', 'Choisissez d’abord la modalité'],
}

describe.each(Object.entries(ECRANS))('contrat rédigé « %s »', (nom, [contrat, attendu]) => {
  it('n’enfreint aucune règle d’axe, tient en largeur, ne demande rien à Internet et ne se plaint pas', async () => {
    const ouvert = await ouvrirLaRedaction(contrat)
    try {
      await ouvert.volet.getByText(attendu).first().waitFor()
      await passerLesRegards(ouvert, `rediger-${nom}`)
    } finally {
      await ouvert.page.close()
    }
  })
})

describe('sorties du contrat', () => {
  it('télécharge un .docx qui porte les phrases et les tableaux, et en laisse le lien', async () => {
    const ouvert = await ouvrirLaRedaction('abaissante')
    try {
      await ouvert.volet.getByText('soit 160 logements').first().waitFor()
      const [telechargement] = await Promise.all([
        ouvert.page.waitForEvent('download'),
        ouvert.volet.getByRole('button', { name: 'Télécharger le .docx' }).click(),
      ])
      expect(telechargement.suggestedFilename()).toBe('Contrat de mixité sociale 2023-2025 Aubignane.docx')
      const partie = unzipSync(readFileSync(await telechargement.path()))['word/document.xml']
      const xml = partie === undefined ? '' : strFromU8(partie)
      expect(xml).toContain('soit 160')
      expect(xml).toContain('Les Oliviers')
      await ouvert.volet.getByRole('link', { name: telechargement.suggestedFilename() }).waitFor()
      expect(ouvert.plaintes).toEqual([])
      if (process.env['MIXITE_CAPTURES'] !== undefined) await telechargement.saveAs(`${process.env['MIXITE_CAPTURES']}/contrat.docx`)
    } finally {
      await ouvert.page.close()
    }
  })

  it('copie le contrat en texte et en HTML, tableaux compris', async () => {
    const ouvert = await ouvrirLaRedaction('abaissante')
    try {
      await ouvert.volet.getByText('soit 160 logements').first().waitFor()
      await ouvert.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await ouvert.volet.getByRole('button', { name: 'Copier le contrat' }).click()
      await ouvert.volet.getByText('Contrat copié').waitFor()
      const html = await ouvert.volet.evaluate(async () => {
        const [copie] = await navigator.clipboard.read()
        return copie === undefined ? '' : (await copie.getType('text/html')).text()
      })
      expect(html).toContain('<table')
      expect(html).toContain('Les Oliviers')
    } finally {
      await ouvert.page.close()
    }
  })
})
