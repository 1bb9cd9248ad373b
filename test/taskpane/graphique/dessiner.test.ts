import fc from 'fast-check'
import type { SerieAPoser } from '../../../src/classeur/port'
import { dessiner } from '../../../src/taskpane/graphique/dessiner'
import type { Dessin, ValeursDeGraphique } from '../../../src/taskpane/graphique/dessiner'
import { graphiqueDe } from '../../classeur/xlsx/graphiques/appuis'

function tracer(series: readonly Partial<SerieAPoser>[], valeurs: ValeursDeGraphique['series']): Dessin {
  const abscisses = (valeurs[0] ?? []).map((_valeur, i) => 2020 + i)
  const dessin = dessiner(graphiqueDe('S', abscisses.length, series, { format: '#,##0' }), { abscisses, series: valeurs })
  if (dessin === null) throw new Error('rien n’est tracé')
  return dessin
}

function hauteurs({ barres, cadre }: Dessin, unite: number): readonly number[] {
  const parUnite = (cadre.bas - cadre.haut) / unite
  return barres.map(({ hauteur }) => Math.round(hauteur / parUnite))
}

describe('dessin d’un graphique', () => {
  it('ne trace rien quand aucune cellule n’a de nombre', () => {
    expect(dessiner(graphiqueDe('S', 2), { abscisses: [1, 2], series: [[null, null]] })).toBeNull()
  })

  it('une cellule vide coupe la courbe, un point isolé reste', () => {
    const { courbes } = tracer([{}], [[1, 2, null, 4, null, 6, 7]])
    expect(courbes[0]?.morceaux.map((points) => points.length)).toEqual([2, 1, 2])
  })

  it('le zéro se trace, il n’est pas un vide', () => {
    const { courbes, cadre } = tracer([{}], [[0, 10]])
    expect(courbes[0]?.morceaux[0]?.[0]?.y).toBe(cadre.bas)
  })

  it('les barres empilées montent l’une sur l’autre, les négatives descendent de zéro', () => {
    const empilees = [{}, {}, {}].map(() => ({ genre: 'barres-empilees' as const }))
    const dessin = tracer(empilees, [[3], [2], [-1]])
    expect(dessin.axes[0]?.graduations.map(({ texte }) => texte)).toEqual(['−2', '0', '2', '4', '6'])
    expect(hauteurs(dessin, 8)).toEqual([3, 2, 1])
    const [basse, haute, negative] = dessin.barres
    expect((haute?.y ?? 0) + (haute?.hauteur ?? 0)).toBeCloseTo(basse?.y ?? Number.NaN, 6)
    expect(negative?.y).toBeCloseTo(dessin.base, 6)
    expect(new Set(dessin.barres.map(({ x }) => x)).size).toBe(1)
  })

  it('les barres groupées se rangent côte à côte sans se recouvrir, une vide laisse sa place', () => {
    const { barres } = tracer([{ genre: 'barres' }, { genre: 'barres' }], [[3, null], [2, 5]])
    expect(barres.map(({ rang }) => rang)).toEqual([0, 1, 1])
    const [une, autre] = barres
    expect((une?.x ?? 0) + (une?.largeur ?? 0)).toBeCloseTo(autre?.x ?? Number.NaN, 6)
  })

  it('deux piles qui ne se mesurent pas pareil ne se montent pas dessus', () => {
    const { barres } = tracer([{ genre: 'barres-empilees' }, { genre: 'barres-empilees', axeSecondaire: true }], [[4], [2]])
    expect(new Set(barres.map(({ x }) => x)).size).toBe(2)
    const [bas] = new Set(barres.map(({ y, hauteur }) => Math.round(y + hauteur)))
    expect(barres.map(({ y, hauteur }) => Math.round(y + hauteur))).toEqual([bas, bas])
  })

  it('un axe de comptes n’a pas de graduation entre deux entiers', () => {
    expect(tracer([{}], [[0, 2]]).axes[0]?.graduations.map(({ texte }) => texte)).toEqual(['0', '1', '2'])
  })

  it('chaque série se lit sur son axe', () => {
    const { axes, courbes, cadre } = tracer([{}, { axeSecondaire: true }], [[0, 100], [0, 4]])
    expect(axes.map(({ cote, graduations }) => [cote, graduations.at(-1)?.texte])).toEqual([['gauche', '100'], ['droite', '4']])
    expect(courbes.map(({ morceaux }) => morceaux[0]?.at(-1)?.y)).toEqual([cadre.haut, cadre.haut])
  })

  it('des séries toutes à droite reviennent à gauche', () => {
    expect(tracer([{ axeSecondaire: true }], [[1, 2]]).axes.map(({ cote }) => cote)).toEqual(['gauche'])
  })

  it('quand toutes les étiquettes ne tiennent pas, une partie seule s’écrit, à intervalle égal', () => {
    const { etiquettes } = tracer([{}], [Array.from({ length: 22 }, (_valeur, i) => i)])
    const annees = etiquettes.map(({ texte }) => Number(texte))
    expect(annees.length).toBeLessThan(12)
    expect(new Set(annees.slice(1).map((annee, i) => annee - (annees[i] ?? 0))).size).toBe(1)
  })

  it('tout reste dans le cadre, quels que soient les nombres et les formes', () => {
    const genre = fc.constantFrom('courbe' as const, 'barres' as const, 'barres-empilees' as const)
    const serie = fc.record({ genre, axeSecondaire: fc.boolean() })
    const valeur = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }))
    const cas = fc.integer({ min: 1, max: 12 }).chain((longueur) => {
      const nombres = fc.array(valeur, { minLength: longueur, maxLength: longueur })
      return fc.array(fc.tuple(serie, nombres), { minLength: 1, maxLength: 5 })
    })
    fc.assert(
      fc.property(cas, (series) => {
        const valeurs = { abscisses: (series[0]?.[1] ?? []).map((_v, i) => i), series: series.map(([, nombres]) => nombres) }
        const decrites = series.map(([decrite]) => decrite)
        const dessin = dessiner(graphiqueDe('S', valeurs.abscisses.length, decrites, { format: 'General' }), valeurs)
        if (dessin === null) return
        const { cadre } = dessin
        const marge = 1e-6
        for (const { x, y, largeur, hauteur } of dessin.barres) {
          expect(x).toBeGreaterThanOrEqual(cadre.gauche - marge)
          expect(x + largeur).toBeLessThanOrEqual(cadre.droite + marge)
          expect(y).toBeGreaterThanOrEqual(cadre.haut - marge)
          expect(y + hauteur).toBeLessThanOrEqual(cadre.bas + marge)
        }
        for (const { y } of dessin.courbes.flatMap(({ morceaux }) => morceaux.flat())) {
          expect(y).toBeGreaterThanOrEqual(cadre.haut - marge)
          expect(y).toBeLessThanOrEqual(cadre.bas + marge)
        }
      }),
    )
  })
})
