import { redigerMessage } from '../../../../src/textes'
import type { ContenuSaisi, EntreeDeRemplissage, LigneSaisie } from '../../../../src/trames'
import { decrireRemplissage, estFormuleDecrite, lireLignes } from '../../../../src/trames'
import { periodeDe, tableDe } from '../../periode-de'
import { calculer, caseCalculee, entree, lignesCalculees, PLEINE } from '../calculer'

function remplir(id: string, lignes: readonly LigneSaisie[], suite: Partial<EntreeDeRemplissage> = {}) {
  return decrireRemplissage(id, entree([PLEINE], { lignes, ...suite }))
}

function phrases({ manques, suppositions }: ReturnType<typeof remplir>): readonly string[] {
  return [...manques, ...suppositions].map(redigerMessage)
}

/** Format d'une case de la table : le sien, sinon celui de sa colonne. */
function formatEn({ feuilles }: ReturnType<typeof remplir>, ligne: number, colonne: number) {
  const feuille = feuilles.at(-1)
  return feuille?.formats.find((format) => format.ligne === ligne && format.colonne === colonne)?.format ?? feuille?.colonnes[colonne]?.format ?? null
}

describe('paramètres (TAB-00)', () => {
  it.each([
    ['défaut', 0.165],
    ['autre', 0.17],
  ])('le plancher mutualisant suit la lecture « %s » de la feuille « Hypothèses » (AMB-06)', (lecture, attendu) => {
    const remplissage = remplir('TAB-00', [], { hypotheses: [{ point: 'AMB-06', lecture, motif: null }] })
    expect(lignesCalculees(remplissage).map((ligne) => ligne[4])).toEqual([attendu, 0.25, 0.5, null, null, null])
    expect(lignesCalculees(remplissage).map((ligne) => ligne[1])).toEqual([0.33, 0.5, 1, 0.15, 0.25, 0.1])
    expect(phrases(remplissage)).toEqual([])
  })
})

describe('parties (TAB-01) et signatures (TAB-20)', () => {
  const grandParis = { territoire: { epci: 'Grand Val', grandParis: true, ville: null } } as const

  it('propose les signataires du territoire, et dit qui doit signer', () => {
    const remplissage = decrireRemplissage('TAB-01', entree([PLEINE, { ...PLEINE, nom: 'Y' }], grandParis))
    expect(lignesCalculees(remplissage).map((ligne) => [ligne[0], ligne[1], ligne[5]])).toEqual([
      ['Commune', 'X', true],
      ['Commune', 'Y', true],
      ['EPCI', 'Grand Val', true],
      ['EPT (métropole du Grand Paris)', null, true],
      ['État', 'État', true],
    ])
    expect(phrases(remplissage).at(-1)).toContain('signataire obligatoire')
  })

  it('ce qui est proposé est de la liste de la trame', () => {
    for (const [id, code] of [['TAB-01', 'type'], ['TAB-20', 'partie']] as const) {
      const { codes = [] } = tableDe(id, '2023-2025').colonnes.find((colonne) => colonne.code === code) ?? {}
      const proposes = lignesCalculees(decrireRemplissage(id, entree([PLEINE], grandParis))).map(([premiere]) => premiere)
      expect(proposes.filter((propose) => !codes.includes(String(propose)))).toEqual([])
      expect(proposes).toHaveLength(4)
    }
  })

  it.each([
    ['Commune', false, true],
    ['EPT (métropole du Grand Paris)', false, false],
    ['EPT (métropole du Grand Paris)', true, true],
    ['Autre signataire', true, false],
    [null, true, null],
  ])('%s, Grand Paris %s : signature obligatoire %s', (type, dansLeGrandParis, attendue) => {
    const territoire = { epci: null, grandParis: dansLeGrandParis, ville: null }
    expect(caseCalculee(remplir('TAB-01', [{ type, nom: 'N' }], { territoire }), 0, 'Signature obligatoire')).toBe(attendue)
  })

  it('hors du Grand Paris, trois signatures ; la qualité nomme la commune', () => {
    const remplissage = remplir('TAB-20', [])
    expect(lignesCalculees(remplissage).map((ligne) => [ligne[0], ligne[2]])).toEqual([['COMMUNE', 'Maire (X)'], ['EPCI', null], ['ETAT', null]])
  })

  it('des lignes saisies ne sont jamais remplacées par une proposition', () => {
    expect(lignesCalculees(remplir('TAB-20', [{ partie: 'EPCI', nom: 'A' }]))).toEqual([['EPCI', 'A', null, null, null]])
    expect(remplir('TAB-01', [{ type: 'EPCI', nom: 'A' }]).suppositions).toEqual([])
  })
})

