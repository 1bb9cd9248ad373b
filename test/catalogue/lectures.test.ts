import type { ArgumentBrut } from '../../src/catalogue'
import { calculer } from '../cas/lecteur'

const lire = (lectures: ArgumentBrut, arrondi: string | null = null) =>
  calculer('SRU_OBJECTIF', [10000, 2300, 0.25, null, null, arrondi, null, lectures])

describe('argument « lectures »', () => {
  it.each<[string, ArgumentBrut, number]>([
    ['omis', null, 100],
    ['défaut dit', 'AMB-01: défaut', 100],
    ['sans accent', 'AMB-01: DEFAUT', 100],
    ['texte', 'AMB-01: autre', 200],
    ['sans espace, minuscules', 'amb-01:autre', 200],
    ['plusieurs, point-virgule final', 'AMB-01: autre; AMB-05: autre 2;', 200],
    ['signe égal', 'AMB-01 = autre', 200],
    [
      'plage de deux colonnes',
      [
        ['AMB-01', 'autre'],
        ['AMB-05', 'autre'],
      ],
      200,
    ],
    [
      'plage avec titres et lignes vides',
      [
        ['Point ouvert', 'Lecture'],
        ['AMB-01', 'autre'],
        [0, 0],
        [null, ''],
      ],
      200,
    ],
    [
      'plage où la lecture n’est pas choisie',
      [
        ['AMB-01', null],
        ['AMB-02', 0],
      ],
      100,
    ],
    ['plage d’une case', [['AMB-01: autre']], 200],
    ['point sans effet ici', 'AMB-43: autre 3', 100],
  ])('%s', (_cas, brut, valeur) => expect(lire(brut)).toMatchObject({ etat: 'etabli', valeur }))

  it.each<[string, ArgumentBrut, string]>([
    ['identifiant inconnu', 'AMB-99: autre', '« AMB-99 »'],
    ['identifiant mal écrit', 'AMB-1: autre', '« AMB-1 »'],
    ['lecture inexistante', 'AMB-01: autre 2', '« autre 2 »'],
    ['lecture d’un point qui n’en a pas', 'AMB-11: autre', '« autre »'],
    ['mot inconnu', 'AMB-01: la mienne', '« la mienne »'],
    ['sans lecture', 'AMB-01', '« AMB-01 »'],
    ['deux lectures d’un même point', 'AMB-01: autre; AMB-01: défaut', 'AMB-01'],
    ['plage d’une colonne', [['AMB-01'], ['autre']], 'deux colonnes'],
    ['plage de trois colonnes', [['AMB-01', 'autre', 'motif']], 'deux colonnes'],
    ['nombre', 3, '« 3 »'],
    ['booléen', true, 'lectures'],
  ])('%s : refus par son nom', (_cas, brut, fragment) => {
    expect(lire(brut)).toMatchObject({ etat: 'refuse', message: expect.stringContaining(fragment) })
  })

  it('un argument explicite l’emporte ; s’il contredit la lecture, refus', () => {
    expect(lire('AMB-05: autre', 'proche')).toMatchObject({ etat: 'etabli' })
    expect(lire('AMB-05: autre', 'supérieur')).toMatchObject({ etat: 'refuse', message: expect.stringContaining('AMB-05') })
    expect(calculer('FLUX_PART', [1000, 350, 0.05, 'agents', null, 'proche', 'AMB-43: autre 3'])).toMatchObject({
      etat: 'refuse',
      message: expect.stringContaining('AMB-43'),
    })
  })

  it('toute lecture choisie que la fonction connaît paraît dans les hypothèses, avec ou sans effet', () => {
    const { hypotheses } = lire('AMB-01: autre; AMB-04: autre')
    expect(hypotheses.find(({ id }) => id === 'AMB-01')).toMatchObject({
      lecture: 'autre',
      effet: expect.stringContaining('→ 100'),
    })
    expect(hypotheses.find(({ id }) => id === 'AMB-04')).toMatchObject({
      lecture: 'autre',
      effet: expect.stringContaining('même valeur'),
    })
  })
})
