import { creerTirage } from '../../scripts/exemple/alea'

/** Ligne de W3 : A, B, puis cinq parts. */
export type LigneW3 = [number, number, number, number, number, number, number]

/** Tire N bailleurs (graine 44). */
export function genererW3(effectif: number): LigneW3[] {
  const r = creerTirage(44)
  return Array.from({ length: effectif }, () => {
    const a = Math.floor(r() * 2000)
    const k = Math.floor(r() * 10) / 100
    const b = Math.floor(a * r() * 0.3)
    return [a, b, 0.3, 0.2 - k / 2, 0.25 + k / 2, 0.15, 0.1]
  })
}

/** Calcul à la lettre : flux, quatre parts au plus proche, et le reste. */
export function calculerW3(lignes: readonly unknown[][]): number[][] {
  return lignes.map((ligne) => {
    const f = (ligne[0] as number) - (ligne[1] as number)
    const p1 = Math.round(f * (ligne[2] as number))
    const p2 = Math.round(f * (ligne[3] as number))
    const p3 = Math.round(f * (ligne[4] as number))
    const p4 = Math.round(f * (ligne[5] as number))
    return [f, p1, p2, p3, p4, f - (p1 + p2 + p3 + p4)]
  })
}
