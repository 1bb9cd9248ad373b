import type { ArgumentBrut } from '../../src/catalogue'
import { trouverFonction } from '../../src/catalogue'
import { calculer } from '../cas/lecteur'

const COMMUNE: readonly ArgumentBrut[] = [9873, 1898, 0.25]
const PARTS: readonly ArgumentBrut[] = [1000, 350, 0.3]
const COTATION: readonly ArgumentBrut[] = [
  [['DALO']],
  [[true], [false]],
  [
    ['critère', 'points'],
    ['DALO', 10],
  ],
  '2024-03-15',
]
const VIDES: readonly ArgumentBrut[] = [null, '']

/** Appel complet où l'argument nommé reçoit `brut`. */
function avec(fonction: string, base: readonly ArgumentBrut[], nom: string, brut: ArgumentBrut) {
  const signature = trouverFonction(fonction)?.arguments ?? []
  const rang = signature.findIndex((argument) => argument.nom === nom)
  if (rang < 0) throw new Error(`argument inconnu : ${nom}`)
  return calculer(
    fonction,
    signature.map((_, i) => (i === rang ? brut : (base[i] ?? null))),
  )
}

describe.each(['SRU_OBJECTIF', 'RATTRAPAGE_PLANCHER'])('%s : ce que vide et 0 veulent dire', (fonction) => {
  it.each(['residences_principales', 'logements_sociaux', 'taux_cible'])('%s vide : incomplet, et nommé', (nom) => {
    for (const vide of VIDES)
      expect(avec(fonction, COMMUNE, nom, vide)).toMatchObject({ etat: 'incomplet', message: expect.stringContaining(nom) })
  })

  it('résidences à 0 : refus « 0 ou cellule vide »', () => {
    for (const zero of [0, '0']) {
      expect(avec(fonction, COMMUNE, 'residences_principales', zero)).toMatchObject({
        etat: 'refuse',
        message: expect.stringContaining('0 ou cellule vide'),
      })
    }
  })

  it('logements à 0 : un nombre', () => {
    expect(avec(fonction, COMMUNE, 'logements_sociaux', 0)).toMatchObject({
      etat: 'etabli',
      valeur: fonction === 'SRU_OBJECTIF' ? 815 : 618,
    })
  })

  it.each([0, 22, 30, '24,9 %', 0.3])('cible %s : refus', (cible) =>
    expect(avec(fonction, COMMUNE, 'taux_cible', cible).etat).toBe('refuse'),
  )

  it.each(['situation', 'manquants_notifies', 'arrondi', 'periode', 'lectures'])(
    '%s à 0, vide ou omis : même résultat',
    (nom) => {
      const attendu = calculer(fonction, COMMUNE)
      for (const brut of [...VIDES, 0]) expect(avec(fonction, COMMUNE, nom, brut)).toEqual(attendu)
    },
  )

  it('un déficit notifié « 0 » en texte est un déficit non fourni', () => {
    expect(avec(fonction, COMMUNE, 'manquants_notifies', '0')).toEqual(calculer(fonction, COMMUNE))
    expect(avec(fonction, [1000, 250, 0.25], 'manquants_notifies', '0').etat).toBe('sans-objet')
  })

  it.each([
    ['residences_principales', null],
    ['logements_sociaux', ''],
  ])('%s absentes avec un déficit notifié : incomplet, car le régime dépend du taux', (nom, vide) => {
    const base = fonction === 'SRU_OBJECTIF' ? [...COMMUNE, null, 620] : [...COMMUNE, null, 620]
    expect(avec(fonction, base, nom, vide)).toMatchObject({
      etat: 'incomplet',
      message: expect.stringContaining('le régime dépend du taux'),
    })
  })

  it.each([
    ['residences_principales', '9 873'],
    ['residences_principales', '9\u202f873'],
    ['residences_principales', [[9873]]],
    ['taux_cible', '25 %'],
    ['taux_cible', 25],
    ['logements_sociaux', '1898,0'],
  ])('%s écrit %j : même valeur', (nom, brut) =>
    expect(avec(fonction, COMMUNE, nom, brut as ArgumentBrut)).toEqual(calculer(fonction, COMMUNE)),
  )

  it.each([
    ['residences_principales', '9873 rés.', 'retirez l’unité'],
    ['residences_principales', 9873.5, '« 9873,5 » lu'],
    ['residences_principales', -1, 'négative'],
    ['residences_principales', true, '« VRAI » lu'],
    ['residences_principales', [[1], [2]], 'plage de 2 × 1'],
    ['logements_sociaux', '1,234', 'millier ou décimale'],
    ['logements_sociaux', 9874, 'au plus 9\u202f873 attendus'],
    ['taux_cible', '25 pour cent', 'retirez l’unité'],
    ['taux_cible', 101, '100 %'],
    ['situation', 'carencée', '« carencée » lu'],
    ['situation', 3, '« 3 » lu'],
    ['arrondi', 'prudent', '« prudent » lu'],
    ['periode', '2020-2022', 'hors période connue'],
    ['periode', 2024, 'hors période connue'],
    ['manquants_notifies', 'x', 'manquants_notifies'],
    ['manquants_notifies', 9874, 'manquants_notifies'],
  ])('%s = %j : refus qui nomme l’argument et dit « %s »', (nom, brut, fragment) => {
    const rendu = avec(fonction, COMMUNE, nom, brut as ArgumentBrut)
    expect(rendu).toMatchObject({ etat: 'refuse', valeur: null, message: expect.stringContaining(fragment) })
    expect(rendu.message).toContain(nom)
  })
})

