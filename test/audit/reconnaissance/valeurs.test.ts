import { reconnaitreLignes, resumerColonnes } from './reconnaitre-feuilles'

describe('intitulés confrontés aux valeurs et aux colonnes voisines', () => {
  it('« objectif_sru » entre 20 et 25 est une cible ; en logements, on demande', async () => {
    const avec = (valeurs: readonly number[]) =>
      reconnaitreLignes([
        ['Commune', 'LS manquants', 'objectif_sru'],
        ...valeurs.map((valeur, i) => [`Commune ${i}`, 100 + i, valeur]),
      ])
    expect(resumerColonnes(await avec([25, 20, 25]))[2]).toBe('cible probable')
    expect(resumerColonnes(await avec([0.25, 0.2]))[2]).toBe('cible probable')
    const logements = await avec([189, 43, 77])
    expect(resumerColonnes(logements)[2]).toBe('objectif possible')
    expect(logements.questions[0]?.propositions.map(({ notion }) => notion)).toEqual(['objectif', 'cible'])
  })

  it('« Déficit » en oui et non n’est pas un nombre de logements', async () => {
    const classeur = await reconnaitreLignes([
      ['Commune', 'Taux SRU', 'Déficit'],
      ['Valbrune', 0.19, 'Oui'],
      ['Bellombre', 0.27, 'Non'],
    ])
    expect(resumerColonnes(classeur)[2]).toBe('deficitaire possible')
  })

  it('« Déficit » en points est un écart', async () => {
    const classeur = await reconnaitreLignes([
      ['Commune', 'Taux SRU', 'Déficit'],
      ['Valbrune', 19.22, 5.78],
      ['Bellombre', 23.99, 1.01],
    ])
    expect(resumerColonnes(classeur)[2]).toBe('ecart possible')
  })

  it('un « Objectif » en fractions est un taux, à confirmer', async () => {
    const classeur = await reconnaitreLignes([
      ['Commune', 'LS manquants', 'Objectif'],
      ['Valbrune', 571, 0.33],
      ['Montfervent', 153, 0.5],
    ])
    expect(resumerColonnes(classeur)[2]).toBe('tauxRattrapage possible')
  })

  it('« Taux » tout court : de logement social près d’un inventaire, de rattrapage près des objectifs', async () => {
    const inventaire = await reconnaitreLignes([
      ['Commune', 'RP', 'LLS', 'Taux'],
      ['Valbrune', 9873, 1898, 0.1922],
    ])
    expect(resumerColonnes(inventaire)[3]).toBe('taux probable')
    const objectifs = await reconnaitreLignes([
      ['Commune', 'LS manquants', 'Taux', 'Objectif'],
      ['Valbrune', 571, 33, 189],
      ['Orne', 153, 50, 77],
    ])
    expect(resumerColonnes(objectifs)[2]).toBe('tauxRattrapage probable')
  })

  it('« Taux légal » : la cible, ou le rattrapage, selon ses valeurs', async () => {
    const avec = (taux: readonly number[]) =>
      reconnaitreLignes([
        ['Commune', 'LS manquants', 'Taux légal', 'Objectif'],
        ...taux.map((valeur, i) => [`C${i}`, 571, valeur, 189]),
      ])
    expect(resumerColonnes(await avec([0.25, 0.2]))[2]).toBe('cible probable')
    expect(resumerColonnes(await avec([0.33, 0.5]))[2]).toBe('tauxRattrapage probable')
  })

  it('« LLS » au milieu de produits et sans inventaire ne se tranche pas', async () => {
    const produits = await reconnaitreLignes([
      ['Commune', 'Objectif', 'LLTS', 'LLS', 'PLS', 'Réalisés'],
      ['Orne', 50, 20, 25, 5, 50],
    ])
    expect(resumerColonnes(produits).find((colonne) => colonne.startsWith('logements'))).toBe('logements possible')
  })

  it('une colonne d’effectifs pleine de texte n’est que possible', async () => {
    const classeur = await reconnaitreLignes([
      ['Commune', 'Taux SRU', 'LS manquants'],
      ['Valbrune', 0.19, 'à préciser'],
      ['Orne', 0.18, 'à venir'],
    ])
    expect(resumerColonnes(classeur)[2]).toBe('manquants possible')
  })

  it('« sans objet » et « nc » ne démentent rien', async () => {
    const classeur = await reconnaitreLignes([
      ['Commune', 'Taux SRU', 'LS manquants'],
      ['Valbrune', 0.27, 'sans objet'],
      ['Orne', 0.18, 48],
    ])
    expect(resumerColonnes(classeur)[2]).toBe('manquants probable')
  })

  it('deux colonnes pour une notion : l’année les distingue, sinon on demande', async () => {
    const annees = await reconnaitreLignes([
      ['Commune', 'RP 2021', 'RP 2022', 'LLS 2022'],
      ['Valbrune', 9737, 9873, 1898],
    ])
    expect(resumerColonnes(annees).slice(1, 3)).toEqual(['residences probable 2021', 'residences probable 2022'])
    expect(annees.questions).toEqual([])
    const rivales = await reconnaitreLignes([
      ['Commune', 'RP', 'Nb RP', 'LLS'],
      ['Valbrune', 9737, 9873, 1898],
    ])
    expect(resumerColonnes(rivales).slice(1, 3)).toEqual(['residences possible', 'residences possible'])
    expect(rivales.questions.map(({ intitule }) => intitule)).toEqual(['RP', 'Nb RP'])
  })
})

