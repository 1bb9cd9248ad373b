import fc from 'fast-check'
import { comparerLesFormes } from '../../../src/atelier/document/comparer-les-formes'
import type { AspectSitue } from '../../../src/atelier/document/releve'
import { creerClasseurMemoire } from '../../../src/classeur/memoire'

function aspects(...situes: readonly (Partial<AspectSitue> & { readonly ligne: number; readonly colonne: number })[]) {
  const complets = situes.map((situe) => ({ format: null, gras: false, renvoi: false, ...situe }))
  return new Map(complets.map((aspect) => [`${aspect.ligne},${aspect.colonne}`, aspect]))
}

function comparer(avant: ReturnType<typeof aspects>, apres: ReturnType<typeof aspects>) {
  return comparerLesFormes('F', { aspects: avant, largeurs: new Map() }, { aspects: apres, largeurs: new Map(), largeurParDefaut: 64 })
}

function plage(ligne: number, colonne: number, lignes = 1, colonnes = 1) {
  return { feuille: 'F', ligne, colonne, lignes, colonnes }
}

describe('mises en forme à reporter', () => {
  it('ne reporte que ce qui change, posé ou retiré', () => {
    const avant = aspects({ ligne: 0, colonne: 0, format: '0%' }, { ligne: 1, colonne: 0, format: '0%', gras: true }, { ligne: 5, colonne: 5, renvoi: true })
    const apres = aspects({ ligne: 0, colonne: 0, format: '0.00%' }, { ligne: 1, colonne: 0, gras: true, renvoi: true })
    expect(comparer(avant, apres)).toEqual([
      { plage: plage(0, 0), format: '0.00%' },
      { plage: plage(1, 0), format: 'General', renvoiALaLigne: true },
      { plage: plage(5, 5), renvoiALaLigne: false },
    ])
  })

  it('ne trouve rien quand rien n’a changé', () => {
    const memes = aspects({ ligne: 0, colonne: 0, format: '0%', gras: true })
    expect(comparer(memes, aspects({ ligne: 0, colonne: 0, format: '0%', gras: true }))).toEqual([])
    expect(comparer(memes, memes)).toEqual([])
  })

  it('réunit un rectangle de même aspect, et lui seul', () => {
    const apres = aspects(
      ...[0, 1, 2].flatMap((ligne) => [0, 1].map((colonne) => ({ ligne, colonne, format: '0%' }))),
      { ligne: 3, colonne: 0, gras: true },
      { ligne: 5, colonne: 0, format: '0%' },
    )
    expect(comparer(new Map(), apres)).toEqual([
      { plage: plage(0, 0, 3, 2), format: '0%' },
      { plage: plage(3, 0), gras: true },
      { plage: plage(5, 0), format: '0%' },
    ])
  })

  it('reporte les largeurs changées, celle par défaut quand on y revient', () => {
    const largeurs = (...couples: readonly (readonly [number, number])[]) => new Map(couples)
    const formes = comparerLesFormes(
      'F',
      { aspects: new Map(), largeurs: largeurs([0, 89], [1, 89], [4, 200]) },
      { aspects: new Map(), largeurs: largeurs([0, 89], [1, 145], [2, 145]), largeurParDefaut: 64 },
    )
    expect(formes).toEqual([
      { plage: plage(0, 1, 1, 2), largeur: 20 },
      { plage: plage(0, 4), largeur: (64 - 5) / 7 },
    ])
  })

  it('rejouées, rendent à chaque cellule l’aspect qu’elle avait', async () => {
    const situe = fc.record({
      ligne: fc.nat(4),
      colonne: fc.nat(3),
      format: fc.constantFrom(null, '0%', '0.00'),
      gras: fc.boolean(),
      renvoi: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(situe, { maxLength: 20 }), async (situes) => {
        const voulus = aspects(...situes)
        const classeur = creerClasseurMemoire([{ nom: 'F' }])
        await classeur.mettreEnForme(comparer(new Map(), voulus))
        for (let ligne = 0; ligne < 5; ligne += 1) {
          for (let colonne = 0; colonne < 4; colonne += 1) {
            const voulu = voulus.get(`${ligne},${colonne}`)
            const { format = null, gras = false, renvoiALaLigne = false } = classeur.forme('F', ligne, colonne)
            expect({ format, gras, renvoi: renvoiALaLigne }).toEqual({
              format: voulu?.format ?? null,
              gras: voulu?.gras ?? false,
              renvoi: voulu?.renvoi ?? false,
            })
          }
        }
      }),
    )
  })
})
