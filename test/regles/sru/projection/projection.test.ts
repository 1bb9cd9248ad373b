import fc from 'fast-check'
import type { EntreeProjection } from '../../../../src/regles'
import { anneeDAtteinte, projeterTaux } from '../../../../src/regles'
import { calculer } from '../../../cas/lecteur'

/** Tendances en centièmes (accroissement) et en centièmes de point (part) : le témoin calcule en entiers. */
const TENDANCES = fc.record({
  residences: fc.integer({ min: 1, max: 200_000 }),
  logements: fc.integer({ min: 0, max: 60_000 }),
  accroissement: fc.integer({ min: 0, max: 200_000 }),
  part: fc.integer({ min: 0, max: 15_000 }),
  cible: fc.constantFrom(20, 25),
})
type Tendances = typeof TENDANCES extends fc.Arbitrary<infer T> ? T : never

function entreeDe({ residences, logements, accroissement, part, cible }: Tendances) {
  const parc = { residences, logements: Math.min(logements, residences) }
  return { ...parc, accroissement: accroissement / 100, part: part / 100, cible, anneeDepart: null }
}

/** Vrai si le taux de l'année n atteint la cible : 10⁶ × LS(n) contre 10⁴ × cible × RP(n), en entiers. */
function atteint({ residences, logements, accroissement, part, cible }: Tendances, n: number): boolean {
  const ls = 1_000_000n * BigInt(Math.min(logements, residences)) + BigInt(n) * BigInt(accroissement) * BigInt(part)
  const rp = 100n * BigInt(residences) + BigInt(n) * BigInt(accroissement)
  return 100n * ls >= 10_000n * BigInt(cible) * rp
}

function valeurDe(tendances: Tendances, horizon: number | null = null) {
  const resultat = anneeDAtteinte({ ...entreeDe(tendances), horizon }, { expliquer: false })
  if (resultat.etat !== 'etabli') throw new Error(resultat.etat)
  return resultat.valeur
}

function lignesDe(entree: EntreeProjection) {
  const resultat = projeterTaux(entree, { expliquer: false })
  if (resultat.etat !== 'etabli') throw new Error(resultat.etat)
  return resultat.valeur
}

describe('projection du taux (SRU-18)', () => {
  it.each([
    ['18,23 %', 10, 19.11],
    ['25 %', 10, 19.87],
    ['40 %', 10, 21.55],
    ['40 %', 20, 23.4],
  ])('part de %s : à %d ans, %d %% (registre)', (part, annees, attendu) => {
    const { valeur } = calculer('SRU_PROJECTION', [9873, 1898, 124.33, part, annees])
    const derniere = typeof valeur === 'object' ? valeur?.[annees] : undefined
    expect(Math.round(10000 * Number(derniere?.[3])) / 100).toBe(attendu)
  })

  it('à 25 %, le déficit reste de 570,25 chaque année (registre)', () => {
    const { explication } = calculer('SRU_PROJECTION', [9873, 1898, 124.33, 0.25, 30, 2022, 0.25])
    const manquants = explication.filter(({ etape }) => etape.startsWith('Logements manquants'))
    expect(manquants).toHaveLength(31)
    expect(new Set(manquants.map(({ valeur }) => valeur))).toEqual(new Set([570.25]))
    expect(manquants[30]?.etape).toContain('année 2052')
  })

  it('une fois la cible passée, il ne manque rien, jamais un nombre négatif', () => {
    const { explication } = calculer('SRU_PROJECTION', [1000, 300, 10, 0.5, 3, null, 0.25])
    expect(explication.slice(1).map(({ valeur }) => valeur)).toEqual([0, 0, 0, 0])
  })

  it('imprime la cible de chaque période touchée', () => {
    const { parametres } = calculer('SRU_PROJECTION', [9873, 1898, 124.33, 0.25, 10, 2022, 0.2])
    expect(parametres.map(({ id, du }) => [id, du])).toEqual([
      ['P_cible.20', '2023-01-01'],
      ['P_cible.20', '2026-01-01'],
    ])
  })

  it('chaque ligne est le double le plus proche du terme exact', () => {
    fc.assert(
      fc.property(TENDANCES, fc.integer({ min: 1, max: 30 }), (tendances, annees) => {
        const entree = entreeDe(tendances)
        const lignes = lignesDe({ ...entree, annees })
        expect(lignes.map(([annee]) => annee)).toEqual(Array.from({ length: annees + 1 }, (_, n) => n))
        for (const [n, residences, logements, taux] of lignes) {
          const rp = 100 * entree.residences + n * tendances.accroissement
          const ls = 1_000_000 * entree.logements + n * tendances.accroissement * tendances.part
          expect(residences).toBe(rp / 100)
          expect(logements).toBe(ls / 1_000_000)
          expect(taux).toBe(ls / (10_000 * rp))
        }
      }),
    )
  })
})

