import type { Contenu } from '../../../../src/regles'
import { champsLaisses, controlerParties, controlerPreambule, etatDuChamp, presentationDeLaCommune } from '../../../../src/regles'
import { COMMUNE, constatsDe, EPCI, ETAT, motifsDe, periode, PREAMBULE, PRESENTATION, valeurDe } from './saisies'

const PERIODE = periode()
const TITRE = 'Contrat de mixité sociale (2023-2025)'

describe('champs de la trame laissés tels quels', () => {
  it.each<[Contenu, string[]]>([
    ['xx', ['xx']],
    ['Avec xx% de logements, soit xx à faire', ['xx', 'xx']],
    ['date', ['date']],
    ['vu la délibération du date', ['du date']],
    ['Nom de la commune', ['nom de la commune']],
    ['Nom et qualité', ['nom et qualite']],
    ['20 ou 25%', ['20 ou 25']],
    ['mise à jour de la date limite', []],
    ['Commune de Verte-Rive', []],
    [12, []],
    [null, []],
  ])('%s', (contenu, laisses) => expect(champsLaisses(contenu)).toEqual(laisses))

  it('vide, modèle ou rempli', () => {
    expect([null, '  ', 'xx', 'oui', 0].map(etatDuChamp)).toEqual(['vide', 'vide', 'modèle', 'rempli', 'rempli'])
  })
})

describe('CMS-21, titre et parties', () => {
  const entree = { titre: TITRE, communes: ['Verte-Rive'], parties: [COMMUNE, EPCI, ETAT], periode: PERIODE }

  it('rien à compléter', () => {
    expect(valeurDe(controlerParties(entree))).toEqual({ restants: 0, constats: [] })
  })

  it('« xx » trouvé 4 fois : 4 champs à compléter', () => {
    const parties = [{ ...COMMUNE, representant: 'xx, xx' }, { ...EPCI, representant: 'xx', deliberation: 'xx' }, ETAT]
    const controle = controlerParties({ ...entree, parties })
    expect(valeurDe(controle).restants).toBe(4)
    expect(constatsDe(controle)).toEqual(Array.from({ length: 4 }, () => 'IN parties.champ-laisse'))
  })

  it('instance sans date, date en toutes lettres, case vide', () => {
    const parties = [{ ...COMMUNE, deliberation: null }, { ...EPCI, instance: null, deliberation: 'en juin' }, ETAT]
    expect(constatsDe(controlerParties({ ...entree, parties }))).toEqual([
      'AL parties.champ-vide',
      'AL parties.champ-vide',
      'AL parties.date-illisible',
    ])
  })

  it('une commune du contrat, l’EPCI ou l’État absents du titre', () => {
    const controle = controlerParties({ ...entree, communes: ['Verte-Rive', 'Rive'], parties: [COMMUNE] })
    expect(valeurDe(controle).constats.map(({ message }) => message.donnees['partie'])).toEqual(['Rive', 'EPCI', 'État'])
    expect(valeurDe(controle).restants).toBe(0)
  })

  it('titre d’une autre période', () => {
    expect(constatsDe(controlerParties({ ...entree, periode: periode('2026-2028') }))).toEqual(['AL parties.titre'])
    expect(controlerParties({ ...entree, periode: periode('2026-2028') }).alertes.map(({ id }) => id)).toEqual(['sru.periode-a-verifier'])
  })

  it('page de titre vide', () => {
    expect(motifsDe(controlerParties({ ...entree, titre: null, parties: [] }))).toEqual(['incomplet', ['parties.absentes']])
  })
})

