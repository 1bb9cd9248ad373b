import { creerClasseurMemoire } from '../../src/classeur/memoire'
import { apercevoir, TravailInterrompu } from '../../src/remplissage'
import { feuille, formule, photographier, remplissage, TABLEAU, VALEURS } from './fabrique'

const EN_FORMULES = { valeurs: false }

describe('apercevoir', () => {
  it('une feuille absente : tout est nouveau, les valeurs sont calculées, rien n’est écrit', async () => {
    const classeur = creerClasseurMemoire()
    const avant = await photographier(classeur)
    const apercu = await apercevoir(classeur, TABLEAU, EN_FORMULES)
    const [vue] = apercu.feuilles
    expect(vue).toMatchObject({ nom: 'Table', absente: true, alentour: [] })
    expect(new Set(vue?.cellules.map(({ sort }) => sort))).toEqual(new Set(['nouvelle']))
    expect(vue?.cellules.map(({ apres }) => apres.valeur)).toEqual(VALEURS.flat())
    expect(vue?.cellules[11]?.apres).toEqual({ valeur: 1.5, formule: '=SUM(C2:C3)' })
    expect(vue?.saisies[3]?.[1]).toEqual({ formule: '=SUM(B2:B3)', valeur: 0.75 })
    expect(apercu).toMatchObject({ table: 'TAB-99', complet: true, empechements: [], avertissements: [], constats: [] })
    expect(await photographier(classeur)).toEqual(avant)
  })

  it('trie les cellules : nouvelle, changée, gardée ; même formule autrement écrite, même nombre sur quinze chiffres', async () => {
    const classeur = creerClasseurMemoire([
      {
        nom: 'table',
        contenu: [
          ['Nom', null, 'Autre'],
          [null, 0.25 + 1e-17, { formule: '=b2*2', valeur: 0.5 }],
          [{ formule: '=1+1', valeur: 2 }, 0.5],
        ],
      },
    ])
    const [vue] = (await apercevoir(classeur, TABLEAU, EN_FORMULES)).feuilles
    expect(vue?.nom).toBe('table')
    const sorts = Object.fromEntries((vue?.cellules ?? []).map(({ ligne, colonne, sort }) => [`${ligne},${colonne}`, sort]))
    expect(sorts).toMatchObject({
      '0,0': 'gardee',
      '0,1': 'nouvelle',
      '0,2': 'changee',
      '1,0': 'nouvelle',
      '1,1': 'gardee',
      '1,2': 'gardee',
      '2,0': 'changee',
    })
    expect(vue?.cellules.find(({ ligne, colonne }) => ligne === 2 && colonne === 0)?.avant).toEqual({
      valeur: 2,
      formule: '=1+1',
    })
  })

  it('une case vide décrite sur une cellule remplie la change ; deux vides ne comptent pas', async () => {
    const classeur = creerClasseurMemoire([
      {
        nom: 'Table',
        contenu: [
          ['T', 'note'],
          ['', null],
        ],
      },
    ])
    const [vue] = (
      await apercevoir(
        classeur,
        remplissage([
          feuille('Table', [
            ['T', null],
            [null, ''],
          ]),
        ]),
        EN_FORMULES,
      )
    ).feuilles
    expect(vue?.cellules.map(({ sort, apres }) => [sort, apres.valeur])).toEqual([
      ['gardee', 'T'],
      ['changee', null],
    ])
  })

  it('les formules se calculent dans l’ordre de leurs rangs, où qu’elles soient', async () => {
    const decrit = remplissage([
      feuille('Table', [
        ['T', 'U'],
        [formule('=B2+A3', 2), formule('=A3*10', 1)],
        [formule('=2+1'), null],
      ]),
    ])
    expect((await apercevoir(creerClasseurMemoire(), decrit, EN_FORMULES)).feuilles[0]?.saisies[1]?.[0]).toMatchObject({
      valeur: 33,
    })
  })

  it('au-delà d’une grande feuille, ce qui dépasse se dit sans se lire', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Table', contenu: [[null, 'x']] }])
    const loin = { feuille: 'Table', ligne: 300_000, colonne: 1, lignes: 1, colonnes: 1 }
    await classeur.ecrire(loin, [['fin']])
    const decrit = remplissage([feuille('Table', [['T', 'x', formule('=B300001')]])])
    const { feuilles } = await apercevoir(classeur, decrit, EN_FORMULES)
    expect(feuilles[0]?.cellules.at(-1)?.apres.valeur).toBe('fin')
    expect(feuilles[0]?.alentour).toEqual([{ feuille: 'Table', ligne: 1, colonne: 1, lignes: 300_000, colonnes: 1 }])
  })

  it('une formule lit ce que le classeur porte ailleurs, et ce que porteront les feuilles d’avant', async () => {
    const classeur = creerClasseurMemoire([
      { nom: 'Données', contenu: [[7]] },
      { nom: 'Base', contenu: [[1]] },
    ])
    const decrit = remplissage([feuille('Base', [['T'], [5]]), feuille('Table', [['T'], [formule("='Données'!A1+Base!A2")]])])
    const apercu = await apercevoir(classeur, decrit, EN_FORMULES)
    expect(apercu.feuilles[1]?.cellules[1]?.apres.valeur).toBe(12)
    expect(apercu.feuilles[0]?.cellules[0]?.sort).toBe('changee')
  })

  it('en valeurs : la valeur à la place de la formule, rien à la place d’une erreur ou d’un vide, et cela se dit', async () => {
    const decrit = remplissage([
      feuille('Table', [
        ['T', 'U', 'V'],
        [formule('=1+1'), formule('=1/0'), formule('=""')],
      ]),
    ])
    const apercu = await apercevoir(creerClasseurMemoire(), decrit, { valeurs: true })
    expect(apercu.feuilles[0]?.saisies[1]).toEqual([2, null, null])
    expect(apercu.constats.map(({ id, donnees }) => [id, donnees['cellules']])).toEqual([
      ['remplissage.valeurs', undefined],
      ['remplissage.sans-valeur', 'Table!B2'],
    ])
    const formules = creerClasseurMemoire([{ nom: 'Table', contenu: [['T', 'U', 'V'], [{ formule: '=1+1', valeur: 2 }]] }])
    expect((await apercevoir(formules, decrit, { valeurs: true })).feuilles[0]?.cellules[3]?.sort).toBe('changee')
    expect((await apercevoir(formules, decrit, EN_FORMULES)).feuilles[0]?.cellules[3]?.sort).toBe('gardee')
  })

  it('une même phrase pour plusieurs cellules les nomme par plages, les communes par leur nom', async () => {
    const appel = '=MIXITE.SRU_TAUX(-1,1)'
    const titres = ['T', 'U', 'V']
    const lignes = ['a', 'b', 'c'].map((nom) => [nom, formule(appel), formule(appel)])
    const decrit = remplissage([feuille('TAB-04 Mouvaux', [titres, ...lignes, ['d', 1, formule(appel)]])])
    const [constat, ...autres] = (await apercevoir(creerClasseurMemoire(), decrit, EN_FORMULES)).constats
    expect(constat).toMatchObject({ id: 'remplissage.constat', donnees: { lignes: "'TAB-04 Mouvaux'!B2:B4, C2:C5" } })
    expect(autres).toEqual([])
  })

  it('un trou de graphique n’est pas un calcul sans résultat, et s’écrit tel quel en valeurs', async () => {
    const trou = { erreur: '#N/A' } as const
    const decrit = remplissage([
      feuille('Table', [
        ['T', 'U', 'V'],
        [formule('=IF(ISNUMBER(D2),D2,NA())'), formule('=IF(ISNUMBER(1),1,NA())'), formule('=VLOOKUP(1,D2:D3,1,FALSE)')],
      ]),
    ])
    const enFormules = await apercevoir(creerClasseurMemoire(), decrit, EN_FORMULES)
    expect(enFormules.feuilles[0]?.saisies[1]?.[0]).toEqual({ formule: '=IF(ISNUMBER(D2),D2,NA())', valeur: trou })
    expect([enFormules.constats, enFormules.empechements, enFormules.complet]).toEqual([[], [], true])
    const enValeurs = await apercevoir(creerClasseurMemoire(), decrit, { valeurs: true })
    expect(enValeurs.feuilles[0]?.saisies[1]).toEqual([trou, 1, null])
    expect(enValeurs.constats.map(({ donnees }) => donnees['cellules'])).toEqual([undefined, 'Table!C2'])
  })

  it('manques et suppositions de la table viennent en tête des constats, et un manque la rend incomplète', async () => {
    const manque = { id: 'remplir.manque', donnees: { donnee: 'd', communes: 'X' } }
    const apercu = await apercevoir(
      creerClasseurMemoire(),
      { ...TABLEAU, manques: [manque], suppositions: [{ ...manque, id: 's' }] },
      EN_FORMULES,
    )
    expect([apercu.complet, apercu.constats.map(({ id }) => id)]).toEqual([false, ['remplir.manque', 's']])
  })

  it('dit ce qui dépasse du rectangle, dessous et à droite, au plus juste', async () => {
    const contenu = [['Nom', 'Part', 'Double', null, 'note'], [], [], [], [], [null, 'reste'], ['reste']]
    const apercu = await apercevoir(creerClasseurMemoire([{ nom: 'Table', contenu }]), TABLEAU, EN_FORMULES)
    expect(apercu.feuilles[0]?.alentour).toEqual([
      { feuille: 'Table', ligne: 5, colonne: 0, lignes: 2, colonnes: 2 },
      { feuille: 'Table', ligne: 0, colonne: 4, lignes: 1, colonnes: 1 },
    ])
    expect(apercu.avertissements).toEqual([{ id: 'remplissage.alentour', donnees: { cellules: 'Table!A6:B7, Table!E1' } }])
  })

  it('suit le travail de 0 à 1 et s’arrête quand on le demande', async () => {
    const parts: number[] = []
    const lignes = Array.from({ length: 400 }, (_rien, i) => [formule(`=ROW()+${i}`)])
    const decrit = remplissage([feuille('Table', [['T'], ...lignes])])
    await apercevoir(creerClasseurMemoire(), decrit, { valeurs: false, suivi: { progresser: (part) => parts.push(part) } })
    expect([parts.at(-1), parts.every((part, i) => part >= (parts[i - 1] ?? 0) && part <= 1)]).toEqual([1, true])
    const arret = new AbortController()
    arret.abort()
    const arretee = apercevoir(creerClasseurMemoire(), decrit, { valeurs: false, suivi: { signal: arret.signal } })
    await expect(arretee).rejects.toThrow(TravailInterrompu)
  })

  it('refuse un appel que l’évaluateur ne sait pas faire, et une feuille que la formule ne trouverait pas', async () => {
    const illisible = remplissage([feuille('Table', [['T'], [formule('=MIXITE.SRU_TAUX(OFFSET(A1,1,0),2)')]])])
    await expect(apercevoir(creerClasseurMemoire(), illisible, EN_FORMULES)).rejects.toMatchObject({
      motif: { id: 'remplissage.formule-non-evaluee' },
    })
    const perdue = remplissage([feuille('Table', [['T'], [formule('=Absente!A1')]])])
    await expect(apercevoir(creerClasseurMemoire(), perdue, EN_FORMULES)).rejects.toMatchObject({ code: 'feuille-absente' })
  })
})
