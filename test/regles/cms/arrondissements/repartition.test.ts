import fc from 'fast-check'
import type { FichePeriode } from '../../../../src/regles'
import { LECTURES_PAR_DEFAUT, lirePeriode, repartitionParArrondissement } from '../../../../src/regles'
import { calculer } from '../../../cas/lecteur'

const TITRES = ['Arrondissement', 'Résidences principales', 'Logements sociaux', 'Objectif']
const REGISTRE = [TITRES, ['1er', 10000, 900, 300], ['2e', 10000, 1499, 250], ['3e', 10000, 1500, 200], ['4e', 10000, 2200, 150]]

function verdictDe(lignes: readonly (readonly [number, number, number])[], objectifCommunal: number, simplePresence: boolean): string {
  const resultat = repartitionParArrondissement(
    {
      plage: [TITRES, ...lignes.map((ligne, rang) => [`Arr. ${rang + 1}`, ...ligne])],
      objectifCommunal,
      periode: lirePeriode('2023-2025') as FichePeriode,
      lectures: simplePresence ? new Map([['AMB-21', 1]]) : LECTURES_PAR_DEFAUT,
    },
    { expliquer: false },
  )
  if (resultat.etat !== 'etabli') throw new Error(resultat.etat)
  return resultat.valeur[lignes.length]?.[2] ?? ''
}

describe('arrondissements (CMS-16)', () => {
  it('explique la part prioritaire de 61,1 % et les deux poids (registre)', () => {
    const { explication, parametres } = calculer('CMS_ARRONDISSEMENTS', [REGISTRE, 900])
    expect(explication.map(({ valeur }) => valeur)).toEqual([900, '1er, 2e', '61,1 %', '50,0 %', '39,3 %'])
    expect(parametres.map(({ id, valeur }) => [id, valeur])).toEqual([['P_arr', 15]])
  })

  it('sans prioritaire, ni part ni poids', () => {
    const { explication } = calculer('CMS_ARRONDISSEMENTS', [[TITRES, ['1er', 100, 15, 10]], 10])
    expect(explication.map(({ valeur }) => valeur)).toEqual([10, 'aucun'])
  })

  it('sans aucun logement social, le poids en logements n’a pas de sens et se tait', () => {
    const { explication, valeur } = calculer('CMS_ARRONDISSEMENTS', [[TITRES, ['1er', 100, 0, 10]], 10])
    expect(valeur).toEqual([['1er', 0, 'oui', 10], ['Total', 0, 'conforme', 10]])
    expect(explication.map(({ valeur: v }) => v)).toEqual([10, '1er', '100,0 %', '100,0 %'])
  })

  it('une part qui frôle le poids ne s’affiche pas comme lui', () => {
    const { alertes } = calculer('CMS_ARRONDISSEMENTS', [
      [TITRES, ['1er', 10000, 0, 49999], ['2e', 10000, 2000, 50001]],
      100000,
    ])
    expect(alertes).toContainEqual(expect.stringContaining('49,999 % des objectifs pour 50,0 %'))
  })

  it('le verdict égale le témoin en entiers de taille libre, sous les deux lectures', () => {
    const ligne = fc
      .tuple(fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 1_000_000_000 }))
      .map(([rp, pourMille, objectif]) => [rp, Math.floor((rp * pourMille) / 1000), objectif] as const)
    fc.assert(
      fc.property(fc.array(ligne, { minLength: 1, maxLength: 20 }), fc.boolean(), fc.boolean(), (lignes, juste, presence) => {
        const somme = (garder: (l: readonly number[]) => boolean, rang: number) =>
          lignes.filter(garder).reduce((total, l) => total + BigInt(l[rang] ?? 0), 0n)
        const prioritaire = ([rp = 0, ls = 0]: readonly number[]) => 100n * BigInt(ls) < 15n * BigInt(rp)
        const tous = () => true
        const communal = Number(somme(tous, 2)) + (juste ? 0 : 1)
        fc.pre(communal > 0)
        const attendu = [
          !lignes.some(prioritaire)
            ? ''
            : somme(prioritaire, 2) === 0n
              ? 'aucun objectif aux prioritaires'
              : !presence && somme(prioritaire, 2) * somme(tous, 0) < somme(prioritaire, 0) * somme(tous, 2)
                ? 'part des prioritaires sous leur poids en résidences'
                : '',
          juste ? '' : 'total différent de l’objectif communal',
        ].filter((faute) => faute !== '')
        expect(verdictDe(lignes, communal, presence)).toBe(attendu.join(' ; ') || 'conforme')
      }),
    )
  })
})
