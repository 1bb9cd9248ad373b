import fc from 'fast-check'
import type { Brut } from '../../../../src/catalogue'
import type { CotationPrete } from '../../../../src/regles'
import { LECTURES_PAR_DEFAUT, noterMorceau, pointsParCritere, ponderer, preparerCotation, EN_ERREUR, NOTEE, VIDE } from '../../../../src/regles'
import { lireDate } from '../../../../src/regles/com'

type Plage = readonly (readonly Brut[])[]

const ENTETES = [['DALO', 'Parent isolé', 'Mutation interne au parc social', 'Dépôt']]
const GRILLE: Plage = [
  ['critère', 'points', 'colonne', 'barème', 'mode', 'groupe'],
  ['P01', 100, null, null, null, null],
  ['S24', 5, null, null, 'maximum', 'g'],
  ['S28', 1, 'Dépôt', 'par mois plafond 12', 'maximum', 'g'],
]
const MUTATIONS: Plage = [
  ['critère', 'points'],
  ['S24', 50],
  ['S37', 7],
]
const DEMANDES: Plage = [
  [true, true, false, '2023-12-15'],
  [true, true, 'Oui', '2023-12-15'],
  [true, false, null, '2020-01-01'],
  [0, 0, 0, 0],
  [true, true, 'peut-être', ''],
  ['?', true, false, ''],
]

function preparer(mutation: Plage | null, grille = GRILLE): CotationPrete {
  const calcul = Number(lireDate('2024-03-15'))
  const prete = preparerCotation({ entetes: ENTETES, grille, mutation, calcul, doublement: false, lectures: LECTURES_PAR_DEFAUT })
  if (prete.etat !== 'etabli') throw new Error(JSON.stringify(prete))
  return prete.valeur
}

function noter(pret: CotationPrete, demandes = DEMANDES): { notes: number[]; etats: number[] } {
  const notes = new Float64Array(demandes.length)
  const etats = new Uint8Array(demandes.length)
  noterMorceau(pret, demandes, notes, etats)
  return { notes: [...notes], etats: [...etats] }
}

function pointsDe(pret: CotationPrete, rang: number): number[] {
  const sortie = new Float64Array(DEMANDES.length)
  pointsParCritere(pret, DEMANDES, rang, sortie)
  return [...sortie]
}

describe('cotation par lots', () => {
  it('chaque ligne par sa grille : mutation vraie, fausse, inconnue, illisible', () => {
    expect(noter(preparer(MUTATIONS))).toEqual({
      notes: [105, 57, 112, NaN, NaN, NaN],
      etats: [NOTEE, NOTEE, NOTEE, VIDE, EN_ERREUR, EN_ERREUR],
    })
  })

  it('sans grille des mutations, la cellule de mutation ne se lit pas', () => {
    expect(noter(preparer(null)).notes).toEqual([105, 105, 112, NaN, 105, NaN])
  })

  it('un morceau s’écrit au rang de départ et ne touche pas aux autres', () => {
    const pret = preparer(MUTATIONS)
    const notes = new Float64Array(8).fill(-1)
    const etats = new Uint8Array(8).fill(9)
    noterMorceau(pret, DEMANDES.slice(0, 2), notes, etats, 3)
    expect([...notes]).toEqual([-1, -1, -1, 105, 57, -1, -1, -1])
    expect([...etats]).toEqual([9, 9, 9, NOTEE, NOTEE, 9, 9, 9])
  })

  it('les morceaux, quels qu’ils soient, donnent les notes de l’ensemble', () => {
    const pret = preparer(MUTATIONS)
    const attendues = noter(pret)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: DEMANDES.length }), (taille) => {
        const notes = new Float64Array(DEMANDES.length)
        const etats = new Uint8Array(DEMANDES.length)
        for (let i = 0; i < DEMANDES.length; i += taille) noterMorceau(pret, DEMANDES.slice(i, i + taille), notes, etats, i)
        expect({ notes: [...notes], etats: [...etats] }).toEqual(attendues)
      }),
    )
  })
})

describe('points d’un critère', () => {
  it('avant tout groupe, sous la seule grille de la ligne', () => {
    const pret = preparer(MUTATIONS)
    expect(pret.criteres.map(({ grille, critere }) => `${grille} ${critere.id}`)).toEqual([
      'generale P01',
      'generale S24',
      'generale S28',
      'mutation S24',
      'mutation S37',
    ])
    expect(pointsDe(pret, 0)).toEqual([100, 0, 100, 0, 0, NaN])
    expect(pointsDe(pret, 1)).toEqual([5, 0, 0, 0, 0, 5])
    expect(pointsDe(pret, 2)).toEqual([3, 0, 12, 0, 0, 0])
    expect(pointsDe(pret, 3)).toEqual([0, 50, 0, 0, 0, 0])
  })

  it('un critère qui ne court pas ne donne rien ; un rang inconnu est une faute de l’appelant', () => {
    const pret = preparer(null, [
      ['critère', 'points', 'fin'],
      ['P01', 100, '2024-03-14'],
    ])
    expect(pret.criteres[0]?.actif).toBe(false)
    expect(pointsDe(pret, 0)).toEqual([0, 0, 0, 0, 0, 0])
    expect(() => pointsDe(pret, 1)).toThrow(RangeError)
  })
})

describe('critère retiré ou repesé', () => {
  it('retiré : le groupe « maximum » retient le suivant, la ligne qu’il rendait illisible se note', () => {
    expect(noter(ponderer(preparer(null), 1, 0)).notes).toEqual([103, 103, 112, NaN, 100, NaN])
    expect(noter(ponderer(preparer(null), 0, 0)).notes).toEqual([5, 5, 12, NaN, 5, 5])
  })

  it('repesé : les points se multiplient, le plafond reste', () => {
    expect(noter(ponderer(preparer(null), 2, 2)).notes).toEqual([106, 106, 112, NaN, 105, NaN])
  })

  it('sous la grille des mutations, l’autre grille ne bouge pas, et la cotation d’origine non plus', () => {
    const pret = preparer(MUTATIONS)
    expect(noter(ponderer(pret, 3, 0.5)).notes).toEqual([105, 32, 112, NaN, NaN, NaN])
    expect(noter(pret).notes).toEqual([105, 57, 112, NaN, NaN, NaN])
  })
})
