import fc from 'fast-check'
import type { Brut } from '../../../../src/catalogue'
import type { CritereDeGrille, Resultat } from '../../../../src/regles'
import { casType, conflitsDeCriteres, lireDate, noterMorceau, preparerCotation } from '../../../../src/regles'
import type { CotationPrete } from '../../../../src/regles'

const CALCUL = lireDate('2024-03-15') as number
const IDS = ['S29', 'S30', 'S31', 'S06', 'S07', 'S24', 'S09', 'S10', 'S25'] as const

interface Tirage {
  readonly lignes: readonly (readonly Brut[])[]
  readonly valeurs: readonly Brut[]
}

/** Une ligne de grille et la cellule qui lui répond ; les seuils « < » et « > » d'une même colonne se contredisent parfois. */
const LIGNE = fc.record({
  genre: fc.constantFrom('sne', 'booleen', 'seuil', 'paliers', 'par an plafonné'),
  points: fc.integer({ min: 1, max: 40 }),
  mode: fc.constantFrom('somme', 'maximum', 'exclusif'),
  seuil: fc.tuple(fc.constantFrom('<', '>=', '>', '<='), fc.integer({ min: 0, max: 5 })),
  id: fc.constantFrom(...IDS),
  vrai: fc.boolean(),
  piece: fc.boolean(),
  annees: fc.integer({ min: 0, max: 12 }),
})
const TIRAGE: fc.Arbitrary<Tirage> = fc
  .record({ lignes: fc.array(LIGNE, { minLength: 1, maxLength: 8 }), nombre: fc.integer({ min: -1, max: 6 }) })
  .map(({ lignes, nombre }) => ({
    lignes: lignes.map(({ genre, points, mode, seuil, id, piece }, i) => [
      genre === 'sne' ? id : `Local ${i}`,
      genre === 'paliers' ? null : points,
      genre === 'sne' ? null : genre === 'seuil' ? 'Nombre' : `Valeur ${i}`,
      genre === 'seuil' ? seuil.join('') : null,
      genre === 'paliers' ? `paliers 12:${points} | >36:${points + 7}` : genre === 'par an plafonné' ? 'par an plafond 25' : null,
      mode,
      mode === 'somme' ? null : `${mode} g`,
      piece ? 'Pièce' : null,
    ]),
    valeurs: [
      nombre,
      '2024-01-01',
      ...IDS.map((id) => lignes.some((ligne) => ligne.id === id && ligne.vrai)),
      ...lignes.map(({ genre, vrai, annees }) => (genre === 'booleen' ? vrai : `${2024 - annees}-03-15`)),
    ],
  }))

function preparer({ lignes, valeurs }: Tirage): Resultat<CotationPrete> {
  const entetes = ['Nombre', 'Pièce', ...IDS, ...lignes.map((_, i) => `Valeur ${i}`)].slice(0, valeurs.length)
  return preparerCotation({
    entetes: [entetes],
    grille: [['critère', 'points', 'colonne', 'seuil', 'barème', 'mode', 'groupe', 'pièce'], ...lignes],
    mutation: null,
    calcul: CALCUL,
    doublement: true,
    lectures: new Map(),
  })
}

const facteurDe = ({ doublable, colonnePiece }: CritereDeGrille): number => (doublable && colonnePiece >= 0 ? 2 : 1)

describe('cas type (COT-16)', () => {
  it('jamais sous la note d’une demande non prioritaire cohérente, notée par le moteur', () => {
    let notees = 0
    fc.assert(
      fc.property(TIRAGE, (tirage) => {
        const pret = preparer(tirage)
        if (pret.etat !== 'etabli') throw new Error(JSON.stringify(pret.motifs))
        const { criteres } = pret.valeur.generale
        const vrais = new Set<string>(IDS.filter((_, i) => tirage.valeurs[2 + i] === true))
        if (conflitsDeCriteres(vrais, vrais).some(({ genre }) => genre === 'exclusion')) return
        const notes = new Float64Array(1)
        noterMorceau(pret.valeur, [tirage.valeurs], notes, new Uint8Array(1))
        const [note] = notes
        if (note === undefined || Number.isNaN(note) || note <= 0) return
        notees += 1
        const cas = casType(criteres, note - 1e-9, facteurDe)
        expect(cas?.total).toBeGreaterThanOrEqual(note)
      }),
      { numRuns: 3000 },
    )
    expect(notees).toBeGreaterThan(500)
  })

  it('le total est la somme de ce qu’il montre, et ce qu’il montre se tient : un critère par groupe, un quartile, un âge', () => {
    fc.assert(
      fc.property(TIRAGE, (tirage) => {
        const pret = preparer(tirage)
        if (pret.etat !== 'etabli') throw new Error(JSON.stringify(pret.motifs))
        const cas = casType(pret.valeur.generale.criteres, 0, facteurDe)
        if (cas === null) return
        expect(cas.retenus.reduce((somme, { points }) => somme + points, 0)).toBe(cas.total)
        const groupes = cas.retenus.flatMap(({ critere: { mode, groupe } }) => (mode === 'somme' ? [] : [`${mode} ${groupe}`]))
        expect(new Set(groupes).size).toBe(groupes.length)
        const vrais = new Set(cas.retenus.flatMap(({ critere }) => critere.id ?? []))
        expect(conflitsDeCriteres(vrais, vrais).filter(({ genre }) => genre === 'exclusion')).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('deux seuils inconciliables d’une même colonne ne comptent pas ensemble', () => {
    const pret = preparer({
      lignes: [
        ['Petit', 10, 'Nombre', '<2', null, null, null, null],
        ['Grand', 15, 'Nombre', '>=5', null, null, null, null],
        ['Moyen', 4, 'Nombre', '>=1', null, null, null, null],
      ],
      valeurs: [1, '2024-01-01', ...IDS.map(() => false), null, null, null],
    })
    if (pret.etat !== 'etabli') throw new Error('grille illisible')
    expect(casType(pret.valeur.generale.criteres, 18, facteurDe)?.total).toBe(19)
    expect(casType(pret.valeur.generale.criteres, 19, facteurDe)).toBeNull()
  })

  it('sous l’autre lecture d’AMB-35, un même fait ne compte qu’une fois', () => {
    const pret = preparer({
      lignes: ['S09', 'S10', 'S25', 'S24'].map((id, i) => [id, 10 + i, null, id === 'S24' || id === 'S25' ? null : '>1', null, null, null, null]),
      valeurs: [1, '2024-01-01', ...IDS.map(() => false), null, null, null, null],
    })
    if (pret.etat !== 'etabli') throw new Error('grille illisible')
    const { criteres } = pret.valeur.generale
    expect(casType(criteres, 0, () => 1)?.total).toBe(46)
    expect(casType(criteres, 0, () => 1, true)?.total).toBe(25)
  })
})
