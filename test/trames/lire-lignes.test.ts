import fc from 'fast-check'
import { estErreur } from '../../src/classeur/port'
import { PERIODES } from '../../src/regles'
import { redigerMessage } from '../../src/textes'
import { colonnesDeFeuille, decrireRemplissage, estFormuleDecrite, lireLignes, tablesDe } from '../../src/trames'
import type { ColonneDeTrame, ContenuSaisi, LigneDeTrame, LigneSaisie, TableDeTrame } from '../../src/trames'
import { calculer, entree, PLEINE } from './remplir/calculer'
import { tableDe } from './periode-de'

type Valeurs = readonly (readonly ContenuSaisi[])[]

/** Ce que la feuille montre une fois remplie, et la formule de chaque case. */
function remplir(table: TableDeTrame, lignes: readonly LigneSaisie[], horsTableau: LigneSaisie) {
  const fiche = PERIODES.find(({ periode }) => periode === table.periode) ?? PERIODES[0]
  if (fiche === undefined) throw new Error('aucune période')
  const remplissage = decrireRemplissage(table.id, entree([PLEINE, { ...PLEINE, nom: 'Y' }], { fiche, lignes, horsTableau }))
  const feuille = remplissage.feuilles.at(-1)
  const valeurs: Valeurs = (calculer(remplissage).get(table.id) ?? []).map((ligne) =>
    ligne.map((valeur) => (estErreur(valeur) ? null : valeur)),
  )
  const formuleEn = (ligne: number, colonne: number): string | null => {
    const contenu = feuille?.cellules[ligne]?.[colonne]
    return estFormuleDecrite(contenu) ? contenu.formule : null
  }
  return { valeurs, formuleEn }
}

function contenu({ type, codes, nombres, intitule }: ColonneDeTrame): fc.Arbitrary<ContenuSaisi> {
  const texte = fc.constantFrom('Étude foncière', 'L\'Haÿ "le Bourg"', '=SOMME(A1)', '12/03')
  if (codes !== undefined) return fc.constantFrom(...codes)
  if (nombres !== undefined) return fc.constantFrom(...nombres)
  if (type === 'booleen') return fc.boolean()
  if (/^ann[ée]e/i.test(intitule)) return fc.integer({ min: 2010, max: 2030 })
  if (type === 'date') return fc.integer({ min: 43_000, max: 47_000 })
  if (type === 'entier' || type === 'nombre') return fc.nat(50_000)
  return type === 'pourcentage' ? fc.constantFrom(0, 0.25, 0.3333) : texte
}

/** Les saisies qu'une ligne peut porter ; ce qui se calcule n'en est pas. */
function ligneDe(table: TableDeTrame, fixe: LigneDeTrame | null): fc.Arbitrary<LigneSaisie> {
  const saisies = colonnesDeFeuille(table).filter(
    ({ mode }) => mode === 'saisi' && (fixe?.mode === undefined || fixe.mode === 'saisi'),
  )
  const libres = colonnesDeFeuille(table).filter(({ mode }) => mode === 'fixe' && fixe === null)
  const parCode = Object.fromEntries([...saisies, ...libres].map((colonne) => [colonne.code, fc.option(contenu(colonne))]))
  return fc.record(parCode).map(sansVides)
}

function sansVides(ligne: LigneSaisie): LigneSaisie {
  return Object.fromEntries(Object.entries(ligne).filter(([, valeur]) => valeur !== null))
}

/** Tables dont les lignes se saisissent ; celles de l'article 2 viennent des communes. */
const SAISIES = PERIODES.flatMap((fiche) => tablesDe(fiche))
  .filter(({ id }) => !['TAB-13', 'TAB-14', 'TAB-16'].includes(id))
  .map((table) => [table.id, table.periode, table] as const)

describe.each(SAISIES)('%s, %s', (_id, _periode, table) => {
  it('décrire puis relire rend les lignes saisies', () => {
    const fixes = fc.tuple(...table.lignes.map((fixe) => ligneDe(table, fixe)))
    const ajoutees = fc.array(
      ligneDe(table, null).filter((ligne) => Object.keys(ligne).length > 0),
      {
        minLength: table.lignes.length === 0 ? 1 : 0,
        maxLength: table.lignes.length === 0 ? 3 : 0,
      },
    )
    const champs = fc
      .record(Object.fromEntries(table.champsHorsTableau.map((champ) => [champ.code, fc.option(contenu(champ))])))
      .map(sansVides)
    fc.assert(
      fc.property(fixes, ajoutees, champs, (ecrites, suivantes, horsTableau) => {
        const lignes = trier(table, [...ecrites, ...suivantes])
        const { valeurs, formuleEn } = remplir(table, lignes, horsTableau)
        const lues = lireLignes(table, valeurs, formuleEn)
        // La table numérote ou préremplit des cases laissées vides : elles s'ajoutent à ce qui est saisi.
        if (table.id === 'TAB-02' || table.id === 'TAB-12') expect(lues.lignes).toMatchObject(lignes)
        else expect(lues.lignes).toEqual(lignes)
        expect(lues.horsTableau).toEqual(horsTableau)
        expect(lues.anomalies).toEqual([])
      }),
      { numRuns: 8 },
    )
  })
})

/** TAB-04 range ses inventaires par année. */
function trier({ id }: TableDeTrame, lignes: readonly LigneSaisie[]): readonly LigneSaisie[] {
  if (id !== 'TAB-04') return lignes
  const annee = ({ annee: lue }: LigneSaisie): number => (typeof lue === 'number' ? lue : Number.MAX_SAFE_INTEGER)
  return [...lignes].sort((a, b) => annee(a) - annee(b))
}

