import { auditerFeuilles, resumer } from '../../fabrique'
import type { Saisie } from '../../../../src/classeur/port'
import { redigerMessage } from '../../../../src/textes'

type Lignes = readonly (readonly Saisie[])[]

async function relever(feuilles: Readonly<Record<string, Lignes>>): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles)).filter((constat) => /^(?:EL|IN|AL) COT-/.test(constat))
}

describe('les mots des services', () => {
  it('les effets d’un refus', async () => {
    const titres = ['Cas de refus', 'Le logement était-il adapté ?', 'Suite donnée', 'Durée (mois)', 'Inscrite au plan', 'Proportionnalité']
    const lignes: Lignes = [titres, ['A', 'adapté', 'perte de 20 points', 6, 'oui', 'oui'], ['B', 'non adapté', 'malus de 10 points', 3, 'oui', 'oui'], ['C', 'adapté', 'perte de la priorité DALO', 6, 'oui', 'oui']]
    const lus = await relever({ Refus: lignes })
    expect(lus.filter((constat) => constat.startsWith('EL'))).toEqual(['EL COT-22 Refus!C3 malus de 10 points→aucune', 'EL COT-11 Refus!C4 perte de la priorité DALO→null'])
  })

  it('les acteurs sans catégorie, ou classés par leur seule obligation', async () => {
    const sans: Lignes = [['Organisme', 'Invité', 'Date de réunion'], ['Ville de Cahus', 'Oui', '02/02/2023'], ['OPH du Lot', 'Non', null], ['Action Logement', 'Oui', '02/02/2023']]
    expect(await relever({ Acteurs: sans })).toEqual(['EL COT-24 Acteurs!B3 Non→Oui'])
    const datee: Lignes = [['Acteur', 'Convié (O/N)', 'Date'], ['Communes membres', 'O', '10/03/2022'], ['Bailleurs sociaux', 'O', '10/03/2022'], ['Action Logement Services', 'N', null]]
    expect(await relever({ PPGDID: datee })).toEqual(['EL COT-24 PPGDID!B4 N→Oui'])
    const classes: Lignes = [['Acteur', 'Type d’acteur', 'Convié (O/N)'], ['Communes membres', 'obligatoire', 'Oui'], ['Bailleurs sociaux', 'obligatoire', 'Oui'], ['Action Logement Services', 'obligatoire', 'Non']]
    expect(await relever({ Acteurs: classes })).toEqual(['EL COT-24 Acteurs!C4 Non→Oui'])
  })

  it('l’avancement : obligation dite, échéance, territoire absent', async () => {
    const liste: Lignes = [['EPCI tenus à la cotation'], ['EPCI', 'PLH', 'Compétence habitat', 'Nombre de QPV'], ['CA A', 'Oui', 'Oui', 3], ['CC B', 'Non', 'Oui', 2], ['CC C', 'Non', 'Oui', 0]]
    const suivi: Lignes = [['Suivi de la cotation au 30/09/2024'], ['EPCI', 'Cotation obligatoire', 'Cotation en service (O/N)', 'Date de mise en service'], ['CA A', 'Oui', 'Non', null], ['CC C', 'Non', 'Non', null]]
    expect(await relever({ Liste: liste, Suivi: suivi })).toEqual(['EL COT-02 Suivi!C3 Non→en service', 'AL COT-31 Suivi!A2:D2 null→CC B'])
  })

  it('les jours de retard se refont', async () => {
    const suivi = (retard: number | null): Lignes => [
      ['EPCI', 'PLH obligatoire', 'Compétence habitat', 'Nombre de QPV', 'Cotation en service (O/N)', 'Depuis le', 'Jours de retard'],
      ['CA A', 'O', 'O', 2, 'O', '01/03/2024', 61], ['CA B', 'O', 'O', 4, 'O', '15/01/2024', retard], ['CA C', 'O', 'O', 4, 'O', '15/01/2023', 0],
    ]
    expect(await relever({ Suivi: suivi(15) })).toEqual([])
    expect(await relever({ Suivi: suivi(null) })).toEqual([])
    expect(await relever({ Suivi: suivi(25) })).toEqual(['IN COT-02 Suivi!G3 25→15'])
    const phrases = (await auditerFeuilles({ Suivi: suivi(1) })).constats.map((constat) => redigerMessage(constat.message))
    expect(phrases).toEqual(['1 jour de retard lu, 15 de l’échéance (31/12/2023) à la mise en service. Refaites le décompte.'])
  })

  it('des listes à cocher de deux colonnes', async () => {
    const pac: Lignes = [['Contenu du porter à connaissance', 'Fait'], ['Données SNE suffisantes', 'O'], ['Uniformité', 'O'], ['Aide à la décision', 'O'], ['Évaluation', 'N'], ['Travailleurs clés', 'O']]
    expect(await relever({ PAC: pac })).toContain('AL COT-26 PAC!B5 N→Oui')
    const plan: Lignes = [['Rubrique obligatoire', 'Présente au PPGDID (O/N)'], ['Principe de la cotation', 'O'], ['Modalités', 'O'], ['Critères', 'O'], ['Poids', 'O'], ['Effet du refus d’un logement adapté', 'O'], ['Modalités d’évaluation', 'N'], ['Information du demandeur', 'O']]
    expect(await relever({ Plan: plan })).toEqual(['EL COT-03 Plan!B7 N→Oui'])
    expect(await relever({ Menage: [['Contenu du PAC', 'Fait'], ['Toiture', 'O'], ['Façade', 'N'], ['Parking', 'O']] })).toEqual([])
  })

  it('le titre dit tous les territoires tenus', async () => {
    const lignes: Lignes = [['EPCI tenus à la cotation, situation au 30/09/2024'], ['EPCI', 'Avancement', 'Mise en service'], ['CA A', 'en service', '01/06/2023'], ['CC B', 'adopté', null]]
    expect((await relever({ Suivi: lignes })).filter((constat) => constat.startsWith('EL'))).toEqual(['EL COT-02 Suivi!B4 adopté→en service'])
  })

  it('un obligé dit facultatif', async () => {
    const lignes: Lignes = [['EPCI', 'Type', 'PLH', 'Compétence habitat', 'QPV', 'Cotation', 'Avancement', 'Mise en service'], ['CC B', 'EPCI', 'Non', 'Oui', 1, 'facultatif', 'en service', '01/06/2023'], ['CA A', 'EPCI', 'Oui', 'Oui', 1, 'obligatoire', 'en service', '01/06/2023']]
    expect((await relever({ Tableau: lignes })).filter((constat) => constat.startsWith('EL'))).toEqual(['EL COT-01 Tableau!F2 facultatif→obligatoire'])
  })

  it('une liste d’EPCI qui ne suit pas la cotation n’est jugée sur aucun retard', async () => {
    const lignes: Lignes = [['EPCI', 'Type', 'PLH obligatoire', 'Compétence habitat', 'Nombre de QPV', 'CIL'], ['CA A', 'EPCI', 'Oui', 'Oui', 2, 'Oui']]
    expect((await relever({ PLH: lignes })).filter((constat) => constat.startsWith('EL'))).toEqual([])
  })

  it('le jour limite du porter à connaissance, une adoption malgré le préfet', async () => {
    const titres = ['EPCI', 'État du PPGDID', 'Délibération du', 'Transmise au préfet le', 'PAC au plus tard le', 'PAC reçu le', 'Observations motivées du préfet', 'Observations reprises', 'PPGDID adopté le']
    const lignes: Lignes = [titres, ['CC A', 'à créer', '01/02/2024', '15/02/2024', '15/05/2024', '02/05/2024', 'oui', 'non', '30/09/2024'], ['CC B', 'à créer', '10/06/2024', '20/06/2024', '20/10/2024', '01/09/2024', 'non', null, null]]
    expect(await relever({ Adoption: lignes })).toEqual(['EL COT-04 Adoption!H2 non→null', 'IN COT-04 Adoption!E3 2024-10-20→2024-09-20'])
  })

  it('une part écrite en points de pourcentage', async () => {
    const lignes: Lignes = [['Année', 'Total attributions', 'Attributions aux actifs essentiels', 'Objectif CIL (%)', 'Part'], [2022, 150, 30, 20, 20], [2024, 200, 50, 20, 30]]
    expect(await relever({ Cles: lignes })).toEqual(['IN COT-27 Cles!E3 30→25'])
  })
})
