import fc from 'fast-check'
import { communesDe, lireFichier } from '../../../../src/donnees'
import { lirePeriode } from '../../../../src/regles'
import { communeDuFichier } from '../../../../src/remplissage'
import { apporter } from '../../../../src/taskpane/cas-usage/communes/apporter'
import { fusionner, refusDesNoms } from '../../../../src/taskpane/cas-usage/communes/en-communes'
import { filtrer, preparerLeFiltre, valeursDe } from '../../../../src/taskpane/cas-usage/communes/filtrer'
import { redigerMessage } from '../../../../src/textes'
import { enUtf8 } from '../../../donnees/fabrique'
import { commune } from '../commune'

const TEXTE = [
  'nom;code;RP;LS;taux;cible;epci;dep;def;carence;exempte',
  'Aubignane;04001;;1898;19,22%;25%;CC du Val;04;1;1;0',
  'Clochemerle;69001;12400;2480;20,00%;25%;Métropole;69;0;0;1',
  'Gap;05061;;100;2126%;;CA;05;;;',
  ';05062;;100;10%;25%;CA;05;;;',
].join('\n')

function lire() {
  const fichier = lireFichier(enUtf8(TEXTE))
  if (fichier.etat !== 'lu') throw new Error('fichier refusé')
  const colonnes = {
    nom: 0,
    code: 1,
    residences: 2,
    logements: 3,
    taux: 4,
    cible: 5,
    epci: 6,
    deficitaire: 8,
    carencee: 9,
    exemptee: 10,
  }
  return { fichier, lues: communesDe(fichier, { colonnes }).communes }
}

function phrases(messages: ReturnType<typeof refusDesNoms>): string {
  return messages.map(redigerMessage).join(' ')
}

describe('communes lues, communes de la feuille', () => {
  it('garde ce qui est lu, et rien d’autre', () => {
    const [aubignane, clochemerle, gap] = lire().lues.map(communeDuFichier)
    expect(aubignane).toEqual(commune('Aubignane', { code: '04001', logements: 1898, cible: 0.25 }))
    expect(clochemerle).toMatchObject({ residences: 12_400, situation: 'exemptée' })
    expect(gap).toMatchObject({ cible: null, logements: 100 })
  })

  it('ne retient pas un taux de plus de 100 %, signalé à la lecture', () => {
    const [premiere] = lire().lues
    if (premiere === undefined) throw new Error('aucune commune')
    const impossible = { ecrit: '2126%', points: 2126, decimales: 0, possible: false }
    expect(communeDuFichier({ ...premiere, cible: impossible, tauxRetenu: impossible })).toMatchObject({ cible: null, tauxRetenu: null })
  })

  it('refuse une commune sans nom, en double, ou qu’EQUIV chercherait de travers', () => {
    const { lues } = lire()
    const [premiere] = lues
    if (premiere === undefined) throw new Error('aucune commune')
    expect(phrases(refusDesNoms(lues))).toMatch(/Commune sans nom, ligne 5/)
    expect(phrases(refusDesNoms([premiere, { ...premiere, nom: 'AUBIGNANE' }]))).toMatch(/double/i)
    expect(refusDesNoms([{ ...premiere, nom: 'Le Bourg*' }])).toHaveLength(1)
    expect(refusDesNoms([premiere])).toEqual([])
  })
})

describe('feuille « Communes » après l’apport', () => {
  const ANCIENNES = [
    commune('Bellerive', { residences: 10 }),
    commune('AUBIGNANE', { residences: 9873, logements: 1, accord: true }),
  ]

  it('complète les anciennes à leur rang et sous leur nom, ajoute les nouvelles à la suite', () => {
    const fusion = fusionner(ANCIENNES, lire().lues.slice(0, 2).map(communeDuFichier))
    expect(fusion.map(({ nom }) => nom)).toEqual(['Bellerive', 'AUBIGNANE', 'Clochemerle'])
    expect(fusion[1]).toMatchObject({ residences: 9873, logements: 1898, accord: true, cible: 0.25 })
  })

  it('ne perd aucune donnée de la feuille, quel que soit l’apport', () => {
    const valeur = fc.option(fc.nat(), { nil: null })
    const une = fc
      .record({ nom: fc.constantFrom('A', 'a', 'B', 'C'), residences: valeur, logements: valeur })
      .map(({ nom, ...dit }) => commune(nom, dit))
    const uniques = fc.uniqueArray(une, { selector: ({ nom }) => nom.toLowerCase() })
    fc.assert(
      fc.property(uniques, uniques, (anciennes, apportees) => {
        const fusion = fusionner(anciennes, apportees)
        expect(fusion.slice(0, anciennes.length).map(({ nom }) => nom)).toEqual(anciennes.map(({ nom }) => nom))
        for (const [rang, { residences }] of anciennes.entries())
          if (residences !== null) expect(fusion[rang]?.residences).not.toBeNull()
        expect(new Set(fusion.map(({ nom }) => nom.toLowerCase())).size).toBe(fusion.length)
        for (const { nom } of apportees)
          expect(fusion.some((presente) => presente.nom.toLowerCase() === nom.toLowerCase())).toBe(true)
      }),
    )
  })

  it('dit ce qu’il reste à saisir, avec les résidences que permet le taux, et d’où viennent les communes', () => {
    const fiche = lirePeriode('2023-2025')
    if (fiche === undefined) throw new Error('période absente')
    const { remplissage, noms, origines } = apporter(lire().lues.slice(0, 2), ANCIENNES, fiche)
    expect(noms).toEqual(['AUBIGNANE', 'Clochemerle'])
    expect(origines).toEqual({
      AUBIGNANE: { epci: 'CC du Val', carencee: true },
      Clochemerle: { epci: 'Métropole', carencee: false },
    })
    expect(remplissage.feuilles.map(({ nom, cellules }) => [nom, cellules.length])).toEqual([['Communes', 4]])
    expect(phrases(remplissage.manques)).toMatch(/logements sociaux : Bellerive/)
    const sansResidences = apporter(lire().lues.slice(0, 1), [], fiche).remplissage.manques
    expect(phrases(sansResidences)).toMatch(
      /résidences principales : Aubignane \(de 9\s8\d\d à 9\s8\d\d d’après le taux publié, estimé\)/u,
    )
  })
})

describe('communes filtrées', () => {
  const { fichier, lues } = lire()
  const cherchables = preparerLeFiltre(lues, fichier, 7)
  const SANS = { epci: null, departement: null, recherche: '', deficitaires: false }
  const noms = (filtre: Partial<typeof SANS> | { readonly epci?: string; readonly departement?: string }) =>
    filtrer(cherchables, { ...SANS, ...filtre }).map(({ nom }) => nom)

  it.each([
    [{}, ['Aubignane', 'Clochemerle', 'Gap', null]],
    [{ recherche: 'AUBI' }, ['Aubignane']],
    [{ recherche: '690 cloche' }, ['Clochemerle']],
    [{ departement: '05' }, ['Gap', null]],
    [{ epci: 'Métropole' }, ['Clochemerle']],
    [{ deficitaires: true }, ['Aubignane']],
    [{ recherche: 'licorne' }, []],
  ])('%j', (filtre, attendu) => {
    expect(noms(filtre)).toEqual(attendu)
  })

  it('propose les valeurs une fois, dans l’ordre', () => {
    expect(valeursDe(['Œuvre', null, 'Ébène', 'Zénith', 'Ébène', '2', '10'])).toEqual(['2', '10', 'Ébène', 'Œuvre', 'Zénith'])
  })
})
