import { reconnaitreLignes, resumerColonnes, resumerTableaux } from './reconnaitre-feuilles'

const TITRES = ['Commune', 'RP', 'LLS', 'Taux SRU', 'Déficit']
const VALBRUNE = ['Valbrune', 9873, 1898, 19.22, 571]
const ORNE = ['Orne', 2745, 501, 18.25, 48]
const LETTRES = [...'abcdefghijklmnopqrstuvwxyz']

/** Titres que nul modèle ne connaît, et des valeurs quelconques. */
const inconnus = (nombre: number) =>
  Array.from({ length: nombre }, (_, i) => `Repère ${LETTRES[i % 26] ?? ''}${LETTRES[Math.floor(i / 26)] ?? ''}`)
const valeurs = (nombre: number) => Array.from({ length: nombre }, (_, i) => 3 * i + 7)

describe('un tableau se reconnaît à ce qu’il porte, si large soit-il', () => {
  it.each([28, 38, 43, 80])('%s colonnes étrangères à droite', async (nombre) => {
    const classeur = await reconnaitreLignes([
      [...TITRES, ...inconnus(nombre)],
      [...VALBRUNE, ...valeurs(nombre)],
      [...ORNE, ...valeurs(nombre)],
    ])
    expect(classeur.tableaux.map(({ type, objets, etrangeres }) => [type, objets.length, etrangeres.length])).toEqual([
      ['SRU-02', 2, nombre],
    ])
    expect(resumerColonnes(classeur).map((colonne) => colonne.split(' ')[0])).toEqual([
      'nom',
      'residences',
      'logements',
      'taux',
      'manquants',
    ])
  })

  it('les colonnes étrangères au milieu', async () => {
    const ecarter = <V>([premiere, ...suite]: readonly V[], milieu: readonly V[]) => [
      ...(premiere === undefined ? [] : [premiere]),
      ...milieu,
      ...suite,
    ]
    const lignes = [
      ecarter(TITRES, inconnus(45)),
      ecarter<string | number>(VALBRUNE, valeurs(45)),
      ecarter<string | number>(ORNE, valeurs(45)),
    ]
    expect(resumerTableaux(await reconnaitreLignes(lignes))).toEqual(['SRU-02 A1:AX3 : 2 objets'])
  })

  it('un groupe fusionné coiffe les colonnes étrangères', async () => {
    const groupe = [null, null, null, null, null, 'Divers', ...Array.from({ length: 44 }, () => null)]
    const lignes = [groupe, [...TITRES, ...inconnus(45)], [...VALBRUNE, ...valeurs(45)], [...ORNE, ...valeurs(45)]]
    expect(resumerTableaux(await reconnaitreLignes(lignes, { fusions: ['F1:AX1'] }))).toEqual(['SRU-02 A1:AX4 : 2 objets'])
  })

  it.each<[string, readonly string[], readonly (string | number)[]]>([
    [
      'de population',
      ['Code commune', 'Commune', 'Population', 'EPCI', 'Département'],
      ['77901', 'Valbrune', 21930, 'CA Brune', '77'],
    ],
    ['de subventions', ['Association', 'Commune', 'Montant', 'Objectif', 'Réalisé'], ['Judo', 'Valbrune', 4000, 12, 9]],
    ['de budget', ['Service', 'Objectif', 'Réalisé', 'Taux', 'Écart'], ['Voirie', 120000, 98000, 0.82, -22000]],
  ])('un large tableau %s n’en est pas un d’obligations', async (_, titres, ligne) => {
    const { tableaux } = await reconnaitreLignes([
      [...titres, ...inconnus(45)],
      [...ligne, ...valeurs(45)],
      [...ligne, ...valeurs(45)],
    ])
    expect(tableaux).toEqual([])
  })
})
