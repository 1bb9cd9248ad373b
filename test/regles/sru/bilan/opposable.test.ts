import fc from 'fast-check'
import { calculer } from '../../../cas/lecteur'

const NOMBRE = fc.integer({ min: 1, max: 1000 })

function premiere(args: readonly (number | string | boolean | null)[]): readonly unknown[] {
  const etape = calculer('SRU_OPPOSABLE', args).explication[0]
  return [etape?.etape, etape?.calcul, etape?.valeur]
}

describe('objectif opposable (SRU-11) : origine, acte et date en première étape', () => {
  it.each([
    [[223, null, null, null, null, 130, '2021-03-01'], 'notifié', 'notification du préfet le 01/03/2021', 130],
    [[223, null, null, null, null, 130], 'notifié', 'notification du préfet, date non renseignée', 130],
    [[189, null, 160, 'B', true, null, null, '2023-12-15'], 'contrat abaissant', 'contrat abaissant signé le 15/12/2023', 160],
    [[120, null, 130, 'C', true], 'contrat mutualisant', 'contrat mutualisant, date de signature non renseignée', 130],
    [[189, 220], 'rehaussé', 'rehaussement par le préfet, art. L. 302-8, VII du CCH', 220],
    [[189], 'légal', 'loi : art. L. 302-8, VII du CCH', 189],
    [[47, null, null, null, null, null, null, null, 'nouvelle entrante rang 1'], 'légal', 'loi : art. L. 302-8, VIII du CCH', 47],
    [[189, null, 160, 'B', false], 'légal', 'loi : art. L. 302-8, VII du CCH', 189],
  ])('%j', (args, origine, acte, valeur) => {
    expect(premiere(args)).toEqual([`Objectif opposable, origine : ${origine}`, acte, valeur])
  })

  it('l’objectif notifié prime toujours, et tout écart est dit', () => {
    fc.assert(
      fc.property(
        NOMBRE,
        NOMBRE,
        NOMBRE,
        fc.constantFrom(null, 'A', 'B', 'C'),
        fc.boolean(),
        (legal, contrat, notifie, modalite, complet) => {
          const { valeur, alertes } = calculer('SRU_OPPOSABLE', [legal, null, contrat, modalite, complet, notifie, '2023-09-01'])
          const calcule = complet && (modalite === 'B' || modalite === 'C') ? contrat : legal
          expect(valeur).toBe(notifie)
          expect(alertes.some((alerte) => alerte.includes('prime'))).toBe(calcule !== notifie)
        },
      ),
    )
  })

  it('sans notification : le contrat aménagé complet, sinon le légal, et jamais de contrat écarté en silence', () => {
    fc.assert(
      fc.property(NOMBRE, NOMBRE, fc.constantFrom(null, 'A', 'B', 'C'), fc.boolean(), (legal, contrat, modalite, complet) => {
        const { valeur, alertes } = calculer('SRU_OPPOSABLE', [legal, null, contrat, modalite, complet, null, null, '2023-12-15'])
        const amenage = complet && (modalite === 'B' || modalite === 'C')
        expect(valeur).toBe(amenage ? contrat : legal)
        if (valeur !== contrat) expect(alertes.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('rehaussement (SRU-07) et excédent (SRU-13)', () => {
  it('le rehaussement n’est jamais sous le légal, et se retient tel quel', () => {
    fc.assert(
      fc.property(NOMBRE, NOMBRE, (legal, rehausse) => {
        const { etat, valeur } = calculer('SRU_REHAUSSE', [legal, rehausse, '2023-05-12', 'marché détendu'])
        expect([etat, valeur]).toEqual(rehausse < legal ? ['refuse', null] : ['etabli', rehausse])
      }),
    )
  })

  it('déficit non fourni : le contrôle est dit non fait', () => {
    const { explication } = calculer('SRU_REHAUSSE', [189, 220, '2023-05-12', 'marché détendu'])
    expect(explication.map(({ valeur }) => valeur)).toContain('non contrôlé')
  })

  it('l’effet du report suit la lecture d’AMB-14', () => {
    const effet = (lectures: string | null): unknown => calculer('SRU_EXCEDENT', [138, 130, lectures]).explication[1]?.valeur
    expect([effet(null), effet('AMB-14: autre')]).toEqual(['objectif suivant inchangé', 'objectif suivant diminué de 8'])
  })

  it('excédent et reste à faire ne sont jamais positifs ensemble', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), NOMBRE, (realises, objectif) => {
        const excedent = Number(calculer('SRU_EXCEDENT', [realises, objectif]).valeur)
        const ligne = calculer('SRU_BILAN', [objectif, realises, null, null, null, null]).valeur
        const reste = Number(Array.isArray(ligne) ? ligne[0]?.[5] : NaN)
        expect([excedent - reste, Math.min(excedent, reste)]).toEqual([realises - objectif, 0])
      }),
    )
  })
})
