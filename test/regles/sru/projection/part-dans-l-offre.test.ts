import fc from 'fast-check'
import type { EntreeOffre } from '../../../../src/regles'
import { LECTURES_PAR_DEFAUT, partDansLOffre } from '../../../../src/regles'
import { calculer } from '../../../cas/lecteur'

const OFFRE: EntreeOffre = {
  residences: 373,
  logements: 68,
  finances: 190,
  autorises: 620,
  cible: 25,
  seuil: null,
  lectures: LECTURES_PAR_DEFAUT,
}

function ligne(retouche: Partial<EntreeOffre>) {
  const resultat = partDansLOffre({ ...OFFRE, ...retouche }, { expliquer: false })
  if (resultat.etat !== 'etabli') throw new Error(resultat.etat)
  return resultat.valeur[0]
}

describe('part du logement social dans l’offre nouvelle (SRU-17)', () => {
  it('explique chaque nombre de l’exemple du registre', () => {
    const { explication, parametres } = calculer('SRU_PART_OFFRE', [373, 68, 190, 620, 0.25])
    expect(explication.map(({ calcul, valeur }) => [calcul, valeur])).toEqual([
      ['68 ÷ 373 (variations nettes : ventes et démolitions déduites)', '18,23 %'],
      ['190 ÷ 620', '30,65 %'],
      ['25 % × 373 − 68, en logements', 25.25],
      ['part comparée à la cible de 25 %, sur des entiers', 'augmente'],
      ['cible de la commune', '25 %'],
    ])
    expect(parametres.map(({ id, valeur }) => [id, valeur])).toEqual([['P_cible.25', 25]])
  })

  it('dit l’effet des deux lectures d’AMB-28, et que le repère reste à saisir', () => {
    const effet = (args: readonly (number | string | null)[]) => calculer('SRU_PART_OFFRE', args).hypotheses.map((h) => h.effet)
    expect(effet([373, 120, null, null, 0.25, 0.4])).toEqual([expect.stringContaining('au-dessus du repère de 25 %')])
    expect(effet([373, 68, null, null, 0.25])).toEqual([expect.stringContaining('repère à saisir')])
    expect(effet([373, 68])).toEqual([])
  })

  it('le sens suit la variation du déficit, jamais le repère saisi', () => {
    expect(ligne({ logements: 100, seuil: 40 })[3]).toBe('baisse')
    expect(ligne({ logements: 90, seuil: 10 })[3]).toBe('augmente')
  })

  it('variation et sens égalent le témoin en entiers de taille libre', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.constantFrom(20, 25),
        (residences, logements, cible) => {
          const ecart = BigInt(cible) * BigInt(residences) - 100n * BigInt(logements)
          const [part, , variation, sens] = ligne({ residences, logements, cible })
          expect(part).toBe(logements / residences)
          expect(variation).toBe(Number(ecart) / 100)
          expect(sens).toBe(ecart > 0n ? 'augmente' : ecart < 0n ? 'baisse' : 'stagne')
        },
      ),
    )
  })

  it('l’alerte du repère suit exactement les millièmes de point', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 50_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        (residences, logements, milliemes) => {
          const resultat = partDansLOffre({ ...OFFRE, residences, logements, seuil: milliemes / 1000 }, { expliquer: false })
          const sous = 100_000n * BigInt(logements) < BigInt(milliemes) * BigInt(residences)
          expect(resultat.alertes.some(({ id }) => id === 'sru-projection.sous-le-repere')).toBe(sous)
        },
      ),
    )
  })
})

it('une variation négative se retranche entre parenthèses, un repère décimal s’écrit à la virgule', () => {
  const { explication, hypotheses } = calculer('SRU_PART_OFFRE', [100, -25, null, null, 0.25, '12,5 %'])
  expect(explication[0]).toMatchObject({ calcul: expect.stringContaining('−25 ÷ 100'), valeur: '−25,00 %' })
  expect(explication[1]?.calcul).toBe('25 % × 100 − (−25), en logements')
  expect(hypotheses[0]?.effet).not.toContain('12.5')
})