describe('préambule (TAB-02)', () => {
  it('reprend nom, taux et cible de la feuille « Communes », et demande le reste', () => {
    const remplissage = remplir('TAB-02', [])
    expect(lignesCalculees(remplissage).map((ligne) => ligne[1])).toEqual(['X', null, 1898 / 9873, 0.25, null, null, null])
    expect(phrases(remplissage)).toEqual([expect.stringContaining("Année d'entrée")])
    expect(phrases(remplissage)[0]).not.toContain('commission')
    expect([1, 2, 3, 4].map((ligne) => formatEn(remplissage, ligne, 1))).toEqual([null, '0', '0.00%', '0.00%'])
  })

  it('un contrat mutualisant de plusieurs communes : la situation de chacune, et ses deux mentions', () => {
    const communes = [PLEINE, { ...PLEINE, nom: 'Y', logements: 1000, cible: null }]
    const remplissage = decrireRemplissage('TAB-02', entree(communes, { modalite: 'C' }))
    const lignes = lignesCalculees(remplissage)
    expect(lignes.map((ligne) => ligne[1]).slice(0, 4)).toEqual(['X, Y', null, expect.stringContaining('à droite'), expect.stringContaining('à droite')])
    expect(lignes.slice(0, 2).map((ligne) => ligne.slice(3))).toEqual([['X', 1898 / 9873, 0.25], ['Y', 1000 / 9873, null]])
    expect(phrases(remplissage).join()).toMatch(/taux cible : Y.*commission nationale.*regroupement/)
  })

  it('le renvoi relu dans la feuille n’est pas pris pour une saisie', () => {
    const lignes = [{}, {}, { valeur: 'voir le tableau à droite, commune par commune' }]
    expect(lignesCalculees(remplir('TAB-02', lignes))[2]?.[1]).toBe(1898 / 9873)
    expect(lignesCalculees(remplir('TAB-02', [{}, {}, { valeur: 0.2 }]))[2]?.[1]).toBe(0.2)
  })

  it('une commune au parc inconnu laisse la case vide', () => {
    const remplissage = decrireRemplissage('TAB-02', entree([{ ...PLEINE, residences: null }]))
    expect(lignesCalculees(remplissage)[2]?.[1]).toBeNull()
    expect(phrases(remplissage)[0]).toContain('résidences principales : X')
  })
})

describe('parc et demande (TAB-05 à TAB-07)', () => {
  it('la part d’une modalité se rapporte à son thème, tant qu’aucune ne manque', () => {
    const theme = 'Ancienneté du parc'
    const complet = [{ modalite: 'avant 1970', nb: 30 }, {}, {}, {}, { theme, modalite: 'après', nb: 10 }, { theme: '< 1970', modalite: 'x', nb: 0 }]
    expect(lignesCalculees(remplir('TAB-05', complet)).map((ligne) => ligne[3])).toEqual([0.75, null, null, null, 0.25, null])
    const troue = [...complet.slice(0, 5), { theme, modalite: 'inconnue' }]
    expect(lignesCalculees(remplir('TAB-05', troue)).map((ligne) => ligne[3])).toEqual([null, null, null, null, null, null])
  })

  it('1 260 demandeurs pour 180 satisfaites : 7,0 ; sans satisfaites, rien', () => {
    const remplissage = remplir('TAB-06', [{ num: 1260, den: 180 }, { num: 3, den: 100 }, { num: 5, den: 0 }, { num: 14 }])
    expect(lignesCalculees(remplissage).map((ligne) => ligne[3])).toEqual([7, 0.03, null, 14])
    expect([1, 2, 3, 4].map((ligne) => formatEn(remplissage, ligne, 3))).toEqual(['#,##0.0', '0.00%', '0.00%', '#,##0.0'])
    expect(lignesCalculees(remplir('TAB-06', [{}, {}, {}, { num: 280, den: 20 }]))[3]?.[3]).toBe(14)
    expect(lignesCalculees(remplir('TAB-06', [{}, {}, {}, { num: 280, den: 0 }]))[3]?.[3]).toBeNull()
  })

  it('les profils de la demande', () => {
    const lignes = [{ nb: 10, tot: 40 }, { nb: 0, tot: 40 }, { nb: 1, tot: 0 }]
    expect(lignesCalculees(remplir('TAB-07', lignes)).map((ligne) => ligne[3])).toEqual([0.25, 0, null, null, null])
  })
})

