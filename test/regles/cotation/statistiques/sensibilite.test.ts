import fc from 'fast-check'
import type { Brut } from '../../../../src/catalogue'
import { essayerGrilles, lireLectures } from '../../../../src/regles'
import type { BancDEssai, EntreeDeBanc, Lectures } from '../../../../src/regles'
import { ENTREE, medianeNaive, noter, quartNaif, recrire } from './banc-naif'

const TITRES = ['critère', 'points', 'colonne', 'barème', 'mode', 'groupe', 'fin', 'pièce'] as const

/** Critère tiré : sa ligne de grille et la cellule qu'il lit. */
const booleen: fc.Arbitrary<Brut> = fc.constantFrom<Brut>(true, false, 'Oui', '', 'peut-être')
const date: fc.Arbitrary<Brut> = fc.oneof(fc.integer({ min: 43000, max: 45366 }), fc.constant<Brut>(''))

const GRILLE = fc.record({
  points: fc.array(fc.integer({ min: 1, max: 400 }).map((n) => n / 4), { minLength: 9, maxLength: 9 }),
  plafond: fc.integer({ min: 1, max: 60 }),
  negatif: fc.boolean(),
  doublement: fc.boolean(),
})

interface Tiree {
  readonly points: readonly number[]
  readonly plafond: number
  readonly negatif: boolean
  readonly doublement: boolean
}

const DEMANDE = fc.tuple(booleen, booleen, booleen, booleen, booleen, booleen, booleen, date, date, date)

function entreeDe({ points: p, plafond, negatif, doublement }: Tiree, demandes: readonly (readonly Brut[])[], lectures: Lectures): EntreeDeBanc {
  const [a = 1, b = 1, c = 1, d = 1, e = 1, f = 1, g = 1, h = 1, i = 1] = p
  const lignes: Brut[][] = [
    ['P01', a, 'DALO', null, null, null, null, 'Pièce'],
    ['S14', b, 'Suroccupé', null, 'maximum', 'occupation', null, null],
    ['S15', c, 'Trop petit', null, 'maximum', 'occupation', null, 'Pièce'],
    ['Effort', d, 'Effort', null, 'maximum', 'occupation', null, null],
    ['Quartier', e, 'Quartier', null, 'exclusif', 'lieu', null, null],
    ['Centre', f, 'Centre', null, 'exclusif', 'lieu', null, null],
    ['Ancienneté', g, 'Dépôt', `par mois plafond ${plafond}`, null, null, null, null],
    ['Attente', 1, 'Attente', `paliers 6:${h} | >24:${h + i}`, 'maximum', 'temps', null, null],
    ['Attente longue', i, 'Dépôt', 'par an', 'maximum', 'temps', null, null],
    ...(negatif ? [['N01', -a, 'Refus', null, null, null, '31/12/2024', null] as Brut[]] : []),
  ]
  return {
    ...ENTREE,
    doublement,
    lectures,
    entetes: [['DALO', 'Suroccupé', 'Trop petit', 'Effort', 'Quartier', 'Centre', 'Refus', 'Dépôt', 'Attente', 'Pièce']],
    demandes,
    grilles: [{ nom: 'A', plage: [[...TITRES], ...lignes], mutation: null }],
  }
}

function banc(entree: EntreeDeBanc): BancDEssai | null {
  const resultat = essayerGrilles(entree)
  return resultat.etat === 'etabli' ? resultat.valeur : null
}

/** La sensibilité d'un essai est celle de la grille récrite et renotée, sur les demandes que la grille d'origine note. */
function affirmerRenotation(entree: EntreeDeBanc): void {
  const essai = banc(entree)
  const plage = entree.grilles[0]?.plage ?? []
  const base = noter(entree, plage)
  const notees = base.flatMap((note, rang) => (Number.isNaN(note) ? [] : [rang]))
  if (notees.length < 2) return
  const quart = quartNaif(notees.map((rang) => base[rang] as number))
  const prioritaires = notees.map((rang) => [true, 'Oui'].includes(entree.demandes[rang]?.[0] as string))
  for (const { ligne, retire, plus, moins } of essai?.grilles[0]?.sensibilite ?? []) {
    for (const [changement, effet] of [['retire', retire], ['plus', plus], ['moins', moins]] as const) {
      const apres = noter(entree, recrire(plage, ligne, changement))
      const notes = notees.map((rang) => apres[rang] as number)
      const nouveau = quartNaif(notes)
      const deplacees = nouveau.filter((membre, i) => membre !== quart[i]).length
      const effectif = nouveau.filter(Boolean).length
      const retenus = nouveau.filter((membre, i) => membre && prioritaires[i] === true).length
      const cache = (n: number): boolean => n === 1
      expect(effet.mediane).toBeCloseTo(medianeNaive(notes), 8)
      expect(effet.deplacees).toBe(cache(deplacees) ? null : deplacees)
      expect(effet.prioritairesAuPremierQuart).toBe(cache(retenus) || cache(effectif - retenus) ? null : retenus / effectif)
    }
  }
  expect(essai?.grilles[0]?.sensibilite.length).toBe(plage.length - 1)
}

describe('sensibilité d’une grille (COT-30)', () => {
  it('la passe par critère donne la même chose que la grille récrite et renotée', () => {
    fc.assert(
      fc.property(GRILLE, fc.array(DEMANDE, { minLength: 2, maxLength: 30 }), (grille, demandes) => affirmerRenotation(entreeDe(grille, demandes, new Map()))),
      { numRuns: 40 },
    )
  })

  it('sous AMB-32 « autre », les notes ramenées à 0 le restent', () => {
    const lectures = lireLectures([['AMB-32', 'autre']]) as Lectures
    fc.assert(
      fc.property(GRILLE, fc.array(DEMANDE, { minLength: 2, maxLength: 20 }), (grille, demandes) =>
        affirmerRenotation(entreeDe({ ...grille, negatif: true }, demandes, lectures)),
      ),
      { numRuns: 20 },
    )
  })

  it('sous AMB-35 « autre », où les critères d’un même fait se gênent, aussi', () => {
    const lectures = lireLectures([['AMB-35', 'autre']]) as Lectures
    fc.assert(
      fc.property(GRILLE, fc.array(DEMANDE, { minLength: 2, maxLength: 15 }), (grille, demandes) => affirmerRenotation(entreeDe(grille, demandes, lectures))),
      { numRuns: 20 },
    )
  })

  it('un critère que personne ne remplit ne change rien', () => {
    const entree = entreeDe({ points: [8, 4, 4, 4, 4, 4, 4, 4, 4], plafond: 50, negatif: false, doublement: false }, Array.from({ length: 40 }, (_, i) => [i % 2 === 0, false, false, false, false, false, false, 43000 + i * 30, '', '']), new Map())
    const [grille] = banc(entree)?.grilles ?? []
    const suroccupe = grille?.sensibilite.find(({ id }) => id === 'S14')
    expect(suroccupe?.actives).toBe(0)
    expect(suroccupe?.retire).toEqual({ mediane: grille?.distribution.mediane, prioritairesAuPremierQuart: grille?.premierQuart.part, deplacees: 0 })
    expect(suroccupe?.plus).toEqual(suroccupe?.retire)
  })
})