describe('année d’atteinte de la cible (SRU-18)', () => {
  it('est la première : elle atteint la cible, la précédente non ; « jamais » et « déjà atteinte » sont vrais', () => {
    fc.assert(
      fc.property(TENDANCES, (tendances) => {
        const valeur = valeurDe(tendances)
        const { accroissement, part, cible } = tendances
        if (valeur === 'déjà atteinte') return expect(atteint(tendances, 0)).toBe(true)
        expect(atteint(tendances, 0)).toBe(false)
        if (valeur === 'jamais') return expect(accroissement === 0 || part <= 100 * cible).toBe(true)
        if (valeur === 'pas avant l’horizon') {
          return expect([atteint(tendances, 30), accroissement > 0, part > 100 * cible]).toEqual([false, true, true])
        }
        return expect([atteint(tendances, valeur), atteint(tendances, valeur - 1)]).toEqual([true, false])
      }),
      { numRuns: 2000 },
    )
  })

  it('l’année dite au-delà de l’horizon est elle aussi la première', () => {
    fc.assert(
      fc.property(TENDANCES, fc.integer({ min: 1, max: 5 }), (tendances, horizon) => {
        const resultat = anneeDAtteinte({ ...entreeDe(tendances), horizon }, { expliquer: false })
        const rang = resultat.alertes.find(({ id }) => id === 'sru-projection.apres-l-horizon')?.donnees['rang']
        if (rang === undefined) return
        expect(Number(rang)).toBeGreaterThan(horizon)
        expect([atteint(tendances, Number(rang)), atteint(tendances, Number(rang) - 1)]).toEqual([true, false])
      }),
      { numRuns: 1000 },
    )
  })

  it('une part plus forte n’éloigne jamais l’atteinte', () => {
    const rangDe = (valeur: ReturnType<typeof valeurDe>) =>
      typeof valeur === 'number' ? valeur : valeur === 'déjà atteinte' ? 0 : valeur === 'jamais' ? 1000 : 100
    fc.assert(
      fc.property(TENDANCES, fc.integer({ min: 1, max: 5000 }), (tendances, plus) => {
        const moins = rangDe(valeurDe(tendances))
        expect(rangDe(valeurDe({ ...tendances, part: tendances.part + plus }))).toBeLessThanOrEqual(moins)
      }),
      { numRuns: 1000 },
    )
  })

  it('se lit aussi dans la projection : le taux passe la cible cette année-là', () => {
    const lignes = lignesDe({ residences: 9873, logements: 1898, accroissement: 124.33, part: 45, cible: 25, anneeDepart: 2022, annees: 30 })
    expect(lignes.find(([, , , taux]) => taux >= 0.25)?.[0]).toBe(2045)
    const { explication, unite } = calculer('SRU_ANNEE_ATTEINTE', [9873, 1898, 124.33, 0.45, 0.25, 2022])
    expect(unite).toBe('année civile')
    expect(explication[2]).toMatchObject({ calcul: expect.stringContaining('24,82 % un an plus tôt'), valeur: '25,01 %' })
  })

  it('un taux qui frôle la cible ne s’affiche pas comme elle', () => {
    const { explication } = calculer('SRU_ANNEE_ATTEINTE', [1_000_000, 249_990, 100, 0.3, 0.25])
    expect(explication[2]?.calcul).toMatch(/^24,99\d+ % un an plus tôt/)
    expect(explication[2]?.calcul).not.toContain('25,00')
  })
})
