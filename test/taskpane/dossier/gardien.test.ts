import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import { ErreurClasseur } from '../../../src/classeur/port'
import { DOSSIER_NEUF } from '../../../src/taskpane/dossier/dossier-neuf'
import { CLEF_DU_CONTRAT, creerGardien } from '../../../src/taskpane/dossier/gardien'
import type { Gardien } from '../../../src/taskpane/dossier/gardien'
import { ecrireDossier, lireDossier } from '../../../src/taskpane/dossier/lire-dossier'

const DELAIS = { regroupement: 300, reprises: [500, 1500] }
const ABAISSANT = { ...DOSSIER_NEUF, modalite: 'B' } as const
const MUTUALISANT = { ...DOSSIER_NEUF, modalite: 'C' } as const

type Memoire = ReturnType<typeof creerClasseurMemoire>

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

async function ouvrir(classeur: Memoire): Promise<Gardien> {
  const gardien = creerGardien(classeur, DELAIS)
  await gardien.ouvrir()
  return gardien
}

async function garde(classeur: Memoire): Promise<unknown> {
  const texte = await classeur.lireMemoire(CLEF_DU_CONTRAT)
  return texte === null ? null : lireDossier(texte)
}

/** Refuse les `fois` prochains appels, comme Excel pendant une saisie. */
function occuper(classeur: Memoire, methode: 'memoriser' | 'lireMemoire', fois: number): jest.SpyInstance {
  const espion = jest.spyOn(classeur, methode)
  for (let i = 0; i < fois; i += 1) espion.mockRejectedValueOnce(new ErreurClasseur('cellule-en-edition'))
  return espion
}

