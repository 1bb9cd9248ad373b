/** @jest-environment jsdom */
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import { CLEF_DU_CONTRAT } from '../../../src/taskpane/dossier/gardien'
import { DOSSIER_NEUF } from '../../../src/taskpane/dossier/dossier-neuf'
import { ecrireDossier } from '../../../src/taskpane/dossier/lire-dossier'
import type { Dossier } from '../../../src/taskpane/dossier/dossier'
import { classeurDuContrat } from '../classeur-du-contrat'
import type { VoletDEssai } from '../ouvrir-volet'
import { ecrire, lignes, ouvrirLApercu, ouvrirLesTableaux, ouvrirTable } from '../volet-des-tableaux'

let volet: VoletDEssai
let plaintes: jest.SpyInstance

beforeEach(() => {
  plaintes = jest.spyOn(console, 'error')
})

afterEach(() => {
  expect(plaintes).not.toHaveBeenCalled()
  volet.fermer()
})

const INVENTAIRES = lignes({ annee: 2021, rp: 9737, ls: 1877, cible: 0.25 }, { annee: 2022, cible: 0.25 })

async function classeurDeDeux(dossier: Partial<Dossier> = {}): Promise<ClasseurMemoire> {
  const classeur = classeurDuContrat()
  const base: Dossier = { ...DOSSIER_NEUF, modalite: 'A', communes: ['Aubignane', 'Clochemerle'] }
  await classeur.memoriser(CLEF_DU_CONTRAT, ecrireDossier({ ...base, ...dossier }))
  return classeur
}

function enListe(clef: string): HTMLButtonElement {
  const bouton = [...document.querySelectorAll<HTMLButtonElement>('[data-table]')].find(({ dataset }) => dataset['table'] === clef)
  if (bouton === undefined) throw new Error(`absent de la liste : ${clef}`)
  return bouton
}

describe('une table que chaque commune a en propre', () => {
  it('montre d’abord ses communes, puis la table de celle qu’on ouvre, et passe à la suivante', async () => {
    const classeur = await classeurDeDeux({ brouillons: { 'TAB-04/aubignane': INVENTAIRES } })
    volet = await ouvrirLesTableaux(classeur)
    await volet.attendre(() => volet.texte().includes('21 tableaux'))
    expect(enListe('TAB-04').textContent).toMatch(/communes dans le classeur.: 0 sur 2.; saisies à écrire.: 1/)
    expect(enListe('TAB-12').textContent).toContain('pas dans le classeur')
    await volet.cliquer(/^TAB-04/)
    expect(volet.texte()).toContain('la situation de chacune est examinée à part')
    expect(enListe('Aubignane').textContent).toMatch(/saisies à écrire.*Feuille «.TAB-04 Aubignane.»/)
    expect(enListe('Clochemerle').textContent).toContain('pas dans le classeur')
    await volet.cliquer(/^Aubignane/)
    expect(volet.titre()).toMatch(/^Aubignane.: TAB-04/)
    expect(document.activeElement?.tagName).toBe('H1')
    expect(() => volet.bouton(/^Commune précédente/)).toThrow('bouton absent')
    await volet.cliquer(/^Commune suivante/)
    expect(volet.titre()).toMatch(/^Clochemerle.: TAB-04/)
    expect(() => volet.bouton(/^Commune suivante/)).toThrow('bouton absent')
    await volet.presser('Escape')
    expect(document.activeElement).toBe(enListe('Clochemerle'))
    await volet.presser('Escape')
    expect(document.activeElement).toBe(enListe('TAB-04'))
  })

  it('s’écrit dans la feuille de sa commune ; l’aperçu et le journal disent laquelle, la remise rend les saisies', async () => {
    const classeur = await classeurDeDeux({ brouillons: { 'TAB-04/aubignane': INVENTAIRES } })
    volet = await ouvrirTable(classeur, 'TAB-04')
    await volet.cliquer(/^Aubignane/)
    await ouvrirLApercu(volet)
    expect(volet.texte()).toMatch(/Avant d’écrire.: TAB-04, Aubignane/)
    await ecrire(volet)
    await volet.cliquer('Fermer l’aperçu')
    expect((await classeur.feuilles()).map(({ nom }) => nom)).toContain('TAB-04 Aubignane')
    await volet.attendre(() => volet.texte().includes('La feuille du classeur porte ces saisies.'))
    await volet.cliquer('Communes de TAB-04')
    expect(enListe('Aubignane').textContent).toContain('dans le classeur')
    expect(enListe('Clochemerle').textContent).toContain('pas dans le classeur')
    await volet.cliquer('Tableaux du contrat')
    expect(enListe('TAB-04').textContent).toMatch(/communes dans le classeur.: 1 sur 2/)
    await volet.cliquer('Étapes du contrat')
    await volet.cliquer(/^Dernières écritures/)
    expect(volet.texte()).toMatch(/TAB-04, Aubignane \d+ cellules écrites/)
    await volet.cliquer(/^Remettre comme avant/)
    await volet.attendre(() => /TAB-04, Aubignane.: \d+ cellules remises/.test(volet.texte()))
    await volet.cliquer('Étapes du contrat')
    await volet.cliquer(/^Tableaux/)
    await volet.attendre(() => volet.texte().includes('21 tableaux'))
    await volet.attendre(() => /saisies à écrire.: 1/.test(enListe('TAB-04').textContent ?? ''))
  })

  it('une saisie d’une commune ne change pas l’autre', async () => {
    volet = await ouvrirTable(await classeurDeDeux(), 'TAB-10')
    await volet.cliquer(/^Clochemerle/)
    await volet.cliquer('Ajouter une ligne')
    await volet.saisir('Période', '2020-2022')
    await volet.cliquer('Revenir au tableau')
    await volet.cliquer(/^Commune précédente/)
    expect(volet.texte()).toContain('Aucune ligne pour l’instant.')
    await volet.cliquer('Communes de TAB-10')
    expect(enListe('Clochemerle').textContent).toContain('saisies à écrire')
    expect(enListe('Aubignane').textContent).toContain('pas dans le classeur')
  })

  it('les saisies d’avant qu’il y ait plusieurs communes se donnent à l’une d’elles, qu’il faut choisir', async () => {
    volet = await ouvrirTable(await classeurDeDeux({ brouillons: { 'TAB-04': INVENTAIRES } }), 'TAB-04')
    expect(volet.bouton('Reprendre ces saisies').getAttribute('aria-disabled')).toBe('true')
    await volet.saisir('Commune dont ce sont les saisies', 'Clochemerle')
    await volet.cliquer('Reprendre ces saisies')
    expect(volet.titre()).toMatch(/^Clochemerle/)
    expect(volet.texte()).toContain('9 737')
    await volet.cliquer('Communes de TAB-04')
    expect(enListe('Clochemerle').textContent).toContain('saisies à écrire')
    expect(volet.texte()).not.toContain('Reprendre ces saisies')
  })
})
