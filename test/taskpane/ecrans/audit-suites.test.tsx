/** @jest-environment jsdom */
import { CLEF_DES_CORRESPONDANCES } from '../../../src/audit'
import { lireAdresse } from '../../../src/classeur/adresse'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import { classeurAAuditer, classeurIncertain } from '../cas-usage/audit/classeur'
import type { VoletDEssai } from '../ouvrir-volet'
import { ouvrirVolet } from '../ouvrir-volet'

let volet: VoletDEssai

afterEach(() => volet.fermer())

async function auditer(classeur: ClasseurMemoire): Promise<void> {
  volet = await ouvrirVolet(classeur)
  await volet.cliquer('Auditer ce classeur')
  await volet.attendre(() => volet.texte().includes('Feuilles à auditer'))
  await volet.cliquer('Auditer')
  await volet.attendre(() => /Tableaux reconnus : \d/.test(volet.texte()))
}

const QUESTION = 'Que porte la colonne « Chiffre retenu » ?'

async function memoire(classeur: ClasseurMemoire): Promise<unknown> {
  return JSON.parse((await classeur.lireMemoire(CLEF_DES_CORRESPONDANCES)) ?? 'null')
}

describe('questions de colonnes', () => {
  it('demande ce que porte une colonne incertaine, et montre sa cellule', async () => {
    const classeur = classeurIncertain()
    await auditer(classeur)
    const options = [...volet.champ(QUESTION).querySelectorAll('option')].map(({ textContent }) => textContent)
    expect(options[0]).toBe('Ne pas répondre')
    expect(options.at(-1)).toBe('Aucune de ces notions')
    expect(new Set(options).size).toBe(options.length)
    expect(volet.bouton('Retenir mes réponses').getAttribute('aria-disabled')).toBe('true')
    await volet.cliquer('Suivi!E1 : montrer la cellule')
    expect(await classeur.selection()).toEqual(lireAdresse('Suivi!E1'))
  })

  it('garde « aucune » dans le classeur sans toucher une cellule, refait l’audit, et l’oublie', async () => {
    const classeur = classeurIncertain()
    const ecrire = jest.spyOn(classeur, 'ecrire')
    await auditer(classeur)
    await volet.saisir(QUESTION, 'aucune')
    await volet.cliquer('Retenir mes réponses')
    await volet.attendre(() => !volet.texte().includes(QUESTION))
    expect(await memoire(classeur)).toEqual([{ feuille: 'Suivi', intitule: 'Chiffre retenu', notion: null }])
    expect(volet.texte()).toContain('Réponse gardée dans le classeur, audit refait.')
    expect(volet.texte()).toContain('Réponses retenues (1)')
    expect(volet.texte()).toContain('Suivi, « Chiffre retenu » : aucune notion')
    await volet.cliquer('Oublier la réponse sur « Chiffre retenu »')
    await volet.attendre(() => volet.texte().includes(QUESTION))
    expect(await memoire(classeur)).toBeNull()
    expect(ecrire).not.toHaveBeenCalled()
  })

  it('une notion choisie est gardée, et se retrouve à l’audit suivant', async () => {
    const classeur = classeurIncertain()
    await auditer(classeur)
    const notion = [...volet.champ(QUESTION).querySelectorAll('option')].map(({ value }) => value).find((valeur) => valeur.startsWith('notion:')) ?? ''
    await volet.saisir(QUESTION, notion)
    await volet.cliquer('Retenir mes réponses')
    await volet.attendre(() => !volet.texte().includes(QUESTION))
    expect(await memoire(classeur)).toEqual([{ feuille: 'Suivi', intitule: 'Chiffre retenu', notion: notion.slice('notion:'.length) }])
    volet.fermer()
    await auditer(classeur)
    expect(volet.texte()).not.toContain(QUESTION)
    expect(volet.texte()).toContain('Réponses retenues (1)')
  })

  it('une mémoire refusée se dit, et la question reste', async () => {
    const classeur = classeurIncertain()
    await auditer(classeur)
    jest.spyOn(classeur, 'memoriser').mockRejectedValue(new Error('panne'))
    await volet.saisir(QUESTION, 'aucune')
    await volet.cliquer('Retenir mes réponses')
    await volet.attendre(() => volet.texte().includes('panne'))
    expect(volet.champ(QUESTION).value).toBe('aucune')
  })
})

