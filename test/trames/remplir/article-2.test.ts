import { PERIODES } from '../../../src/regles'
import { redigerMessage } from '../../../src/textes'
import { decrireRemplissage, FEUILLE_COMMUNES, FEUILLE_HYPOTHESES } from '../../../src/trames'
import type { CommuneARemplir } from '../../../src/trames'
import { periodeDe } from '../periode-de'
import { entree, lignesCalculees, PLEINE, VIDE } from './calculer'

const A: CommuneARemplir = {
  ...VIDE,
  nom: 'A',
  residences: 10_000,
  logements: 1900,
  cible: 0.25,
  situation: 'droit commun',
  objectifRetenu: 120,
}
const B: CommuneARemplir = {
  ...A,
  nom: 'B',
  residences: 10_000,
  logements: 2260,
  objectifRetenu: 130,
  accord: true,
  dateAccord: 45_000,
}
const C: CommuneARemplir = { ...A, nom: 'C', residences: 5000, logements: 950, objectifRetenu: 167, accord: false }

describe('TAB-13, contrat abaissant', () => {
  it.each(PERIODES.map((fiche) => [fiche.periode, fiche] as const))(
    'X | 571 | 33 %% | 189 | 28,02 %% | 160 en %s',
    (_periode, fiche) => {
      const [ligne] = lignesCalculees(decrireRemplissage('TAB-13', entree([PLEINE], { fiche })))
      expect(ligne?.slice(0, 4)).toEqual(['X', 571, 0.33, 189])
      expect(ligne?.[4]).toBeCloseTo(0.2802, 4)
      expect(ligne?.[5]).toBe(160)
    },
  )

  it('déduit l’objectif du taux retenu quand lui seul est donné', () => {
    const [ligne] = lignesCalculees(decrireRemplissage('TAB-13', entree([{ ...PLEINE, objectifRetenu: null, tauxRetenu: 0.25 }])))
    expect(ligne?.slice(4, 6)).toEqual([0.25, 143])
  })

  it('laisse vide ce que rien n’établit, et garde un déficit notifié sans parc', () => {
    expect(lignesCalculees(decrireRemplissage('TAB-13', entree([VIDE, { ...VIDE, nom: 'Y', manquants: 312 }])))).toEqual([
      ['X', null, null, null, null, null],
      ['Y', 312, null, null, null, null],
    ])
  })

  it('garde à une nouvelle entrante le taux et l’objectif du VIII, et rend à une exemptée ce que la fonction rend', () => {
    const entrante = { ...PLEINE, nom: 'E', situation: 'nouvelle entrante rang 1', manquants: 312, objectifRetenu: null }
    const exemptee = { ...PLEINE, nom: 'Z', situation: 'exemptée', objectifRetenu: null }
    const lignes = lignesCalculees(decrireRemplissage('TAB-13', entree([entrante, exemptee])))
    expect(lignes[0]).toEqual(['E', 312, 0.15, 47, 0.15, 47])
    expect(lignes[1]?.slice(2)).toEqual(['#N/A', '#N/A', null, null])
  })

  it.each(['L’Haÿ-les-Roses', 'L\'Haÿ "le Bourg"', '=SOMME(A1)', 'É'])('retrouve la commune « %s » par son nom', (nom) => {
    const [, ligne] = lignesCalculees(decrireRemplissage('TAB-13', entree([A, { ...PLEINE, nom }])))
    expect(ligne?.slice(0, 4)).toEqual([nom, 571, 0.33, 189])
  })
})

describe('TAB-14, contrat mutualisant', () => {
  it('additionne 1 140, 417 et 417, à 36,58 %', () => {
    const lignes = lignesCalculees(decrireRemplissage('TAB-14', entree([A, B, C], { modalite: 'C' })))
    expect(lignes.map((ligne) => [ligne[0], ligne[1], ligne[3], ligne[5]])).toEqual([
      ['A', 600, 198, 120],
      ['B', 240, 120, 130],
      ['C', 300, 99, 167],
      ['Total', 1140, 417, 417],
    ])
    expect(lignes[3]?.[2]).toBeCloseTo(0.3658, 4)
    expect(lignes[3]?.[4]).toBeCloseTo(0.3658, 4)
    expect(lignes.map((ligne) => ligne.slice(6))).toEqual([
      [null, null],
      [true, 45_000],
      [false, null],
      [null, null],
    ])
  })

  it('ne donne aucun total d’une colonne où manque une commune', () => {
    const lignes = lignesCalculees(decrireRemplissage('TAB-14', entree([A, { ...B, objectifRetenu: null }], { modalite: 'C' })))
    expect(lignes[2]?.slice(0, 6)).toEqual(['Total', 840, expect.closeTo(318 / 840, 10), 318, null, null])
  })

  it('laisse hors de la répartition nouvelle entrante, exemptée et cible atteinte, et le dit', () => {
    const entrante = { ...A, nom: 'E', situation: 'nouvelle entrante rang 1' }
    const remplissage = decrireRemplissage(
      'TAB-14',
      entree(
        [
          A,
          entrante,
          { ...A, nom: 'Z', situation: 'exemptée' },
          { ...A, nom: 'T', logements: 2500 },
          { ...A, nom: 'I', logements: null },
        ],
        { modalite: 'C' },
      ),
    )
    expect(lignesCalculees(remplissage).map(([nom]) => nom)).toEqual(['A', 'I', 'Total'])
    expect(remplissage.suppositions.map(redigerMessage)).toEqual([
      expect.stringMatching(/Nouvelle entrante.* : E\./),
      expect.stringMatching(/exemptée.* : Z\./),
      expect.stringMatching(/cible atteint.* : T\./),
    ])
  })

  it('vide, sous le Total, les lignes des communes retirées depuis', () => {
    const lignes = lignesCalculees(decrireRemplissage('TAB-14', entree([A], { modalite: 'C', lignes: [{}, {}, {}] })))
    expect(lignes.map(([nom]) => nom)).toEqual(['A', 'Total', null, null])
  })
})

