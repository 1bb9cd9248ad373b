import fc from 'fast-check'
import { phrasesDObjectif, tableauDAbaissement } from '../../../../src/regles'
import { redigerMessage } from '../../../../src/textes'
import { ABAISSEMENT, constatsDe, LIGNE_B, motifsDe, periode, PHRASES, valeurDe } from './saisies'

const SANS_NOMBRE = { tauxLegal: null, objectifLegal: null, tauxRetenu: null, objectifRetenu: null }

describe('CMS-31, phrases d’objectif', () => {
  const rediger = (entree: typeof PHRASES): string[] => valeurDe(phrasesDObjectif(entree)).phrases.map(redigerMessage)

  it('« 33 %, soit 189 » et « 28,02 %, soit 160 »', () => {
    const [legale = '', motif = '', retenue = '', notification = '', cadre = '', ...reste] = rediger(PHRASES)
    expect(legale).toContain('la commune de Verte-Rive correspond à 33 % du nombre de logements sociaux manquants, soit 189 logements')
    expect(motif).toBe('Le niveau de rattrapage retenu s’explique ainsi : foncier rare et recours abusifs répétés.')
    expect(retenue).toContain('pour la période 2023-2025 des objectifs correspondant à 28,02 %')
    expect(retenue).toContain('soit 160 logements')
    expect(notification).toContain('notification par le préfet')
    expect(cadre).toContain('au IX de l’article L. 302-8 du')
    expect(cadre).toContain('de 25 %.')
    expect(reste).toEqual([])
    expect(constatsDe(phrasesDObjectif(PHRASES))).toEqual([])
  })

  it.each([
    [33, 25],
    [50, 40],
    [100, 80],
  ] as const)('régime %d : plancher de %d %%', (regime, plancher) => {
    const resultat = phrasesDObjectif({ ...PHRASES, regime, manquants: null })
    expect(valeurDe(resultat).phrases.map(redigerMessage)[4]).toContain(`est de ${plancher} %`)
    expect(resultat.parametres.map(({ valeur }) => valeur)).toEqual([plancher])
  })

  it('C : le X et le tableau ; A : ni IX ni X ; jamais L. 302-8-1', () => {
    expect(rediger({ ...PHRASES, modalite: 'C' })[4]).toContain('au X de l’article L. 302-8 du')
    expect(rediger({ ...PHRASES, modalite: 'A' })).toHaveLength(4)
    for (const modalite of ['A', 'B', 'C'] as const) expect(rediger({ ...PHRASES, modalite }).join(' ')).not.toContain('302-8-1')
  })

  it.each([
    [188, true],
    [189, false],
    [190, false],
  ])('abaissement dit seulement sous l’objectif légal de 189 : %d', (objectifRetenu, abaissee) => {
    expect(rediger({ ...PHRASES, objectifRetenu }).some((phrase) => phrase.includes('abaissement'))).toBe(abaissee)
  })

  it('élision devant une voyelle', () => {
    expect(rediger({ ...PHRASES, commune: 'Étampes' })[0]).toContain('la commune d’Étampes')
  })

  it.each([
    [{ tauxLegal: null }, 'taux légal'],
    [{ objectifLegal: null }, 'objectif légal'],
    [{ tauxRetenu: null }, 'taux retenu'],
    [{ objectifRetenu: null }, 'objectif retenu'],
    [{ commune: 'Nom de la commune' }, 'nom de la commune'],
    [{ motif: null }, 'motif'],
    [{ regime: null }, 'régime de rattrapage de la commune'],
    [{ modalite: null }, 'type de contrat'],
  ])('%j : la phrase n’est pas produite et le dit', (change, manque) => {
    const { phrases, absentes } = valeurDe(phrasesDObjectif({ ...PHRASES, ...change }))
    expect(phrases).toHaveLength(4)
    expect(absentes.map(({ donnees }) => donnees['manques'])).toEqual([manque])
  })

  it('aucun nombre', () => {
    expect(motifsDe(phrasesDObjectif({ ...PHRASES, ...SANS_NOMBRE }))).toEqual(['incomplet', ['objectif.nombres-absents']])
  })

  it('texte et tableau contraires, plancher d’un autre régime, citation fautive', () => {
    const tableau = { ...SANS_NOMBRE, tauxRetenu: 28.02, objectifRetenu: 161 }
    const entree = { ...PHRASES, tableau, plancherCite: 40, citation: 'possibilités précisées au IX de l’article L. 302-8-1' }
    expect(constatsDe(phrasesDObjectif(entree))).toEqual(['IN objectif.tableau', 'EL objectif.plancher-cite', 'IF cms-contrat.citation.corrigee'])
    expect(constatsDe(phrasesDObjectif({ ...PHRASES, plancherCite: 25 }))).toEqual([])
  })

  it.each([
    [142, ['EL niveau.plancher']],
    [143, []],
    [190, ['IN niveau.legal']],
  ])('objectif retenu de %d pour 571 manquants', (objectifRetenu, attendus) => {
    expect(constatsDe(phrasesDObjectif({ ...PHRASES, objectifRetenu }))).toEqual(attendus)
  })

  it('au plancher sans motif', () => {
    expect(constatsDe(phrasesDObjectif({ ...PHRASES, objectifRetenu: 143, motif: null }))).toEqual([
      'AL niveau.justification',
      'AL objectif.sans-motif',
    ])
  })

  it('2026-2028 : à vérifier', () => {
    const resultat = phrasesDObjectif({ ...PHRASES, periode: periode('2026-2028') })
    expect(resultat.alertes.map(({ id }) => id)).toEqual(['sru.periode-a-verifier'])
    expect(valeurDe(resultat).phrases.map(redigerMessage)[2]).toContain('2026-2028')
  })
})