describe('rapport', () => {
  async function feuilles(classeur: ClasseurMemoire): Promise<readonly string[]> {
    return (await classeur.feuilles()).map(({ nom }) => nom)
  }

  async function ecrire(): Promise<void> {
    await volet.cliquer('Écrire le rapport')
    await volet.attendre(() => /Écrire \d+ cellules/.test(volet.texte()))
    await volet.cliquer(/^Écrire \d+ cellules/)
    await volet.attendre(() => volet.texte().includes('Remettre comme avant'))
  }

  it('ne s’écrit qu’après accord, dans deux feuilles neuves, sans vieillir l’audit, et se remet', async () => {
    const classeur = classeurAAuditer()
    await auditer(classeur)
    await volet.cliquer('Écrire le rapport')
    await volet.attendre(() => /Écrire \d+ cellules/.test(volet.texte()))
    expect(await feuilles(classeur)).toEqual(['Objectifs'])
    await volet.cliquer(/^Écrire \d+ cellules/)
    await volet.attendre(() => volet.texte().includes('Remettre comme avant'))
    expect(await feuilles(classeur)).toEqual(['Objectifs', 'Audit', 'Constats'])
    expect(volet.texte()).not.toContain('a changé depuis cet audit')
    await volet.cliquer('Remettre comme avant')
    await volet.attendre(() => volet.texte().includes('remises comme avant'))
    expect(await feuilles(classeur)).toEqual(['Objectifs'])
  })

  it('écrit deux fois, le second prend la place du premier s’il est intact, et le dit', async () => {
    const classeur = classeurAAuditer()
    await auditer(classeur)
    await ecrire()
    await volet.cliquer('Fermer l’aperçu')
    await classeur.ecrire(lireAdresse('Objectifs!F4'), [[800]])
    await volet.cliquer('Auditer de nouveau')
    await volet.attendre(() => /Tableaux reconnus : 1\./.test(volet.texte()))
    await volet.cliquer('Écrire le rapport')
    await volet.attendre(() => volet.texte().includes('laisse sa place à celui-ci'))
    await volet.attendre(() => /Écrire \d+ cellules/.test(volet.texte()))
    expect(document.querySelector<HTMLInputElement>('input[type=radio]:checked')?.nextElementSibling?.textContent).toMatch(/^Remplacer/)
    await volet.cliquer(/^Écrire \d+ cellules/)
    await volet.attendre(() => volet.texte().includes('Remettre comme avant'))
    expect(await feuilles(classeur)).toEqual(['Objectifs', 'Audit', 'Constats'])
  })

  it('une lecture refusée se dit', async () => {
    const classeur = classeurAAuditer()
    await auditer(classeur)
    jest.spyOn(classeur, 'feuilles').mockRejectedValue(new Error('panne'))
    await volet.cliquer('Écrire le rapport')
    await volet.attendre(() => volet.texte().includes('panne'))
    expect(volet.bouton('Écrire le rapport')).toBeDefined()
  })
})

