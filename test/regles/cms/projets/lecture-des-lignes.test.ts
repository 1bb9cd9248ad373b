import type { Brut } from '../../../../src/catalogue'
import { calculer } from '../../../cas/lecteur'
import { lignesDe } from './liste'

const ENTETES = ['Nom', 'LS', 'Année prévue', 'Année réelle']
const BASE: readonly Brut[] = ['A', 24, 2024, null]

function motifDe(entetes: readonly string[], ...cellules: readonly Brut[]): string {
  return String(lignesDe('CMS_PROJETS', [[[...ENTETES, ...entetes], [...BASE, ...cellules]]])[0]?.[3])
}

function securiseDe(colonne: string, brut: Brut): unknown {
  return lignesDe('CMS_COUVERTURE', [[[...ENTETES, colonne], [...BASE, brut]], 24])[0]?.[1]
}

describe('lecture d’une ligne de projet (CMS-37)', () => {
  it.each<[Brut, number]>([
    ['Oui', 1], [true, 1], ['X', 1], ['2024-03-12', 1], [45363, 1], ['Déposé', 1], ['obtenue', 1], ['déposé le 12/03/2024', 1],
    ['Non', 0], [false, 0], ['', 0], [0, 0], ['à faire', 0], ['en cours', 0], ['non déposé', 0], ['sans objet', 0],
    ['peut-être', 0], [2024, 0], ['12/03/24', 0],
  ])('agrément « %s » : part sécurisée %d', (brut, part) => {
    expect(securiseDe('Agrément', brut)).toBe(part)
    expect(securiseDe('Conventionnement', brut)).toBe(part)
  })

  it.each<[Brut, boolean]>([['peut-être', true], [2024, true], ['12/03/24', true], ['en cours', false], ['Oui', false]])(
    'agrément « %s » : illisible %s',
    (brut, illisible) => expect(motifDe(['Agrément'], brut).includes('Agrément :')).toBe(illisible),
  )

  it.each<[Brut]>([['2023/2024'], ['2024 ou 2025'], [1999], [2100], [2024.5], ['24'], [true], [45366]])(
    'année « %s » : une seule année attendue, et le projet n’est pas classé',
    (brut) => {
      const [ligne] = lignesDe('CMS_PROJETS', [[ENTETES, ['A', 24, brut, null]]])
      expect(ligne?.[1]).toBe('non classable')
      expect(ligne?.[3]).toContain('une seule année attendue')
    },
  )

  it.each<[Brut]>([[-1], [2.5], ['1,234'], [true], ['12 logts']])('logements « %s » : nombre entier attendu', (brut) =>
    expect(motifDe(['Nombre de logements'], brut)).toContain('un nombre entier attendu'),
  )

  it('la somme des typologies trop petite ne se reproche que si PLAI, PLUS et PLS ont leur colonne', () => {
    expect(motifDe(['PLAI', 'PLS'], 8, 4)).not.toContain('somme')
    expect(motifDe(['PLAI', 'PLUS', 'PLS'], 8, 4, null)).toContain('somme des typologies 12, 24 attendus')
    expect(motifDe(['PLAI', 'PLS'], 20, 5)).toContain('somme des typologies 25, 24 attendus')
    expect(motifDe(['PLAI', 'PLUS', 'PLS', 'PSLA/BRS', 'Conventionné privé'], 8, 4, 2, 6, 4)).not.toContain('somme')
  })

  it('l’explication range les projets par place et donne les paramètres de la période', () => {
    const { explication, parametres } = calculer('CMS_PROJETS', [[ENTETES, BASE, ['B', 10, 2027, null], ['C', 5, null, 2020]]])
    expect(explication.map(({ etape, valeur }) => [etape, valeur])).toEqual([
      ['Années de financement comptées', '2023 à 2025'],
      ['Classement : liste principale', 24],
      ['Classement : vivier', 10],
      ['Classement : à retirer', 5],
      ['Constats', 3],
    ])
    expect(parametres.map(({ id, valeur }) => [id, valeur])).toEqual([
      ['P_fin.premiere', 2023],
      ['P_fin.derniere', 2025],
    ])
  })
  it('l’explication totalise les financements connus de la liste principale, et eux seuls', () => {
    const entetes = [...ENTETES, 'Nombre de logements', 'PLAI', 'PLUS', 'PLS']
    const { explication } = calculer('CMS_PROJETS', [[entetes, [...BASE, 45, 8, 16, null], ['B', 10, 2025, null, 12, 3, null, null]]])
    const totaux = explication.filter(({ etape }) => etape.startsWith('Liste principale : '))
    expect(totaux.map(({ etape, valeur }) => [etape.replace('Liste principale : ', ''), valeur])).toEqual([
      ['Nombre de logements projetés', 57],
      ['PLAI', 11],
    ])
  })

  it('un vivier vide sous une lecture et non sous l’autre le dit', () => {
    const tableau = [[...ENTETES, 'Exception', 'Motif d’exception'], ['A', 24, 2026, null, true, 'Foncier public']]
    const { etat, hypotheses } = calculer('CMS_VIVIER', [tableau])
    expect([etat, hypotheses.map(({ id }) => id)]).toEqual(['sans-objet', ['AMB-23']])
    expect(hypotheses[0]?.effet).toContain('2026 : 1 site(s), 24 logements')
  })
})
