import { lireAdresse } from '../../../../src/classeur/adresse'
import type { ClasseurMemoire } from '../../../../src/classeur/memoire'
import type { Classeur, Saisie } from '../../../../src/classeur/port'
import { creerJournal } from '../../../../src/remplissage'
import { ecrireNotes } from '../../../../src/taskpane/cas-usage/coter/ecrire-notes'
import { redigerMessage } from '../../../../src/textes'
import { photographier } from '../../../remplissage/fabrique'
import { apercu, classeurDe, DEMANDES, lire } from './classeur'

const TITRE = 'Note (Grille, 15/03/2024)'

describe('écriture des notes', () => {
  it('écrit des valeurs : une note, rien pour une ligne vide, #VALEUR! pour une ligne illisible', async () => {
    const classeur = classeurDe({ contenu: [...DEMANDES.slice(0, 5), [5, 'peut-être', '2024-01-10']] })
    const resultat = await ecrireNotes(classeur, creerJournal(classeur), await apercu(classeur), {})
    expect(resultat).toMatchObject({ genre: 'ecrite', ecriture: { table: TITRE, cellules: 5, feuilles: ['Demandes'] } })
    expect(await lire(classeur, 'Demandes!D1:D6')).toEqual([[TITRE], [112], [12], [100], [null], [{ erreur: '#VALEUR!' }]])
    expect((await classeur.lire(lireAdresse('Demandes!D1:D6'))).formules.flat()).toEqual([null, null, null, null, null, null])
  })

  it('une seconde fois prend une autre colonne, et l’ancienne reste', async () => {
    const classeur = classeurDe()
    const journal = creerJournal(classeur)
    await ecrireNotes(classeur, journal, await apercu(classeur), {})
    await ecrireNotes(classeur, journal, await apercu(classeur), {})
    expect(await lire(classeur, 'Demandes!D1:E2')).toEqual([
      [TITRE, `${TITRE} 2`],
      [112, 112],
    ])
    const [seconde, premiere] = journal.ecritures()
    await journal.remettre(premiere?.id ?? 0)
    expect(await lire(classeur, 'Demandes!D1:E2')).toEqual([
      [null, `${TITRE} 2`],
      [null, 112],
    ])
    await journal.remettre(seconde?.id ?? 0)
    expect(await classeur.plageUtile('Demandes')).toEqual(lireAdresse('Demandes!A1:C6'))
  })

  it.each<[string, (classeur: ClasseurMemoire) => Promise<void>]>([
    ['une demande', (classeur) => classeur.ecrire(lireAdresse('Demandes!B3'), [[true]])],
    ['la grille', (classeur) => classeur.ecrire(lireAdresse('Grille!B2'), [[90]])],
    ['la colonne d’arrivée', (classeur) => classeur.ecrire(lireAdresse('Demandes!D4'), [['à moi']])],
    ['la dernière ligne, devenue un total', (classeur) => classeur.ecrire(lireAdresse('Demandes!A6'), [['Total']])],
  ])('%s a changé depuis l’aperçu : rien n’est écrit', async (_quoi, changer) => {
    const classeur = classeurDe()
    const vu = await apercu(classeur)
    await changer(classeur)
    const avant = await photographier(classeur)
    expect(await ecrireNotes(classeur, creerJournal(classeur), vu, {})).toEqual({ genre: 'perimee' })
    expect(await photographier(classeur)).toEqual(avant)
  })

  it('une grille devenue illisible se dit, et rien n’est écrit', async () => {
    const classeur = classeurDe()
    const vu = await apercu(classeur)
    await classeur.ecrire(lireAdresse('Grille!B2'), [['cent']])
    const resultat = await ecrireNotes(classeur, creerJournal(classeur), vu, {})
    expect(resultat.genre === 'refusee' ? resultat.motifs.map(redigerMessage).join(' ') : resultat.genre).toContain('cent')
  })

  it('un changement qui ne touche pas une note laisse écrire', async () => {
    const classeur = classeurDe()
    const vu = await apercu(classeur)
    await classeur.ecrire(lireAdresse('Demandes!A2'), [['dossier 1']])
    expect(await ecrireNotes(classeur, creerJournal(classeur), vu, {})).toMatchObject({ genre: 'ecrite' })
  })
})

describe('arrêt', () => {
  const lignes = Array.from({ length: 20_000 }, (_ligne, i): Saisie[] => [i, i % 2 === 0, 45_000])

  /** Le classeur, qui lève le signal au n-ième appel du membre. */
  function arreterA(classeur: ClasseurMemoire, membre: 'lire' | 'ecrire', n: number, arret: AbortController): Classeur {
    let appels = 0
    const compter = <A extends readonly unknown[], R>(faire: (...args: A) => Promise<R>) => {
      return (...args: A): Promise<R> => {
        appels += 1
        if (appels === n) arret.abort()
        return faire(...args)
      }
    }
    return { ...classeur, [membre]: compter(classeur[membre] as (...args: readonly unknown[]) => Promise<unknown>) }
  }

  it.each([
    ['lire', 7],
    ['ecrire', 1],
    ['ecrire', 5],
    ['ecrire', 14],
  ] as const)('au milieu (%s, appel %i), la colonne est vide et le journal aussi', async (membre, n) => {
    const classeur = classeurDe({ contenu: [DEMANDES[0] ?? [], ...lignes] })
    const vu = await apercu(classeur, { demandes: lireAdresse('Demandes!A1:C20001') })
    const arret = new AbortController()
    const casse = arreterA(classeur, membre, n, arret)
    const journal = creerJournal(casse)
    expect(await ecrireNotes(casse, journal, vu, { signal: arret.signal })).toEqual({ genre: 'interrompue' })
    expect(arret.signal.aborted).toBe(true)
    expect(await classeur.plageUtile('Demandes')).toEqual(lireAdresse('Demandes!A1:C20001'))
    expect(journal.ecritures()).toEqual([])
  })
})
