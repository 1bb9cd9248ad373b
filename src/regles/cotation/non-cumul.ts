import { recouvrementsDe } from './exclusions'
import type { CritereDeGrille } from './grille'

/** Critères liés par des recouvrements ou par un groupe « maximum » : deux qui se gênent ne comptent jamais ensemble. */
export interface Composante {
  /** Rangs des critères dans la grille active, croissants. */
  readonly rangs: readonly number[]
  /** `genes[a][b]` = 1 si les membres a et b ne comptent pas ensemble. */
  readonly genes: readonly Uint8Array[]
}

/**
 * Autre lecture d'AMB-35 : deux critères d'un même fait ne se cumulent pas. La note garde, dans chaque composante, l'ensemble
 * de critères sans recouvrement qui vaut le plus de points ; tout ensemble d'un groupe « maximum » y entre avec sa propre gêne.
 */
export class NonCumul {
  readonly composantes: readonly Composante[]
  /** 1 pour un critère d'une composante, qui ne s'additionne pas seul. */
  readonly lies: Uint8Array
  /** Points de chaque critère de la ligne en cours. */
  readonly points: Float64Array
  /** 1 pour un critère lié que la dernière ligne a retenu. */
  readonly retenus: Uint8Array
  private readonly pris: Uint8Array
  private meilleur = 0

  constructor(criteres: readonly CritereDeGrille[]) {
    this.composantes = composer(criteres)
    this.lies = new Uint8Array(criteres.length)
    for (const { rangs } of this.composantes) for (const rang of rangs) this.lies[rang] = 1
    this.points = new Float64Array(criteres.length)
    this.retenus = new Uint8Array(criteres.length)
    this.pris = new Uint8Array(criteres.length)
  }

  /** Points des critères liés de la ligne dont `points` porte les valeurs ; `retenus` dit lesquels ont compté. */
  total(): number {
    let somme = 0
    this.retenus.fill(0)
    for (const composante of this.composantes) {
      this.meilleur = 0
      this.chercher(composante, 0, 0)
      somme += this.meilleur
    }
    return somme
  }

  private chercher(composante: Composante, membre: number, acquis: number): void {
    const { rangs } = composante
    if (acquis > this.meilleur) {
      this.meilleur = acquis
      for (const rang of rangs) this.retenus[rang] = this.pris[rang] as number
    }
    if (membre === rangs.length) return
    const rang = rangs[membre] as number
    const points = this.points[rang] as number
    if (points > 0 && this.estLibre(composante, membre)) {
      this.pris[rang] = 1
      this.chercher(composante, membre + 1, acquis + points)
      this.pris[rang] = 0
    }
    this.chercher(composante, membre + 1, acquis)
  }

  private estLibre({ rangs, genes }: Composante, membre: number): boolean {
    for (let autre = 0; autre < membre; autre += 1) {
      if (this.pris[rangs[autre] as number] === 1 && genes[membre]?.[autre] === 1) return false
    }
    return true
  }
}

function composer(criteres: readonly CritereDeGrille[]): Composante[] {
  const paires = new Set(recouvrementsDe(new Set(criteres.flatMap(({ id }) => id ?? []))).map(([a, b]) => `${a}|${b}`))
  const seRecouvrent = (a: CritereDeGrille, b: CritereDeGrille): boolean => paires.has(`${a.id}|${b.id}`) || paires.has(`${b.id}|${a.id}`)
  const seGenent = (a: CritereDeGrille, b: CritereDeGrille): boolean =>
    seRecouvrent(a, b) || (a.mode === 'maximum' && b.mode === 'maximum' && a.groupe === b.groupe)
  const vus = new Set<number>()
  const composantes: Composante[] = []
  for (let depart = 0; depart < criteres.length; depart += 1) {
    if (vus.has(depart)) continue
    const rangs = atteints(depart, criteres, seGenent)
    for (const rang of rangs) vus.add(rang)
    const membres = rangs.map((rang) => criteres[rang] as CritereDeGrille)
    if (!membres.some((a) => membres.some((b) => seRecouvrent(a, b)))) continue
    composantes.push({ rangs, genes: membres.map((a) => Uint8Array.from(membres, (b) => (a !== b && seGenent(a, b) ? 1 : 0))) })
  }
  return composantes
}

function atteints(
  depart: number,
  criteres: readonly CritereDeGrille[],
  seGenent: (a: CritereDeGrille, b: CritereDeGrille) => boolean,
): number[] {
  const rangs = new Set([depart])
  for (const rang of rangs) {
    criteres.forEach((autre, r) => {
      if (r !== rang && seGenent(criteres[rang] as CritereDeGrille, autre)) rangs.add(r)
    })
  }
  return [...rangs].sort((a, b) => a - b)
}
