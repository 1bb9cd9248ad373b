import type { Brut } from '../../../../src/catalogue'
import { calculer } from '../../../cas/lecteur'

function constats(id: string, plage: readonly (readonly Brut[])[], date: string | null): readonly string[] {
  const { valeur, message } = calculer('FLUX_CONTROLE', [plage, id, date])
  if (typeof valeur !== 'object' || valeur === null) throw new Error(message ?? 'sans valeur')
  return valeur
    .filter(([gravite]) => gravite !== 'conforme')
    .map(([gravite, , ligne, colonne, phrase]) => `${String(gravite)} ${String(ligne)} ${String(colonne)} : ${String(phrase)}`)
}

function calculs(id: string, plage: readonly (readonly Brut[])[], date: string | null) {
  return calculer('FLUX_SUIVI', [plage, id, date]).valeur
}

describe('stock ajouté (FLUX-36), au regard de l’échéance du 24/11/2023', () => {
  const tableau = [
    ['Bailleur', 'Flux du préfet', 'Stock', 'Stock libéré', 'Ajout appliqué', 'Convention conforme le', 'Signalé à la DHUP'],
    ['A', 195, 45, 6, 6, null, true],
  ]

  it.each([
    ['2023-11-24', [[0, 195, 45255, '']], ['EL 2 ajout appliqué : A : 6 logements ajoutés avant le 25/11/2023, premier jour possible ; retirez-les.']],
    ['2023-11-25', [[6, 201, 45255, '']], []],
  ])('au %s', (date, attendus, dits) => {
    expect(calculs('FLUX-36', tableau, date)).toEqual(attendus)
    expect(constats('FLUX-36', tableau, date)).toEqual(dits)
  })
})

describe('bilan en commission (FLUX-35)', () => {
  const tableau = [
    ['Commission', 'Année', 'Présenté le'],
    ['Nord', 2024, '2024-06-15'],
  ]

  it.each([
    ['2024-06-14', [[1]], ['IF 2 date de présentation : Nord : bilan à présenter en 2024.']],
    ['2024-06-15', [[0]], []],
    [null, [[0]], []],
  ])('présentation du 15/06/2024, contrôlée le %s', (date, attendus, dits) => {
    expect(calculs('FLUX-35', tableau, date)).toEqual(attendus)
    expect(constats('FLUX-35', tableau, date)).toEqual(dits)
  })
})

describe('arrêté du préfet (FLUX-37)', () => {
  const TITRES = ['Bailleur', 'Mise en demeure', 'Réception', 'Suivie d’effet', 'Résiliation', 'Arrêté du préfet', 'Signalé à la DHUP']
  const dire = (resiliation: Brut, arrete: Brut, dhup: Brut) =>
    constats('FLUX-37', [TITRES, ['A', '2024-01-08', '2024-01-10', false, resiliation, arrete, dhup]], '2024-12-31')

  it('sans résiliation, il se signale d’abord au ministère', () => {
    expect(dire(null, '2024-02-01', null)).toEqual([
      'AL 2 signalé à la DHUP : A : résiliation ou arrêté sans signalement préalable au ministère (DHUP).',
    ])
    expect(dire(null, '2024-02-01', true)).toEqual([])
  })

  it('avant la résiliation : laquelle des deux dates est juste ?', () => {
    expect(dire('2024-03-10', '2024-03-09', true)).toEqual([
      'AL 2 arrêté du préfet : A : arrêté du 09/03/2024 antérieur à la résiliation du 10/03/2024 ; laquelle des deux dates est juste ?',
    ])
    expect(dire('2024-03-10', '2024-03-10', true)).toEqual([])
  })
})

describe('état préalable (FLUX-28)', () => {
  const TITRES = ['Bailleur', 'Réservataire', 'Localisation', 'Nombre', 'Typologie', 'Parc', 'Transmis le']

  it('plus de réservés que de logements : dit, et sans part', () => {
    const tableau = (parc: number) => [TITRES, ['A', 'État', 'B', 101, 'T3', parc, '2023-03-01']]
    expect(constats('FLUX-28', tableau(100), null)).toEqual([
      'IN 2 parc du bailleur : 101 logements réservés pour un parc de 100 ; vérifiez les deux nombres.',
    ])
    expect(calculs('FLUX-28', tableau(100), null)).toEqual([[101, 101, '']])
    expect(constats('FLUX-28', tableau(101), null)).toEqual([])
    expect(calculs('FLUX-28', tableau(101), null)).toEqual([[101, 101, 1]])
  })

  it('même réservataire, localisation et typologie : comptés deux fois ?', () => {
    const ligne = (qui: string, ou: string, taille: string) => ['A', qui, ou, 10, taille, null, '2023-03-01']
    expect(constats('FLUX-28', [TITRES, ligne('État', 'Évry', 'T3'), ligne('ETAT', 'Evry', 't3'), ligne('État', 'Évry', 'T4')], null)).toEqual([
      'AL 3 réservataire : ETAT : même localisation et même typologie qu’à la ligne 2 ; ces logements sont-ils comptés deux fois ?',
    ])
  })
})