describe('FLUX_PART : ce que vide et 0 veulent dire', () => {
  it.each(['mis_en_location', 'soustraits', 'taux'])('%s vide : incomplet, et nommé', (nom) => {
    for (const vide of VIDES)
      expect(avec('FLUX_PART', PARTS, nom, vide)).toMatchObject({ etat: 'incomplet', message: expect.stringContaining(nom) })
  })

  it.each([
    ['mis_en_location', [0, 0, 0.3], 0],
    ['soustraits', [1000, 0, 0.3], 300],
    ['taux', [1000, 350, 0], 0],
  ])('%s à 0 est un nombre', (_nom, args, valeur) =>
    expect(calculer('FLUX_PART', args)).toMatchObject({ etat: 'etabli', valeur }),
  )

  it.each(['reservataire', 'derogation', 'arrondi', 'lectures'])('%s à 0, vide ou omis : même résultat', (nom) => {
    for (const brut of [...VIDES, 0]) expect(avec('FLUX_PART', PARTS, nom, brut)).toEqual(calculer('FLUX_PART', PARTS))
  })

  it.each([
    ['taux', '130 %', '100 %'],
    ['reservataire', 'bailleur', '« bailleur » lu'],
    ['reservataire', 'prioritaires', 'prioritaires'],
    ['derogation', 'peut-être', '« peut-être » lu'],
    ['soustraits', 1001, 'soustraits'],
  ])('%s = %j : refus', (nom, brut, fragment) => {
    expect(avec('FLUX_PART', PARTS, nom, brut)).toMatchObject({ etat: 'refuse', message: expect.stringContaining(fragment) })
  })
})

describe('COTATION : ce que vide et 0 veulent dire', () => {
  it('date du calcul à 0 ou vide : incomplet ; illisible : refus', () => {
    for (const brut of [...VIDES, 0])
      expect(avec('COTATION', COTATION, 'date_calcul', brut)).toMatchObject({
        etat: 'incomplet',
        message: expect.stringContaining('date_calcul'),
      })
    for (const brut of ['15/03/24', '31/02/2024', true, 'hier'])
      expect(avec('COTATION', COTATION, 'date_calcul', brut).etat).toBe('refuse')
    for (const brut of [45366, '15/03/2024', [['2024-03-15']]])
      expect(avec('COTATION', COTATION, 'date_calcul', brut).valeur).toEqual([[10], [0]])
  })

  it.each(['doublement', 'lectures'])('%s à 0, vide ou omis : même résultat', (nom) => {
    for (const brut of [...VIDES, 0, ...(nom === 'doublement' ? [false, 'Non', '0'] : [])]) {
      expect(avec('COTATION', COTATION, nom, brut)).toEqual(calculer('COTATION', COTATION))
    }
  })
})