describe('CMS-22, préambule', () => {
  it('19,22 % et 25 % repris de SRU-01', () => {
    const valeur = valeurDe(controlerPreambule(PREAMBULE))
    expect(valeur).toMatchObject({ remplis: 5, total: 7, taux: 1898 / 9873, constats: [] })
    expect(valeur.sansObjet).toHaveLength(2)
  })

  it.each([
    [19.27, []],
    [19.28, ['IN preambule.taux']],
    [19.18, []],
    [19.17, ['IN preambule.taux']],
  ])('taux de %d %% écrit pour 19,2241 %%', (taux, attendus) => {
    expect(constatsDe(controlerPreambule({ ...PREAMBULE, taux }))).toEqual(attendus)
  })

  it('0,05 point tout juste est toléré', () => {
    const rond = { ...PREAMBULE, residences: 10000, logements: 1900 }
    expect(constatsDe(controlerPreambule({ ...rond, taux: 19.05 }))).toEqual([])
    expect(constatsDe(controlerPreambule({ ...rond, taux: 19.051 }))).toEqual(['IN preambule.taux'])
  })

  it('mentions conditionnelles : avis (C), plusieurs communes', () => {
    expect(constatsDe(controlerPreambule({ ...PREAMBULE, modalite: 'C' }))).toEqual(['AL preambule.mention'])
    expect(constatsDe(controlerPreambule({ ...PREAMBULE, nombreDeCommunes: 2 }))).toEqual(['AL preambule.mention'])
    const dites = { ...PREAMBULE, modalite: 'C' as const, nombreDeCommunes: 2, avis: 'Avis du 3 mai 2023', regroupement: 'Deux communes' }
    expect(valeurDe(controlerPreambule(dites))).toMatchObject({ remplis: 7, sansObjet: [], constats: [] })
  })

  it('recto : 3 000 signes passent, 3 001 se disent', () => {
    expect(constatsDe(controlerPreambule({ ...PREAMBULE, signes: 3000 }))).toEqual([])
    expect(constatsDe(controlerPreambule({ ...PREAMBULE, signes: 3001 }))).toEqual(['IF recto'])
  })

  it('champ laissé, champ vide', () => {
    expect(constatsDe(controlerPreambule({ ...PREAMBULE, cible: '20 ou 25%', anneeEntree: null }))).toEqual([
      'AL preambule.champ-vide',
      'IN preambule.laisse',
    ])
  })

  it('cible autre que 20 ou 25, plus de logements que de résidences : tous les motifs', () => {
    expect(motifsDe(controlerPreambule({ ...PREAMBULE, cible: 22, logements: 9874 }))).toEqual([
      'refuse',
      ['preambule.cible', 'preambule.logements'],
    ])
    expect(motifsDe(controlerPreambule({ ...PREAMBULE, cible: 'vingt' }))[0]).toBe('refuse')
  })

  it('préambule vide', () => {
    const vide = { ...PREAMBULE, commune: null, anneeEntree: null, taux: null, cible: null, modalites: null }
    expect(motifsDe(controlerPreambule(vide))).toEqual(['incomplet', ['preambule.vide']])
  })
})

describe('CMS-23, présentation', () => {
  it('21 400 → 22 150 habitants en 6 ans : 0,58 % par an', () => {
    const { croissance, concentration, constats } = valeurDe(presentationDeLaCommune(PRESENTATION))
    expect(croissance).toBe((22150 / 21400) ** (1 / 6) - 1)
    expect(Number((100 * Number(croissance)).toFixed(2))).toBe(0.58)
    expect(concentration).toBe(50)
    expect(constats).toEqual([])
  })

  it('une donnée absente n’est pas zéro', () => {
    const valeur = valeurDe(presentationDeLaCommune({ ...PRESENTATION, population: { avant: 21400, apres: null, annees: 6 }, actifs: null }))
    expect([valeur.croissance, valeur.concentration]).toEqual(['', ''])
  })

  it('indicateur sans année, rubrique vide, planification non citée', () => {
    const rubriques = [
      { rubrique: 'Vacance', contenu: 7, annee: null, chiffree: true },
      { rubrique: 'Polarité', contenu: '', annee: null, chiffree: true },
    ]
    const controle = presentationDeLaCommune({ ...PRESENTATION, rubriques, planification: 'xx', signes: 3001 })
    expect(valeurDe(controle).vides).toEqual(['Polarité'])
    expect(constatsDe(controle)).toEqual(['AL presentation.rubrique', 'AL presentation.annee', 'AL presentation.planification', 'IF recto'])
  })

  it('refus et tableau vide', () => {
    expect(motifsDe(presentationDeLaCommune({ ...PRESENTATION, population: { avant: 0, apres: 1, annees: 0 }, actifs: 0 }))).toEqual([
      'refuse',
      ['presentation.population-nulle', 'presentation.annees', 'presentation.actifs-nuls'],
    ])
    expect(motifsDe(presentationDeLaCommune({ ...PRESENTATION, rubriques: [] }))[0]).toBe('incomplet')
  })
})
