import { jugerObjectifs } from '../../bancs/mesure/objectifs'
import type { Mesure } from '../../bancs/mesure/tours'

const mesure = (voie: Mesure['voie'], effectif: number, min: number): Mesure => ({
  charge: 'W1',
  voie,
  effectif,
  tours: 5,
  cpuMs: { min, mediane: 2 * min, max: 3 * min },
  kLignesParSeconde: effectif / min,
  picMo: 100,
})

describe('le jugement des objectifs', () => {
  it('se fait sur les minimums, au même nombre de lignes', () => {
    const [objectif, ...autres] = jugerObjectifs([
      mesure('JS de la même loi', 1000, 1),
      mesure('JS de la même loi', 100_000, 3),
      mesure('produit, plage', 100_000, 6),
    ])
    expect(objectif).toMatchObject({ charge: 'W1', effectif: 100_000, rapport: 'produit / JS de la même loi' })
    expect(objectif).toMatchObject({ mesure: 0.5, vise: 0.5, tenu: true })
    expect(autres).toEqual([])
  })

  it('manque un objectif dès qu’il est en dessous', () => {
    const juges = jugerObjectifs([mesure('publicodes', 1000, 999), mesure('produit, plage', 1000, 1)])
    expect(juges.map(({ mesure: rapport, tenu }) => [rapport, tenu])).toEqual([[999, false]])
  })

  it('la mémoire du grand lot se juge dans l’autre sens : au plus', () => {
    const lot = (voie: Mesure['voie'], picMo: number): Mesure => ({ ...mesure(voie, 200_000, 1), charge: 'W4', picMo })
    const juges = (pic: number): unknown => jugerObjectifs([lot('JS de la même loi', 100), lot('produit, fonction', pic)]).at(-1)
    expect(juges(130)).toMatchObject({ charge: 'W4', mesure: 1.3, tenu: true })
    expect(juges(131)).toMatchObject({ mesure: 1.31, tenu: false })
  })
})
