import type { Saisie } from '../../src/classeur/port'
import { auditerFeuilles, resumer } from './fabrique'

type Feuilles = Readonly<Record<string, readonly (readonly Saisie[])[]>>

async function relever(feuilles: Feuilles): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles))
}

describe('cotation : ce qui n’est pas une demande cotée', () => {
  const loyers = [['Centre', 'T1', 45, 11.2, 9.6, 13.1], ['Centre', 'T2', 88, 10.1, 8.7, 12.4], ['Gare', 'T1', 31, 12.3, 10.2, 14.4], ['Gare', 'T2', 52, 9.9, 8.1, 11.7]]

  it('les quartiles d’un loyer', async () => {
    expect(await relever({ Loyers: [['Quartier', 'Typologie', 'Nombre de références', 'Loyer médian', '1er quartile', '3e quartile'], ...loyers] })).toEqual([])
  })

  it('des demandes comptées par quartile', async () => {
    const titres = ['Territoire', 'Demandes', '1er quartile', '2ème quartile', '3ème quartile', '4ème quartile']
    const lignes = [['Nord', 400, 100, 100, 100, 100], ['Sud', 200, 50, 60, 40, 50], ['Est', 100, 30, 20, 25, 25]]
    expect(await relever({ Demande: [titres, ...lignes] })).toEqual([])
  })

  it('une demande dans deux quartiles, seule de la liste', async () => {
    const lignes = [['D1', 'Oui', 'Non'], ['D2', 'Oui', 'Oui'], ['D3', 'Non', 'Oui'], ['D4', 'Non', 'Non']]
    expect(await relever({ Demandes: [['N° unique', '1er quartile', '2ème quartile'], ...lignes] })).toEqual(['IN COT-09 Demandes!C3 Oui→null'])
  })

  it('des ménages comptés par critère, la grille à côté', async () => {
    const grille = [['Critère', 'Points'], ['DALO', 100], ['Handicap', 40], ['Parent isolé', 15]]
    const lignes = [['Nord', 340, 12, 33, 51], ['Sud', 210, 7, 21, 40], ['Est', 150, 9, 14, 22], ['Ouest', 120, 3, 12, 19], ['Centre', 640, 31, 60, 99]]
    const lus = await relever({ Grille: grille, Demandes: [['Secteur', 'Demandes', 'DALO', 'Handicap', 'Parent isolé'], ...lignes] })
    expect(lus.filter((constat) => /^(?:EL|IN) /.test(constat))).toEqual([])
  })
})

describe('ce qui n’est pas le logement', () => {
  const criteres = [['Critère', 'Points'], ['Habite la commune', 20], ['Ancienneté de la demande', 5], ['Parent isolé', 10], ['Personne seule', -2]]

  it('la cotation de jardins familiaux', async () => {
    expect(await relever({ Barème: [['Jardins familiaux – cotation des demandes'], ...criteres] })).toEqual([])
  })

  it('la même grille, pour des logements', async () => {
    const lus = await relever({ Barème: [['Cotation des demandes de logement'], ...criteres] })
    expect(lus.filter((constat) => constat.startsWith('EL'))).toEqual(['EL COT-11 Barème!A6 Personne seule→null'])
  })

  it('une programmation par produit n’est pas le bilan d’un objectif', async () => {
    const titres = ['Commune', 'PLAI', 'PLUS', 'PLS', 'LLI', 'Objectif annuel', 'Taux']
    const lignes = [['Ambreval', 8, 2, 4, 9, 30, 0.18], ['Boisjoli', 1, 1, 8, 2, 12, 0.17], ['Cise', 2, 9, 2, 2, 17, 0.33], ['Drée', 0, 1, 4, 6, 11, 0.62]]
    expect((await relever({ PLH: [titres, ...lignes] })).filter((constat) => !constat.startsWith('IF'))).toEqual([])
  })

  it('un objectif et ses produits, si', async () => {
    const lus = await relever({ Bilan: [['Bilan 2023-2025'], ['Commune', 'Objectif 2023-2025', 'PLAI', 'PLUS', 'PLS'], ['Boisjoli', 10, 1, 1, 8]] })
    expect(lus).toEqual(['EL SRU-10 Bilan!C3 1→3', 'EL SRU-10 Bilan!E3 8→3'])
  })
})

