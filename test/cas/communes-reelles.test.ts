import { calculer } from './lecteur'
import donnees from './communes-reelles.json'

interface Commune {
  readonly id: string
  readonly codeInsee: string
  readonly commune: string
  readonly source: string
  readonly logements: number
  readonly tauxPublie: number
  readonly cible: number
  readonly deficitaire: boolean
  readonly carencee: boolean
  readonly exemptee: boolean
  /** Bornes incluses des résidences principales compatibles avec le taux publié. */
  readonly residences: readonly number[]
  readonly regime: number | null
  readonly objectifs?: readonly number[]
}

const COMMUNES: readonly Commune[] = donnees.communes
const PAR_NOM = COMMUNES.map((c) => [c.commune, c] as const)

/** Taux publié, en centièmes de point, arrondi au plus proche. */
function tauxEnCentiemes(logements: number, residences: number): number {
  return Math.floor((20000 * logements + residences) / (2 * residences))
}

describe('relevé des communes réelles', () => {
  it('vingt-deux communes, identifiants uniques, source connue', () => {
    expect(COMMUNES).toHaveLength(22)
    expect(new Set(COMMUNES.map(({ id }) => id)).size).toBe(22)
    for (const { id, codeInsee, source } of COMMUNES) {
      expect(id).toBe(`${source}-${codeInsee}`)
      expect(Object.keys(donnees.sources)).toContain(source)
    }
  })

  it.each(PAR_NOM)('%s : l’intervalle des résidences est tout ce que le taux publié permet', (_nom, { logements, tauxPublie, residences }) => {
    const [basse = 0, haute = 0] = residences
    const publie = Math.round(100 * tauxPublie)
    expect([basse - 1, basse, haute, haute + 1].map((rp) => tauxEnCentiemes(logements, rp) === publie)).toEqual([false, true, true, false])
  })
})

describe('inventaire publié, aux deux bouts des résidences (SRU-01 à SRU-04)', () => {
  const bouts = COMMUNES.flatMap((c) => c.residences.map((residences, rang) => [c.commune, residences, rang, c] as const))

  it.each(bouts)('%s, %d résidences : déficitaire ou non, comme publié ; régime et objectif', (_nom, residences, rang, c) => {
    const commune = [residences, c.logements, c.cible]
    const objectif = calculer('SRU_OBJECTIF', commune)
    expect(calculer('SRU_REGIME', commune).valeur).toBe(c.deficitaire ? `${c.regime} %` : 'non déficitaire')
    expect(objectif.etat).toBe(c.deficitaire ? 'etabli' : 'sans-objet')
    expect(objectif.valeur).toBe(c.deficitaire ? c.objectifs?.[rang] : null)
    if (c.deficitaire) expect(objectif.parametres.map(({ id }) => id)).toContain(`P_legal.${c.regime}`)
  })

  it.each(bouts)('%s, %d résidences : taux, écart et manquants du calcul retrouvent le taux publié', (_nom, residences, _rang, c) => {
    const commune = [residences, c.logements, c.cible]
    expect(calculer('SRU_TAUX', [residences, c.logements]).valeur).toBe(c.logements / residences)
    expect(tauxEnCentiemes(c.logements, residences)).toBe(Math.round(100 * c.tauxPublie))
    const ecart = calculer('SRU_ECART', commune).valeur
    expect(Math.abs(Number(ecart) - (c.cible - c.tauxPublie))).toBeLessThanOrEqual(0.005 + 1e-9)
    expect(Number(ecart) > 0).toBe(c.deficitaire)
    const dus = Math.ceil((c.cible * residences) / 100) - c.logements
    expect(calculer('SRU_MANQUANTS', commune).valeur).toBe(c.deficitaire ? dus : 0)
  })

  it('exemptée comme publié : ni régime ni objectif (SRU-03)', () => {
    const exemptees = COMMUNES.filter(({ exemptee }) => exemptee)
    expect(exemptees.map(({ commune }) => commune)).toEqual(['LE THILLAY'])
    for (const { residences, logements, cible } of exemptees) {
      for (const rp of residences) {
        expect(calculer('SRU_OBJECTIF', [rp, logements, cible, 'exemptée']).etat).toBe('sans-objet')
        expect(calculer('SRU_REGIME', [rp, logements, cible, 'exemptée']).valeur).toBe('exemptée')
      }
    }
  })

  it('une commune carencée comme publié est déficitaire et non exemptée : le préfet doit proposer un contrat (SRU-16)', () => {
    const carencees = COMMUNES.filter(({ carencee }) => carencee)
    expect(carencees.map(({ commune }) => commune)).toEqual(['SAINT-BRICE-SOUS-FORÊT', 'ÉZANVILLE', 'SAINT-LEU-LA-FORÊT'])
    for (const { deficitaire, exemptee } of carencees) expect([deficitaire, exemptee]).toEqual([true, false])
    expect(calculer('SRU_CARENCE', [true])).toMatchObject({ etat: 'etabli' })
  })
})