describe('gardien du contrat', () => {
  it('ouvre un contrat neuf sans rien écrire', async () => {
    const classeur = creerClasseurMemoire()
    const gardien = await ouvrir(classeur)
    expect(gardien.etat()).toEqual({ genre: 'ouvert', dossier: DOSSIER_NEUF, garde: 'neuf', phrase: null })
    await gardien.garder()
    expect(await garde(classeur)).toBeNull()
  })

  it('regroupe les changements rapprochés en une écriture', async () => {
    const classeur = creerClasseurMemoire()
    const gardien = await ouvrir(classeur)
    const memoriser = jest.spyOn(classeur, 'memoriser')
    gardien.changer(ABAISSANT)
    await jest.advanceTimersByTimeAsync(200)
    gardien.changer(MUTUALISANT)
    await jest.advanceTimersByTimeAsync(299)
    expect(memoriser).not.toHaveBeenCalled()
    await jest.advanceTimersByTimeAsync(1)
    expect(memoriser).toHaveBeenCalledTimes(1)
    expect(await garde(classeur)).toEqual(MUTUALISANT)
    expect(gardien.etat()).toMatchObject({ garde: 'gardé' })
  })

  it('garde tout de suite à la demande', async () => {
    const classeur = creerClasseurMemoire()
    const gardien = await ouvrir(classeur)
    gardien.changer(ABAISSANT)
    await gardien.garder()
    expect(await garde(classeur)).toEqual(ABAISSANT)
  })

  it('réessaie pendant qu’une cellule est en cours de saisie, sans rien dire', async () => {
    const classeur = creerClasseurMemoire()
    const gardien = await ouvrir(classeur)
    occuper(classeur, 'memoriser', 2)
    gardien.changer(ABAISSANT)
    await jest.advanceTimersByTimeAsync(300 + 500)
    expect(gardien.etat()).toMatchObject({ garde: 'en cours', phrase: null })
    await jest.advanceTimersByTimeAsync(1500)
    expect(gardien.etat()).toMatchObject({ garde: 'gardé' })
    expect(await garde(classeur)).toEqual(ABAISSANT)
  })

  it('finit par dire l’échec, garde le choix à l’écran, et l’écrit quand on le redemande', async () => {
    const classeur = creerClasseurMemoire()
    const gardien = await ouvrir(classeur)
    occuper(classeur, 'memoriser', 3)
    gardien.changer(ABAISSANT)
    await jest.advanceTimersByTimeAsync(10_000)
    const etat = gardien.etat()
    expect(etat).toMatchObject({ garde: 'échec', dossier: ABAISSANT })
    expect('phrase' in etat ? etat.phrase : '').toMatch(/pas encore gardés.*saisie/s)
    await gardien.garder()
    expect(gardien.etat()).toMatchObject({ garde: 'gardé', phrase: null })
    expect(await garde(classeur)).toEqual(ABAISSANT)
  })

  it('attend la fin d’une saisie pour lire, puis dit qu’il n’a pas pu et se laisse relancer', async () => {
    const classeur = creerClasseurMemoire()
    await classeur.memoriser(CLEF_DU_CONTRAT, ecrireDossier(MUTUALISANT))
    occuper(classeur, 'lireMemoire', 3)
    const gardien = creerGardien(classeur, DELAIS)
    const lecture = gardien.ouvrir()
    await jest.advanceTimersByTimeAsync(10_000)
    await lecture
    expect(gardien.etat()).toMatchObject({ genre: 'panne' })
    await gardien.ouvrir()
    expect(gardien.etat()).toMatchObject({ genre: 'ouvert', dossier: MUTUALISANT })
  })

  it('ne touche pas à un contrat qu’il ne sait pas lire, sauf accord', async () => {
    const classeur = creerClasseurMemoire()
    await classeur.memoriser(CLEF_DU_CONTRAT, '{"version":7}')
    const gardien = await ouvrir(classeur)
    expect(gardien.etat()).toMatchObject({ genre: 'illisible' })
    gardien.changer(ABAISSANT)
    await jest.advanceTimersByTimeAsync(10_000)
    await gardien.garder()
    expect(await classeur.lireMemoire(CLEF_DU_CONTRAT)).toBe('{"version":7}')
    await gardien.recommencer()
    expect(gardien.etat()).toMatchObject({ genre: 'ouvert', garde: 'neuf' })
    expect(await classeur.lireMemoire(CLEF_DU_CONTRAT)).toBeNull()
  })

  it('n’écrase pas le contrat d’un autre classeur ouvert entre-temps : il le relit et le dit', async () => {
    const classeur = creerClasseurMemoire()
    const gardien = await ouvrir(classeur)
    await classeur.memoriser(CLEF_DU_CONTRAT, ecrireDossier(MUTUALISANT))
    gardien.changer(ABAISSANT)
    await gardien.garder()
    expect(await garde(classeur)).toEqual(MUTUALISANT)
    const etat = gardien.etat()
    expect(etat).toMatchObject({ genre: 'ouvert', dossier: MUTUALISANT, garde: 'gardé' })
    expect('phrase' in etat ? etat.phrase : '').toMatch(/a changé ailleurs/)
  })

  it('un refus de recommencer se rapporte et n’empêche pas de garder la suite', async () => {
    const classeur = creerClasseurMemoire()
    const gardien = await ouvrir(classeur)
    gardien.changer(ABAISSANT)
    await gardien.garder()
    occuper(classeur, 'memoriser', 1)
    await expect(gardien.recommencer()).rejects.toMatchObject({ code: 'cellule-en-edition' })
    gardien.changer(MUTUALISANT)
    await gardien.garder()
    expect(await garde(classeur)).toEqual(MUTUALISANT)
  })

  it('un refus de recommencer ne perd pas ce qui attendait d’être gardé', async () => {
    const classeur = creerClasseurMemoire()
    const gardien = await ouvrir(classeur)
    gardien.changer(ABAISSANT)
    occuper(classeur, 'memoriser', 1)
    await expect(gardien.recommencer()).rejects.toMatchObject({ code: 'cellule-en-edition' })
    await jest.advanceTimersByTimeAsync(DELAIS.regroupement)
    expect(await garde(classeur)).toEqual(ABAISSANT)
  })

  it('ce qui attendait d’être gardé ne revient pas après avoir recommencé', async () => {
    const classeur = creerClasseurMemoire()
    const gardien = await ouvrir(classeur)
    gardien.changer(ABAISSANT)
    await gardien.recommencer()
    await jest.advanceTimersByTimeAsync(10_000)
    expect(await garde(classeur)).toBeNull()
  })

  it('prévient ses abonnés, et plus après leur départ', async () => {
    const gardien = creerGardien(creerClasseurMemoire(), DELAIS)
    const rappel = jest.fn()
    const partir = gardien.surChangement(rappel)
    await gardien.ouvrir()
    const appels = rappel.mock.calls.length
    expect(appels).toBeGreaterThan(0)
    partir()
    gardien.changer(ABAISSANT)
    expect(rappel).toHaveBeenCalledTimes(appels)
  })
})
