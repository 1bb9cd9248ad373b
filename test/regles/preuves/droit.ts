/**
 * Seconde écriture du rattrapage, tirée des articles et d'eux seuls, sur des fractions exactes de taille libre :
 * CCH, art. L. 302-5 (cible, logements manquants) et L. 302-8, VII (régimes), VIII (entrantes), IX et X (planchers).
 */
export interface Nombre {
  readonly n: bigint
  readonly d: bigint
}

export const nombre = (n: number | bigint, d: number | bigint = 1): Nombre => ({ n: BigInt(n), d: BigInt(d) })
export const fois = (a: Nombre, b: Nombre): Nombre => ({ n: a.n * b.n, d: a.d * b.d })
const moins = (a: Nombre, b: Nombre): Nombre => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d })
/** Négatif, nul ou positif, comme a − b ; les dénominateurs sont positifs. */
export const comparer = (a: Nombre, b: Nombre): number => {
  const { n } = moins(a, b)
  return n < 0n ? -1 : n > 0n ? 1 : 0
}

/** Plus grand entier ≤ a ; la division de BigInt tronque vers zéro. */
const plancherDe = ({ n, d }: Nombre): bigint => (n < 0n && n % d !== 0n ? n / d - 1n : n / d)

export type Mode = 'supérieur' | 'proche' | 'inférieur'
export function arrondir(a: Nombre, mode: Mode): bigint {
  const bas = plancherDe(a)
  const reste = moins(a, nombre(bas))
  if (mode === 'inférieur' || reste.n === 0n) return bas
  if (mode === 'supérieur') return bas + 1n
  return comparer(reste, nombre(1, 2)) >= 0 ? bas + 1n : bas
}

export const moitie = (a: Nombre): Nombre => fois(nombre(1, 2), a)

export const pourCent = (p: number): Nombre => nombre(p, 100)

export type Regime = 'aucun' | '33' | '50' | '100'

/** L. 302-8, VII : 100 % à moins de deux points, 50 % entre deux et quatre points, 33 % au-delà ; rien à qui atteint sa cible. */
export function regime(residences: number, logements: number, cible: number): Regime {
  const ecart = moins(pourCent(cible), nombre(logements, residences))
  if (comparer(ecart, nombre(0)) <= 0) return 'aucun'
  if (comparer(ecart, pourCent(2)) < 0) return '100'
  return comparer(ecart, pourCent(4)) <= 0 ? '50' : '33'
}

/** Logements qui manquent pour atteindre la cible : un logement entamé se compte entier (L. 302-5). */
export function manquants(residences: number, logements: number, cible: number): bigint {
  return arrondir(fois(pourCent(cible), nombre(residences)), 'supérieur') - BigInt(logements)
}

export const TAUX_LEGAL: Readonly<Record<Exclude<Regime, 'aucun'>, Nombre>> = { '33': pourCent(33), '50': pourCent(50), '100': pourCent(100) }
export const TAUX_ABAISSE: Readonly<Record<Exclude<Regime, 'aucun'>, Nombre>> = { '33': pourCent(25), '50': pourCent(40), '100': pourCent(80) }
/** L. 302-8, VIII : 15 % puis 25 % ; 10 % pour une entrée en cours de période. */
export const TAUX_ENTRANTE: Readonly<Record<string, Nombre>> = {
  'nouvelle entrante rang 1': pourCent(15),
  'nouvelle entrante rang 2': pourCent(25),
  'entrée en cours de période': pourCent(10),
}

export interface Rattrapage {
  readonly regime: Regime
  readonly manquants: bigint
  readonly objectif: bigint
  /** L. 302-8, IX, 1° à 3°. */
  readonly abaissant: bigint
  /** L. 302-8, X : la moitié de l'objectif, avant tout arrondi. */
  readonly mutualisant: bigint
}

/** Rattrapage de droit commun ; `null` si la cible est atteinte. Un déficit notifié remplace celui du calcul. */
export function rattrapage(
  residences: number,
  logements: number,
  cible: number,
  mode: Mode,
  notifie: number | null = null,
): Rattrapage | null {
  const trouve = regime(residences, logements, cible)
  if (trouve === 'aucun') return null
  const dus = notifie === null ? manquants(residences, logements, cible) : BigInt(notifie)
  const legal = fois(TAUX_LEGAL[trouve], nombre(dus))
  return {
    regime: trouve,
    manquants: dus,
    objectif: arrondir(legal, mode),
    abaissant: arrondir(fois(TAUX_ABAISSE[trouve], nombre(dus)), mode),
    mutualisant: arrondir(moitie(legal), mode),
  }
}
