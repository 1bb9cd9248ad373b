import fc from 'fast-check'
import { plageDUneCellule } from '../../../src/classeur/instantane'
import { reunirLesCauses } from '../../../src/audit/moteur/reunir-les-causes'
import type { ConstatDAudit } from '../../../src/audit'
import { GRAVITES } from '../../../src/regles'
import { auditerFeuilles, resumer } from '../fabrique'
import { unConstat } from '../rapport/fabrique'

const en = (ligne: number, colonne = 0): ReturnType<typeof plageDUneCellule> => plageDUneCellule('F', ligne, colonne)

const constat = (id: string, champs: Partial<ConstatDAudit>): ConstatDAudit =>
  unConstat({ id, regle: 'SRU-01', gravite: 'IN', verdict: 'non-conforme', lieu: en(0), attendu: null, ...champs })

const restent = (...constats: readonly ConstatDAudit[]): readonly string[] => reunirLesCauses(constats).map(({ id }) => id)

describe('réunion des causes', () => {
  it('tait ce qui découle d’une autre cellule, de proche en proche', () => {
    const cause = constat('cause', { lieu: en(0), consequences: [en(1)] })
    const suite = constat('suite', { lieu: en(1), consequences: [en(2)] })
    const suite2 = constat('suite2', { lieu: en(2) })
    expect(restent(cause, suite, suite2)).toEqual(['cause'])
    expect(restent(suite2, suite, cause)).toEqual(['cause'])
  })

  it('garde une faute propre, et ne la donne plus pour une conséquence', () => {
    const cause = constat('cause', { lieu: en(0), consequences: [en(1), en(2)] })
    const propre = constat('propre', { lieu: en(1), propre: true })
    const reunis = reunirLesCauses([cause, propre, constat('suite', { lieu: en(2) })])
    expect(reunis.map(({ id }) => id)).toEqual(['cause', 'propre'])
    expect(reunis[0]?.consequences).toEqual([en(2)])
  })

  it('garde ce qui reste à vérifier sur une cellule faussée', () => {
    expect(restent(constat('cause', { consequences: [en(1)] }), constat('doute', { lieu: en(1), verdict: 'a-verifier', gravite: 'AL' }))).toEqual(['cause', 'doute'])
  })

  it('d’une boucle de conséquences garde le premier constat ; aucun ne se tait lui-même', () => {
    const une = constat('une', { lieu: en(0), consequences: [en(1)] })
    const autre = constat('autre', { lieu: en(1), consequences: [en(0)] })
    expect(restent(une, autre)).toEqual(['une'])
    expect(restent(constat('seule', { lieu: en(0), consequences: [en(0)] }))).toEqual(['seule'])
  })

  it('ne confond pas une cellule et la plage qui commence par elle', () => {
    const titres = { ...en(1), colonnes: 4 }
    expect(restent(constat('cause', { consequences: [en(1)] }), constat('titres', { lieu: titres }))).toEqual(['cause', 'titres'])
    expect(restent(constat('titres', { lieu: titres }), constat('cede', { lieu: en(1), cede: true }))).toEqual(['titres', 'cede'])
  })

  it('un constat cède à un autre de sa cellule, aussi grave ou plus, jamais à un plus léger', () => {
    expect(restent(constat('cede', { cede: true, gravite: 'AL' }), constat('grave', { regle: 'SRU-02', gravite: 'EL' }))).toEqual(['grave'])
    expect(restent(constat('cede', { cede: true, gravite: 'AL' }), constat('égal', { regle: 'SRU-02', gravite: 'AL' }))).toEqual(['égal'])
    expect(restent(constat('cede', { cede: true, gravite: 'AL' }), constat('léger', { regle: 'SRU-02', gravite: 'IF' }))).toEqual(['cede', 'léger'])
    expect(restent(constat('cede', { cede: true }), constat('ailleurs', { lieu: en(5) }))).toEqual(['cede', 'ailleurs'])
  })

  it('un constat ne cède pas à celui qu’une cause a tu', () => {
    const cause = constat('cause', { lieu: en(0), consequences: [en(1)] })
    const tu = constat('tu', { lieu: en(1), regle: 'SRU-02' })
    const cede = constat('cede', { lieu: en(1), cede: true, propre: true })
    expect(restent(cause, tu, cede)).toEqual(['cause', 'cede'])
  })

  it('de deux contrôles d’accord garde le plus grave', () => {
    expect(restent(constat('AL', { gravite: 'AL', attendu: 12 }), constat('EL', { gravite: 'EL', attendu: 12 }))).toEqual(['EL'])
    expect(restent(constat('EL', { gravite: 'EL', attendu: 12 }), constat('AL', { gravite: 'AL', attendu: 12 }))).toEqual(['EL'])
    expect(restent(constat('12', { attendu: 12 }), constat('13', { attendu: 13 }))).toEqual(['12', '13'])
  })

  it('du classeur entier garde chaque phrase', () => {
    const absent = (id: string): ConstatDAudit => constat(id, { lieu: null, message: { id: 'audit-trame.article-absent', donnees: { article: id } } })
    expect(restent(absent('article 3'), absent('article 4'), absent('article 4'))).toEqual(['article 3', 'article 4'])
  })

  it('ne perd jamais toutes les fautes, et rend deux fois la même liste', () => {
    const cellule = fc.integer({ min: 0, max: 5 })
    const champs = fc.record({
      lieu: cellule.map((ligne) => en(ligne)),
      consequences: fc.array(cellule.map((ligne) => en(ligne)), { maxLength: 3 }),
      gravite: fc.constantFrom(...GRAVITES),
      verdict: fc.constantFrom('non-conforme' as const, 'a-verifier' as const),
      cede: fc.boolean(),
      propre: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(champs, { minLength: 1, maxLength: 12 }), (suites) => {
        const constats = suites.map((suite, rang) => constat(String(rang), { ...suite, regle: `SRU-${rang}` }))
        const reunis = reunirLesCauses(constats)
        expect(reunis.length).toBeGreaterThan(0)
        expect(reunirLesCauses(constats)).toEqual(reunis)
        const gardes = new Set(reunis.map(({ id }) => id))
        for (const { id, cede, propre } of constats) if (propre === true && cede !== true) expect(gardes).toContain(id)
      }),
    )
  })
})

