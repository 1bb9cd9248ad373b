import type { Brut } from '../../../src/catalogue'
import { coter, notesDe } from './appel'

const ENTETES = ['DALO', 'Refus', 'Fin du refus', 'Dépôt', 'Double', 'double']
const DEMANDE = [[true, false, '2024-12-31', '2020-01-01', true, true]]
const refus = (titres: readonly Brut[], ...lignes: readonly (readonly Brut[])[]): string => {
  const rendu = coter(ENTETES, DEMANDE, [titres, ...lignes])
  expect(rendu).toMatchObject({ etat: 'refuse', valeur: null })
  return rendu.message ?? ''
}

describe('grille illisible : tout l’appel est refusé, par la ligne et la colonne fautives', () => {
  it.each<[string, readonly Brut[], readonly Brut[], string]>([
    ['points vides', ['critère', 'points'], ['DALO', null], 'ligne 2, colonne « points »'],
    ['points en texte', ['critère', 'points'], ['DALO', 'beaucoup'], '« beaucoup » lu'],
    ['points avec unité', ['critère', 'points'], ['DALO', '10 pts'], '« 10 pts » lu'],
    ['points ambigus', ['critère', 'points'], ['DALO', '1,234'], '« 1,234 » lu'],
    ['points négatifs d’un critère', ['critère', 'points'], ['DALO', -1], 'seuls N01 et N02'],
    ['points positifs d’une pénalité', ['critère', 'points', 'colonne', 'fin'], ['N01', 20, 'Refus', '2024-12-31'], 'négatif'],
    ['pénalité à 0', ['critère', 'points', 'colonne', 'fin'], ['N01', 0, 'Refus', '2024-12-31'], 'négatif'],
    ['pénalité plafonnée', ['critère', 'points', 'colonne', 'fin', 'barème'], ['N01', -20, 'Refus', '2024-12-31', 'plafond 5'], 'sans plafond'],
    ['pénalité sans fin', ['critère', 'points', 'colonne', 'fin'], ['N01', -20, 'Refus', null], 'date de fin'],
    [
      'pénalité sans colonne de fin',
      ['critère', 'points', 'colonne'],
      ['Refus d’un logement adapté', -20, 'Refus'],
      'date de fin',
    ],
    [
      'fin qui n’est ni date ni en-tête',
      ['critère', 'points', 'colonne', 'fin'],
      ['N01', -20, 'Refus', 'bientôt'],
      '« bientôt » lu',
    ],
    ['en-tête pour fin d’un critère ordinaire', ['critère', 'points', 'fin'], ['DALO', 20, 'Fin du refus'], 'une date'],
    ['fin avant début', ['critère', 'points', 'début', 'fin'], ['DALO', 20, '2024-02-02', '2024-02-01'], 'postérieure'],
    ['date à deux chiffres', ['critère', 'points', 'début'], ['DALO', 20, '01/02/24'], 'colonne « début »'],
    ['barème inconnu', ['critère', 'points', 'barème'], ['DALO', 20, 'par semaine'], '« par semaine » lu'],
    ['paliers illisibles', ['critère', 'points', 'barème'], ['DALO', 20, 'paliers 12-5'], 'paliers 12:5'],
    ['palier en double', ['critère', 'points', 'barème'], ['DALO', 20, 'paliers 12:5 | 12:6'], 'paliers 12:5'],
    ['palier négatif', ['critère', 'points', 'barème'], ['DALO', 20, 'paliers 12:-5'], 'positifs'],
    ['seuil sans signe', ['critère', 'points', 'seuil'], ['DALO', 20, '30'], '« 30 » lu'],
    ['seuil et barème', ['critère', 'points', 'seuil', 'barème'], ['Dépôt', 20, '>=3', 'par an'], 'pas les deux'],
    ['mode inconnu', ['critère', 'points', 'mode'], ['DALO', 20, 'moyenne'], '« moyenne » lu'],
    ['maximum sans groupe', ['critère', 'points', 'mode'], ['DALO', 20, 'maximum'], 'groupe'],
    ['colonne absente des demandes', ['critère', 'points', 'colonne'], ['DALO', 20, 'Dallo'], '« Dallo » lu'],
    ['colonne en double dans les demandes', ['critère', 'points', 'colonne'], ['DALO', 20, 'Double'], 'une seule fois'],
    ['pièce absente des demandes', ['critère', 'points', 'pièce'], ['DALO', 20, 'Justificatif'], '« Justificatif » lu'],
    ['critère sans nom', ['critère', 'points'], [null, 20], 'colonne « critère »'],
  ])('%s', (_cas, titres, ligne, fragment) => expect(refus(titres, ligne)).toContain(fragment))

  it('colonne obligatoire absente ou en double, grille sans critère, deux modes dans un groupe', () => {
    expect(refus(['critère', 'poids'], ['DALO', 3])).toContain('« points » attendue')
    expect(refus(['points'], [3])).toContain('« critère » attendue')
    expect(refus(['critère', null, 'poids'], ['DALO', null, 3])).toContain('en-têtes lus : critère, poids ;')
    expect(refus(['critère', 'points', 'Points'], ['DALO', 3, 3])).toContain('en double')
    expect(refus(['critère', 'points'])).toContain('aucun critère')
    expect(refus(['critère', 'points', 'mode', 'groupe'], ['DALO', 3, 'maximum', 'g'], ['Refus', 3, 'exclusif', 'G'])).toContain(
      'deux modes',
    )
  })

  it('tous les motifs d’un coup', () => {
    const message = refus(['critère', 'points', 'barème'], ['DALO', null, 'par semaine'], ['Refus', 'x', null])
    for (const fragment of ['ligne 2, colonne « barème »', 'ligne 2, colonne « points »', 'ligne 3, colonne « points »']) {
      expect(message).toContain(fragment)
    }
  })
})