describe('flux', () => {
  const titres = ['Commune', 'Flux annuel', 'Part État (30 %)', 'Part commune (20 %)', 'Part ALS']
  const parts = [['Ambreval', 40, 12, 8, 8], ['Boisjoli', 127, 38, 25, 25], ['Drée', 210, 63, 42, 42], ['Cise', 88, 26, 17, 18]]

  it('des logements sous le titre d’une part suivent le flux de leur ligne', async () => {
    expect(await relever({ Flux: [titres, ...parts] })).toEqual([])
  })

  it('des taux ne le suivent pas', async () => {
    const taux = [['OPH', 650, 30, 20, 5], ['SA', 400, 35, 20, 5], ['SEM', 210, 30, 20, 10]]
    expect(await relever({ Flux: [['Bailleur', 'Flux annuel', 'Part État', 'Part collectivités', 'Part ALS'], ...taux] })).toEqual(['EL FLUX-08 Flux!C3 35→30'])
  })

  it('des prioritaires comptés dans les attributions d’une année ne sont pas des taux', async () => {
    const lignes = [['Action Logement Services', 120, 31, 0.2583, 0.25], ['Collectivités', 130, 34, 0.2615, 0.25], ['Bailleur', 200, 52, 0.26, 0.25]]
    expect(await relever({ P: [['Attributions 2024'], [], ['Réservataire', 'Attributions', 'dont prioritaires', 'Part', 'Objectif'], ...lignes] })).toEqual([])
  })

  it('des communes comptées par tranche de taux ne sont pas des réservataires', async () => {
    const lignes = [['< 5 %', 12, 0.12], ['5 à 10 %', 30, 0.3], ['10 à 15 %', 28, 0.28], ['≥ 15 %', 30, 0.3], ['Total', 100, 1]]
    expect(await relever({ Tranches: [['Taux SRU', 'Nombre de communes', '%'], ...lignes] })).toEqual([])
  })

  it('un bilan des soustraits que rien ne date est d’un seul tenant', async () => {
    const lignes = [['Mutations internes', 210, 195], ['NPNRU', 80, 75], ['ORCOD', 15, 13], ['Insalubrité', 5, 5], ['Ventes', 30, 25], ['Urgence', 10, 8], ['Total', 350, 321]]
    expect(await relever({ Soustraits: [['Catégorie', 'Prévu', 'Réalisé'], ...lignes] })).toEqual([])
  })
})

describe('ancienneté', () => {
  const grille = (...durees: readonly string[]): Feuilles => ({
    Grille: [['Critère', 'Modalité', 'Points'], ['DALO', 'Oui', 100], ...durees.map((duree, i) => ['Ancienneté de la demande', duree, 5 * (i + 1)]), ['Handicap', 'Oui', 60]],
  })
  const plafonds = async (...durees: readonly string[]): Promise<readonly string[]> => (await relever(grille(...durees))).filter((constat) => constat.includes('COT-21'))

  it('les points d’une tranche n’ont pas de plafond à écrire', async () => {
    expect(await plafonds('de 1 à 2 ans', 'de 2 à 4 ans', 'plus de 4 ans')).toEqual([])
    expect(await plafonds('par an')).toHaveLength(1)
  })
})

describe('nombres en texte', () => {
  it('« 3 points par an » est un barème', async () => {
    expect(await relever({ Grille: [['Critère', 'Points'], ['DALO', 100], ['Ancienneté de la demande', '3 points par an'], ['Handicap', 40]] })).toEqual([])
  })
})