describe('TAB-16, objectifs qualitatifs', () => {
  it.each([
    ['objectif retenu', 'B', {}, [160, 48, 0.3, 48]],
    ['objectif légal d’un contrat sans aménagement', 'A', { objectifRetenu: null }, [189, 57, 0.3, 56]],
    ['objectif retenu d’un contrat sans aménagement', 'A', { objectifRetenu: 220 }, [220, 66, 0.3, 66]],
    ['taux retenu', 'B', { objectifRetenu: null, tauxRetenu: 0.25 }, [143, 43, 0.3, 42]],
    ['rien de retenu', 'B', { objectifRetenu: null }, [null, null, 0.3, null]],
    ['moins de 10 % et pas de PLH', 'B', { logements: 987, plh: false }, [160, 48, 0.2, 32]],
    ['10 % tout juste, sans PLH', 'B', { residences: 10_000, logements: 1000, plh: false }, [160, 48, 0.3, 48]],
    ['moins de 10 %, PLH inconnu', 'B', { logements: 987, plh: null }, [160, 48, null, null]],
  ] as const)('%s', (_cas, modalite, change, attendu) => {
    const [ligne] = lignesCalculees(decrireRemplissage('TAB-16', entree([{ ...PLEINE, ...change }], { modalite })))
    expect(ligne).toEqual([...attendu, null, 'X'])
  })

  it('dit qu’un contrat sans aménagement reprend l’objectif légal', () => {
    const dire = (modalite: 'A' | 'B'): readonly string[] =>
      decrireRemplissage('TAB-16', entree([{ ...PLEINE, objectifRetenu: null }], { modalite })).suppositions.map(redigerMessage)
    expect(dire('A')).toEqual(['Objectif retenu non renseigné, objectif légal repris : X.'])
    expect(dire('B')).toEqual([])
  })
})

describe('feuilles que lisent les formules', () => {
  it('viennent avant la table : « Hypothèses », puis « Communes »', () => {
    const { feuilles } = decrireRemplissage('TAB-13', entree([PLEINE]))
    expect(feuilles.map(({ nom }) => nom)).toEqual([FEUILLE_HYPOTHESES, FEUILLE_COMMUNES, 'TAB-13'])
  })

  it('« Communes » porte ses douze colonnes et l’année d’inventaire de la période', () => {
    const { feuilles } = decrireRemplissage('TAB-13', entree([{ ...B, code: '59410' }], { fiche: periodeDe('2026-2028') }))
    const communes = feuilles.find(({ nom }) => nom === FEUILLE_COMMUNES)
    expect(communes?.cellules[0]).toHaveLength(12)
    expect(communes?.cellules[0]?.[5]).toContain('2025')
    expect(communes?.cellules[1]).toEqual(['B', 10_000, 2260, 0.25, 'droit commun', null, 130, null, null, true, 45_000, '59410'])
    expect(communes?.colonnes.map(({ format }) => format)).toEqual([
      null,
      '#,##0',
      '#,##0',
      '0.00%',
      null,
      '#,##0',
      '#,##0',
      '0.00%',
      null,
      null,
      'dd/mm/yyyy',
      null,
    ])
  })

  it('« Hypothèses » tient une ligne par point ouvert du rattrapage et du contrat, et le choix donné change les nombres', () => {
    const hypotheses = [{ point: 'AMB-05', lecture: 'autre 2', motif: 'délibération' }]
    const remplissage = decrireRemplissage('TAB-13', entree([PLEINE], { hypotheses }))
    const lignes = remplissage.feuilles[0]?.cellules.slice(1) ?? []
    expect(lignes.map(([point]) => point)).toEqual(expect.arrayContaining(['AMB-01', 'AMB-06', 'AMB-20', 'AMB-27']))
    expect(lignes.map(([point]) => point)).not.toContain('AMB-36')
    expect(lignes.find(([point]) => point === 'AMB-05')).toEqual([
      'AMB-05',
      'autre 2',
      'entier supérieur',
      'autre : au plus proche ; autre 2 : entier inférieur',
      null,
      'délibération',
      'arrondi de l’objectif et du plancher',
    ])
    expect(lignes.filter(([, choix]) => choix !== 'défaut')).toHaveLength(1)
    expect(lignesCalculees(remplissage)[0]?.[3]).toBe(188)
  })
})
