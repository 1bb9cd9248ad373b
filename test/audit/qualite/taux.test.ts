import { TAUX_D_UNE_AUTRE_PERIODE } from '../../../src/audit/qualite/taux/autre-periode'
import { DENOMINATEUR_NUL } from '../../../src/audit/qualite/taux/denominateur-nul'
import { ECHELLE_MELANGEE } from '../../../src/audit/qualite/taux/echelle-melangee'
import { PART_EXCESSIVE } from '../../../src/audit/qualite/taux/part-excessive'
import type { Saisie } from '../../../src/classeur/port'
import { avec, calc, inventaire, relever } from './fabrique'

const OBJECTIFS: Saisie[][] = [
  ['Commune', 'LS manquants au 01/01/2022', 'Tx rattrapage', 'Obj. 2023-2025'],
  ['Valbrune', 571, 33, 189],
  ['Montfervent', 153, 50, 77],
  ['Saint-Aubert', 43, 100, 43],
  ['Pont-Sainte-Lucie', 368, 33, 122],
  ['Les Aubiers-Neufs', 280, 33, 93],
]

describe('COM-02, échelle mélangée', () => {
  it('propre : en fractions, en pour cent, et 1 vaut 100 %', async () => {
    expect(await relever(ECHELLE_MELANGEE, { Inventaire: inventaire() })).toEqual([])
    expect(await relever(ECHELLE_MELANGEE, { Objectifs: OBJECTIFS })).toEqual([])
    const fractions = OBJECTIFS.map((ligne) => ligne.map((lue, j) => (j === 2 && typeof lue === 'number' ? lue / 100 : lue)))
    expect(await relever(ECHELLE_MELANGEE, { Objectifs: fractions })).toEqual([])
  })

  it('20 parmi des fractions', async () => {
    expect(await relever(ECHELLE_MELANGEE, { Inventaire: avec(inventaire(), 'E4', 20) })).toEqual(['IN COM-02 Inventaire!E4 20→0.2'])
  })

  it('0,33 parmi des pour cent', async () => {
    expect(await relever(ECHELLE_MELANGEE, { Objectifs: avec(OBJECTIFS, 'C5', 0.33) })).toEqual(['IN COM-02 Objectifs!C5 0.33→33'])
  })

  it('une fraction qu’aucun texte ne nomme, parmi des pour cent, se vérifie', async () => {
    expect(await relever(ECHELLE_MELANGEE, { Objectifs: avec(OBJECTIFS, 'C5', 0.47) })).toEqual(['AL COM-02 Objectifs!C5 0.47→47'])
  })

  it('moitié-moitié : à vérifier, jamais tranché', async () => {
    const moitie = avec(avec(avec(OBJECTIFS, 'C2', 0.33), 'C3', 0.5), 'C5', 0.33)
    const constats = await relever(ECHELLE_MELANGEE, { Objectifs: moitie })
    expect(constats.length).toBeGreaterThan(0)
    expect(constats.filter((constat) => !constat.startsWith('AL COM-02'))).toEqual([])
  })

  it('un faible taux parmi des pour cent, que les effectifs confirment, est juste', async () => {
    const points = inventaire().map((ligne, i) => ligne.map((lue, j) => (j === 3 && i > 0 && i < 7 ? [19.22, 23.99, 20.5, 0.8, 27.23, 18.25][i - 1] ?? lue : lue)))
    const faible = avec(points, 'B5', 25)
    expect(await relever(ECHELLE_MELANGEE, { Inventaire: faible })).toEqual([])
    expect(await relever(ECHELLE_MELANGEE, { Inventaire: avec(faible, 'D4', 0.205) })).toEqual(['IN COM-02 Inventaire!D4 0.205→20.5'])
    expect(await relever(ECHELLE_MELANGEE, { Inventaire: avec(faible, 'D4', 0.305) })).toEqual(['AL COM-02 Inventaire!D4 0.305→30.5'])
  })

  it('un taux d’atteinte de 250 % n’est pas une erreur d’échelle', async () => {
    const bilan: Saisie[][] = [
      ['Commune', 'Objectif notifié 2020-2022', 'Réalisés', 'Tx d’atteinte'],
      ['A', 10, 25, 2.5],
      ['B', 20, 20, 1],
      ['C', 40, 30, 0.75],
      ['D', 40, 20, 0.5],
    ]
    expect(await relever(ECHELLE_MELANGEE, { Bilan: bilan })).toEqual([])
    expect(await relever(PART_EXCESSIVE, { Bilan: bilan })).toEqual([])
  })
})

