import fc from 'fast-check'
import type { Modalite } from '../../../../src/regles'
import { nomDeLecture, SITUATIONS } from '../../../../src/regles'
import { POINTS_DU_CONTRAT } from '../../../../src/trames'
import type { ChoixDHypothese, CommuneARemplir } from '../../../../src/trames'
import { commune } from '../commune'

/** Contrat au hasard : communes de toutes situations, au bord des régimes et des planchers, lectures choisies. */
export interface ContratAuHasard {
  readonly modalite: Modalite
  readonly periode: '2023-2025' | '2026-2028'
  readonly communes: readonly CommuneARemplir[]
  readonly hypotheses: readonly ChoixDHypothese[]
}

/** Points qui changent un nombre de l’article 2. */
const NUMERIQUES = ['AMB-01', 'AMB-02', 'AMB-03', 'AMB-04', 'AMB-05', 'AMB-06', 'AMB-07', 'AMB-08', 'AMB-18', 'AMB-19']

const parc = fc.integer({ min: 1, max: 60_000 }).chain((residences) =>
  fc.record({
    residences: fc.constant(residences),
    cible: fc.constantFrom(0.2, 0.25),
    /** Écart à la cible en points, au bord d’un régime ou quelconque. */
    ecart: fc.oneof(fc.constantFrom(0, 2, 4, 10, 15), fc.double({ min: -3, max: 25, noNaN: true })),
    decalage: fc.integer({ min: -2, max: 2 }),
  }),
)

const uneCommune = fc.record({
  parc,
  situation: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('droit commun', null) },
    { weight: 2, arbitrary: fc.constantFrom(...SITUATIONS) },
  ),
  notifie: fc.option(fc.double({ min: 0.001, max: 0.2, noNaN: true }), { freq: 3 }),
  retenu: fc.option(fc.integer({ min: 0, max: 12_000 }), { freq: 2 }),
  taux: fc.option(fc.integer({ min: 1, max: 10_000 }), { freq: 2 }),
  plh: fc.constantFrom(true, false, null),
  accord: fc.constantFrom(true, false, null),
  absente: fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, fc.constantFrom({ residences: null }, { logements: null }, { cible: null })),
})

function composer({ parc: { residences, cible, ecart, decalage }, notifie, retenu, taux, absente, ...dit }: typeof uneCommune extends fc.Arbitrary<infer C> ? C : never, rang: number) {
  const vise = Math.round((residences * (cible * 100 - ecart)) / 100) + decalage
  return commune(`Ville ${rang + 1}`, {
    ...dit,
    residences,
    logements: Math.min(residences, Math.max(0, vise)),
    cible,
    manquants: notifie === null ? null : Math.max(1, Math.round(residences * notifie)),
    objectifRetenu: retenu,
    tauxRetenu: taux === null ? null : taux / 10_000,
    ...absente,
  })
}

const POINTS = POINTS_DU_CONTRAT.filter(({ id }) => NUMERIQUES.includes(id))

const lectures = fc.subarray(POINTS, { maxLength: 4 }).chain((points) =>
  fc.tuple(
    ...points.map(({ id, autres }) =>
      fc.integer({ min: 0, max: autres.length }).map((rang): ChoixDHypothese => ({ point: id, lecture: nomDeLecture(rang), motif: null })),
    ),
  ),
)

export const contratAuHasard: fc.Arbitrary<ContratAuHasard> = fc.record({
  modalite: fc.constantFrom<Modalite>('A', 'B', 'C'),
  periode: fc.constantFrom('2023-2025', '2026-2028'),
  communes: fc.array(uneCommune, { minLength: 1, maxLength: 8 }).map((tirees) => tirees.map(composer)),
  hypotheses: lectures,
})
