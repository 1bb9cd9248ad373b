import type { ArgumentBrut } from '../../../src/catalogue'
import { trouverFonction } from '../../../src/catalogue'
import type { Mode, Regime } from './droit'
import { manquants, regime, TAUX_ENTRANTE } from './droit'

const MODES: readonly Mode[] = ['supérieur', 'proche', 'inférieur']
/** Tailles balayées logement par logement, puis une grande, par bonds. */
const BALAYAGES = [[1, 1], [7, 1], [100, 1], [333, 1], [1_000, 1], [9_873, 1], [1_000_000, 997]] as const

function calculer(nom: string, args: readonly ArgumentBrut[]): number {
  const resultat = trouverFonction(nom)?.evaluer(args, { expliquer: false })
  return resultat?.etat === 'etabli' ? Number(resultat.valeur) : NaN
}

interface Point {
  readonly args: readonly [number, number, number]
  readonly regime: Regime
  readonly deficit: number
}

/** Toutes les communes déficitaires d'une taille, par déficit croissant. */
function balayer(residences: number, pas: number, cible: number): readonly Point[] {
  const points: Point[] = []
  for (let logements = Math.ceil((cible * residences) / 100); logements >= 0; logements -= pas) {
    const trouve = regime(residences, logements, cible)
    if (trouve !== 'aucun') points.push({ args: [residences, logements, cible], regime: trouve, deficit: Number(manquants(residences, logements, cible)) })
  }
  return points
}

const CAS = BALAYAGES.flatMap(([residences, pas]) => [20, 25].map((cible) => [residences, cible, balayer(residences, pas, cible)] as const))

/** Recueille les points fautifs : un `expect` par point coûterait plus que le calcul. */
function fautifs(points: readonly Point[], faute: (point: Point, rang: number) => boolean): readonly Point[] {
  return points.filter(faute).slice(0, 3)
}

describe.each(CAS)('%d résidences, cible %d %%', (_residences, _cible, points) => {
  const objectif = ({ args }: Point, mode: Mode, situation: string | null = null): number =>
    calculer('SRU_OBJECTIF', [...args, situation, null, mode])
  const plancher = ({ args }: Point, dispositif: string, mode: Mode): number =>
    calculer('RATTRAPAGE_PLANCHER', [...args, dispositif, null, mode])

  it('SRU-04, SRU-09 : à régime égal, l’objectif ne baisse jamais quand le déficit croît', () => {
    expect(points.length).toBeGreaterThan(0)
    for (const mode of MODES) {
      const baisses = fautifs(points, (point, rang) => {
        const avant = points[rang - 1]
        return avant !== undefined && avant.regime === point.regime && !(objectif(point, mode) >= objectif(avant, mode))
      })
      expect(baisses).toEqual([])
    }
  })

  it('SRU-05, SRU-06 : de même pour une entrante, sans égard au régime, et jamais au-dessus du déficit', () => {
    for (const situation of Object.keys(TAUX_ENTRANTE)) {
      const fautes = fautifs(points, (point, rang) => {
        const avant = points[rang - 1]
        const valeur = objectif(point, 'supérieur', situation)
        return !(valeur <= point.deficit) || (avant !== undefined && !(valeur >= objectif(avant, 'supérieur', situation)))
      })
      expect(fautes).toEqual([])
    }
  })

  it('CMS-04, CMS-08 : plancher ≤ objectif ≤ déficit, au même arrondi', () => {
    for (const mode of MODES) {
      const fautes = fautifs(points, (point) => {
        const legal = objectif(point, mode)
        const planchers = ['abaissant', 'mutualisant'].map((dispositif) => plancher(point, dispositif, mode))
        return !(legal <= point.deficit) || planchers.some((valeur) => !(valeur >= 0 && valeur <= legal))
      })
      expect(fautes).toEqual([])
    }
  })

  it('SRU-09 : inférieur ≤ proche ≤ supérieur, à un logement d’écart au plus', () => {
    const ordonnes = (haut: number, proche: number, bas: number): boolean => bas <= proche && proche <= haut && haut - bas <= 1
    const fautes = fautifs(points, (point) => {
      const [haut = NaN, proche = NaN, bas = NaN] = MODES.map((mode) => objectif(point, mode))
      const [hautPlancher = NaN, prochePlancher = NaN, basPlancher = NaN] = MODES.map((mode) => plancher(point, 'mutualisant', mode))
      return !ordonnes(haut, proche, bas) || !ordonnes(hautPlancher, prochePlancher, basPlancher)
    })
    expect(fautes).toEqual([])
  })
})

describe('SRU-02 : le déficit notifié prime toujours', () => {
  it.each(['33', '50', '100'] as const)('régime %s : l’objectif ne dépend plus que du notifié', (voulu) => {
    const points = CAS.flatMap(([residences, , balayes]) => (residences >= 1_000 ? balayes : [])).filter((point) => point.regime === voulu)
    const attendus = new Map<number, readonly number[]>()
    for (const point of points) {
      for (const notifie of [1, 130, 223, 998]) {
        const args = [...point.args, null, notifie] as const
        const valeurs = [calculer('SRU_OBJECTIF', args), ...['abaissant', 'mutualisant'].map((d) => calculer('RATTRAPAGE_PLANCHER', [...point.args, d, notifie]))]
        if (!attendus.has(notifie)) attendus.set(notifie, valeurs)
        if (String(valeurs) !== String(attendus.get(notifie))) expect({ point, notifie, valeurs }).toEqual({ point, notifie, valeurs: attendus.get(notifie) })
      }
    }
    expect(points.length).toBeGreaterThan(10)
    expect(attendus.get(998)?.[0]).toBe(Math.ceil((998 * Number(voulu)) / 100))
  })
})
