import { genererW1, trancheALaLettre } from '../charges/w1'

export interface LigneChangeante {
  readonly rang: number
  readonly residences: number
  readonly logements: number
  /** Cible en pour cent. */
  readonly cible: number
  readonly trancheFlottante: number
  readonly trancheEntiere: number
}

/** Lignes de W1 en déficit dont la tranche change quand les seuils se testent sur des entiers : la preuve de COM-03. */
export function lignesChangeantes(effectif: number): LigneChangeante[] {
  return genererW1(effectif).flatMap(([, rp, ls, part], rang) => {
    const cible = part === 0.25 ? 25 : 20
    const ecart = cible * rp - 100 * ls
    if (Math.floor(part * rp) - ls <= 0) return []
    const trancheEntiere = ecart <= 2 * rp ? 0 : ecart <= 4 * rp ? 1 : 2
    const trancheFlottante = trancheALaLettre(rp, ls, part)
    if (trancheEntiere === trancheFlottante) return []
    return [{ rang, residences: rp, logements: ls, cible, trancheFlottante, trancheEntiere }]
  })
}
