import { conditionDeProlongation, lireActeDExemption, lireMotifDExemption } from '../../../../src/regles/sru'
import { calculer } from '../../../cas/lecteur'
import { lecture } from '../commune'

const DEFAUT = lecture()
const EXCLUES = lecture(['AMB-15', 1])

describe('condition de prolongation (SRU-15)', () => {
  it.each([
    [4999, null, 'population', 'population'],
    [4999, 40, 'population', 'population'],
    [5000, null, 'inconnue', 'inconnue'],
    [5000, 29.9, 'non remplie', 'non remplie'],
    [5000, 30, 'inconstructibilite', 'non remplie'],
    [5000, 30.01, 'inconstructibilite', 'inconstructibilite'],
    [5000, 49.99, 'inconstructibilite', 'inconstructibilite'],
    [5000, 50, 'inconstructibilite', 'non remplie'],
    [5000, 50.01, 'non remplie', 'non remplie'],
    [null, 40, 'inconstructibilite', 'inconstructibilite'],
    [null, 30, 'inconstructibilite', 'inconnue'],
    [null, 10, 'inconnue', 'inconnue'],
    [null, null, 'inconnue', 'inconnue'],
  ] as const)('%p habitants, %p %% : %s ; bornes exclues : %s', (population, taux, defaut, exclues) => {
    expect(conditionDeProlongation(population, taux, DEFAUT)).toBe(defaut)
    expect(conditionDeProlongation(population, taux, DEFAUT, '2026-2028')).toBe(defaut)
    expect(conditionDeProlongation(population, taux, EXCLUES)).toBe(exclues)
  })

  it.each([
    [4949, false],
    [4950, true],
    [5050, true],
    [5051, false],
  ])('%d habitants : voisin du seuil, %p', (population, voisin) => {
    const { alertes } = calculer('SRU_PETITE_COMMUNE', [population, 0.1])
    expect(alertes.some((alerte) => alerte.includes('proche du seuil'))).toBe(voisin)
  })

  it('dit l’effet de l’autre lecture à la borne', () => {
    const { hypotheses } = calculer('SRU_PETITE_COMMUNE', [12000, 0.3])
    expect(hypotheses.map(({ effet }) => effet)).toEqual([expect.stringContaining('bornes exclues → non remplie')])
  })
})

describe('exemption (SRU-14) : lecture des motifs et des actes', () => {
  it.each([
    ['Isolement', 'isolement'],
    ['difficultés d’accès aux bassins de vie et d’emplois', 'isolement'],
    ['L. 302-5, III, 1°', 'isolement'],
    ['FAIBLE TENSION', 'faible tension'],
    ['faible tension sur le parc social (III 2°)', 'faible tension'],
    ['iii 2', 'faible tension'],
    ['Inconstructibilité', 'inconstructibilité'],
    ['commune inconstructible', 'inconstructibilité'],
    ['III bis', 'inconstructibilité'],
    ['Aucun motif', 'aucun'],
    ['non exemptée', 'aucun'],
    ['isolement et inconstructibilité', undefined],
    ['plage', undefined],
    ['III', undefined],
  ])('motif « %s » → %p', (texte, motif) => expect(lireMotifDExemption(texte)).toBe(motif))

  it.each([
    ['Décret', 'décret'],
    ['décret du 28 décembre 2023', 'décret'],
    ['arrêté', 'arrêté préfectoral'],
    ['Arrêté préfectoral', 'arrêté préfectoral'],
    ['arrêté du préfet de département', 'arrêté préfectoral'],
    ['arrêté du préfet de région', undefined],
    ['arrêté ministériel', undefined],
    ['arrêté municipal', undefined],
    ['délibération', undefined],
  ])('acte « %s » → %p', (texte, acte) => expect(lireActeDExemption(texte)).toBe(acte))
})

describe('carence (SRU-16)', () => {
  it('l’interdiction de vendre et sa levée sont dites', () => {
    const vente = (complet: boolean): unknown =>
      calculer('SRU_CARENCE', [true, '2023-12-20', null, complet]).explication[2]?.valeur
    expect([vente(false), vente(true)]).toEqual(['active', 'levée'])
  })

  it('le statut reste à confirmer sans arrêté daté', () => {
    expect(calculer('SRU_CARENCE', [true]).explication[0]?.valeur).toBe('statut à confirmer')
  })
})
