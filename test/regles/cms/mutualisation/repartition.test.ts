import fc from 'fast-check'
import type { CommuneDeclaree, EntreeMutualisation, Resultat, RepartitionProposee } from '../../../../src/regles'
import { controlerMutualisation, proposerRepartition } from '../../../../src/regles'
import { commune, entree } from './entree'
import type { LecturesTemoin } from './temoin'
import { admis, communesAuHasard, exigeTemoin, LECTURES_AU_HASARD, legalTemoin, repartitions, voulu } from './temoin'

const SANS = { expliquer: false }
const PAR_DEFAUT: LecturesTemoin = { annexe: false, arrondiDeLaSomme: false, deficitBorne: false }

function objectifs(resultat: Resultat<RepartitionProposee>): readonly number[] | null {
  return resultat.etat === 'etabli' ? resultat.valeur.servies.map(({ propose }) => propose) : null
}

/** Le même tableau, chaque objectif proposé retenu et chaque accord donné. */
function retenir(tableau: EntreeMutualisation, proposes: readonly number[]): EntreeMutualisation {
  return { ...tableau, communes: tableau.communes.map((c, rang) => ({ ...c, retenu: proposes[rang] ?? null, accord: true })) }
}

describe('répartition proposée', () => {
  it('est légale, tient les choix et les bornes, et passe le contrôle', () => {
    fc.assert(
      fc.property(communesAuHasard(6, 400), LECTURES_AU_HASARD, (communes, [lectures, temoin]) => {
        const tableau = entree(communes, lectures)
        const proposes = objectifs(proposerRepartition(tableau, SANS))
        if (proposes === null) return
        const somme = proposes.reduce((total, objectif) => total + objectif, 0)
        expect(somme).toBeGreaterThanOrEqual(exigeTemoin(communes, temoin))
        communes.forEach((declaree, rang) => {
          const objectif = proposes[rang] ?? -1
          expect(Number.isInteger(objectif) && admis(declaree, objectif, temoin) && voulu(declaree, objectif)).toBe(true)
        })
        expect(controlerMutualisation(retenir(tableau, proposes), SANS)).toMatchObject({
          etat: 'etabli',
          valeur: { verdict: 'conforme' },
        })
      }),
      { numRuns: 500 },
    )
  })

  it('existe si et seulement si une répartition existe, essayées toutes une à une', () => {
    fc.assert(
      fc.property(communesAuHasard(4, 6), LECTURES_AU_HASARD, (communes, [lectures, temoin]) => {
        const resultat = proposerRepartition(entree(communes, lectures), SANS)
        const possible = repartitions(communes, temoin).next().done !== true
        expect(resultat.etat).toBe(possible ? 'etabli' : 'refuse')
      }),
      { numRuns: 500 },
    )
  })

  it('dépasse le moins possible, s’écarte le moins des objectifs légaux, ménage les déficits, puis majore le moins de communes', () => {
    const juger = (communes: readonly CommuneDeclaree[], x: readonly number[]): readonly number[] => {
      const somme = (f: (declaree: CommuneDeclaree, objectif: number) => number): number =>
        communes.reduce((total, declaree, rang) => total + f(declaree, x[rang] ?? 0), 0)
      return [
        somme((_, objectif) => objectif),
        somme((declaree, objectif) => Math.abs(objectif - legalTemoin(declaree))),
        somme((declaree, objectif) => Math.max(0, objectif - Math.max(legalTemoin(declaree), declaree.manquants ?? 0))),
        somme((declaree, objectif) => Number(objectif > legalTemoin(declaree))),
      ]
    }
    const meilleur = (a: readonly number[], b: readonly number[]): boolean => {
      const rang = a.findIndex((valeur, i) => valeur !== b[i])
      return rang >= 0 && (a[rang] ?? 0) < (b[rang] ?? 0)
    }
    fc.assert(
      fc.property(communesAuHasard(3, 7), (communes) => {
        const proposes = objectifs(proposerRepartition(entree(communes), SANS))
        if (proposes === null) return
        const note = juger(communes, proposes)
        for (const autre of repartitions(communes, PAR_DEFAUT)) expect(meilleur(juger(communes, autre), note)).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it('donne à chaque commune le même objectif quel que soit l’ordre du tableau', () => {
    const melange = communesAuHasard(6, 60).chain((communes) =>
      fc.tuple(fc.constant(communes), fc.shuffledSubarray([...communes], { minLength: communes.length })),
    )
    fc.assert(
      fc.property(melange, LECTURES_AU_HASARD, ([communes, autres], [lectures]) => {
        const parNom = (liste: readonly CommuneDeclaree[]): readonly (readonly [string, number])[] | string => {
          const resultat = proposerRepartition(entree(liste, lectures), SANS)
          if (resultat.etat !== 'etabli') return resultat.etat
          return resultat.valeur.servies.map(({ nom, propose }) => [nom, propose] as const).sort(([a], [b]) => (a < b ? -1 : 1))
        }
        expect(parNom(autres)).toEqual(parNom(communes))
      }),
      { numRuns: 300 },
    )
  })

  it('rend deux fois la même chose, explication ou non', () => {
    fc.assert(
      fc.property(communesAuHasard(4, 60), (communes) => {
        const [nu, complet] = [
          proposerRepartition(entree(communes), SANS),
          proposerRepartition(entree(communes), { expliquer: true }),
        ]
        expect(objectifs(complet)).toEqual(objectifs(nu))
        expect([complet.etat, complet.alertes]).toEqual([nu.etat, nu.alertes])
      }),
      { numRuns: 100 },
    )
  })

  it('reste exacte sur les plus grands nombres admis', () => {
    const grandes = [
      commune('A', { manquants: 999_999_999, taux: 33, retenu: 165_000_000 }),
      commune('B', { manquants: 999_999_937, taux: 33, maximum: 429_999_989 }),
      commune('C', { manquants: 999_999_893, taux: 33, maximum: 419_999_981 }),
    ]
    const proposes = objectifs(proposerRepartition(entree(grandes), SANS)) ?? []
    expect(proposes.every(Number.isInteger)).toBe(true)
    expect(proposes.reduce((somme, objectif) => somme + objectif, 0)).toBe(exigeTemoin(grandes, PAR_DEFAUT))
  })
})

describe('impossibilités', () => {
  it('nomme chaque contrainte avec ses nombres, et cite les articles', () => {
    const resultat = proposerRepartition(
      entree([
        commune('A', { manquants: 600, taux: 33, retenu: 98 }),
        commune('B', { manquants: 240, taux: 50, retenu: 50 }),
        commune('C', { manquants: 300, taux: 33, maximum: 120 }),
      ]),
      SANS,
    )
    expect(resultat).toMatchObject({
      etat: 'refuse',
      motifs: [
        { id: 'repartition.impose-sous-moitie', donnees: { commune: 'A', impose: 98, moitie: 99 } },
        { id: 'repartition.impose-sous-moitie', donnees: { commune: 'B', impose: 50, moitie: 60 } },
        { id: 'repartition.somme', donnees: { libres: 'C', possible: 120, manque: 149, exige: 417, imposes: 148 } },
      ],
      references: [
        { article: 'art. L. 302-8, X, al. 2 du CCH' },
        { article: 'art. L. 302-8, X, al. 3 du CCH' },
        { article: 'art. L. 302-8, X, al. 4 du CCH' },
        { article: 'art. L. 302-8, X, al. 1 du CCH' },
      ],
    })
  })
})