describe('CMS-32, tableau d’abaissement', () => {
  const juger = (change: Partial<typeof LIGNE_B>) => tableauDAbaissement({ ...ABAISSEMENT, lignes: [{ ...LIGNE_B, ...change }] })

  it('X | 571 | 33 % | 189 | 28,02 % | 160 : conforme', () => {
    expect(valeurDe(tableauDAbaissement(ABAISSEMENT))).toEqual({
      lignes: [{ commune: 'X', legal: 189, retenu: 160, taux: 160 / 571, verdict: 'conforme' }],
      constats: [],
    })
  })

  it.each([
    [{ objectifRetenu: 142, tauxRetenu: null }, 'non conforme', ['EL niveau.plancher']],
    [{ objectifRetenu: 143, tauxRetenu: null }, 'conforme', []],
    [{ objectifRetenu: 143, tauxRetenu: null, justifie: false }, 'conforme', ['AL niveau.justification']],
    [{ objectifRetenu: 144, tauxRetenu: null, justifie: false }, 'conforme', []],
    [{ objectifRetenu: 189, tauxRetenu: 33 }, 'conforme', []],
    [{ objectifRetenu: 190, tauxRetenu: 33.3 }, 'à vérifier', ['IN niveau.legal']],
    [{ objectifRetenu: 161 }, 'à vérifier', ['IN article-2.contraires']],
    [{ objectifRetenu: 159 }, 'conforme', []],
    [{ objectifAvant: 188 }, 'à vérifier', ['IN article-2.objectif-avant']],
    [{ regime: 50 as const, objectifAvant: null, objectifRetenu: 240, tauxRetenu: null }, 'à vérifier', ['IN article-2.taux-avant']],
    [{ manquants: null }, 'incomplet', ['AL article-2.ligne']],
    [{ manquants: 0 }, 'sans objet', ['IF article-2.sans-manquants']],
    [{ tauxAvant: 15 }, 'incomplet', ['AL article-2.ligne']],
    [{ tauxRetenu: null, objectifRetenu: null }, 'incomplet', ['AL article-2.ligne']],
  ])('%j : %s', (change, verdict, attendus) => {
    expect(valeurDe(juger(change)).lignes[0]?.verdict).toBe(verdict)
    expect(constatsDe(juger(change))).toEqual(attendus)
  })

  it('taux seul : l’objectif s’arrondit au supérieur', () => {
    expect(valeurDe(juger({ objectifRetenu: null, tauxRetenu: 28 })).lignes[0]?.retenu).toBe(160)
    expect(valeurDe(juger({ objectifRetenu: null, tauxRetenu: 25 })).lignes[0]?.retenu).toBe(143)
  })

  it.each([
    [50, 240, 95, 'non conforme'],
    [50, 240, 96, 'conforme'],
    [100, 78, 62, 'non conforme'],
    [100, 78, 63, 'conforme'],
  ] as const)('régime %d, déficit %d, retenu %d : %s', (tauxAvant, manquants, objectifRetenu, verdict) => {
    const change = { tauxAvant, manquants, objectifRetenu, tauxRetenu: null, objectifAvant: null }
    expect(valeurDe(juger(change)).lignes[0]?.verdict).toBe(verdict)
  })

  it('inventaire 2021 : erreur légale au contrat signé, information au brouillon, année à préciser', () => {
    expect(constatsDe(tableauDAbaissement({ ...ABAISSEMENT, anneeInventaire: 2021 }))).toEqual(['EL classement.inventaire-autre'])
    expect(constatsDe(tableauDAbaissement({ ...ABAISSEMENT, anneeInventaire: 2021, statut: 'brouillon' }))).toEqual([
      'IF classement.inventaire-de-travail',
    ])
    expect(constatsDe(tableauDAbaissement({ ...ABAISSEMENT, anneeInventaire: 2020, statut: 'brouillon' }))).toEqual([
      'AL classement.inventaire-autre',
    ])
    expect(constatsDe(tableauDAbaissement({ ...ABAISSEMENT, anneeInventaire: null }))).toEqual(['AL classement.inventaire-incomplet'])
  })

  it('colonne renommée, tableau vide', () => {
    const titres = [...ABAISSEMENT.titres.slice(0, 5), 'Objectifs finaux']
    expect(constatsDe(tableauDAbaissement({ ...ABAISSEMENT, titres }))).toEqual(['AL colonnes'])
    expect(motifsDe(tableauDAbaissement({ ...ABAISSEMENT, lignes: [] }))).toEqual(['incomplet', ['article-2.vide']])
  })

  it('verdict exact contre le plancher, quels que soient les nombres', () => {
    const cas = fc.tuple(fc.constantFrom([33, 25], [50, 40], [100, 80]), fc.integer({ min: 1, max: 100000 }), fc.integer({ min: 0, max: 100000 }))
    fc.assert(
      fc.property(cas, ([[tauxAvant = 0, plancher = 0], manquants, objectifRetenu]) => {
        const change = { tauxAvant, manquants, objectifRetenu, tauxRetenu: null, objectifAvant: null }
        const verdict = valeurDe(juger(change)).lignes[0]?.verdict
        expect(verdict === 'non conforme').toBe(100 * objectifRetenu < plancher * manquants)
      }),
    )
  })
})
