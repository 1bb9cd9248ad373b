import type { Frame, Page } from 'playwright-core'
import type { Valeur } from '../../../src/classeur/port'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { lirePeriode } from '../../../src/regles'
import type { Dossier } from '../../../src/taskpane/dossier/dossier'
import { DOSSIER_NEUF } from '../../../src/taskpane/dossier/dossier-neuf'
import { CLEF_DU_CONTRAT } from '../../../src/taskpane/dossier/gardien'
import { ecrireDossier } from '../../../src/taskpane/dossier/lire-dossier'
import { decrireCommunes } from '../../../src/trames'
import { classeurXlsx } from '../../taskpane/cas-usage/classeur-xlsx'
import { commune } from '../../taskpane/cas-usage/commune'
import { choisir, enregistrer, fabriquer } from './fichiers'
import { lireCellule } from './gestes'
import { lancerAtelier } from './lancer-atelier'
import type { Atelier } from './lancer-atelier'

let atelier: Atelier

beforeAll(async () => {
  atelier = await lancerAtelier()
})

afterAll(() => atelier.fermer())

const CONTRAT: Dossier = {
  ...DOSSIER_NEUF,
  modalite: 'B',
  communes: ['Aubignane'],
  brouillons: {
    'TAB-04': {
      lignes: [2020, 2021, 2022].map((annee, i) => ({ annee, rp: 9500 + 120 * i, ls: 1700 + 65 * i, cible: 0.25 })),
      horsTableau: {},
    },
  },
}

/** Classeur d’une commune, avec un contrat abaissant commencé. */
async function classeurDuContrat(): Promise<Uint8Array> {
  const fiche = lirePeriode('2023-2025')
  if (fiche === undefined) throw new Error('période absente')
  const dit = { residences: 9873, logements: 1898, cible: 0.25, situation: 'droit commun', plh: true, objectifRetenu: 160 }
  const contenu = decrireCommunes([commune('Aubignane', dit)], fiche).cellules as readonly (readonly Valeur[])[]
  const classeur = await ouvrirXlsx(await classeurXlsx([{ nom: 'Communes', contenu }]))
  await classeur.memoriser(CLEF_DU_CONTRAT, ecrireDossier(CONTRAT))
  return classeur.enregistrer()
}

async function voletDe(page: Page): Promise<Frame> {
  const cadre = await (await page.locator('iframe').elementHandle())?.contentFrame()
  if (cadre === null || cadre === undefined) throw new Error('le cadre du volet manque')
  return cadre
}

describe('tableaux du contrat dans l’atelier', () => {
  it('saisis, écrits, montrés en image, enregistrés avec leurs vrais graphiques, puis remis', async () => {
    const page = await atelier.ouvrirPage()
    await choisir(page, fabriquer('contrat.xlsx', await classeurDuContrat()))
    const volet = await voletDe(page)
    const cliquer = (nom: string | RegExp) =>
      volet.getByRole('button', { name: nom, ...(typeof nom === 'string' ? { exact: true } : {}) }).click()
    const ecrire = async () => {
      await cliquer('Voir l’aperçu avant d’écrire')
      await cliquer(/^Écrire \d+ cellules?$/)
      await volet.getByText(/cellules? écrites?/).waitFor()
    }
    await cliquer('Remplir un contrat de mixité sociale')
    await cliquer(/^Tableaux/)
    await cliquer(/^TAB-13/)
    await volet.getByText('Aubignane : 189 → 160').waitFor()
    await ecrire()
    expect(await lireCellule(page, 'TAB-13', 1, 3)).toEqual({
      valeur: 189,
      formule: expect.stringContaining('MIXITE.SRU_OBJECTIF'),
    })
    await cliquer('Fermer l’aperçu')
    await cliquer('Tableaux du contrat')

    await cliquer(/^TAB-04/)
    await cliquer('Voir l’aperçu avant d’écrire')
    await volet.getByText('La grille de l’atelier ne montre pas les graphiques').waitFor()
    await volet.getByRole('img').nth(2).waitFor()
    await cliquer(/^Écrire \d+ cellules?$/)
    await volet.getByText(/cellules? écrites?/).waitFor()

    const enregistre = await ouvrirXlsx(await enregistrer(page))
    expect((await enregistre.feuilles()).map(({ nom }) => nom)).toEqual(['Communes', 'Hypothèses', 'TAB-13', 'TAB-04'])
    expect((await enregistre.graphiques('TAB-04')).length).toBeGreaterThanOrEqual(3)
    const { formules } = await enregistre.lire({ feuille: 'TAB-13', ligne: 1, colonne: 3, lignes: 1, colonnes: 1 })
    expect(formules[0]?.[0]).toContain('MIXITE.SRU_OBJECTIF')

    await cliquer('Remettre comme avant')
    await volet.getByText(/cellules remises comme avant/).waitFor()
    expect((await (await ouvrirXlsx(await enregistrer(page))).feuilles()).map(({ nom }) => nom)).toEqual([
      'Communes',
      'Hypothèses',
      'TAB-13',
    ])
    expect([atelier.requetesExterieures, atelier.violations, atelier.erreurs]).toEqual([[], [], []])
    await page.close()
  })
})
