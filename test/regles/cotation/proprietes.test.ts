import fc from 'fast-check'
import type { Brut } from '../../../src/catalogue'
import { calculer } from '../../cas/lecteur'

const TIRAGES = { numRuns: 30 }

type Plage = readonly (readonly Brut[])[]

const ENTETES: readonly Brut[] = ['DALO', 'S24', 'Effort', 'Dépôt', 'Pièce', 'Situation de logement', 'S37', 'Autre']
const LIGNE: fc.Arbitrary<readonly Brut[]> = fc.tuple(
  fc.constantFrom<Brut>(true, false, 'Oui', 'X', null, 0, '?'),
  fc.constantFrom<Brut>(true, false, 'Non', '', 1),
  fc.constantFrom<Brut>(0.2, 0.3, 0.4, '0,5', null, '30 pts'),
  fc.constantFrom<Brut>('2019-05-10', '10/05/2023', 45000, null, '2030-01-01'),
  fc.constantFrom<Brut>('2023-03-15', '2023-03-16', null, 0),
  fc.constantFrom<Brut>('A l’hôtel', 'Habitat mobile', 'Péniche', null),
  fc.constantFrom<Brut>(true, false, null),
  fc.constantFrom<Brut>('a', 7, null),
)
const LIGNES = fc.array(LIGNE, { minLength: 1, maxLength: 6 })
const GRILLE: Plage = [
  ['critère', 'points', 'colonne', 'seuil', 'barème', 'pièce', 'mode', 'groupe'],
  ['P01', 100, 'DALO', null, null, 'Pièce', null, null],
  ['S24', 5.5, null, null, null, null, 'maximum', 'g'],
  ['S13', 10, 'Effort', '>0,3', null, null, 'maximum', 'g'],
  ['S28', 3, 'Dépôt', null, 'par an', null, null, null],
  ['P14', 30, 'Situation de logement', null, null, null, null, null],
  ['P15', 20, 'Situation de logement', null, null, null, null, null],
]
const MUTATIONS: Plage = [
  ['critère', 'points'],
  ['S24', 50],
]
const NOTER = ['COTATION', 'COTATION_DETAIL', 'COTATION_MANQUES'] as const

function appeler(nom: (typeof NOTER)[number], entetes: readonly Brut[], lignes: Plage, grille = GRILLE) {
  const communs = [[entetes], lignes, grille, '2024-03-15', true] as const
  const args = nom === 'COTATION' ? [...communs, null, MUTATIONS] : [...communs, MUTATIONS, null, null]
  const { valeur } = calculer(nom, args, false)
  if (typeof valeur !== 'object' || valeur === null) throw new Error('non établi')
  return valeur.map((ligne) => ligne.map((lue) => (typeof lue === 'object' ? 'erreur' : lue)))
}

function melanger<T>(liste: readonly T[], cles: readonly number[]): T[] {
  return liste.map((_, i) => i).sort((a, b) => (cles[a] ?? 0) - (cles[b] ?? 0) || a - b).map((i) => liste[i] as T)
}
const CLES = fc.array(fc.nat(99), { minLength: 8, maxLength: 8 })

describe.each(NOTER)('%s', (nom) => {
  it('l’ordre des demandes déplace les lignes sans les changer', () => {
    fc.assert(
      fc.property(LIGNES, CLES, (lignes, cles) => {
        expect(appeler(nom, ENTETES, melanger(lignes, cles))).toEqual(melanger(appeler(nom, ENTETES, lignes), cles))
      }),
      TIRAGES,
    )
  })

  it('l’ordre des colonnes ne change rien', () => {
    fc.assert(
      fc.property(LIGNES, CLES, (lignes, cles) => {
        const deplacees = lignes.map((ligne) => melanger(ligne, cles))
        expect(appeler(nom, melanger(ENTETES, cles), deplacees)).toEqual(appeler(nom, ENTETES, lignes))
      }),
      TIRAGES,
    )
  })

  it('une colonne que la grille ne lit pas ne change rien, quelle que soit sa valeur', () => {
    fc.assert(
      fc.property(LIGNES, fc.constantFrom<Brut>('?', 12, true), (lignes, valeur) => {
        const remplies = lignes.map((ligne) => [...ligne.slice(0, 7), 'x'])
        const autres = lignes.map((ligne) => [...ligne.slice(0, 7), valeur])
        expect(appeler(nom, ENTETES, autres)).toEqual(appeler(nom, ENTETES, remplies))
      }),
      TIRAGES,
    )
  })
})

describe('détail et note', () => {
  it('les nombres d’une ligne ont la note pour somme, la note est celle de COTATION', () => {
    fc.assert(
      fc.property(LIGNES, (lignes) => {
        const notes = appeler('COTATION', ENTETES, lignes)
        const detail = appeler('COTATION_DETAIL', ENTETES, lignes)
        expect(detail.map((ligne) => ligne[ligne.length - 1])).toEqual(notes.map(([note]) => note))
        for (const ligne of detail) {
          const note = ligne[ligne.length - 1]
          if (typeof note !== 'number') continue
          const somme = ligne.slice(0, -1).reduce<number>((total, lue) => (typeof lue === 'number' ? total + lue : total), 0)
          expect(somme).toBe(note)
        }
      }),
      TIRAGES,
    )
  })

  it('les manques se disent des lignes notées, et d’elles seules', () => {
    fc.assert(
      fc.property(LIGNES, (lignes) => {
        const etats = appeler('COTATION_MANQUES', ENTETES, lignes).map(([etat]) => etat)
        const notes = appeler('COTATION', ENTETES, lignes).map(([note]) => note)
        expect(etats.map((etat) => etat === 'vérifiée' || etat === 'provisoire')).toEqual(notes.map((note) => typeof note === 'number'))
      }),
      TIRAGES,
    )
  })

  it('0 pour vide ou null pour vide : mêmes notes, mêmes manques', () => {
    fc.assert(
      fc.property(LIGNES, (lignes) => {
        const enZeros = lignes.map((ligne) => ligne.map((cellule, c) => (c !== 2 && (cellule === null || cellule === '') ? 0 : cellule)))
        const enNuls = lignes.map((ligne) => ligne.map((cellule, c) => (c !== 2 && (cellule === '' || cellule === 0) ? null : cellule)))
        expect(appeler('COTATION', ENTETES, enZeros)).toEqual(appeler('COTATION', ENTETES, enNuls))
        expect(appeler('COTATION_MANQUES', ENTETES, enZeros)).toEqual(appeler('COTATION_MANQUES', ENTETES, enNuls))
      }),
      TIRAGES,
    )
  })
})
