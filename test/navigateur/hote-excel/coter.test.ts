import { resolve } from 'node:path'
import type { Frame } from 'playwright-core'
import { lancerHote } from '../../hote-excel'
import type { HoteChromium } from '../../hote-excel'
import { membresImprevus } from '../../hote-excel/membres-attendus'
import { attendreQue } from '../attendre'
import { ecritDesCellules, retenirLesRequetes } from './retenir'

/** Une longue liste notée du volet, et les limites d’un appel, par le complément construit et le véritable office.js. */

const GRILLE = [
  ['critère', 'points', 'barème'],
  ['DALO', 100, null],
  ['Ancienneté de la demande', 3, 'par an'],
]
const LIGNES = 6000
const TITRES = ['Numéro', 'DALO', 'Ancienneté de la demande']

function demandes(): (string | number | boolean | null)[][] {
  return Array.from({ length: LIGNES }, (_ligne, i) => (i === 3 ? [null, null, null] : [i, i === 8 ? 'peut-être' : i % 2 === 0, 43_595]))
}

/** Plus de 5 Mo : 180 demandes dont une colonne porte 30 000 caractères. */
const LOURD = [
  [['DALO', 'Remarque']],
  Array.from({ length: 180 }, () => [true, 'x'.repeat(30_000)]),
  [['critère', 'points'], ['DALO', 100]],
  '2024-03-15',
] as const

describe.each(['web', 'windows'] as const)('une longue liste dans l’Excel émulé, couture %s', (couture) => {
  let hote: HoteChromium
  let volet: Frame

  beforeAll(async () => {
    hote = await lancerHote({
      dossier: resolve('dist/complement'),
      couture,
      feuilles: { Demandes: [TITRES, ...demandes()], Grille: GRILLE, Protégée: [TITRES, [1, true, 43_595]] },
    })
    hote.classeur.feuille('Protégée').protegee = true
    volet = await hote.ouvrirVolet()
    await volet.locator('h1').waitFor()
  })
  afterAll(() => hote?.fermer())

  const cliquer = (nom: string) => volet.getByRole('button', { name: nom, exact: true }).click()
  const lireTexte = (texte: string) => volet.getByText(texte).first().waitFor()
  const notes = (adresse: string) => hote.classeur.valeurs(adresse).flat()

  it(couture === 'web' ? 'plus de 5 Mo dans un appel : refusé, « Coter une liste » nommée' : 'plus de 5 Mo dans un appel : calculé, la limite n’étant pas établie', async () => {
    const reponse = await hote.appelerFonction('COTATION', LOURD)
    if (couture === 'windows') expect(reponse).toEqual({ valeur: Array.from({ length: 180 }, () => [100]) })
    else expect(reponse).toEqual({ erreur: '#VALEUR!', message: expect.stringMatching(/^Cet appel pèse plus de 5 Mo.*« Coter une liste »/) })
  })

  it('note, écrit des valeurs dans une colonne neuve, puis la remet', async () => {
    await cliquer('Coter une liste')
    await volet.getByLabel('Date du calcul').fill('15/03/2024')
    await cliquer('Noter, sans rien écrire')
    await lireTexte('Les notes iront dans Demandes!D1:D6001')
    await cliquer('Écrire les notes')
    await lireTexte('Notes écrites dans')
    expect(notes('Demandes!D1:D10')).toEqual(['Note (Grille, 15/03/2024)', 112, 12, 112, null, 112, 12, 112, 12, { erreur: '#VALEUR!' }])
    expect(hote.classeur.cellule('Demandes!D2')?.formule ?? null).toBeNull()
    expect(notes('Demandes!D6001:D6002')).toEqual([12, null])
    await cliquer('Remettre comme avant')
    await lireTexte('remises comme avant')
    expect(notes('Demandes!D1:D6001').every((valeur) => valeur === null)).toBe(true)
  })

  it('arrêtée au milieu, ne laisse rien', async () => {
    await cliquer('Reprendre l’aperçu')
    await lireTexte('Les notes iront dans')
    let ecritures = 0
    const laisser = retenirLesRequetes(hote, (requete) => ecritDesCellules(requete) && (ecritures += 1) === 2)
    await cliquer('Écrire les notes')
    await attendreQue(() => Promise.resolve(ecritures === 2))
    expect(hote.classeur.valeur('Demandes!D1')).not.toBeNull()
    await cliquer('Arrêter')
    laisser()
    await lireTexte('Écriture arrêtée')
    expect(notes('Demandes!D1:D6001').every((valeur) => valeur === null)).toBe(true)
  })

  it('une écriture refusée par Excel au milieu ne laisse rien, et se dit', async () => {
    // La troisième écriture seule est refusée : le retour, lui, doit passer.
    let ecritures = 0
    hote.espion = (requete) => {
      if (ecritDesCellules(requete)) ecritures += 1
      hote.pannes.refusDEcriture = ecritures === 3 ? { code: 'GeneralException', apres: 0 } : null
    }
    await cliquer('Écrire les notes')
    await volet.locator('.mx-avis-erreur').waitFor()
    expect(await volet.locator('.mx-avis-erreur').textContent()).not.toContain('tout n’a pas pu être remis')
    expect(ecritures).toBe(5)
    hote.espion = () => undefined
    expect(notes('Demandes!D1:D6001').every((valeur) => valeur === null)).toBe(true)
  })

  it('une saisie en cours se dit, et rien n’est écrit', async () => {
    hote.pannes.modeEdition = true
    await cliquer('Écrire les notes')
    await lireTexte('Une cellule est en cours de saisie')
    hote.pannes.modeEdition = false
    expect(notes('Demandes!D1:D6001').every((valeur) => valeur === null)).toBe(true)
  })

  it('une feuille protégée se refuse avant de noter', async () => {
    await cliquer('Modifier les choix')
    await volet.getByLabel('Demandes', { exact: true }).selectOption({ label: 'Feuille «\u00a0Protégée\u00a0», A1:C2' })
    await cliquer('Noter, sans rien écrire')
    await lireTexte('est protégée')
  })

  it('n’a demandé à Excel que ce qu’il sait faire', () => {
    expect(membresImprevus(hote.acces)).toEqual([])
    expect(hote.journal).toEqual({ reseau: [], page: [], hote: [] })
  })
})