describe('feuille retouchée à la main', () => {
  const tab15 = tableDe('TAB-15')
  const TITRES = tab15.colonnes.map(({ intitule }) => intitule)
  const ligne = (arr: string | null, rp: number | null = null): readonly ContenuSaisi[] => [
    arr,
    rp,
    null,
    null,
    null,
    null,
    null,
    null,
  ]

  it('lit les lignes ajoutées, sous le Total aussi, et ôte Total et fin vide', () => {
    const { lignes } = lireLignes(tab15, [
      TITRES,
      ligne('1er', 10),
      ligne('2e'),
      ligne('Total', 10),
      ligne('3e', 5),
      ligne(null),
      ligne(null),
    ])
    expect(lignes).toEqual([{ arr: '1er', rp: 10 }, { arr: '2e' }, { arr: '3e', rp: 5 }])
  })

  it('garde la place d’une ligne vide au milieu', () => {
    expect(lireLignes(tab15, [TITRES, ligne('1er'), ligne(null), ligne('3e')]).lignes).toEqual([
      { arr: '1er' },
      {},
      { arr: '3e' },
    ])
  })

  it('suit les colonnes déplacées, laisse les étrangères de côté et le dit', () => {
    const titres = [...TITRES.slice(0, 1), 'Notes du maire', ...TITRES.slice(1)]
    const lues = lireLignes(tab15, [titres, ['1er', 'à revoir', ...ligne(null, 8).slice(1)]])
    expect(lues.lignes).toEqual([{ arr: '1er', rp: 8 }])
    expect(lues.etrangeres).toEqual(['Notes du maire'])
    expect(lues.anomalies).toEqual([])
  })

  it('ne lit pas ce qui est à côté du tableau, et lit les colonnes d’après une colonne sans titre', () => {
    const aCote = [...TITRES, null, 'Commune', 'Arrondissement']
    expect(lireLignes(tab15, [aCote, [...ligne('1er', 4), null, 'Paris', 'x']])).toEqual({
      lignes: [{ arr: '1er', rp: 4 }],
      horsTableau: {},
      colonnes: new Set(TITRES.keys()),
      etrangeres: [],
      anomalies: [],
    })
    const coupee = [TITRES[0] ?? '', null, ...TITRES.slice(1)]
    expect(lireLignes(tab15, [coupee, ['1er', null, ...ligne(null, 4).slice(1)]]).lignes).toEqual([{ arr: '1er', rp: 4 }])
  })

  it('nomme une colonne absente, en double ou renommée, sans rien rattacher', () => {
    const [arr, rp, ls, ...suite] = TITRES as [string, string, string, ...string[]]
    const lues = lireLignes(tab15, [
      [arr, rp, rp, `${ls} SRU`, ...suite.filter((titre) => titre !== 'Engagements')],
      ['1er', 1, 2, 3],
    ])
    expect(lues.lignes).toEqual([{ arr: '1er' }])
    expect(lues.anomalies.map(redigerMessage)).toEqual([
      expect.stringMatching(/« Logements sociaux SRU » ressemble à « Logements sociaux »/),
      expect.stringMatching(/Plusieurs colonnes « Résidences principales »/),
      expect.stringMatching(/« Engagements » absente/),
    ])
  })

  it('retrouve les lignes de la trame par leur intitulé, dans l’ordre de la trame', () => {
    const table = tableDe('TAB-05')
    const [titres, a, b, c, d] = [
      table.colonnes.map(({ intitule }) => intitule),
      ...table.lignes.map(({ intitule }, rang) => [intitule, `m${rang}`, rang, null]),
    ] as unknown as [ContenuSaisi[], ContenuSaisi[], ContenuSaisi[], ContenuSaisi[], ContenuSaisi[]]
    const autre = [a[0] ?? null, 'après 2000', 7, null]
    expect(lireLignes(table, [titres, d, a, autre, b]).lignes).toEqual([
      { modalite: 'm0', nb: 0 },
      { modalite: 'm1', nb: 1 },
      {},
      { modalite: 'm3', nb: 3 },
      { theme: a[0], modalite: 'après 2000', nb: 7 },
    ])
    expect(c[0]).toBeDefined()
  })

  it('une formule de l’utilisateur est une saisie, une formule de la table n’en est pas', () => {
    const valeurs = [TITRES, ligne('1er', 15), ligne('2e', 9), ligne('3e', 2), ligne('4e', 3)]
    const formules: Readonly<Record<string, string>> = {
      '1,1': '=10+5',
      '2,1': '=INDEX(Communes!$B:$B,3)',
      '3,1': '=_xldudf_MIXITE_SRU_MANQUANTS(1,2,3)',
      '4,1': "=IF('Hypothèses'!$B$2=1,3,4)",
    }
    expect(lireLignes(tab15, valeurs, (i, j) => formules[`${i},${j}`] ?? null).lignes).toEqual([
      { arr: '1er', rp: 15 },
      { arr: '2e' },
      { arr: '3e' },
      { arr: '4e' },
    ])
  })

  it('une feuille vide, ou sans aucun titre de la table, ne rend aucune ligne', () => {
    expect(lireLignes(tab15, []).lignes).toEqual([])
    const autre = lireLignes(tab15, [['Bonjour'], ['x']])
    expect([autre.lignes, autre.etrangeres]).toEqual([[], ['Bonjour']])
  })
})
