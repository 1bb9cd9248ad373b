import type { CommuneARemplir } from '../../../../src/trames'

/**
 * Taux (en points) et objectif légaux d'une commune en déficit, réécrits d'après SRU-01 à SRU-06 et SRU-09 sur des entiers : rien du
 * produit n'y sert. `lectures` : par point ouvert, « défaut », « autre »…
 */
export function selonLaLoi(commune: CommuneARemplir, lectures: ReadonlyMap<string, string>): readonly [number, number] {
  const { residences, logements, cible, situation, manquants } = commune
  if (residences === null || logements === null || cible === null) throw new Error('parc inconnu')
  const autre = (point: string): boolean => lectures.get(point) === 'autre'
  const points = Math.round(cible * 100)
  const attendus = points * residences
  const deficit = manquants ?? (autre('AMB-04') ? Math.floor(attendus / 100) : Math.ceil(attendus / 100)) - logements
  const taux = tauxLegal(regime(residences, logements, points, autre), situation ?? 'droit commun', autre)
  const centiemes = taux * Math.max(0, deficit)
  const mode = lectures.get('AMB-05')
  const arrondi = mode === 'autre 2' ? Math.floor : mode === 'autre' ? (x: number) => Math.floor(x + 0.5) : Math.ceil
  return [taux, arrondi(centiemes / 100)]
}

function regime(residences: number, logements: number, points: number, autre: (point: string) => boolean): 33 | 50 | 100 {
  const publie = Math.floor((20_000 * logements + residences) / (2 * residences))
  const face = (borne: number): number =>
    autre('AMB-03') ? 100 * (points - borne) - publie : (points - borne) * residences - 100 * logements
  if (face(2) < 0 || (face(2) === 0 && autre('AMB-01'))) return 100
  return face(4) < 0 || (face(4) === 0 && !autre('AMB-02')) ? 50 : 33
}

function tauxLegal(duVII: 33 | 50 | 100, situation: string, autre: (point: string) => boolean): number {
  if (situation === 'droit commun' || (autre('AMB-08') && duVII !== 33)) return duVII
  if (situation === 'entrée en cours de période') return 10
  if (situation === 'rang 1 après entrée en cours') return autre('AMB-07') ? 25 : 15
  return situation === 'nouvelle entrante rang 1' ? 15 : 25
}
