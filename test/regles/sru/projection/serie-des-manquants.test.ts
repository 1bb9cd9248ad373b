import fc from 'fast-check'
import { LECTURES_PAR_DEFAUT, serieDesManquants } from '../../../../src/regles'
import { calculer } from '../../../cas/lecteur'

const TITRES = ['Année', 'Résidences principales', 'Logements sociaux', 'Taux cible']
const EXEMPLE = [TITRES, [2020, 9700, 1877, 0.25], [2021, 9787, 1887, 0.25], [2022, 9873, 1898, 0.25]]

describe('courbe annuelle des logements manquants (SRU-19)', () => {
  it('moyenne de + 11,5 par an (registre), chaque année expliquée', () => {
    const { explication, hypotheses } = calculer('SRU_SERIE_MANQUANTS', [EXEMPLE])
    expect(explication.map(({ etape, calcul, valeur }) => [etape, calcul, valeur])).toEqual([
      ['Logements manquants au 1er janvier 2020', expect.stringContaining('⌈25 %'), 548],
      ['Logements manquants au 1er janvier 2021', expect.stringContaining('⌉ −'), 560],
      ['Logements manquants au 1er janvier 2022', expect.any(String), 571],
      ['Variation moyenne par an', '(571 − 548) ÷ 2', 11.5],
    ])
    expect(hypotheses.map(({ effet }) => effet)).toEqual([expect.stringContaining('2020 : 548, 2021 : 559, 2022 : 570')])
  })

  it('l’autre lecture d’AMB-04 écrit l’entier inférieur', () => {
    const { explication } = calculer('SRU_SERIE_MANQUANTS', [EXEMPLE, null, 'AMB-04: autre'])
    expect(explication[2]).toMatchObject({ calcul: expect.stringContaining('⌊25 %'), valeur: 570 })
  })

  it('une moyenne sur une série interrompue compte les années, non les lignes', () => {
    const { explication } = calculer('SRU_SERIE_MANQUANTS', [[TITRES, [2018, 9000, 1800, 0.25], [2022, 9000, 1700, 0.25]]])
    expect(explication[2]).toMatchObject({ calcul: '(550 − 450) ÷ 4', valeur: 25 })
  })

  it('une seule année n’a ni variation ni moyenne', () => {
    const { explication } = calculer('SRU_SERIE_MANQUANTS', [[TITRES, [2022, 9873, 1898, 0.25]]])
    expect(explication).toHaveLength(1)
  })

  it('imprime chaque cible pour les périodes où elle a servi', () => {
    const { parametres } = calculer('SRU_SERIE_MANQUANTS', [[TITRES, [2025, 1000, 100, 0.25], [2026, 1000, 100, 0.2]]])
    expect(parametres.map(({ id, du }) => [id, du])).toEqual([
      ['P_cible.25', '2023-01-01'],
      ['P_cible.20', '2026-01-01'],
    ])
  })

  it('l’ordre des lignes ne change rien ; manquants et variations égalent le témoin', () => {
    const inventaire = fc.tuple(
      fc.integer({ min: 2002, max: 2040 }),
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 0, max: 100_000 }),
      fc.constantFrom(20, 25),
    )
    fc.assert(
      fc.property(fc.uniqueArray(inventaire, { selector: ([annee]) => annee, minLength: 1, maxLength: 10 }), (lignes) => {
        const plage = lignes.map(([annee, rp, ls, cible]) => [annee, rp, Math.min(ls, rp), cible])
        const resultat = serieDesManquants([TITRES, ...plage], LECTURES_PAR_DEFAUT, { expliquer: false })
        const inverse = serieDesManquants([TITRES, ...plage.reverse()], LECTURES_PAR_DEFAUT, { expliquer: false })
        expect(inverse).toEqual(resultat)
        if (resultat.etat !== 'etabli') throw new Error(resultat.etat)
        const attendus = [...lignes]
          .sort((a, b) => a[0] - b[0])
          .map(([, rp, ls, cible]) => (BigInt(cible) * BigInt(rp) + 99n) / 100n - BigInt(Math.min(ls, rp)))
          .map((manque) => Math.max(0, Number(manque)))
        expect(resultat.valeur.map(([, manquants]) => manquants)).toEqual(attendus)
        expect(resultat.valeur.map(([, , variation]) => variation)).toEqual(
          attendus.map((manquants, rang) => (rang === 0 ? '' : manquants - (attendus[rang - 1] ?? 0))),
        )
      }),
    )
  })
})