describe('transmission à venir (FLUX-29)', () => {
  const tableau = [
    ['Réservataire', 'Bailleur', 'Département', 'Avancement', 'Convention ancienne', 'Signature', 'Transmission', 'Concertation'],
    ['Ville', 'A', 'Rhône', 'signée', '2015-06-01', '2023-11-10', '2023-12-20', true],
  ]

  it('une date postérieure au contrôle ne transmet rien', () => {
    const dites = (date: string) => constats('FLUX-22', tableau, date).filter((dit) => dit.includes('transmi'))
    expect(dites('2023-11-17')).toEqual([])
    expect(dites('2023-11-18')[0]).toMatch(/^EL 2 .*signée depuis 8 jours, non transmise au préfet/)
    expect(dites('2023-12-20')[0]).toMatch(/^AL 2 /)
  })
})

describe('attributions en gestion déléguée (FLUX-19)', () => {
  const TITRES = ['Attribution', 'Réservataire', 'Date d’attribution', 'Date de bail', 'Comptée']
  const ligne = (attribution: string | null) => [attribution, 'État', '2024-03-01', '2024-03-20', true]

  it('une attribution écrite deux fois ne se décompte qu’une fois', () => {
    const tableau = [TITRES, ligne('A-001'), ligne('a-001'), ligne('A-002'), ligne(null)]
    expect(calculs('FLUX-19', tableau, '2024-12-31')).toEqual([[1], [0], [1], [1]])
    expect(constats('FLUX-19', tableau, '2024-12-31')).toEqual([
      'IN 3 attribution : Attribution a-001 déjà en ligne 2 : elle ne se décompte qu’une fois ; gardez une ligne.',
    ])
  })
})

describe('programmes neufs (FLUX-27) : un réservataire se reconnaît à tous ses noms', () => {
  const TITRES = ['Programme', 'Mise en service', 'Réservataires', 'Consultés', 'Répartition convenue']
  const oublies = (attendus: string, consultes: string) =>
    calculs('FLUX-27', [TITRES, ['A', '2024-09-01', attendus, consultes, 'oui']], '2024-12-31')

  it.each([
    ['ALS ; État', 'Action Logement Services, préfet', 0, ''],
    ['Préfet du Rhône', 'État', 0, ''],
    ['Action Logement ; ALS', '', 1, 'Action Logement'],
    ['Ville ; Département', 'ville', 1, 'Département'],
    ['EPT ; Métropole', 'EPT', 1, 'Métropole'],
    ['Commune A ; Commune B', 'commune b', 1, 'Commune A'],
  ])('%s attendus, %s consultés', (attendus, consultes, nombre, noms) => {
    expect(oublies(attendus, consultes)).toEqual([[nombre, noms]])
  })
})

describe('état préalable (FLUX-28) : un nombre absent laisse le total incomplet', () => {
  const TITRES = ['Bailleur', 'Réservataire', 'Localisation', 'Nombre', 'Typologie', 'Total réservé', 'Parc', 'Transmis le']
  const table = (nombre: number | null, reserve: number, parc: number) => [
    TITRES,
    ['A', 'État', 'X', 70, 'T3', reserve, parc, '2023-03-01'],
    ['A', 'État', 'Y', nombre, 'T3', null, null, '2023-03-01'],
    ['A', 'Ville', 'X', 30, 'T3', null, null, '2023-03-01'],
  ]
  const ABSENT = 'IN 3 logements réservés : État : nombre de logements réservés absent, les totaux restent incomplets.'

  it('ni total, ni part, ni comparaison', () => {
    expect(calculs('FLUX-28', table(null, 120, 400), null)).toEqual([
      ['incomplet', 'incomplet', ''],
      ['incomplet', 'incomplet', ''],
      [30, 'incomplet', ''],
    ])
    expect(constats('FLUX-28', table(null, 120, 400), null)).toEqual([ABSENT])
  })

  it('0 est un nombre', () => {
    expect(calculs('FLUX-28', table(0, 100, 400), null)).toEqual([[70, 100, 0.25], [70, 100, 0.25], [30, 100, 0.25]])
    expect(constats('FLUX-28', table(0, 100, 400), null)).toEqual([])
  })

  it('la somme déjà trop grande se dit : rien ne la ramènera au total ni au parc', () => {
    expect(constats('FLUX-28', table(null, 99, 99), null)).toEqual([
      expect.stringMatching(/^IN 2 total réservé/),
      expect.stringMatching(/^IN 2 parc du bailleur/),
      ABSENT,
    ])
    expect(constats('FLUX-28', table(null, 100, 100), null)).toEqual([ABSENT])
  })
})
