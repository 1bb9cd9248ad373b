import fc from 'fast-check'
import { enIso, lireDate, lireSituation, SITUATIONS } from '../../../../src/regles'
import type { Situation } from '../../../../src/regles'
import { calculer } from '../../../cas/lecteur'

/** Périodes écrites une à une : le témoin ne partage aucun calcul avec la règle. */
const PERIODES = [
  [2002, 2004], [2005, 2007], [2008, 2010], [2011, 2013], [2014, 2016],
  [2017, 2019], [2020, 2022], [2023, 2025], [2026, 2028],
] as const

/** Taux légal attendu en période `etudiee` (rang dans PERIODES) pour une entrée le jour dit, écart supérieur à 4 points. */
function tauxTemoin(iso: string, etudiee: number, directement: boolean): number | 'refuse' {
  const annee = Number(iso.slice(0, 4))
  const entree = PERIODES.findIndex(([debut, fin]) => annee >= debut && annee <= fin)
  if (entree === -1) return annee < 2002 ? 0.33 : 'refuse'
  if (entree > etudiee) return 'refuse'
  const premierJour = iso === `${PERIODES[entree]?.[0]}-01-01`
  const suite = premierJour ? [0.15, 0.25] : directement ? [0.1, 0.25] : [0.1, 0.15, 0.25]
  return suite[etudiee - entree] ?? 0.33
}

const JOUR = fc.integer({ min: lireDate('2000-01-01') as number, max: lireDate('2029-12-31') as number })
const PREMIER_JANVIER = fc.integer({ min: 2000, max: 2029 }).map((annee) => lireDate(`${annee}-01-01`) as number)

describe('situation proposée, employée par SRU_TAUX_RATTRAPAGE et SRU_OBJECTIF', () => {
  it('donne le taux du VIII ou du VII que la date commande, sous les deux lectures d’AMB-07', () => {
    fc.assert(
      fc.property(
        fc.oneof(JOUR, PREMIER_JANVIER, PREMIER_JANVIER.map((jour) => jour + 1), PREMIER_JANVIER.map((jour) => jour - 1)),
        fc.constantFrom('2023-2025', '2026-2028'),
        fc.boolean(),
        (jour, periode, directement) => {
          const lectures = directement ? 'AMB-07: autre' : null
          const proposee = calculer('SRU_SITUATION', [jour, periode, lectures])
          const attendu = tauxTemoin(enIso(jour), periode === '2023-2025' ? 7 : 8, directement)
          if (attendu === 'refuse') return expect(proposee.etat).toBe('refuse')
          const situation = proposee.valeur as Situation
          expect(SITUATIONS).toContain(situation)
          expect(lireSituation(situation)).toBe(situation)
          const commune = [10_000, 1000, 0.25, situation, null] as const
          expect(calculer('SRU_TAUX_RATTRAPAGE', [...commune, periode, lectures]).valeur).toBe(attendu)
          return expect(calculer('SRU_OBJECTIF', [...commune, null, periode, lectures]).valeur).toBe(1500 * attendu)
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('25 % directement se tient même si l’objectif ne reçoit pas la lecture', () => {
    const { valeur } = calculer('SRU_SITUATION', ['31/12/2022', null, 'AMB-07: autre'])
    expect(calculer('SRU_TAUX_RATTRAPAGE', [10_000, 1000, 0.25, valeur as string]).valeur).toBe(0.25)
  })

  it.each([
    ['01/01/2023', '2023-2025', null, [1, '15 %', '01/01/2029'], ['P_entrant.rang_1']],
    ['02/01/2023', '2023-2025', null, ['aucun', '10 %', '01/01/2032'], ['P_entrant.en_cours']],
    ['02/01/2023', '2023-2025', 'AMB-07: autre', ['aucun', '10 %', '01/01/2029'], ['P_entrant.en_cours']],
    ['15/06/2021', '2023-2025', null, [1, '15 %', '01/01/2029'], ['P_entrant.rang_1']],
    ['15/06/2021', '2023-2025', 'AMB-07: autre', [2, '25 %', '01/01/2026'], ['P_entrant.rang_2']],
    ['01/01/2017', '2023-2025', null, [3, 'VII', '01/01/2023'], []],
  ])('%s en %s (%s) : rang, taux et passage au VII', (jour, periode, lectures, valeurs, ids) => {
    const { explication, parametres } = calculer('SRU_SITUATION', [jour, periode, lectures])
    expect(explication.map(({ valeur }) => valeur)).toEqual([jour, ...valeurs])
    expect(parametres.map(({ id }) => id)).toEqual(ids)
  })

  it('dit qu’une entrée au premier jour vaut une période complète', () => {
    expect(calculer('SRU_SITUATION', ['01/01/2023']).explication[0]?.calcul).toContain('période complète')
    expect(calculer('SRU_SITUATION', ['31/12/2001']).explication).toHaveLength(2)
  })
})
