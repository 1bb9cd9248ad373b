import { PERIODES } from '../../../../src/regles'
import { tablesDe, trouverTable } from '../../../../src/trames'
import type { Territoire } from '../../../../src/trames'
import { champsDeLigne, detaillerTypologies } from '../../../../src/taskpane/cas-usage/tableaux/champs'
import { correspond } from '../../../../src/taskpane/cas-usage/tableaux/chercher'
import { estExtensible, genreDeTable } from '../../../../src/taskpane/cas-usage/tableaux/genre-de-table'
import { jourDAujourdhui } from '../../../../src/taskpane/cas-usage/tableaux/jour'
import { rangerLesTables } from '../../../../src/taskpane/cas-usage/tableaux/parties'
import { partiesAuContrat } from '../../../../src/taskpane/cas-usage/tableaux/parties-au-contrat'
import { resumerLigne } from '../../../../src/taskpane/cas-usage/tableaux/resumer-ligne'
import { DOSSIER_NEUF } from '../../../../src/taskpane/dossier/dossier-neuf'

const [FICHE] = PERIODES as [(typeof PERIODES)[number]]
const AILLEURS: Territoire = { epci: null, grandParis: false, ville: null }

function table(id: string) {
  const trouvee = trouverTable(id, FICHE)
  if (trouvee === undefined) throw new Error(id)
  return trouvee
}

describe('tables du contrat', () => {
  it.each<['A' | 'B' | 'C', Territoire, readonly string[]]>([
    ['A', AILLEURS, ['TAB-13', 'TAB-14', 'TAB-15']],
    ['B', AILLEURS, ['TAB-14', 'TAB-15']],
    ['C', AILLEURS, ['TAB-13', 'TAB-15']],
    ['B', { ...AILLEURS, ville: 'Lyon' }, ['TAB-14']],
  ])('contrat %s : chaque table a sa partie, ou une raison d’être sans objet', (modalite, territoire, ecartees) => {
    for (const fiche of PERIODES) {
      const { parties, sansObjet } = rangerLesTables(tablesDe(fiche), { modalite, territoire })
      expect(sansObjet.map(({ table: { id } }) => id)).toEqual(ecartees)
      expect(sansObjet.every(({ raison }) => raison.includes('L. 302-8'))).toBe(true)
      const rangees = parties.flatMap(({ tables }) => tables.map(({ id }) => id))
      expect([...rangees, ...ecartees].sort()).toEqual(tablesDe(fiche).map(({ id }) => id))
      expect(parties.find(({ partie }) => partie === 'article-3')?.tables.map(({ id }) => id)).toEqual(['TAB-17', 'TAB-18'])
    }
  })

  it('se cherchent sans casse ni accents, tous les mots devant y être', () => {
    expect(correspond(table('TAB-16'), 'QUALITATIFS article')).toBe(true)
    expect(correspond(table('TAB-16'), 'qualitatifs cadastre')).toBe(false)
    expect(correspond(table('TAB-16'), '')).toBe(true)
  })

  it('se remplissent chacune à sa façon', () => {
    const genres = Object.fromEntries(tablesDe(FICHE).map((une) => [une.id, genreDeTable(une)]))
    expect(genres).toMatchObject({
      'TAB-00': 'écrite',
      'TAB-12': 'libres',
      'TAB-11': 'fixes',
      'TAB-13': 'communes',
      'TAB-16': 'communes',
    })
    expect(
      tablesDe(FICHE)
        .filter((une) => genreDeTable(une) === 'fixes' && estExtensible(une))
        .map(({ id }) => id),
    ).toEqual(['TAB-05', 'TAB-07'])
  })
})

describe('ligne d’une table', () => {
  it('prend son nom de la trame, de son premier texte, ou de son numéro dans la feuille', () => {
    expect(resumerLigne(table('TAB-11'), {}, 1).titre).toBe('2) Urbanisme et aménagement')
    expect(resumerLigne(table('TAB-12'), { num: '1', theme: 'Urbanisme', action: 'Préempter' }, 0).titre).toBe('Préempter')
    expect(resumerLigne(table('TAB-04'), { annee: 2022, rp: 12_400 }, 0)).toEqual({
      titre: 'Ligne 2',
      cases: [
        { colonne: "Année d'inventaire (au 1er janvier)", ecrite: '2022' },
        { colonne: 'Résidences principales', ecrite: expect.stringMatching(/^12\s400$/) },
      ],
    })
    expect(resumerLigne(table('TAB-12'), { action: 'a'.repeat(100) }, 0).titre).toHaveLength(81)
  })

  it('montre d’abord combien et quand, puis le reste', () => {
    const projet = { f01: 'Les Oliviers', f02: '12 rue du Four', f03: 'AB 123', f05: 45, f06: 24, f08: 2024, f09: 2025 }
    const { titre, cases } = resumerLigne(table('TAB-17'), projet, 0)
    expect([titre, ...cases.map(({ ecrite }) => ecrite)]).toEqual(['Les Oliviers', '45', '24', '2024', '12 rue du Four'])
  })

  it('le détail des typologies prend la place du champ 7, qui reste s’il est écrit', () => {
    const champs = champsDeLigne(table('TAB-17'), null)
    const codes = (ligne: Readonly<Record<string, string>>): string =>
      detaillerTypologies(champs, ligne)
        .map(({ code }) => code)
        .join(' ')
    expect(codes({})).toContain('f06 plai plus pls psla brs prive autre f08')
    expect(codes({ f07: '8 PLAI' })).toContain('f06 f07 plai plus')
    expect(detaillerTypologies(champsDeLigne(table('TAB-12'), null), {})).toEqual(champsDeLigne(table('TAB-12'), null))
  })

  it('propose les parties du contrat : communes, EPCI, État, et celles saisies pour la page de titre', () => {
    const brouillons = { 'TAB-01': { lignes: [{ nom: 'Habitat du Sud' }, { nom: 'Aubignane' }, {}], horsTableau: {} } }
    const territoire = { ...AILLEURS, epci: 'Pays d’Aubagne' }
    expect(partiesAuContrat({ ...DOSSIER_NEUF, communes: ['Aubignane'], territoire, brouillons })).toEqual([
      'Aubignane',
      'Pays d’Aubagne',
      'État',
      'Habitat du Sud',
    ])
  })
})

it('le jour du poste est un numéro de série, à l’heure locale', () => {
  expect(jourDAujourdhui(new Date(2024, 2, 12, 23, 59))).toBe(45_363)
  expect(jourDAujourdhui(new Date(2024, 2, 13, 0, 1))).toBe(45_364)
})
