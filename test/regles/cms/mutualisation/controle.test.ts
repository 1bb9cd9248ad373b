import fc from 'fast-check'
import type { CommuneDeclaree } from '../../../../src/regles'
import { controlerMutualisation } from '../../../../src/regles'
import { commune, entree } from './entree'
import { admis, communesAuHasard, exigeTemoin, LECTURES_AU_HASARD, legalTemoin } from './temoin'

const SANS = { expliquer: false }

/** Tableau complet : un objectif retenu et un accord partout. */
const completes = fc
  .tuple(
    communesAuHasard(5, 40),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(true, false, null)), { minLength: 5, maxLength: 5 }),
  )
  .map(([communes, choix]): readonly CommuneDeclaree[] =>
    communes.map((declaree, rang) => ({ ...declaree, retenu: choix[rang]?.[0] ?? 1, accord: choix[rang]?.[1] ?? null })),
  )

describe('contrôle d’une répartition', () => {
  it('suit l’arithmétique exacte du X, commune par commune et en somme', () => {
    fc.assert(
      fc.property(completes, LECTURES_AU_HASARD, (communes, [lectures, temoin]) => {
        const resultat = controlerMutualisation(entree(communes, lectures), SANS)
        if (resultat.etat !== 'etabli') throw new Error(resultat.etat)
        const { controlees, avant, apres, accordsManquants, verdict } = resultat.valeur
        const tient = (declaree: CommuneDeclaree): boolean =>
          admis(declaree, declaree.retenu ?? 0, temoin) &&
          ((declaree.retenu ?? 0) <= legalTemoin(declaree) || declaree.accord === true)
        expect(controlees.map((ligne) => ligne.verdict !== 'non conforme')).toEqual(communes.map(tient))
        expect(avant).toBe(exigeTemoin(communes, temoin))
        expect(apres).toBe(communes.reduce((somme, { retenu }) => somme + (retenu ?? 0), 0))
        expect(verdict === 'conforme').toBe(communes.every(tient) && apres >= avant)
        expect(accordsManquants).toEqual(
          communes.filter((c) => (c.retenu ?? 0) > legalTemoin(c) && c.accord !== true).map(({ nom }) => nom),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('le plancher est le plus petit objectif admis', () => {
    fc.assert(
      fc.property(completes, LECTURES_AU_HASARD, (communes, [lectures, temoin]) => {
        const resultat = controlerMutualisation(entree(communes, lectures), SANS)
        if (resultat.etat !== 'etabli') throw new Error(resultat.etat)
        resultat.valeur.controlees.forEach(({ plancher }, rang) => {
          const declaree = communes[rang] as CommuneDeclaree
          expect([admis(declaree, plancher, temoin), admis(declaree, plancher - 1, temoin)]).toEqual([true, false])
        })
      }),
      { numRuns: 300 },
    )
  })

  it('dit toutes les raisons d’une commune ensemble', () => {
    const resultat = controlerMutualisation(
      entree([
        commune('A', { manquants: 600, taux: 33, retenu: 90, periodesAbaissees: 2 }),
        commune('B', { manquants: 100, taux: 33, retenu: 101, dateAccord: 45000 }),
      ]),
      SANS,
    )
    expect(resultat.alertes.map(({ id }) => id)).toEqual([
      'mutualisation.sous-moitie',
      'mutualisation.duree',
      'mutualisation.accord-absent',
      'mutualisation.date-sans-accord',
      'mutualisation.deficit-depasse',
      'mutualisation.somme-courte',
      'mutualisation.effets-d-une-majoration',
    ])
  })

  it('sans explication, mêmes lignes et mêmes raisons', () => {
    const tableau = entree([
      commune('A', { manquants: 571, taux: 33, retenu: 96 }),
      commune('B', { legal: 10, retenu: 103, accord: true }),
    ])
    const [nu, complet] = [controlerMutualisation(tableau, SANS), controlerMutualisation(tableau, { expliquer: true })]
    expect(nu).toMatchObject({ etat: complet.etat, alertes: complet.alertes })
    expect([nu.explication, complet.explication.length]).toEqual([[], 3])
  })
})
