import type { Brut } from '../../../src/catalogue'
import { coter, notesDe } from './appel'

const GRILLE: Brut[][] = [
  ['critère', 'points', 'colonne'],
  ['P05', 10, 'Situation de logement'],
  ['P14', 30, 'Situation de logement'],
  ['P15', 20, 'Situation de logement'],
]
const noter = (valeurs: Brut[], titre = 'Situation de logement', grille = GRILLE.map((l, i) => (i === 0 ? l : [l[0] ?? null, l[1] ?? null, titre]))) =>
  coter([titre, 'x'], valeurs.map((v) => [v, 'x']), grille)

describe('situation de logement du CERFA dans une seule colonne (COT-08)', () => {
  it.each<[Brut, number]>([
    ['Logé en logement-foyer', 10],
    ['STRUCTURE D’HEBERGEMENT', 10],
    ["Centre départemental de l'enfance", 10],
    ['Sans abri, habitat de fortune, bidonville', 30],
    ['Occupant sans titre, squat; camping', 30],
    ['Habitat mobile', 30],
    ['Chez les parents ou chez les enfants', 20],
    ["A l'hôtel", 20],
    ['À l’hôtel', 20],
    ['Locataire HLM', 0],
    [null, 0],
    ['', 0],
    [0, 0],
  ])('%s : %d', (champ, note) => expect(notesDe(noter([champ]))).toEqual([note]))

  it('un libellé hors des onze se signale et ne bloque pas ; un vide est une donnée manquante', () => {
    const rendu = noter(['Locataire HLM', 'Chez un particulier', null, 'Péniche'])
    expect(notesDe(rendu)).toEqual([0, 20, 0, 0])
    expect(rendu.alertes.join()).toContain('situation non rattachée à l’un des onze champs du CERFA pour 2 demande(s) : 1, 4')
    expect(rendu.explication.filter(({ etape }) => etape.includes('manquante'))).toHaveLength(3)
  })

  it('un Oui dans une colonne de situation ne dit pas laquelle : erreur de la ligne', () => {
    expect(notesDe(noter([true]))[0]).toContain('en toutes lettres')
    expect(notesDe(noter([3]))[0]).toContain('« 3 » lu')
  })

  it.each(['#N/A', '#VALUE!', '#DIV/0!', ' #OCCUPÉ!'])('%s n’est pas une situation : erreur de la ligne', (code) => {
    expect(notesDe(noter([code, 'Habitat mobile']))).toEqual([expect.stringContaining(`« ${code} » lu`), 30])
  })

  it('une colonne que deux critères partagent porte la situation, quel que soit son titre', () => {
    expect(notesDe(noter(['Habitat mobile', 'Péniche'], 'Hébergement'))).toEqual([30, 0])
  })

  it('sans colonne nommée, le titre usuel suffit', () => {
    expect(notesDe(noter(['Habitat mobile'], 'Situation de logement actuelle', GRILLE.map(([c, p]) => [c ?? null, p ?? null])))).toEqual([30])
  })

  it('une colonne Oui/Non à soi lit encore Oui et Non, et le champ du CERFA ; le reste est illisible', () => {
    const rendu = coter(['P14', 'x'], ['Oui', 'Non', 'Habitat mobile', 'A l’hôtel', 'Péniche'].map((v) => [v, 'x']), [['critère', 'points'], ['P14', 30]])
    expect(notesDe(rendu)).toEqual([30, 0, 30, 0, expect.stringContaining('« Péniche » lu')])
  })
})

describe('en-têtes', () => {
  it('en double : refusés avec leurs colonnes', () => {
    const rendu = coter(['DALO', 'x', 'dalo'], [[true, 1, true]], [['critère', 'points'], ['DALO', 10]])
    expect(rendu.message).toContain('colonnes 1 et 3')
  })

  it('accentués ou non, en capitales ou non : les mêmes', () => {
    expect(notesDe(coter(['ANCIENNETE DE LA DEMANDE'], [['2022-03-15']], [['Critere', 'Points', 'Bareme'], ['Ancienneté de la demande', 3, 'par an']]))).toEqual([6])
  })

  it.each<[string, Brut]>([
    ['null pour vide', null],
    ['0 pour vide', 0],
    ['texte vide', ''],
  ])('titre fusionné sur deux colonnes (%s) : la première est lue, la seconde se signale', (_cas, vide) => {
    const grille = [['critère', 'points'], ['DALO', 10]]
    const rendu = coter(['DALO', vide, 'x'], [[true, '2024-01-01', 'x']], grille)
    expect(notesDe(rendu)).toEqual([10])
    expect(rendu.alertes.join()).toContain('colonne 2 : sans titre mais remplie, après « DALO »')
    expect(coter(['DALO', vide, 'x'], [[true, vide, 'x']], grille).alertes.join()).not.toContain('sans titre')
  })
})

describe('recouvrements dans la note (COT-09)', () => {
  const grille = [['critère', 'points'], ['P12', 20], ['S09', 10], ['S10', 10], ['DALO', 40]]
  const alerte = (ligne: Brut[]) => coter(['P12', 'S09', 'S10', 'DALO'], [ligne], grille).alertes.join()

  it('plus de la moitié de la note se signale, la moitié juste non', () => {
    expect(alerte([true, true, true, false])).toContain('Plus de la moitié')
    expect(alerte([true, true, true, true])).not.toContain('Plus de la moitié')
    expect(alerte([true, false, false, false])).not.toContain('Plus de la moitié')
  })
})
