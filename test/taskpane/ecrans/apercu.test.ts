import type { CelluleApercue, FeuilleApercue } from '../../../src/remplissage'
import { trouverTable } from '../../../src/trames'
import { PERIODES } from '../../../src/regles'
import { cellulesChangees, compter, nombreDeNouvelles, nombreDeRecalculees } from '../../../src/taskpane/ecrans/apercu/compter'
import { ecrireContenu, formatDe } from '../../../src/taskpane/ecrans/apercu/ecrire-contenu'
import { ecrireSelonFormat } from '../../../src/taskpane/valeurs'
import { valeursDeGraphique } from '../../../src/taskpane/ecrans/apercu/valeurs-de-graphique'
import { blocACote, calculeesDeLigne, lignesDeLaTable } from '../../../src/taskpane/ecrans/tableaux/feuille-prevue'

function cellule(ligne: number, colonne: number, sort: CelluleApercue['sort'], apres: CelluleApercue['apres']): CelluleApercue {
  return { ligne, colonne, sort, avant: { valeur: 1, formule: null }, apres }
}

function feuille(nom: string, ...cellules: readonly CelluleApercue[]): FeuilleApercue {
  return {
    nom,
    absente: false,
    plage: { feuille: nom, ligne: 0, colonne: 0, lignes: 1, colonnes: 1 },
    cellules,
    saisies: [],
    alentour: [],
  }
}

const FEUILLES = [
  feuille(
    'Communes',
    cellule(0, 0, 'gardee', { valeur: 1, formule: null }),
    cellule(1, 0, 'gardee', { valeur: 2, formule: '=A1' }),
  ),
  feuille(
    'TAB-04',
    cellule(1, 0, 'nouvelle', { valeur: 2022, formule: null }),
    cellule(1, 1, 'changee', { valeur: 0.2, formule: '=B1' }),
  ),
]

describe('comptes d’un aperçu', () => {
  it('nouvelles, changées, gardées, et formules gardées dont la valeur date', () => {
    expect(FEUILLES.map(compter)).toEqual([
      { nouvelle: 0, changee: 0, gardee: 2 },
      { nouvelle: 1, changee: 1, gardee: 0 },
    ])
    expect(cellulesChangees({ feuilles: FEUILLES }).map((une) => [une.feuille, une.colonne])).toEqual([['TAB-04', 1]])
    expect([nombreDeNouvelles({ feuilles: FEUILLES }), nombreDeRecalculees({ feuilles: FEUILLES })]).toEqual([1, 1])
  })
})

describe('contenu d’une cellule à venir', () => {
  const remplissage = {
    feuilles: [
      {
        nom: 'TAB-04',
        cellules: [],
        colonnes: [
          { largeur: 1, format: '0', renvoi: false },
          { largeur: 1, format: '0.00%', renvoi: false },
        ],
        formats: [{ ligne: 3, colonne: 1, format: 'dd/mm/yyyy' }],
        titres: 1,
      },
    ],
  }

  it('s’écrit comme la cellule la montrera', () => {
    expect(formatDe(remplissage, 'tab-04', 3, 1)).toBe('dd/mm/yyyy')
    expect(formatDe(remplissage, 'TAB-04', 2, 1)).toBe('0.00%')
    expect(formatDe(remplissage, 'Autre', 2, 1)).toBeNull()
    expect(ecrireSelonFormat(2022, '0')).toBe('2022')
    expect(ecrireSelonFormat(0.280_210_1, '0.00%')).toMatch(/^28,02\s%$/)
    expect(ecrireSelonFormat(45_363, 'dd/mm/yyyy')).toBe('12/03/2024')
    expect(ecrireSelonFormat(null, '0')).toBe('(vide)')
    expect(ecrireContenu({ valeur: 3, formule: '=SUM(A1,A2)' }, null)).toMatch(/^=SOMME\(A1;A2\) \(valeur\s: 3\)$/)
  })
})

it('un graphique prend ses nombres de l’aperçu ; une case vide ou en erreur laisse un trou', () => {
  const place = { feuille: 'tab-04', ligne: 1, colonne: 0, lignes: 2, colonnes: 1 }
  const graphique = {
    nom: 'G',
    titre: 'G',
    description: '',
    format: '0',
    place,
    abscisses: place,
    series: [{ titre: 'S', genre: 'courbe' as const, valeurs: { ...place, colonne: 1 } }],
  }
  const enErreur = feuille(
    'TAB-04',
    ...(FEUILLES[1]?.cellules ?? []),
    cellule(2, 1, 'nouvelle', { valeur: { erreur: '#N/A' }, formule: '=NA()' }),
  )
  expect(valeursDeGraphique(graphique, [enErreur])).toEqual({ abscisses: [2022, null], series: [[0.2, null]] })
})

describe('feuille prévue', () => {
  const [FICHE] = PERIODES as [(typeof PERIODES)[number]]
  const tab12 = trouverTable('TAB-12', FICHE)
  const tab16 = trouverTable('TAB-16', FICHE)
  if (tab12 === undefined || tab16 === undefined) throw new Error('table absente')

  it('une seule colonne posée à côté prolonge sa ligne, plusieurs font un bloc', () => {
    const vides = tab12.colonnes.map(() => '')
    const seule = [
      [...vides, '', 'Durée'],
      [...vides, '', '12'],
    ]
    expect(calculeesDeLigne(seule, tab12, 0)).toEqual([{ titre: 'Durée', ecrite: '12' }])
    expect(blocACote(seule, tab12)).toBeNull()
    const plusieurs = [
      [...vides, '', 'Nom', 'Taux'],
      [...vides, '', 'Aubignane', '19 %'],
      [...vides, '', '', ''],
    ]
    expect(blocACote(plusieurs, tab12)).toEqual([
      ['Nom', 'Taux'],
      ['Aubignane', '19 %'],
    ])
    expect(calculeesDeLigne(plusieurs, tab12, 0)).toEqual([])
  })

  it('une ligne sans nom prend celui écrit à côté', () => {
    const prevue = [
      ['Objectif', 'PLAI', 'Plafond', 'PLS', '', 'Nom'],
      ['160', '48', '30 %', '48', '', 'Aubignane'],
    ]
    expect(lignesDeLaTable(prevue, tab16)).toEqual([
      ['Nom', 'Objectif', 'PLAI', 'Plafond', 'PLS'],
      ['Aubignane', '160', '48', '30 %', '48'],
    ])
  })
})