describe('corrections', () => {
  async function valeur(classeur: ClasseurMemoire, adresse: string): Promise<unknown> {
    return (await classeur.lire(lireAdresse(adresse))).valeurs[0]?.[0]
  }

  async function preparer(classeur: ClasseurMemoire): Promise<void> {
    await auditer(classeur)
    await volet.cliquer('Corriger Objectifs!H5')
  }

  it('montre avant et après sans rien écrire, et se laisse', async () => {
    const classeur = classeurAAuditer()
    await preparer(classeur)
    await volet.attendre(() => volet.texte().includes('Correction de Objectifs!H5'))
    expect(volet.texte()).toContain('Aujourd’hui300Après correction396')
    expect(await valeur(classeur, 'Objectifs!H5')).toBe(300)
    await volet.cliquer('Laisser tel quel')
    expect(volet.bouton('Corriger Objectifs!H5')).toBeDefined()
    expect(await valeur(classeur, 'Objectifs!H5')).toBe(300)
  })

  it('écrit une seule cellule après accord, le garde d’un écran à l’autre, et la remet', async () => {
    const classeur = classeurAAuditer()
    const ecrire = jest.spyOn(classeur, 'ecrire')
    await preparer(classeur)
    await volet.attendre(() => volet.texte().includes('Correction de Objectifs!H5'))
    await volet.cliquer('Écrire la correction')
    await volet.attendre(() => volet.texte().includes('Objectifs!H5 corrigée'))
    expect(ecrire.mock.calls).toEqual([[lireAdresse('Objectifs!H5'), [[396]]]])
    expect(document.activeElement).not.toBe(document.body)
    expect(volet.texte()).toContain('Le classeur a changé depuis cet audit')
    await volet.cliquer('Accueil')
    await volet.cliquer('Auditer ce classeur')
    await volet.attendre(() => volet.texte().includes('Objectifs!H5 corrigée'))
    await volet.cliquer('Remettre comme avant Objectifs!H5')
    await volet.attendre(() => volet.texte().includes('remise comme avant'))
    expect(await valeur(classeur, 'Objectifs!H5')).toBe(300)
    expect(volet.bouton('Corriger Objectifs!H5')).toBeDefined()
  })

  it('garde la recherche saisie pendant que la correction s’écrit', async () => {
    const classeur = classeurAAuditer()
    await preparer(classeur)
    await volet.attendre(() => volet.texte().includes('Correction de Objectifs!H5'))
    const { ecrire } = classeur
    let finir = (): void => undefined
    const attente = new Promise<void>((suite) => (finir = suite))
    jest.spyOn(classeur, 'ecrire').mockImplementation(async (...contenu) => {
      await attente
      await ecrire(...contenu)
    })
    await volet.cliquer('Écrire la correction')
    await volet.saisir('Rechercher un constat', 'objectifs')
    finir()
    await volet.attendre(() => volet.texte().includes('Objectifs!H5 corrigée'))
    expect((volet.champ('Rechercher un constat') as HTMLInputElement).value).toBe('objectifs')
  })

  it('refuse une cellule qui a changé depuis l’audit', async () => {
    const classeur = classeurAAuditer()
    await auditer(classeur)
    await classeur.ecrire(lireAdresse('Objectifs!H5'), [[350]])
    await volet.cliquer('Corriger Objectifs!H5')
    await volet.attendre(() => document.querySelector('[role=alert] .mx-avis-erreur') !== null)
    expect(volet.texte()).not.toContain('Écrire la correction')
    expect(await valeur(classeur, 'Objectifs!H5')).toBe(350)
  })

  it('refuse une cellule qui a changé depuis l’aperçu', async () => {
    const classeur = classeurAAuditer()
    await preparer(classeur)
    await volet.attendre(() => volet.texte().includes('Correction de Objectifs!H5'))
    await classeur.ecrire(lireAdresse('Objectifs!H5'), [[350]])
    await volet.cliquer('Écrire la correction')
    await volet.attendre(() => volet.texte().includes('Objectifs!H5 a changé depuis l’aperçu'))
    expect(await valeur(classeur, 'Objectifs!H5')).toBe(350)
  })

  it('Échap referme l’aperçu, sans quitter l’écran', async () => {
    await preparer(classeurAAuditer())
    await volet.attendre(() => volet.texte().includes('Correction de Objectifs!H5'))
    volet.bouton('Écrire la correction').focus()
    await volet.presser('Escape')
    expect(volet.texte()).not.toContain('Correction de Objectifs!H5')
    expect(volet.titre()).toBe('Auditer ce classeur')
  })

  it('une écriture refusée par le classeur se dit', async () => {
    const classeur = classeurAAuditer()
    await preparer(classeur)
    await volet.attendre(() => volet.texte().includes('Correction de Objectifs!H5'))
    jest.spyOn(classeur, 'ecrire').mockRejectedValue(new Error('panne'))
    await volet.cliquer('Écrire la correction')
    await volet.attendre(() => volet.texte().includes('panne'))
    expect(await valeur(classeur, 'Objectifs!H5')).toBe(300)
  })
})