describe('questions et choix de l’utilisateur', () => {
  const LIGNES = [
    ['Commune', 'LS manquants', 'Taux de rattrapage', 'Nombre à produire sur la période', 'Divers'],
    ['Valbrune', 571, 0.33, 189, 12],
    ['Montfervent', 153, 0.5, 77, 14],
  ]
  const choisir = (intitule: string, notion: string | null) => ({
    options: { correspondances: [{ feuille: 'Feuil1', intitule, notion }] },
  })

  it('un intitulé proche mais différent se propose, sans être rattaché', async () => {
    const { tableaux, questions } = await reconnaitreLignes([
      ['Commune', 'LS manquants', 'Taux de rattrapage', 'Objectif minimal quantitatif'],
      ['Valbrune', 571, 0.33, 189],
    ])
    expect(tableaux[0]?.etrangeres).toEqual([{ rang: 3, intitule: 'Objectif minimal quantitatif' }])
    expect(questions).toHaveLength(1)
    expect(questions[0]?.lieu).toEqual({ feuille: 'Feuil1', ligne: 0, colonne: 3, lignes: 1, colonnes: 1 })
    expect(questions[0]?.propositions.map(({ notion, certitude }) => `${notion} ${certitude}`)).toContain('objectif possible')
  })

  it('le choix l’emporte, sans plus rien demander', async () => {
    const classeur = await reconnaitreLignes(LIGNES, choisir('Nombre à produire sur la période', 'objectif'))
    expect(resumerColonnes(classeur)).toContain('objectif certaine')
    expect(classeur.questions).toEqual([])
  })

  it('le choix l’emporte sur un intitulé connu, et sur ses valeurs', async () => {
    const classeur = await reconnaitreLignes(LIGNES, choisir('Taux de rattrapage', 'cible'))
    expect(resumerColonnes(classeur)[2]).toBe('cible certaine')
  })

  it('« aucune notion » écarte la colonne', async () => {
    const classeur = await reconnaitreLignes(LIGNES, choisir('Taux de rattrapage', null))
    expect(resumerColonnes(classeur).map((colonne) => colonne.split(' ')[0])).toEqual(['nom', 'manquants'])
    expect(classeur.questions.map(({ intitule }) => intitule)).not.toContain('Taux de rattrapage')
  })

  it('le choix d’une autre feuille ne vaut pas ici', async () => {
    const classeur = await reconnaitreLignes(LIGNES, {
      options: { correspondances: [{ feuille: 'Autre', intitule: 'Taux de rattrapage', notion: 'cible' }] },
    })
    expect(resumerColonnes(classeur)[2]).toBe('tauxRattrapage probable')
  })
})
