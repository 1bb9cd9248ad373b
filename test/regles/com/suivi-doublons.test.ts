import type { Brut } from '../../../src/catalogue'
import type { TableauDeSuivi } from '../../../src/regles'
import { controlerSuivi, SUIVIS_COTATION, SUIVIS_FLUX, trouverSuivi } from '../../../src/regles'
import { redigerMessage } from '../../../src/textes'

type Ligne = readonly Brut[]

function controler(id: string, plage: readonly Ligne[]) {
  const suivi = trouverSuivi([...SUIVIS_FLUX, ...SUIVIS_COTATION], id) as TableauDeSuivi
  const resultat = controlerSuivi(suivi, plage, { jour: null, lectures: new Map() })
  if (resultat.etat !== 'etabli') throw new Error(resultat.motifs.map(redigerMessage).join(' '))
  const doubles = resultat.valeur.constats.filter(({ message: { id: phrase } }) => phrase.startsWith('suivi.ligne-en-double'))
  return {
    calculs: resultat.valeur.calculs,
    doubles: doubles.map(({ gravite, ligne, colonne, message }) => [gravite, ligne, colonne, redigerMessage(message)] as const),
  }
}

/** Tableau, titres, une ligne, la même clé écrite autrement, une autre clé. */
const CAS: readonly (readonly [string, Ligne, Ligne, Ligne, Ligne])[] = [
  [
    'FLUX-09',
    ['territoire', 'arrêté du', 'motif', 'taux'],
    ['Rhône', '2023-03-15', 'sécurité publique', 0.35],
    ['RHONE', '15/03/2023', 'besoins économiques', 0.4],
    ['Rhône', '2023-03-16', 'sécurité publique', 0.35],
  ],
  ['FLUX-20', ['réservataire', 'bailleur', 'année', 'n1', 'n2', 'n3', 'n4'], ['État', 'A', 2024, 9, 8, 7, 6], ['etat', 'a', 2024, 5, 5, 5, 5], ['État', 'A', 2025, 9, 8, 7, 6]],
  ['FLUX-20', ['réservataire', 'bailleur', 'n1', 'n2', 'n3', 'n4'], ['État', null, 9, 8, 7, 6], ['etat', null, 5, 5, 5, 5], ['État', 'B', 9, 8, 7, 6]],
  ['FLUX-24', ['document', 'type', 'réservataire', 'périmètre'], ['D', 1, 'Ville', 'X'], ['d', 1, 'ville', 'Y'], ['E', 1, 'Ville', 'X']],
  ['FLUX-34', ['bailleur', 'gérés en flux', 'total RPLS'], ['A', 10, 20], ['a', 11, 20], ['B', 10, 20]],
  ['COT-04', ['territoire', 'PPGDID'], ['Métropole A', 'inexistant'], ['metropole a', 'avec cotation'], ['Métropole B', 'inexistant']],
  [
    'COT-22',
    ['cas', 'logement adapté', 'conséquence', 'durée', 'prévu au PPGDID'],
    ['Refus', 'Oui', 'aucune', null, 'Oui'],
    ['REFUS', 'Oui', 'retrait de points', 6, 'Oui'],
    ['Refus', 'Non', 'aucune', null, 'Oui'],
  ],
  ['COT-25', ['territoire', 'outil', 'transmission au SNE'], ['A', 'SPTA', 'Oui'], ['a', 'SNE', null], ['B', 'SPTA', 'Oui']],
]

/** Tableaux dont une colonne calculée compte des logements : une ligne, la même clé, une autre clé, et les calculs attendus. */
const SOMMES: readonly (readonly [string, Ligne, Ligne, Ligne, Ligne, readonly Ligne[]])[] = [
  [
    'FLUX-06',
    ['motif', 'date', 'ménages', 'décision', 'bail'],
    ['Incendie', '2024-02-04', 6, '2024-02-05', null],
    ['INCENDIE', '04/02/2024', 6, '2024-02-05', null],
    ['Incendie', '2024-02-04', 5, '2024-02-05', null],
    [[6], [''], [5]],
  ],
  ['FLUX-26', ['réservataire', 'bailleur', 'réservations', 'parc'], ['Ville', 'A', 10, 100], ['ville', 'a', 20, 100], ['Ville', 'B', 10, 100], [[10, 100, 0.1, 0], ['', '', 0.2, 0], [10, 100, 0.1, 0]]],
  [
    'FLUX-32',
    ['bailleur', 'année prévue', 'A prévu', 'ventes', 'mutations', 'opérations'],
    ['A', 2025, 100, 0, 10, 5],
    ['a', 2025, 100, 0, 20, 5],
    ['A', 2026, 100, 0, 10, 5],
    [[0, 15, 85], ['', '', ''], [0, 15, 85]],
  ],
  ['FLUX-36', ['bailleur', 'flux du préfet', 'stock', 'stock libéré'], ['A', 195, 45, 6], ['a', 195, 45, 5], ['B', 195, 45, 6], [[6, 201, 45255, ''], ['', '', 45255, ''], [6, 201, 45255, '']]],
]

describe('lignes de même clé', () => {
  it.each(CAS)('%s : une alerte à la seconde, et elle seule', (id, titres, ligne, meme, autre) => {
    expect(controler(id, [titres, ligne, autre, meme]).doubles).toEqual([
      ['AL', 4, expect.any(String), expect.stringMatching(/déjà en ligne 2 .*gardez une ligne/)],
    ])
    expect(controler(id, [titres, ligne, autre]).doubles).toEqual([])
  })

  it.each(SOMMES)('%s : une incohérence, et ses logements ne se comptent qu’une fois', (id, titres, ligne, meme, autre, attendus) => {
    const { calculs, doubles } = controler(id, [titres, ligne, meme, autre])
    expect(doubles).toEqual([['IN', 3, expect.any(String), expect.stringMatching(/déjà en ligne 2 .*ne se comptent qu’une fois/)]])
    expect(calculs).toEqual(attendus)
  })

  it.each([null, 0, ''])('sans sa première clé (%j), une ligne ne se compare pas', (vide) => {
    expect(controler('FLUX-34', [['bailleur', 'gérés en flux', 'total RPLS'], [vide, 1, 2], [vide, 1, 2]]).doubles).toEqual([])
  })

  it('nomme l’objet et les colonnes qui le désignent', () => {
    const { doubles } = controler('FLUX-24', [['document', 'type', 'réservataire', 'périmètre'], ['D', 1, 'Ville', 'X'], ['D', 1, 'Ville', 'X']])
    expect(doubles[0]).toEqual(['AL', 3, 'réservataire', 'Ville : déjà en ligne 2 (réservataire, document identiques) ; gardez une ligne.'])
    const arretes = [['territoire', 'arrêté du', 'motif', 'taux'], ...Array<Ligne>(2).fill(['Rhône', '2023-03-15', 'sécurité publique', 0.35])]
    expect(controler('FLUX-09', arretes).doubles[0]?.[3]).toMatch(/^15\/03\/2023 : déjà en ligne 2 \(arrêté de dérogation, territoire identiques\)/)
  })
})
