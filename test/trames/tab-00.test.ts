import { PARAMETRES, PERIODES, valeurAuJour } from '../../src/regles'
import { tableDe } from './periode-de'

/** Nombre du paramètre daté, dans son unité. */
function parametre(id: string, jour: string): number {
  const trouve = PARAMETRES.find((candidat) => candidat.id === id)
  const valeur = trouve === undefined ? undefined : valeurAuJour(trouve, jour)
  if (valeur === undefined) throw new Error(`paramètre ${id} sans valeur au ${jour}`)
  return valeur.valeur
}

const DEBUTS = PERIODES.map(({ periode, du }) => [periode, du] as const)

describe.each(DEBUTS)('TAB-00 de %s égale les paramètres datés', (periode, du) => {
  const { lignes } = tableDe('TAB-00', periode)
  const valeurs = (rang: number) => lignes[rang]?.valeurs ?? {}

  it.each([[0, '33'], [1, '50'], [2, '100']])('ligne %i : régime %s %%', (rang, regime) => {
    const legal = parametre(`P_legal.${regime}`, du)
    expect(valeurs(rang)).toMatchObject({ legal: legal / 100, mut_epci: legal / 100 })
    expect(valeurs(rang).abaissant).toBe(parametre(`P_ab.${regime}`, du) / 100)
    expect(valeurs(rang).mut_commune).toBeCloseTo((legal * parametre('P_mut', du)) / 10000, 12)
  })

  it.each([[3, 'rang_1'], [4, 'rang_2'], [5, 'en_cours']])('ligne %i : nouvelle entrante, %s, sans aménagement', (rang, cas) => {
    expect(valeurs(rang)).toEqual({
      legal: parametre(`P_entrant.${cas}`, du) / 100,
      abaissant: null,
      duree_ab: null,
      mut_commune: null,
      mut_epci: null,
      duree_mut: null,
    })
  })

  it('durées', () => {
    const duree = parametre('P_periode.duree', du)
    for (const rang of [0, 1, 2]) {
      expect(valeurs(rang).duree_ab).toMatch(new RegExp(`^${parametre('P_ab.duree', du)} x ${duree} ans sauf dérogation`))
      expect(valeurs(rang).duree_mut).toBe(`${parametre('P_mut.duree', du)} x ${duree} ans pour une même commune`)
    }
  })
})

describe('TAB-00 de 2023-2025, telle que l’annexe 1 l’imprime', () => {
  const { lignes } = tableDe('TAB-00')

  it('rythmes et planchers', () => {
    const nombres = lignes.map(({ valeurs = {} }) => [valeurs.legal, valeurs.abaissant, valeurs.mut_commune, valeurs.mut_epci])
    expect(nombres).toEqual([
      [0.33, 0.25, 0.165, 0.33],
      [0.5, 0.4, 0.25, 0.5],
      [1, 0.8, 0.5, 1],
      [0.15, null, null, null],
      [0.25, null, null, null],
      [0.1, null, null, null],
    ])
  })

  it('les 17 % de l’annexe 1 sont l’autre lecture, du seul régime 33', () => {
    expect(lignes.map(({ autresLectures = [] }) => autresLectures)).toEqual([
      [{ point: 'AMB-06', colonne: 'mut_commune', valeur: 0.17 }], [], [], [], [], [],
    ])
  })

  it('situations et durées, à la lettre', () => {
    expect(lignes.map(({ intitule }) => intitule)).toEqual([
      'Cas classique',
      'Commune dont le taux de LS est entre 2 et 4 points en deçà de son taux légal',
      'Commune dont le taux de LS est à moins de 2 points de son taux légal',
      'Dérogation pour les communes nouvellement entrées dans le dispositif SRU (VIII) - 1ère période triennale',
      'Dérogation pour les communes nouvellement entrées dans le dispositif SRU (VIII) - 2e période triennale',
      'Dérogation pour les communes nouvellement entrées dans le dispositif SRU (VIII) - Entrée en cours de période triennale',
    ])
    expect(lignes[0]?.valeurs?.duree_ab).toBe(
      '3 x 3 ans sauf dérogation possible si commune < 5 000 habitants ou inconstructibilité comprise entre 30 et 50 % ' +
        'du territoire urbanisé',
    )
    expect(lignes[0]?.valeurs?.duree_mut).toBe('2 x 3 ans pour une même commune')
  })
})
