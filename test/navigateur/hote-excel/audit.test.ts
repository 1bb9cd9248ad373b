import { resolve } from 'node:path'
import type { Frame } from 'playwright-core'
import { lireAdresse } from '../../../src/classeur/adresse'
import { lancerHote } from '../../hote-excel'
import type { HoteChromium } from '../../hote-excel'
import { rang } from '../../hote-excel/modele/feuille'
import { membresImprevus } from '../../hote-excel/membres-attendus'
import { FAUSSES, TITRES } from '../../taskpane/cas-usage/audit/classeur'
import { attendreQue } from '../attendre'
import { retenirLesRequetes } from './retenir'

/** Un classeur audité par le complément construit et le véritable office.js. */

type Brut = number | string | boolean | null

/** Une feuille longue, pour que la lecture se fasse en plusieurs échanges et s’arrête. */
const LONGUE: Brut[][] = [['Notes', 'Montants'], ...Array.from({ length: 30_000 }, (_ligne, i): Brut[] => [`note ${i}`, i])]

describe.each(['web', 'windows'] as const)('un classeur audité dans l’Excel émulé, couture %s', (couture) => {
  let hote: HoteChromium
  let volet: Frame

  beforeAll(async () => {
    hote = await lancerHote({
      dossier: resolve('dist/complement'),
      couture,
      // Le rapport mène à ses cellules par des liens, que le tableur évalue.
      formulesNatives: 'evaluees',
      feuilles: { Objectifs: [['Objectifs de rattrapage 2023-2025'], TITRES, ...FAUSSES] as Brut[][], Longue: LONGUE },
    })
    volet = await hote.ouvrirVolet()
    await volet.locator('h1').waitFor()
  })
  afterAll(() => hote?.fermer())

  const cliquer = (nom: string | RegExp) => volet.getByRole('button', { name: nom, ...(typeof nom === 'string' ? { exact: true } : {}) }).first().click()
  const lireTexte = (texte: string | RegExp) => volet.getByText(texte).first().waitFor()

  const lireGroupe = (titre: string) => volet.locator('summary', { hasText: titre }).waitFor()

  it('arrêté pendant la lecture, ne garde ni n’écrit rien', async () => {
    await cliquer('Auditer ce classeur')
    await lireTexte(/^Feuilles à auditer \(2 sur 2\)/)
    let requetes = 0
    const laisser = retenirLesRequetes(hote, () => (requetes += 1) > 2)
    await cliquer('Auditer')
    await attendreQue(() => Promise.resolve(requetes > 2))
    await cliquer('Arrêter')
    laisser()
    await lireTexte('Audit arrêté')
    expect(await volet.getByRole('heading', { name: 'Résultat' }).count()).toBe(0)
  })

  it('trouve les fautes, mène à leurs cellules, et ne change rien au classeur', async () => {
    const avant = hote.classeur.valeurs('Objectifs!A1:H5')
    await cliquer('Auditer')
    await lireGroupe('Erreurs légales (1)')
    await cliquer(/^Objectifs!H5/)
    await attendreQue(() => Promise.resolve(hote.classeur.selection?.ligne === 4))
    expect(hote.classeur.selection).toEqual(lireAdresse('Objectifs!H5'))
    expect(hote.classeur.valeurs('Objectifs!A1:H5')).toEqual(avant)
  })

  it('une saisie en cours se dit, et l’audit se relance après elle', async () => {
    hote.pannes.modeEdition = true
    await cliquer('Auditer de nouveau')
    await lireTexte('Une cellule est en cours de saisie')
    hote.pannes.modeEdition = false
    await cliquer('Auditer de nouveau')
    await volet.getByText('Une cellule est en cours de saisie').waitFor({ state: 'detached' })
    await lireGroupe('Erreurs légales (1)')
  })

  it('corrige une cellule après accord, et la remet', async () => {
    await cliquer(/^Corriger Objectifs!H5/)
    await cliquer('Écrire la correction')
    await lireTexte('Objectifs!H5 corrigée')
    expect(hote.classeur.valeur('Objectifs!H5')).toBe(396)
    await cliquer(/^Remettre comme avant Objectifs!H5/)
    await lireTexte('remise comme avant')
    expect(hote.classeur.valeur('Objectifs!H5')).toBe(300)
  })

  it('écrit le rapport après accord, et le remet', async () => {
    await cliquer('Écrire le rapport')
    await cliquer(/^Écrire \d+ cellules/)
    await lireTexte('Remettre comme avant')
    expect(hote.classeur.valeur('Constats!A1')).toBe('Constats de l’audit par Mixité')
    await cliquer('Remettre comme avant')
    await lireTexte('remises comme avant')
  })

  it('commente les cellules en cause après accord, laisse la note de l’utilisateur, puis ôte les siens', async () => {
    const feuille = hote.classeur.feuille('Objectifs')
    feuille.notes.add(rang(3, 5))
    await cliquer('Auditer de nouveau')
    await lireGroupe('Erreurs légales (1)')
    await cliquer('Commenter les cellules')
    await lireTexte('2 cellules à commenter')
    expect(feuille.fils).toEqual([])
    await cliquer('Poser les commentaires')
    await lireTexte(/^Cellules commentées\s: 1/)
    await lireTexte(/^Cellules laissées, car elles portent déjà une note/)
    expect(feuille.fils.map(({ place, contenu }) => [place, contenu.split('\n')[0]])).toEqual([[rang(4, 7), 'SRU-04 · Erreur légale (EL)']])
    await cliquer('Ôter les commentaires de Mixité')
    await lireTexte(/^Commentaires ôtés\s: 1/)
    expect(feuille.fils).toEqual([])
    feuille.notes.clear()
  })

  it('n’a demandé à Excel que ce qu’il sait faire', () => {
    expect(membresImprevus(hote.acces)).toEqual([])
    expect(hote.journal).toEqual({ reseau: [], page: [], hote: [] })
  })
})