describe('bilans triennaux (TAB-08)', () => {
  const lignes: readonly LigneSaisie[] = [
    { p1: 'sans objet', p2: 0, p3: 210 },
    { p2: 5, p3: 168 },
    { p3_suite: 'hausse en 2022' },
    { p3: 0.3 },
    { p3: 0.1 },
    { p3: 0.2 },
  ]

  it('par défaut, une valeur et un commentaire : 168 sur 210 font 80 %', () => {
    const remplissage = remplir('TAB-08', lignes)
    const atteinte = lignesCalculees(remplissage)[2]
    expect(atteinte).toEqual(["Taux d'atteinte", 'sans objet', null, null, null, 0.8, 'hausse en 2022'])
    expect(remplissage.feuilles.at(-1)?.cellules[0]).toEqual(['Bilans triennaux SRU', '2014-2016', null, '2017-2019', null, '2020-2022', null])
    expect([1, 3, 4].map((ligne) => [formatEn(remplissage, ligne, 5), formatEn(remplissage, ligne, 6)])).toEqual([['#,##0', null], ['0.00%', null], ['0.00%', null]])
  })

  it('sous l’autre lecture d’AMB-13, un nombre puis le pourcentage qui s’en déduit', () => {
    const nombres = [{ p3: 210 }, { p3: 168 }, {}, { p3: 45 }, { p3: 60 }, {}]
    const remplissage = remplir('TAB-08', nombres, { hypotheses: [{ point: 'AMB-13', lecture: 'autre', motif: null }] })
    expect(lignesCalculees(remplissage).map((ligne) => ligne.slice(5))).toEqual([
      [210, null],
      [168, null],
      [null, 0.8],
      [45, 45 / 168],
      [60, 60 / 168],
      [null, null],
    ])
    expect([formatEn(remplissage, 4, 5), formatEn(remplissage, 4, 6)]).toEqual(['#,##0', '0.00%'])
  })

  it('sous l’autre lecture d’AMB-12, le taux de carence est la part non réalisée', () => {
    const remplissage = remplir('TAB-08', lignes.slice(0, 5), { hypotheses: [{ point: 'AMB-12', lecture: 'autre', motif: null }] })
    expect(lignesCalculees(remplissage)[5]?.[5]).toBe(42 / 210)
    expect(lignesCalculees(remplir('TAB-08', lignes.slice(0, 5)))[5]?.[5]).toBeNull()
    expect(lignesCalculees(remplir('TAB-08', lignes))[5]?.[5]).toBe(0.2)
  })

  it('un taux de carence calculé ne se relit pas comme une saisie', () => {
    const remplissage = remplir('TAB-08', lignes.slice(0, 2), { hypotheses: [{ point: 'AMB-12', lecture: 'autre', motif: null }] })
    const feuille = remplissage.feuilles.at(-1)
    const valeurs = [feuille?.cellules[0] ?? [], ...lignesCalculees(remplissage)] as readonly (readonly ContenuSaisi[])[]
    const relues = lireLignes(tableDe('TAB-08', '2023-2025'), valeurs, (ligne, rang) => {
      const decrit = feuille?.cellules[ligne]?.[rang]
      return estFormuleDecrite(decrit) ? decrit.formule : null
    }).lignes
    expect(lignesCalculees(remplissage)[5]?.[5]).toBe(0.2)
    expect(relues).toEqual([...lignes.slice(0, 2), {}, {}, {}, {}])
  })

  it('ne demande rien d’une période où la commune n’était pas soumise', () => {
    const dites = phrases(remplir('TAB-08', lignes))
    expect(dites.join()).not.toContain('2014-2016')
    expect(dites).toEqual([expect.stringMatching(/2017-2019.*5, 6, 7/)])
  })

  it('les périodes échues suivent celle du contrat', () => {
    const { feuilles } = remplir('TAB-08', [], { fiche: periodeDe('2026-2028') })
    expect(feuilles.at(-1)?.cellules[0]?.filter((titre) => titre !== null).slice(1)).toEqual(['2017-2019', '2020-2022', '2023-2025'])
  })
})

