import { ouvrirAtelier, ouvrirVolet } from './page'
import type { Atelier, VoletOuvert } from './page'
import { passerLesRegards } from './regards'

let atelier: Atelier

beforeAll(async () => {
  atelier = await ouvrirAtelier('hote-coter')
})

afterAll(async () => {
  await atelier.fermer()
})

async function cliquer({ volet }: VoletOuvert, nom: string): Promise<void> {
  await volet.getByRole('button', { name: nom, exact: true }).click()
}

async function ouvrir(classeur: string): Promise<VoletOuvert> {
  const ouvert = await ouvrirVolet(atelier, { classeur })
  await cliquer(ouvert, 'Coter une liste')
  return ouvert
}

async function noter(ouvert: VoletOuvert): Promise<void> {
  await ouvert.volet.getByLabel('Date du calcul').fill('15/03/2024')
  await cliquer(ouvert, 'Noter, sans rien écrire')
}

/** Au plus dix arrêts : au-delà, le bouton ne serait plus à portée du clavier. */
async function tabulerJusqua({ page, volet }: VoletOuvert, nom: string): Promise<void> {
  for (let arrets = 0; arrets < 10; arrets += 1) {
    await page.keyboard.press('Tab')
    if ((await volet.evaluate(() => document.activeElement?.textContent)) === nom) return
  }
  throw new Error(`« ${nom} » n’est pas atteint par la tabulation`)
}

async function lire({ page }: VoletOuvert, colonne: number, lignes: number): Promise<readonly unknown[]> {
  const plage = { feuille: 'Demandes actives', ligne: 0, colonne, lignes, colonnes: 1 }
  return page.evaluate(async (une) => (await window.mixite.classeur.lire(une)).valeurs.flat(), plage)
}

/** Une des feuilles mal tenues, choisie comme liste, puis notée. */
function mener(feuille: string, attendu: RegExp): (ouvert: VoletOuvert) => Promise<void> {
  return async (ouvert) => {
    const { volet } = ouvert
    const option = await volet.getByLabel('Demandes', { exact: true }).locator('option', { hasText: `« ${feuille} »` }).getAttribute('value')
    await volet.getByLabel('Demandes', { exact: true }).selectOption(option)
    await volet.getByLabel('Grille de cotation', { exact: true }).selectOption('Grille!A1:D4')
    await noter(ouvert)
    await volet.getByText(attendu).first().waitFor()
  }
}

const ECRANS: Readonly<Record<string, readonly [classeur: string, mener: (ouvert: VoletOuvert) => Promise<void>]>> = {
  vide: ['vide', ({ volet }) => volet.getByText('ne porte encore ni demandes ni grille').waitFor()],
  choix: ['', ({ volet }) => volet.getByText('Ce qu’il faut noter').waitFor()],
  manque: [
    '',
    async (ouvert) => {
      await ouvert.volet.getByLabel('Date du calcul').fill('')
      await cliquer(ouvert, 'Noter, sans rien écrire')
      await ouvert.volet.getByText('Il manque').waitFor()
    },
  ],
  'grille-fausse': [
    'grille-fausse',
    async (ouvert) => {
      await noter(ouvert)
      await ouvert.volet.getByText('La liste ne peut pas être notée').waitFor()
    },
  ],
  controle: [
    'a-relire',
    async ({ volet }) => {
      for (const gravite of [/^Erreurs légales/, /^Alertes/]) {
        const groupe = volet.locator('details', { hasText: gravite })
        await groupe.locator('summary').click()
        await groupe.locator('li').first().waitFor()
      }
    },
  ],
  'titres-en-ligne-3': ['mal-tenu', mener('Demandes actives', /Les notes iront dans/)],
  'grille-a-droite': ['mal-tenu', mener('Les deux', /Les notes iront dans/)],
  'dates-en-texte': ['mal-tenu', mener('Dates en texte', /premières lignes en erreur/)],
  protegee: ['mal-tenu', mener('Protégée', /est protégée/)],
  fusion: ['mal-tenu', mener('Fusion', /Cellules fusionnées/)],
  'titre-en-double': ['mal-tenu', mener('En double', /ne peut pas être notée/)],
  apercu: [
    'fautives',
    async (ouvert) => {
      await noter(ouvert)
      await ouvert.volet.getByText('Les 10 premières lignes en erreur').click()
      await ouvert.volet.locator('details[open] li').first().waitFor()
    },
  ],
  ecrite: [
    '',
    async (ouvert) => {
      await noter(ouvert)
      await cliquer(ouvert, 'Écrire les notes')
      await ouvert.volet.getByText('Notes écrites dans').waitFor()
    },
  ],
}

it.each(Object.entries(ECRANS))('écran %s : lisible à 320 px, au clavier et sans enfreindre une règle d’axe', async (nom, [classeur, mener]) => {
  const ouvert = await ouvrir(classeur)
  await mener(ouvert)
  await passerLesRegards(ouvert, `coter-${nom}`)
  await ouvert.page.close()
})

it('au clavier seul : noter, écrire, remettre', async () => {
  const ouvert = await ouvrir('')
  const { page, volet } = ouvert
  await volet.getByLabel('Date du calcul').fill('15/03/2024')
  await volet.getByText(/^Alertes/).waitFor()
  await volet.getByLabel('Doubler les points sur pièce récente').focus()
  await tabulerJusqua(ouvert, 'Noter, sans rien écrire')
  await page.keyboard.press('Enter')
  await volet.getByText('Les notes iront dans').waitFor()
  await volet.getByRole('button', { name: 'Écrire les notes' }).focus()
  await page.keyboard.press('Enter')
  await volet.getByText('Notes écrites dans').waitFor()
  expect((await lire(ouvert, 5, 3))[0]).toBe('Note (Grille, 15/03/2024)')
  await volet.getByRole('button', { name: 'Remettre comme avant' }).focus()
  await page.keyboard.press('Enter')
  await volet.getByText('remises comme avant').waitFor()
  expect(await lire(ouvert, 5, 3)).toEqual([null, null, null])
  await page.close()
})

it('60 000 demandes : la page répond pendant la notation, et l’arrêt ne laisse rien', async () => {
  const ouvert = await ouvrir('longue')
  const { volet } = ouvert
  await noter(ouvert)
  await volet.getByText('Les notes iront dans').waitFor()
  await ouvert.page.evaluate(() => window.mixite.retenir?.())
  await cliquer(ouvert, 'Écrire les notes')
  await volet.getByText('Vérification puis écriture en cours').waitFor()
  await cliquer(ouvert, 'Arrêter')
  await ouvert.page.evaluate(() => window.mixite.laisser?.())
  await volet.getByText('Écriture arrêtée').waitFor()
  expect((await lire(ouvert, 5, 60_001)).every((valeur) => valeur === null)).toBe(true)
  await ouvert.page.close()
})
