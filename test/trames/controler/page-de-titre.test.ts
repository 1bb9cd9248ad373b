import { cadre, constats, phrases, PLEINE } from './saisie'

const COMMUNE = { type: 'Commune', nom: 'X', rep: 'A. Maire', date_delib: 45_000 }
const EPCI = { type: 'EPCI', nom: 'Grand Val', rep: 'B. Président', instance: 'conseil', date_delib: 45_001 }
const ETAT = { type: 'État', nom: 'État', rep: 'C. Préfet' }

describe('parties (TAB-01, CMS-21)', () => {
  it('rien à redire d’une page de titre complète', () => {
    expect(constats('TAB-01', [COMMUNE, EPCI, ETAT])).toEqual([])
  })

  it('un champ laissé comme dans la trame, une date illisible, une partie absente', () => {
    const lignes = [{ ...COMMUNE, rep: 'xx', date_delib: 'en juin' }, { ...ETAT, nom: null }]
    expect(constats('TAB-01', lignes)).toEqual([
      'IN controler.valeur',
      'IN parties.champ-laisse',
      'IN parties.partie-absente',
      'AL parties.date-illisible',
      'AL parties.champ-vide',
    ])
    expect(phrases('TAB-01', lignes)[0]).toBe(
      'E2, colonne « Date de la délibération » : « en juin » lu, on attend une date (JJ/MM/AAAA). Corrigez la case.',
    )
    expect(phrases('TAB-01', lignes)[1]).toMatch(/^Ligne 2 : nom et qualité/)
  })

  it('« xx » trouvé quatre fois : quatre champs à compléter', () => {
    const lignes = [{ ...COMMUNE, rep: 'xx' }, { ...EPCI, rep: 'xx', instance: 'xx' }, { ...ETAT, rep: 'xx' }]
    expect(constats('TAB-01', lignes)).toEqual(Array.from({ length: 4 }, () => 'IN parties.champ-laisse'))
  })

  it('dès qu’une signature est datée, les manquantes se disent (CMS-15)', () => {
    expect(constats('TAB-01', [{ ...COMMUNE, date_sign: 45_010 }, EPCI, ETAT])).toEqual(['AL cms-contrat.signatures.sans-portee'])
    expect(constats('TAB-01', [{ ...COMMUNE, date_sign: 44_990 }, { ...EPCI, date_sign: 45_010 }, { ...ETAT, date_sign: 45_010 }])).toEqual([
      'AL cms-contrat.signatures.deliberation-posterieure',
    ])
  })

  it('vide : la page de titre est à remplir', () => {
    expect(constats('TAB-01', [])).toEqual(['AL parties.absentes'])
  })
})

describe('préambule (TAB-02, CMS-22)', () => {
  const complet = [{}, { valeur: 2002 }, {}, {}, { valeur: 'Comité de pilotage réuni quatre fois.' }]

  it('ce que la feuille « Communes » remplit n’est pas redemandé', () => {
    expect(constats('TAB-02', complet)).toEqual([])
    expect(constats('TAB-02', [])).toEqual(['AL preambule.champ-vide', 'AL preambule.champ-vide'])
  })

  it.each([
    ['un taux qui n’est pas celui de l’inventaire', 2, 0.25, 'IN preambule.taux'],
    ['un taux arrondi à deux décimales', 2, 0.1922, null],
    ['une cible de 22 %', 3, 0.22, 'IN preambule.cible'],
    ['un champ laissé', 1, 'xx', 'IN preambule.laisse'],
    ['plus d’un recto', 4, 'm'.repeat(3001), 'IF preambule.recto'],
  ])('%s', (_cas, rang, valeur, attendu) => {
    const lignes = complet.map((ligne, i) => (i === rang ? { valeur } : ligne))
    expect(constats('TAB-02', lignes)).toEqual(attendu === null ? [] : [attendu.replace('preambule.recto', 'recto')])
  })

  it('un contrat mutualisant de deux communes doit ses deux mentions', () => {
    const entree = cadre({ modalite: 'C', communes: [PLEINE, { ...PLEINE, nom: 'Y' }] })
    expect(constats('TAB-02', complet, { entree })).toEqual(['AL preambule.mention', 'AL preambule.mention'])
    expect(constats('TAB-02', [{ valeur: 'X' }, ...complet.slice(1)], { entree })).toContain('IN controler.communes-du-preambule')
  })
})

describe('présentation (TAB-03, CMS-23)', () => {
  it('rubriques vides, indicateur sans année, planification non citée', () => {
    const lignes = [{ valeur: 'u' }, { valeur: 'p' }, { valeur: 0.58 }, { valeur: 'xx' }, { valeur: 7, annee: 2020 }]
    expect(constats('TAB-03', lignes)).toEqual([
      'IN presentation.laisse',
      ...Array.from({ length: 3 }, () => 'AL presentation.rubrique'),
      'AL presentation.annee',
      'AL presentation.planification',
    ])
  })
})

describe('signatures (TAB-20, CMS-43)', () => {
  const signee = (partie: string, qualite: string) => ({ partie, nom: `Nom ${partie}`, qualite, date: 45_100, sign: 'signé' })
  const TROIS = [signee('COMMUNE', 'Maire (X)'), signee('EPCI', 'Président'), signee('ETAT', 'Préfet')]

  it('hors du Grand Paris, trois signatures suffisent', () => {
    expect(constats('TAB-20', TROIS)).toEqual([])
    expect(constats('TAB-20', [...TROIS, { partie: 'EPT (sur Métropole du Grand Paris)', nom: 'E' }])).toEqual(['IN signatures.ept'])
  })

  it('dans le Grand Paris, sans l’EPT le contrat est sans portée', () => {
    const entree = cadre({ territoire: { epci: null, grandParis: true, ville: null } })
    expect(constats('TAB-20', TROIS, { entree })).toEqual(['EL cms-contrat.signatures.sans-portee'])
  })

  it('à plusieurs communes, la qualité dit qui signe, le nom le plus long l’emportant', () => {
    const entree = cadre({ communes: [{ ...PLEINE, nom: 'Saint' }, { ...PLEINE, nom: 'Saint-Aubin' }] })
    const lignes = [signee('COMMUNE', 'Maire (Saint-Aubin)'), { ...signee('COMMUNE', 'Maire (Saint)'), nom: 'Autre' }, ...TROIS.slice(1)]
    expect(constats('TAB-20', lignes, { entree })).toEqual([])
    expect(constats('TAB-20', lignes.slice(1), { entree })).toEqual(['EL cms-contrat.signatures.sans-portee'])
  })

  it('cases vides, bloc vide', () => {
    expect(constats('TAB-20', [TROIS[0] ?? {}, TROIS[1] ?? {}, { ...TROIS[2], sign: null }])).toEqual(['AL signatures.cases'])
    expect(constats('TAB-20', [])).toEqual(['AL remplir.sans-ligne'])
  })
})

it('la table de paramètres n’a rien à contrôler, une table inconnue se refuse', () => {
  expect(constats('TAB-00', [{}])).toEqual([])
  expect(() => constats('TAB-99', [])).toThrow('TAB-99')
})