describe('deux fautes sur une ligne', () => {
  const titres = ['Commune', 'Résidences principales', 'Logements sociaux', 'Cible', 'Logements manquants', 'Taux de rattrapage', 'Objectif 2023-2025']
  const auditer = async (manquants: number, taux: number, objectif: number): Promise<readonly string[]> =>
    resumer(
      await auditerFeuilles({
        Objectifs: [
          titres,
          ['Montfervent', 5000, 1000, 0.25, 250, 0.33, 83],
          ['Pont-Sainte-Lucie', 6000, 1000, 0.25, manquants, taux, objectif],
          ['Villers-Cornay', 4000, 700, 0.25, 300, 0.33, 99],
        ],
      }),
    )

  it('un objectif tiré de manquants faux en découle', async () => {
    expect(await auditer(450, 0.33, 149)).toEqual(['IN SRU-02 Objectifs!E3 450→500'])
  })

  it('un objectif que ni les manquants lus ni les justes n’expliquent se reproche aussi', async () => {
    expect(await auditer(450, 0.33, 60)).toEqual(['EL SRU-04 Objectifs!G3 60→165', 'IN SRU-02 Objectifs!E3 450→500'])
  })

  it('un objectif que ni le taux lu ni le juste n’expliquent se reproche aussi', async () => {
    expect(await auditer(500, 0.5, 250)).toEqual(['EL SRU-03 Objectifs!F3 0.5→0.33'])
    expect(await auditer(500, 0.5, 60)).toEqual(['EL SRU-03 Objectifs!F3 0.5→0.33', 'EL SRU-04 Objectifs!G3 60→165'])
  })
})
