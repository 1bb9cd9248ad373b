import { creerClasseurMemoire } from '../../../../src/classeur/memoire'
import type { Saisie } from '../../../../src/classeur/port'
import { communesDe, LIMITES } from '../../../../src/donnees'
import { lireFeuille } from '../../../../src/taskpane/cas-usage/communes/lire-feuille'
import { lireFichierChoisi } from '../../../../src/taskpane/cas-usage/communes/lire-fichier-choisi'
import type { OptionsDeChoix } from '../../../../src/taskpane/cas-usage/communes/lire-fichier-choisi'
import { communesFabriquees, ecrireEdition, EDITIONS, enUtf8, enWindows1252 } from '../../../donnees/fabrique'
import { classeurXlsx } from '../classeur-xlsx'

const LIGNES: readonly (readonly Saisie[])[] = [
  [null, null, null, null],
  ['Nom', 'Code', 'Taux', 'Résidences'],
  ['Aubignane', 1004, 21.264, 9873],
  [null, null, null, null],
  ['Clochemerle', '2A004', 0.2126, { erreur: '#N/A' }],
  ['Vieux-Bourg', null, null, true],
]

function choisir(octets: Uint8Array, options: OptionsDeChoix = {}) {
  return lireFichierChoisi({ nom: 'communes.csv', octets }, options, new AbortController().signal)
}

describe('feuille lue comme un tableau de communes', () => {
  const classeur = creerClasseurMemoire([
    { nom: 'Données', contenu: LIGNES },
    { nom: 'Vide' },
    { nom: 'Titres', contenu: [['Nom', 'Code']] },
    { nom: 'Large', contenu: [[...Array<string>(LIMITES.colonnes + 1).fill('x')]] },
    { nom: 'Longue', contenu: Array.from({ length: LIMITES.lignes + 1 }, () => ['x']) },
  ])

  it('prend pour titres la première ligne remplie, saute les lignes vides, garde les numéros de ligne', async () => {
    const lue = await lireFeuille(classeur, 'Données')
    expect(lue).toMatchObject({ nom: 'Données', entetes: ['Nom', 'Code', 'Taux', 'Résidences'] })
    expect('id' in lue ? [] : lue.lignes.map(({ ligne, cellules }) => [ligne, ...cellules])).toEqual([
      [3, 'Aubignane', '1004', '021.264', '9873'],
      [5, 'Clochemerle', '2A004', '0.2126', '#N/A'],
      [6, 'Vieux-Bourg', '', '', 'VRAI'],
    ])
  })

  it('un nombre à trois décimales n’est pas pris pour un millier', async () => {
    const lue = await lireFeuille(classeur, 'Données')
    if ('id' in lue) throw new Error('feuille refusée')
    const { communes, anomalies } = communesDe(lue, { colonnes: { nom: 0, taux: 2 } })
    expect(communes[0]?.tauxPublie).toMatchObject({ points: 21.264, decimales: 3 })
    expect(anomalies.map(({ message }) => message.id)).toEqual(['donnees.valeur.echelle'])
  })

  it.each([
    ['Vide', 'remplissage.feuille-vide'],
    ['Titres', 'remplissage.feuille-sans-ligne'],
    ['Large', 'remplissage.feuille-large'],
    ['Longue', 'remplissage.feuille-longue'],
  ])('dit pourquoi la feuille %s ne s’y prête pas', async (feuille, id) => {
    expect(await lireFeuille(classeur, feuille)).toMatchObject({ id, donnees: { feuille } })
  })
})

describe('fichier choisi sur le poste', () => {
  it.each(EDITIONS.map((edition) => [edition.annee, edition] as const))(
    'lit l’édition %i du fichier national',
    async (_annee, edition) => {
      const lecture = await choisir(enWindows1252(ecrireEdition(edition, communesFabriquees(3))))
      expect(lecture).toMatchObject({ genre: 'table', table: { nom: 'communes.csv', entetes: edition.entetes } })
    },
  )

  it('demande le séparateur quand plusieurs conviennent, et lit avec celui qu’on lui donne', async () => {
    const octets = enUtf8('nom;code,taux\nA;1,2\nB;3,4\n')
    expect(await choisir(octets)).toMatchObject({ genre: 'separateur' })
    expect(await choisir(octets, { separateur: ';' })).toMatchObject({ genre: 'table', table: { entetes: ['nom', 'code,taux'] } })
  })

  it('refuse un fichier vide par sa phrase', async () => {
    expect(await choisir(new Uint8Array())).toMatchObject({ genre: 'refus', motifs: [{ id: 'donnees.refus.vide' }] })
  })

  it('lit la seule feuille remplie d’un classeur, et demande laquelle s’il y en a plusieurs', async () => {
    const une = await classeurXlsx([
      { nom: 'Communes', contenu: LIGNES },
      { nom: 'Vide', contenu: [] },
    ])
    expect(await choisir(une)).toMatchObject({
      genre: 'table',
      table: { nom: 'communes.csv, Communes', entetes: ['Nom', 'Code', 'Taux', 'Résidences'] },
    })
    const deux = await classeurXlsx([
      { nom: 'A', contenu: LIGNES },
      { nom: 'B', contenu: [['Nom'], ['X']] },
    ])
    expect(await choisir(deux)).toEqual({ genre: 'feuilles', feuilles: ['A', 'B'] })
    expect(await choisir(deux, { feuille: 'B' })).toMatchObject({ genre: 'table', table: { entetes: ['Nom'] } })
  })

  it('s’arrête quand l’utilisateur le demande', async () => {
    const abandon = new AbortController()
    const lecture = lireFichierChoisi({ nom: 'x.csv', octets: enUtf8('a;b\n1;2\n') }, {}, abandon.signal)
    abandon.abort()
    await expect(lecture).rejects.toMatchObject({ name: 'AbortError' })
  })
})
