import { auditerFeuilles, resumer } from '../fabrique'
import { reconnaitreLignes, resumerColonnes, resumerTableaux } from './reconnaitre-feuilles'

const LIBELLES = [
  ['Commune', 'Valbrune'],
  ['Résidences principales', 9873],
  ['Logements sociaux', 1898],
  ['Taux SRU', '19,22 %'],
  ['Taux cible', '25 %'],
  ['Logements manquants', 571],
  ['Objectif 2023-2025', 189],
] as const
const NOTIONS = ['nom', 'residences', 'logements', 'taux', 'cible', 'manquants', 'objectif']

describe('fiches d’une commune', () => {
  it('sous « Libellé | Valeur », qui ressemble aux titres d’une grille', async () => {
    const classeur = await reconnaitreLignes([['Libellé', 'Valeur'], ...LIBELLES])
    expect(resumerTableaux(classeur)).toEqual(['SRU-02 A2:B8 : 1 objets, couché'])
    expect(resumerColonnes(classeur).map((colonne) => colonne.split(' ')[0])).toEqual(NOTIONS)
    expect(classeur.tableaux[0]?.etrangeres).toEqual([])
  })

  it('longée d’unités et de sources, qui ne sont pas des communes', async () => {
    const classeur = await reconnaitreLignes([
      ['Indicateur', 'Valeur', 'Unité', 'Source'],
      ...LIBELLES.map((ligne, i) => [...ligne, i === 0 ? null : 'logements', i === 0 ? null : 'DDT']),
    ])
    expect(resumerTableaux(classeur)).toEqual(['SRU-02 A2:D8 : 1 objets, couché'])
    expect(classeur.tableaux[0]?.objets).toEqual([1])
  })

  it('aux libellés suivis de deux-points', async () => {
    const classeur = await reconnaitreLignes(LIBELLES.map(([libelle, valeur]) => [`${libelle} :`, valeur]))
    expect(resumerColonnes(classeur).map((colonne) => colonne.split(' ')[0])).toEqual(NOTIONS)
  })

  it('les communes d’une fiche dont aucune valeur n’est un nombre restent des objets', async () => {
    const classeur = await reconnaitreLignes(LIBELLES.map(([libelle], i) => [libelle, i === 0 ? 'Valbrune' : 'nc']))
    expect(classeur.tableaux.map(({ objets }) => objets.length)).toEqual([1])
  })

  it('une grille étroite reste une grille', async () => {
    const classeur = await reconnaitreLignes([
      ['Critère', 'Points'],
      ['Ancienneté de la demande', 10],
      ['Logement indigne', 20],
      ['Personne en situation de handicap', 20],
      ['Violences', 30],
      ['Suroccupation', 10],
    ])
    expect(classeur.tableaux.map(({ modele: { id }, transpose }) => [id, transpose])).toEqual([['COT-07', false]])
  })

  it('à deux paires par ligne : une seule commune, ses constats sur les vraies cases', async () => {
    const feuilles = (manquants: number) => ({
      Fiche: [
        ['Fiche communale', null, null, null],
        [],
        ['Commune', 'Orval', 'Population', 8120],
        ['Résidences principales', 3512, 'Logements sociaux', 602],
        ['Taux cible', 0.25, 'Logements manquants', manquants],
        ['Taux de rattrapage', 0.33, 'Objectif 2023-2025', 92],
      ],
    })
    expect(resumer(await auditerFeuilles(feuilles(276))).filter((constat) => /^(?:EL|IN) /.test(constat))).toEqual([])
    expect(resumer(await auditerFeuilles(feuilles(286))).filter((constat) => /^(?:EL|IN) /.test(constat))).toEqual(['IN SRU-02 Fiche!D5 286→276'])
    expect((await auditerFeuilles(feuilles(276))).tableaux.map(({ type, plage }) => [type, plage.ligne, plage.colonnes])).toEqual([['SRU-02', 2, 4]])
  })
})
