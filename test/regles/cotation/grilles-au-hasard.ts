import fc from 'fast-check'
import type { Brut } from '../../../src/catalogue'
import type { CellulesDeCritere, Civil, CritereDeReference, Palier, Sens } from './reference'
import { longueur } from './reference'

/** Une cellule : son écriture et son sens. */
export interface Cellule {
  readonly brut: Brut
  readonly sens: Sens
}

const VIDE: Sens = { genre: 'vide' }
const ILLISIBLE: Sens = { genre: 'illisible' }
const deux = (n: number): string => String(n).padStart(2, '0')
export const enIso = ({ an, mois, jour }: Civil): string => `${an}-${deux(mois)}-${deux(jour)}`
const enSerie = ({ an, mois, jour }: Civil): number => Date.UTC(an, mois - 1, jour) / 86400000 + 25569
const ecrireDate = (d: Civil, forme: number): Brut =>
  [enIso(d), `${deux(d.jour)}/${deux(d.mois)}/${d.an}`, enSerie(d)][forme] ?? null

export const DATE: fc.Arbitrary<Civil> = fc
  .record({
    an: fc.integer({ min: 2008, max: 2025 }),
    mois: fc.integer({ min: 1, max: 12 }),
    jour: fc.constantFrom(1, 14, 15, 16, 27, 28, 29, 30, 31),
  })
  .map(({ an, mois, jour }) => ({ an, mois, jour: Math.min(jour, longueur(an, mois)) }))

const CELLULE_DATE: fc.Arbitrary<Cellule> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(DATE, fc.nat(2))
      .map(([date, forme]) => ({ brut: ecrireDate(date, forme), sens: { genre: 'date' as const, date } })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Cellule>({ brut: null, sens: VIDE }, { brut: '', sens: VIDE }, { brut: 0, sens: VIDE }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Brut>('31/02/2020', '01/01/20', 'hier', true, 12).map((brut) => ({ brut, sens: ILLISIBLE })),
  },
)
const CELLULE_BOOLEENNE: fc.Arbitrary<Cellule> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .constantFrom<Brut>(true, 'Oui', 'X', 1, 'vrai')
      .map((brut) => ({ brut, sens: { genre: 'booleen' as const, vrai: true } })),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom<Brut>(false, 'non', 'N', 0, 'FAUX')
      .map((brut) => ({ brut, sens: { genre: 'booleen' as const, vrai: false } })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cellule>(
      { brut: null, sens: VIDE },
      { brut: '', sens: VIDE },
      { brut: 'peut-être', sens: ILLISIBLE },
      { brut: 2, sens: ILLISIBLE },
    ),
  },
)
const CELLULE_NOMBRE: fc.Arbitrary<Cellule> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(fc.integer({ min: 0, max: 500 }), fc.boolean()).map(([dixiemes, enTexte]) => {
      const nombre = dixiemes / 10
      return { brut: enTexte ? String(nombre).replace('.', ',') : nombre, sens: { genre: 'nombre' as const, nombre } }
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cellule>(
      { brut: null, sens: VIDE },
      { brut: '', sens: VIDE },
      { brut: '12 logts', sens: ILLISIBLE },
      { brut: '1,234', sens: ILLISIBLE },
      { brut: true, sens: ILLISIBLE },
    ),
  },
)

const PALIERS: fc.Arbitrary<readonly Palier[]> = fc.uniqueArray(
  fc.record({ seuil: fc.integer({ min: 1, max: 60 }), strict: fc.boolean(), points: fc.integer({ min: 1, max: 40 }) }),
  { minLength: 1, maxLength: 4, selector: ({ seuil, strict }) => `${strict}${seuil}` },
)

const COMPTE: fc.Arbitrary<CritereDeReference['compte']> = fc.oneof(
  fc.constant({ genre: 'vrai' as const }),
  fc.record({
    genre: fc.constant('seuil' as const),
    operateur: fc.constantFrom('>=' as const, '>' as const, '<' as const, '<=' as const),
    valeur: fc.integer({ min: 0, max: 500 }).map((n) => n / 10),
  }),
  fc.constantFrom({ genre: 'par an' as const }, { genre: 'par mois' as const }),
  PALIERS.map((paliers) => ({ genre: 'paliers' as const, paliers })),
)

/** Une borne de validité sur quatre critères : au-delà, presque aucun ne courrait. */
const DATE_RARE: fc.Arbitrary<Civil | null> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: DATE },
)

export const CRITERE: fc.Arbitrary<CritereDeReference> = fc
  .record({
    points: fc.integer({ min: 1, max: 200 }).map((n) => n / 2),
    negatif: fc.boolean(),
    compte: COMPTE,
    plafond: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
    mode: fc.constantFrom('somme' as const, 'maximum' as const, 'exclusif' as const),
    debut: DATE_RARE,
    fin: DATE_RARE,
    finDansLaDemande: fc.boolean(),
    aPiece: fc.boolean(),
    autreGroupe: fc.boolean(),
  })
  .map(({ negatif: voulu, finDansLaDemande, autreGroupe, ...c }) => {
    const negatif = voulu && c.compte.genre === 'vrai' && c.mode !== 'maximum'
    const ordonne = c.debut === null || c.fin === null || enIso(c.debut) <= enIso(c.fin)
    const fin = negatif && (finDansLaDemande || c.fin === null) ? ('colonne' as const) : c.fin
    return {
      ...c,
      negatif,
      points: negatif ? -c.points : c.points,
      plafond: negatif ? null : c.plafond,
      debut: ordonne ? c.debut : null,
      fin,
      groupe: c.mode === 'somme' ? null : `${c.mode} ${autreGroupe ? 'a' : 'b'}`,
    }
  })

/** Cellule qu'un critère attend. */
export function cellulePour({ compte }: CritereDeReference): fc.Arbitrary<Cellule> {
  if (compte.genre === 'vrai') return CELLULE_BOOLEENNE
  if (compte.genre === 'seuil') return CELLULE_NOMBRE
  return compte.genre === 'paliers'
    ? fc.oneof(
        CELLULE_DATE.filter(({ brut }) => brut !== 12),
        CELLULE_NOMBRE,
      )
    : CELLULE_DATE
}

export interface CellulesTirees {
  readonly valeur: Cellule
  readonly fin: Cellule
  readonly piece: Cellule
}

export function cellulesPour(critere: CritereDeReference): fc.Arbitrary<CellulesTirees> {
  return fc.record({ valeur: cellulePour(critere), fin: CELLULE_DATE, piece: CELLULE_DATE })
}

export const sensDe = ({ valeur, fin, piece }: CellulesTirees): CellulesDeCritere => ({
  valeur: valeur.sens,
  fin: fin.sens,
  piece: piece.sens,
})