describe('offre nouvelle (TAB-09) et modes de production (TAB-10)', () => {
  it('18,23 % et 30,65 % (SRU-17) ; rien quand le parc n’augmente pas', () => {
    const remplissage = remplir('TAB-09', [
      { periode: '2020-2022', ls_ms: 68, drp: 373, ls_fin: 190, aut: 620 },
      { periode: 'P', ls_ms: 5, drp: 0, ls_fin: 1, aut: 0 },
      { periode: 'Q', ls_ms: -5, drp: -2 },
    ])
    expect(lignesCalculees(remplissage).map((ligne) => [ligne[3], ligne[6]])).toEqual([[68 / 373, 190 / 620], [null, null], [null, null]])
    const sansCible = decrireRemplissage('TAB-09', entree([{ ...PLEINE, cible: null }], { lignes: [{ periode: 'P', ls_ms: 1, drp: 2 }] }))
    expect(phrases(sansCible).at(-1)).toContain('aucun repère')
    expect(phrases(remplissage).at(-1)).not.toContain('aucun repère')
  })

  it('à plusieurs communes, la part se calcule sans repère', () => {
    const remplissage = decrireRemplissage('TAB-09', entree([PLEINE, { ...PLEINE, nom: 'Y' }], { lignes: [{ ls_ms: 68, drp: 373 }] }))
    expect(lignesCalculees(remplissage)[0]?.[3]).toBe(68 / 373)
    expect(remplissage.feuilles).toHaveLength(1)
  })

  it('130 en VEFA et 60 en direct sur 190 : 68,4 % et 31,6 %, dont 11,6 % (CMS-28)', () => {
    const remplissage = remplir('TAB-10', [{ periode: 'P', vefa: 130, mod: 60, aa: 22, total: 190 }, { periode: 'Q', vefa: 0, mod: 0, aa: 0, total: 0 }])
    expect(lignesCalculees(remplissage).map((ligne) => ligne.slice(5))).toEqual([[130 / 190, 60 / 190, 22 / 190], [null, null, null]])
    const [graphique] = remplissage.graphiques
    expect([graphique?.nom, graphique?.series.map(({ titre, genre }) => [titre, genre])]).toEqual([
      'GRA-05',
      [['LLS en VEFA', 'barres-empilees'], ["LLS en maîtrise d'ouvrage directe HLM", 'barres-empilees'], ['dont acquisition-amélioration', 'courbe']],
    ])
    expect(graphique?.abscisses).toEqual({ feuille: 'TAB-10', ligne: 1, colonne: 0, lignes: 2, colonnes: 1 })
    expect(remplir('TAB-10', []).graphiques).toEqual([])
  })
})

describe('thèmes (TAB-11), actions (TAB-12), pilotage (TAB-19)', () => {
  it('la synthèse se pose sous le tableau', () => {
    const remplissage = remplir('TAB-11', [{ diff: 'd', outils: 'o' }], { horsTableau: { synthese: 'S' } })
    expect(lignesCalculees(remplissage).slice(4)).toEqual([
      [null, null, null],
      ["Synthèse : freins, atouts et points d'amélioration", 'S', null],
      ['Impact des actions du PLH', null, null],
    ])
  })

  it('numérote les actions et compte leur durée, premier et dernier jours compris', () => {
    const remplissage = remplir('TAB-12', [
      { action: 'étude', cal_deb: 44_927, cal_fin: 45_199 },
      { action: 'b', num: 'A2', cal_deb: 45_199, cal_fin: 44_927 },
    ])
    expect(lignesCalculees(remplissage).map((ligne) => [ligne[0], ligne.at(-1)])).toEqual([[1, 9], ['A2', null]])
    expect(phrases(remplissage).join()).not.toContain('N°')
  })

  it('la réunion de renouvellement se tient six mois avant le terme (CMS-17)', () => {
    const remplissage = remplir('TAB-19', [{}, {}, {}, { perio: 46_022 }])
    expect(lignesCalculees(remplissage)[4]?.[2]).toBe(45_838)
    expect([formatEn(remplissage, 4, 2), formatEn(remplissage, 5, 2), formatEn(remplissage, 1, 2)]).toEqual(['dd/mm/yyyy', 'dd/mm/yyyy', null])
    expect(lignesCalculees(remplir('TAB-19', []))[4]?.[2]).toBeNull()
    expect(phrases(remplissage)).toEqual([expect.stringContaining('2, 4'), expect.stringContaining('2, 3, 4, 7'), expect.stringContaining('2, 3, 4')])
  })

  it('un terme écrit en toutes lettres est la date qu’il dit ; illisible, il se garde et se nomme', () => {
    const remplissage = remplir('TAB-19', [{}, {}, {}, { perio: '31/12/2025' }])
    expect(lignesCalculees(remplissage).slice(3, 5).map((ligne) => ligne[2])).toEqual([46_022, 45_838])
    const illisible = remplir('TAB-19', [{ perio: 'annuelle' }, {}, {}, { perio: 'fin 2025' }])
    expect(lignesCalculees(illisible).slice(3, 5).map((ligne) => ligne[2])).toEqual(['fin 2025', null])
    expect(phrases(illisible).filter((phrase) => phrase.includes('fin 2025'))).toEqual([expect.stringContaining('JJ/MM/AAAA')])
  })
})

it('les tables à saisir gardent leurs textes, même quand ils commencent par « = »', () => {
  const remplissage = remplir('TAB-03', [{ valeur: '=1+1' }])
  const contenu = remplissage.feuilles.at(-1)?.cellules[1]?.[1]
  expect([contenu, estFormuleDecrite(contenu)]).toEqual(['=1+1', false])
  expect(calculer(remplissage).get('TAB-03')?.[1]?.[1]).toBe('=1+1')
})
