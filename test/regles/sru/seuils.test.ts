import { objectifLegal } from '../../../src/regles'
import { commune, lecture, objectif } from './commune'

/** Régime (33, 50, 100) ou « sans-objet », lu dans les paramètres employés. */
function regime(rp: number, ls: number, cible: number, ...choix: readonly (readonly [string, number])[]): string {
  const resultat = objectifLegal(commune(rp, ls, cible, { lectures: lecture(...choix) }), { expliquer: true })
  return resultat.parametres.find(({ id }) => id.startsWith('P_legal.'))?.id.slice(8) ?? resultat.etat
}

describe('bornes de régime (SRU-03), au logement près', () => {
  it.each([
    [10000, 2301, 25, '100'],
    [10000, 2300, 25, '50'],
    [10000, 2299, 25, '50'],
    [10000, 2101, 25, '50'],
    [10000, 2100, 25, '50'],
    [10000, 2099, 25, '33'],
    [10000, 2500, 25, 'sans-objet'],
    [10000, 2499, 25, '100'],
    [10000, 2501, 25, 'sans-objet'],
    [10000, 1801, 20, '100'],
    [10000, 1800, 20, '50'],
    [10000, 1600, 20, '50'],
    [10000, 1599, 20, '33'],
    [10000, 2000, 20, 'sans-objet'],
    [10000, 1999, 20, '100'],
    [100, 23, 25, '50'],
    [100, 21, 25, '50'],
    [50, 8, 20, '50'],
    [25, 4, 20, '50'],
    [1000000000, 230000000, 25, '50'],
    [1000000000, 230000001, 25, '100'],
    [1000000000, 209999999, 25, '33'],
    [3, 0, 25, '33'],
    [1, 0, 25, '33'],
    [1, 1, 25, 'sans-objet'],
  ])('%d résidences, %d logements, cible %d %% → %s', (rp, ls, cible, attendu) => expect(regime(rp, ls, cible)).toBe(attendu))

  it('à toutes les tailles où 2 et 4 points tombent juste, la borne reste à 50 %, flottants ou non', () => {
    const fautesDesFlottants = { deux: 0, quatre: 0 }
    for (const cible of [20, 25]) {
      for (let rp = 100; rp <= 30000; rp += 100) {
        const deux = ((cible - 2) * rp) / 100
        const quatre = ((cible - 4) * rp) / 100
        expect([objectif(commune(rp, deux, cible)), objectif(commune(rp, quatre, cible))]).toEqual([rp / 100, (2 * rp) / 100])
        if (cible / 100 - deux / rp < 0.02) fautesDesFlottants.deux += 1
        if (!(cible / 100 - quatre / rp <= 0.04)) fautesDesFlottants.quatre += 1
      }
    }
    expect(fautesDesFlottants.deux).toBeGreaterThan(0)
    expect(fautesDesFlottants.quatre).toBeGreaterThan(0)
  })
})

describe('lectures des points ouverts de la SRU', () => {
  it.each([
    [10000, 2300, 'AMB-01', '100'],
    [10000, 2299, 'AMB-01', '50'],
    [10000, 2100, 'AMB-02', '33'],
    [10000, 2101, 'AMB-02', '50'],
  ])('%d résidences, %d logements sous l’autre lecture d’%s → %s', (rp, ls, id, attendu) => {
    expect(regime(rp, ls, 25, [id, 1])).toBe(attendu)
  })

  it('AMB-03 : le taux arrondi à deux décimales déplace la borne', () => {
    expect([regime(9999, 2300, 25), regime(9999, 2300, 25, ['AMB-03', 1])]).toEqual(['100', '50'])
    expect([regime(99999, 21000, 25), regime(99999, 21000, 25, ['AMB-03', 1])]).toEqual(['50', '50'])
    expect([regime(100001, 21000, 25), regime(100001, 21000, 25, ['AMB-03', 1])]).toEqual(['33', '50'])
    expect([regime(100000, 24995, 25), regime(100000, 24995, 25, ['AMB-03', 1])]).toEqual(['100', 'sans-objet'])
  })

  it('AMB-04 : manquants à l’entier inférieur', () => {
    expect([objectif(commune(9873, 1898, 25)), objectif(commune(9873, 1898, 25, { lectures: lecture(['AMB-04', 1]) }))]).toEqual([
      189, 189,
    ])
    const brut = commune(8001, 1760, 25)
    expect([objectif(brut), objectif({ ...brut, lectures: lecture(['AMB-04', 1]) })]).toEqual([121, 120])
  })

  it('AMB-05 : les trois arrondis, et l’argument explicite qui prime ou contredit', () => {
    const entree = commune(4000, 557, 25)
    expect([0, 1, 2].map((rang) => objectif({ ...entree, lectures: lecture(['AMB-05', rang]) }))).toEqual([147, 146, 146])
    expect(objectif({ ...entree, arrondi: 'proche', lectures: lecture(['AMB-05', 1]) })).toBe(146)
    expect(objectif({ ...entree, arrondi: 'supérieur', lectures: lecture(['AMB-05', 1]) })).toBe('refuse')
    expect(objectif({ ...entree, arrondi: 'proche', lectures: lecture(['AMB-05', 0]) })).toBe('refuse')
  })

  it('AMB-08 : le VII ne reprend la main qu’à 4 points ou moins', () => {
    const autres = { situation: 'nouvelle entrante rang 1', lectures: lecture(['AMB-08', 1]) } as const
    expect([2101, 2100, 2099].map((ls) => objectif(commune(10000, ls, 25, autres)))).toEqual([200, 200, 61])
  })
})

describe('alerte à moins de 0,05 point d’une borne (SRU-03)', () => {
  it.each([
    [2304, true],
    [2305, false],
    [2296, true],
    [2295, false],
    [2104, true],
    [2105, false],
    [2096, true],
    [2095, false],
  ])('10 000 résidences, %d logements : %s', (ls, alerte) => {
    const { alertes } = objectifLegal(commune(10000, ls, 25), { expliquer: true })
    expect(alertes.some(({ id }) => id === 'sru.proche-borne')).toBe(alerte)
  })
})