describe('plages', () => {
  const grille = [
    ['critère', 'points'],
    ['DALO', 10],
  ]
  it('formes incompatibles : refus ; plage absente : donnée manquante', () => {
    expect(coter(['DALO', 'X'], [[true]], grille)).toMatchObject({
      etat: 'refuse',
      message: expect.stringContaining('2 colonnes attendues'),
    })
    expect(coter([], [[true]], grille)).toMatchObject({ etat: 'incomplet' })
    expect(coter(['DALO'], [], grille)).toMatchObject({ etat: 'incomplet' })
    expect(coter(['DALO'], [[true]], [])).toMatchObject({ etat: 'incomplet' })
    expect(coter(['DALO'], [[true]], [['critère', 'points'], ['DALO']])).toMatchObject({ etat: 'refuse' })
  })

  it('en-têtes en ordre libre, sans casse ni accents ; lignes vides de la grille sautées', () => {
    expect(
      notesDe(
        coter(
          ['dalo'],
          [[true]],
          [
            ['POINTS', 'CRITERE'],
            [null, null],
            [10, 'P01'],
            ['', 0],
          ],
        ),
      ),
    ).toEqual([10])
  })

  it('une colonne des demandes absente de la grille ne compte pas, même illisible', () => {
    expect(notesDe(coter(['DALO', 'Remarque'], [[true, 'n’importe quoi']], grille))).toEqual([10])
  })

  it('un critère de la grille sans colonne compte 0 et se signale', () => {
    const rendu = coter(['DALO'], [[true]], [...grille, ['S24', 5]])
    expect(notesDe(rendu)).toEqual([10])
    expect(rendu.alertes.join()).toContain('« Parent isolé » n’a pas de colonne')
  })
})

it('un en-tête en double n’est reproché qu’une fois à un critère, même si son libellé est celui du catalogue', () => {
  const { etat, message } = coter(['DALO', 'dalo'], [[true, true]], [['critère', 'points'], ['DALO', 10]])
  expect(etat).toBe('refuse')
  expect(message?.match(/une seule fois/g)).toHaveLength(1)
})
