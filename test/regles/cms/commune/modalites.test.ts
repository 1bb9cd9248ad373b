import fc from 'fast-check'
import { deduireModalite, grouperContrats, lirePeriode, modalitesOuvertes, niveauDefendable } from '../../../../src/regles'
import type { ContratRattache, FicheDeJustification, Modalite, StatutDeCommune } from '../../../../src/regles'
import { calculer } from '../../../cas/lecteur'

const OBJECTIF = fc.record({ legal: fc.integer({ min: 1, max: 6 }), retenu: fc.integer({ min: 1, max: 6 }) })

describe('modalité déduite des objectifs (CMS-01)', () => {
  it('suit les signes des écarts, sans égard à l’ordre', () => {
    fc.assert(
      fc.property(fc.array(OBJECTIF, { minLength: 1, maxLength: 8 }), (objectifs) => {
        const baisse = objectifs.some(({ legal, retenu }) => retenu < legal)
        const hausse = objectifs.some(({ legal, retenu }) => retenu > legal)
        const { modalite, baisses, hausses, egaux } = deduireModalite(objectifs)
        expect(modalite).toBe(baisse && hausse ? 'C' : baisse ? 'B' : 'A')
        expect(baisses + hausses + egaux).toBe(objectifs.length)
        expect(deduireModalite([...objectifs].reverse())).toEqual(deduireModalite(objectifs))
      }),
    )
  })
})

describe('modalités ouvertes (CMS-02)', () => {
  it.each<[StatutDeCommune, boolean | null, string]>([
    ['exemptée', true, 'non non non'],
    ['non déficitaire', true, 'non non non'],
    ['nouvelle entrante', true, 'oui non non'],
    ['nouvelle entrante', null, 'oui non non'],
    ['régime VII', true, 'oui oui oui'],
    ['régime VII', false, 'oui oui non'],
    ['régime VII', null, 'oui oui à vérifier'],
  ])('%s, PLH %s : %s', (statut, plh, attendues) => {
    const ouvertures = modalitesOuvertes(statut, plh)
    expect(ouvertures.map(({ modalite }) => modalite)).toEqual(['A', 'B', 'C'])
    expect(ouvertures.map(({ ouverte }) => ouverte).join(' ')).toBe(attendues)
  })

  it('la carence ne ferme ni n’ouvre rien', () => {
    for (const situation of [null, 'nouvelle entrante rang 1', 'exemptée']) {
      const valeur = (carencee: boolean) => calculer('CMS_MODALITES', [9873, 1898, 0.25, situation, carencee, true]).valeur
      expect(valeur(true)).toEqual(valeur(false))
    }
  })
})

describe('incompatibilité dans un EPCI (CMS-13)', () => {
  const CONTRAT: fc.Arbitrary<ContratRattache> = fc.record({
    epci: fc.constantFrom('E1', 'e1', 'É1', 'E2'),
    debut: fc.constantFrom(2023, 2026),
    modalite: fc.constantFrom<Modalite>('A', 'B', 'C'),
    nom: fc.constantFrom('X', 'Y'),
  })

  it('un couple EPCI et période par ligne, conflit si et seulement si B et C s’y côtoient', () => {
    fc.assert(
      fc.property(fc.array(CONTRAT, { minLength: 1, maxLength: 10 }), (contrats) => {
        const groupes = grouperContrats(contrats)
        expect(groupes.flatMap((groupe) => groupe.contrats)).toHaveLength(contrats.length)
        for (const { epci, debut, conflit } of groupes) {
          const siens = contrats.filter((c) => c.debut === debut && (c.epci === 'E2') === (epci === 'E2'))
          const types = new Set(siens.map(({ modalite }) => modalite))
          expect(conflit).toBe(types.has('B') && types.has('C'))
        }
      }),
    )
  })
})

describe('niveau défendable (CMS-45)', () => {
  const NIVEAUX = ['à refuser', 'modulé', 'plancher']
  const rang = (fiche: FicheDeJustification): number => NIVEAUX.indexOf(niveauDefendable(fiche))

  it('une difficulté, une description ou un engagement de plus n’abaisse jamais le niveau', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.boolean(), fc.boolean(), fc.integer({ min: 0, max: 3 }), (d, f, m, e) => {
        const fiche = { difficultes: d, margesFaibles: f, margesDecrites: m, engagements: e }
        expect(rang({ ...fiche, difficultes: d + 1 })).toBeGreaterThanOrEqual(rang(fiche))
        expect(rang({ ...fiche, margesDecrites: true })).toBeGreaterThanOrEqual(rang(fiche))
        expect(rang({ ...fiche, engagements: e + 1 })).toBeGreaterThanOrEqual(rang(fiche))
      }),
    )
  })

  it('rien ne manque si et seulement si le plancher se défend', () => {
    for (const d of [0, 1, 2, 3]) {
      for (const [f, m] of [[true, true], [true, false], [false, true], [false, false]] as const) {
        for (const e of [0, 1]) {
          const ligne = (calculer('CMS_JUSTIFICATION', [d, f, m, e]).valeur as readonly (readonly unknown[])[])[0]
          expect(ligne?.[1] === '').toBe(ligne?.[0] === 'plancher')
        }
      }
    }
  })
})

it('toute période connue est une période alignée', () => {
  for (const periode of ['2023-2025', '2026-2028']) {
    expect(lirePeriode(periode)?.periode).toBe(periode)
    expect(calculer('CMS_COMPTEUR', ['aucune', null, periode])).toMatchObject({ etat: 'etabli', valeur: 1 })
  }
})
