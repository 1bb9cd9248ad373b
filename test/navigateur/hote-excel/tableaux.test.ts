import { resolve } from 'node:path'
import type { Frame } from 'playwright-core'
import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { Valeur } from '../../../src/classeur/port'
import { lirePeriode } from '../../../src/regles'
import { apercevoir } from '../../../src/remplissage'
import type { EntreeDeRemplissage, LigneSaisie } from '../../../src/trames'
import { decrireCommunes, decrireRemplissage } from '../../../src/trames'
import { lancerHote } from '../../hote-excel'
import type { HoteChromium } from '../../hote-excel'
import { membresImprevus } from '../../hote-excel/membres-attendus'
import type { SaisieSimulee } from '../../hote-excel/modele/classeur'
import { commune } from '../../taskpane/cas-usage/commune'

const FICHE = lirePeriode('2023-2025')
if (FICHE === undefined) throw new Error('période absente')

const AUBIGNANE = commune('Aubignane', {
  residences: 9873,
  logements: 1898,
  cible: 0.25,
  situation: 'droit commun',
  objectifRetenu: 160,
})
const COMMUNES = decrireCommunes([AUBIGNANE], FICHE).cellules as readonly (readonly SaisieSimulee[])[]
const PROJET: LigneSaisie = { f01: '=Les Oliviers', f05: 45, f06: 24, plai: 24, f08: 2024 }
const CONTRAT: Omit<EntreeDeRemplissage, 'lignes'> = {
  fiche: FICHE,
  modalite: 'B',
  territoire: { epci: null, grandParis: false, ville: null },
  communes: [AUBIGNANE],
  horsTableau: {},
  hypotheses: [],
}

/** L’hôte émulé ne calcule que nos appels seuls : valeur attendue de chaque formule composée, par son texte. */
async function valeursDesFormules(): Promise<Readonly<Record<string, Valeur>>> {
  const memoire = creerClasseurMemoire([{ nom: 'Communes', contenu: COMMUNES }])
  const valeurs: Record<string, Valeur> = {}
  for (const [id, lignes] of [
    ['TAB-13', []],
    ['TAB-17', [PROJET]],
  ] as const) {
    const { feuilles } = await apercevoir(memoire, decrireRemplissage(id, { ...CONTRAT, lignes }), { valeurs: false })
    for (const { apres } of feuilles.flatMap(({ cellules }) => cellules))
      if (apres.formule !== null) valeurs[apres.formule] = apres.valeur
  }
  return valeurs
}

/** Une commune abaissante : ses tables saisies, écrites et remises dans Excel, par le vrai adaptateur et le véritable office.js. */
describe('tableaux du contrat dans l’Excel émulé', () => {
  let hote: HoteChromium
  let volet: Frame

  beforeAll(async () => {
    hote = await lancerHote({
      dossier: resolve('dist/complement'),
      couture: 'windows',
      feuilles: { Communes: COMMUNES },
      formulesNatives: await valeursDesFormules(),
    })
    await hote.page.setViewportSize({ width: 350, height: 900 })
    volet = await hote.ouvrirVolet()
    await volet.locator('h1').waitFor()
    await cliquer('Remplir un contrat de mixité sociale')
    await cliquer(/^Cadre du contrat/)
    await volet.getByLabel('Aubignane', { exact: true }).check()
    await volet.getByLabel(/^B\./).check()
    await cliquer('Revenir aux étapes')
    await cliquer(/^Tableaux/)
    await volet.getByText('21 tableaux').waitFor()
  })
  afterAll(() => hote?.fermer())

  const cliquer = (nom: string | RegExp) =>
    volet.getByRole('button', { name: nom, ...(typeof nom === 'string' ? { exact: true } : {}) }).click()

  async function ecrire(): Promise<void> {
    await cliquer('Voir l’aperçu avant d’écrire')
    await cliquer(/^Écrire \d+ cellules?$/)
    await volet.getByText(/cellules? écrites?/).waitFor()
  }

  it('écrit le tableau d’abaissement en formules vivantes, qu’Excel reçoit telles que l’aperçu les a calculées', async () => {
    await cliquer(/^TAB-13/)
    await volet.getByText('Aubignane : 189 → 160').waitFor()
    await ecrire()
    expect(hote.classeur.valeurs("'TAB-13'!A2:F2")).toEqual([
      ['Aubignane', 571, expect.closeTo(0.33, 6), 189, expect.closeTo(160 / 571, 6), 160],
    ])
    expect(hote.classeur.cellule("'TAB-13'!D2")?.formule).toContain('MIXITE.SRU_OBJECTIF')
    await cliquer('Fermer l’aperçu')
    await cliquer('Tableaux du contrat')
  })

  it('écrit les saisies d’un projet, le remet quand on le demande, et rend les saisies', async () => {
    await cliquer(/^TAB-17/)
    await cliquer('Ajouter une ligne')
    await volet.getByLabel(/^Nom de l'opération/).fill('=Les Oliviers')
    await volet.getByLabel('Nombre de logements projetés').fill('45')
    await volet.getByLabel(/^Nombre de logements sociaux projetés/).fill('24')
    await volet.getByLabel('PLAI', { exact: true }).fill('24')
    await volet.getByLabel(/^Année de financement prévisionnelle/).fill('2024')
    await cliquer('Revenir au tableau')
    await ecrire()
    expect(hote.classeur.valeurs("'TAB-17'!A2:F2")).toEqual([['=Les Oliviers', null, null, null, 45, 24]])
    await cliquer('Remettre comme avant')
    await volet.getByText(/cellules remises comme avant/).waitFor()
    expect(() => hote.classeur.valeurs("'TAB-17'!A1:A1")).toThrow()
    await cliquer('Fermer l’aperçu')
    await volet.getByText('=Les Oliviers').first().waitFor()
  })

  it('pendant une saisie dans une cellule, dit quoi faire et n’écrit rien', async () => {
    await cliquer('Voir l’aperçu avant d’écrire')
    await volet.getByRole('button', { name: /^Écrire \d/ }).waitFor()
    hote.pannes.modeEdition = true
    await cliquer(/^Écrire \d+ cellules?$/)
    await volet.getByText('Une cellule est en cours de saisie').waitFor()
    hote.pannes.modeEdition = false
    expect(() => hote.classeur.valeurs("'TAB-17'!A1:A1")).toThrow()
    await cliquer('Ne rien écrire')
  })

  it('ne demande que des membres prévus d’Excel, rien au réseau, rien à la console', () => {
    expect(hote.journal).toEqual({ reseau: [], page: [], hote: [] })
    expect(membresImprevus(hote.acces)).toEqual([])
  })
})