describe('COM-02, part au-delà de 100 %', () => {
  it('pile, dessous, dessus', async () => {
    expect(await relever(PART_EXCESSIVE, { Inventaire: avec(inventaire(), 'D4', 1) })).toEqual([])
    expect(await relever(PART_EXCESSIVE, { Inventaire: avec(inventaire(), 'D4', 1.0001) })).toEqual(['IN COM-02 Inventaire!D4 1.0001→null'])
  })

  it('un taux écrit en texte au-delà de 100 %', async () => {
    const textes = inventaire().map((ligne, i) => ligne.map((lue, j) => (j === 3 && i > 0 && i < 7 ? `${i === 3 ? 2126 : 20 + i}%` : lue)))
    expect(await relever(PART_EXCESSIVE, { Inventaire: textes })).toEqual(['IN COM-02 Inventaire!D4 2126%→null'])
  })

  it('« dont prioritaires » compte des logements quand rien ne dit un taux', async () => {
    const parts: Saisie[][] = [['Bailleur', 'Flux (C)', 'Logements État', 'dont agents', 'dont prioritaires'], ['OPH du Val', 650, 195, 32, 163], ['SA Toits', 400, 120, 20, 100]]
    expect(await relever(PART_EXCESSIVE, { 'Flux par bailleur': parts })).toEqual([])
  })
})

describe('COM-04, dénominateur nul', () => {
  const avecVide = (taux: Saisie, residences: Saisie) => avec(avec(avec(inventaire(), 'B4', 0), 'C4', residences), 'D4', taux)

  it('0 % ou 100 % affiché pour 0 résidence', async () => {
    expect(await relever(DENOMINATEUR_NUL, { Inventaire: avecVide(calc('=IF(C4=0,0,B4/C4)', 0), 0) })).toEqual(['IN COM-04 Inventaire!D4 0→sans objet'])
    expect(await relever(DENOMINATEUR_NUL, { Inventaire: avecVide(calc('=IFERROR(B4/C4,1)', 1), 0) })).toEqual(['IN COM-04 Inventaire!D4 1→sans objet'])
    expect(await relever(DENOMINATEUR_NUL, { Inventaire: avecVide(0, 0) })).toEqual(['IN COM-04 Inventaire!D4 0→sans objet'])
  })

  it('0 % sur 100 résidences est un vrai zéro ; un diviseur vide est à renseigner', async () => {
    expect(await relever(DENOMINATEUR_NUL, { Inventaire: avecVide(calc('=B4/C4', 0), 100) })).toEqual([])
    expect(await relever(DENOMINATEUR_NUL, { Inventaire: avecVide(calc('=IF(C4=0,0,B4/C4)', 0), null) })).toEqual([])
    expect(await relever(DENOMINATEUR_NUL, { Inventaire: avecVide('sans objet', 0) })).toEqual([])
  })
})

describe('COM-07, taux d’une autre période', () => {
  const partout = (taux: number) => OBJECTIFS.map((ligne, i) => ligne.map((lue, j) => (j === 2 && i > 0 ? taux : lue)))

  it('50 % d’office à toutes les communes pour 2023-2025 : à vérifier', async () => {
    expect(await relever(TAUX_D_UNE_AUTRE_PERIODE, { Objectifs: partout(50) })).toEqual(['AL COM-07 Objectifs!C2 50→null'])
  })

  it('33 % partout, ou des taux divers, ne disent rien', async () => {
    expect(await relever(TAUX_D_UNE_AUTRE_PERIODE, { Objectifs: partout(33) })).toEqual([])
    expect(await relever(TAUX_D_UNE_AUTRE_PERIODE, { Objectifs: OBJECTIFS })).toEqual([])
    expect(await relever(TAUX_D_UNE_AUTRE_PERIODE, { Objectifs: avec(partout(50), 'C4', 100) })).toEqual([])
  })
})
