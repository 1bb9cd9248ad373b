import { CITATIONS_D_ARTICLES } from '../../../src/audit/qualite/textes/citations'
import { COLONNES_NOMINATIVES } from '../../../src/audit/qualite/textes/colonnes-nominatives'
import { DATES_IMPOSSIBLES } from '../../../src/audit/qualite/textes/dates'
import { ECHEANCES_DEPASSEES } from '../../../src/audit/qualite/textes/echeances'
import type { Saisie } from '../../../src/classeur/port'
import { inventaire, relever } from './fabrique'

const avecColonne = (titre: string, valeurs: readonly Saisie[]): Saisie[][] =>
  inventaire().map((ligne, i) => [...ligne, i === 0 ? titre : (valeurs[i - 1] ?? null)])

describe('COM-06, dates', () => {
  it('impossible, à deux chiffres, ou juste', async () => {
    const feuille = avecColonne('Date de notification', ['31/11/2023', '12/05/23', '12/05/2023', 45058, '2023-05-12', 'en cours'])
    expect(await relever(DATES_IMPOSSIBLES, { Inventaire: feuille })).toEqual([
      'IN COM-06 Inventaire!G2 31/11/2023→null',
      'IN COM-06 Inventaire!G3 12/05/23→null',
    ])
  })

  it('à points ou à tirets', async () => {
    const feuille = avecColonne('Date de notification', ['30.02.2023', '29-02-2024', '29-02-2023'])
    expect(await relever(DATES_IMPOSSIBLES, { Inventaire: feuille })).toEqual([
      'IN COM-06 Inventaire!G2 30.02.2023→null',
      'IN COM-06 Inventaire!G4 29-02-2023→null',
    ])
  })

  it('l’échéance d’une action, où un texte est admis', async () => {
    const actions = (echeance: Saisie): Saisie[][] => [['Thématique', 'Action', 'Pilote', 'Résultats attendus', 'Échéance'], ['Action foncière', 'Acquérir', 'Commune', '3 sites', echeance]]
    expect(await relever(DATES_IMPOSSIBLES, { Plan: actions('moyen terme') })).toEqual([])
    expect(await relever(DATES_IMPOSSIBLES, { Plan: actions('30/02/2025') })).toEqual(['IN COM-06 Plan!E2 30/02/2025→null'])
  })

  it('une colonne de secteurs n’est pas une colonne de dates', async () => {
    expect(await relever(DATES_IMPOSSIBLES, { Inventaire: avecColonne('Secteur', ['31/11/2023']) })).toEqual([])
  })
})

describe('COM-06, échéances', () => {
  const actions = (realisation: Saisie, echeance: Saisie = 45000): Saisie[][] =>
    inventaire().map((ligne, i) => [
      ...ligne,
      i === 0 ? 'Échéance' : i === 1 ? echeance : null,
      i === 0 ? 'Date de réalisation' : i === 1 ? realisation : null,
    ])

  it('la veille, le jour même, sans jour, réalisée', async () => {
    const passee = ['AL COM-06 Inventaire!G2 15/03/2023→null']
    expect(await relever(ECHEANCES_DEPASSEES, { F: actions(null) }, { jour: 45001 })).toEqual(passee.map((dit) => dit.replace('Inventaire', 'F')))
    expect(await relever(ECHEANCES_DEPASSEES, { F: actions(null) }, { jour: 45000 })).toEqual([])
    expect(await relever(ECHEANCES_DEPASSEES, { F: actions(null) })).toEqual([])
    expect(await relever(ECHEANCES_DEPASSEES, { F: actions(44990) }, { jour: 45001 })).toEqual([])
  })
})

describe('COM-08, colonnes nominatives', () => {
  it('un nom de commune ne nomme personne, un prénom oui', async () => {
    expect(await relever(COLONNES_NOMINATIVES, { Inventaire: inventaire() })).toEqual([])
    expect(await relever(COLONNES_NOMINATIVES, { Inventaire: avecColonne('Prénom', ['Ana']) })).toEqual(['AL COM-08 Inventaire!G1 Prénom→null'])
    expect(await relever(COLONNES_NOMINATIVES, { Inventaire: avecColonne('Date de naissance', [30000]) })).toEqual([
      'AL COM-08 Inventaire!G1 Date de naissance→null',
    ])
    expect(await relever(COLONNES_NOMINATIVES, { Inventaire: avecColonne('Prénom', []) })).toEqual([])
  })
})

describe('COM-09, citations d’articles', () => {
  it('IX de l’article L. 302-8-1 se corrige, I de l’article L. 302-8-1 est juste', async () => {
    const faux = 'Conclu au titre du IX de l’article L. 302-8-1 du CCH.'
    expect(await relever(CITATIONS_D_ARTICLES, { F: [['Contrat'], [faux], ['au titre du I de l’article L. 302-8-1'], ['302 logements']] })).toEqual([
      `IF COM-09 F!A2 ${faux}→Conclu au titre du IX de l’article L. 302-8 du CCH.`,
    ])
  })

  it('recopier la trame est un choix (AMB-27)', async () => {
    const lectures = new Map([['AMB-27', 1]])
    expect(await relever(CITATIONS_D_ARTICLES, { F: [['au titre du IX de l’article L. 302-8-1']] }, { lectures })).toEqual([])
  })
})
