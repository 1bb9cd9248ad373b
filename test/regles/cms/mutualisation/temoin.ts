import fc from 'fast-check'
import type { CommuneDeclaree, Lectures } from '../../../../src/regles'
import { commune } from './entree'

/*
 * Témoin écrit d'après le X de l'article L. 302-8, sur des entiers de taille libre, sans rien emprunter aux règles.
 */

export interface LecturesTemoin {
  readonly annexe: boolean
  readonly arrondiDeLaSomme: boolean
  readonly deficitBorne: boolean
}

/** Lectures au hasard de AMB-06, AMB-18 et AMB-19, et ce qu'elles veulent dire. */
export const LECTURES_AU_HASARD: fc.Arbitrary<readonly [Lectures, LecturesTemoin]> = fc
  .tuple(fc.boolean(), fc.boolean(), fc.boolean())
  .map(([annexe, arrondiDeLaSomme, deficitBorne]) => [
    new Map([
      ['AMB-06', Number(annexe)],
      ['AMB-18', Number(arrondiDeLaSomme)],
      ['AMB-19', Number(deficitBorne)],
    ]),
    { annexe, arrondiDeLaSomme, deficitBorne },
  ])

/** Communes dont le déficit et le taux sont connus, aux bornes et aux choix tirés au hasard. */
export function communesAuHasard(nombre: number, manquants: number): fc.Arbitrary<readonly CommuneDeclaree[]> {
  const facultatif = (poids: number): fc.Arbitrary<number | null> =>
    fc.oneof(
      { weight: poids, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: manquants + 3 }) },
    )
  return fc
    .array(
      fc.record({
        manquants: fc.integer({ min: 1, max: manquants }),
        taux: fc.constantFrom(33, 50, 100),
        periodesAbaissees: fc.constantFrom(null, null, 0, 0, 1, 1, 2, 3),
        retenu: facultatif(2),
        minimum: facultatif(7),
        maximum: facultatif(5),
      }),
      { minLength: 1, maxLength: nombre },
    )
    .map((communes) => communes.map((donnees, rang) => commune('ABCDEFGH'.charAt(rang), donnees)))
}

function centiemes({ manquants, taux }: CommuneDeclaree): bigint {
  return BigInt(taux ?? 0) * BigInt(manquants ?? 0)
}

/** Objectif légal arrondi à l'entier supérieur. */
export function legalTemoin(declaree: CommuneDeclaree): number {
  return Number((centiemes(declaree) + 99n) / 100n)
}

/** Vrai si la loi admet cet objectif pour cette commune, l'accord mis à part. */
export function admis(declaree: CommuneDeclaree, objectif: number, lectures: LecturesTemoin): boolean {
  const legal = legalTemoin(declaree)
  const deficit = declaree.manquants ?? 0
  if (200n * BigInt(objectif) < centiemes(declaree)) return false
  if (lectures.annexe && declaree.taux === 33 && 100n * BigInt(objectif) < 17n * BigInt(deficit)) return false
  if (objectif < legal && (declaree.periodesAbaissees ?? 0) >= 2) return false
  return !(lectures.deficitBorne && objectif > legal && objectif > deficit)
}

/** Total que la somme des objectifs doit atteindre. */
export function exigeTemoin(communes: readonly CommuneDeclaree[], { arrondiDeLaSomme }: LecturesTemoin): number {
  if (!arrondiDeLaSomme) return communes.reduce((somme, declaree) => somme + legalTemoin(declaree), 0)
  return Number((communes.reduce((somme, declaree) => somme + centiemes(declaree), 0n) + 99n) / 100n)
}

/** Vrai si l'objectif tient le choix imposé et les bornes voulues. */
export function voulu({ retenu, minimum, maximum }: CommuneDeclaree, objectif: number): boolean {
  return (retenu === null || objectif === retenu) && objectif >= (minimum ?? 0) && objectif <= (maximum ?? Infinity)
}

/** Toutes les répartitions possibles, une à une : au-delà du total exigé et du plus grand minimum, plus rien ne change. */
export function* repartitions(communes: readonly CommuneDeclaree[], lectures: LecturesTemoin): Generator<readonly number[]> {
  const exige = exigeTemoin(communes, lectures)
  const haut = Math.max(exige, ...communes.flatMap(({ minimum, retenu }) => [minimum ?? 0, retenu ?? 0]))
  const choix = communes.map((declaree) =>
    Array.from({ length: haut + 1 }, (_, objectif) => objectif).filter((x) => admis(declaree, x, lectures) && voulu(declaree, x)),
  )
  function* suite(rang: number, debut: readonly number[], somme: number): Generator<readonly number[]> {
    if (rang === choix.length) {
      if (somme >= exige) yield debut
      return
    }
    for (const objectif of choix[rang] ?? []) yield* suite(rang + 1, [...debut, objectif], somme + objectif)
  }
  yield* suite(0, [], 0)
}
