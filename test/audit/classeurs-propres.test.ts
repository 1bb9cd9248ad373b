import { auditerFeuilles, resumer } from './fabrique'

const PROJETS = ['Opération', 'Adresse', 'Réf. cadastrale', 'Maître d’ouvrage', 'Nb logements', 'Dont sociaux', 'PLAI', 'PLUS', 'PLS', 'Année de financement prévisionnelle', 'Année de financement', 'Avancement']

/** Formes justes où l'on a vu l'audit reprocher à tort. */
describe('classeurs propres', () => {
  it('le vivier d’une période à venir ne date pas la liste principale', async () => {
    const audit = await auditerFeuilles({
      'Liste principale': [PROJETS, ['Tilleuls', '3 rue du Lavoir', 'AB 112', 'OPH', 45, 24, 8, 12, 4, 2024, null, 'permis obtenu'], ['Gare', 'place de la Gare', 'AC 7', 'SA Toits', 60, 60, 20, 28, 12, 2023, 2023, 'agréé']],
      'Vivier 2026-2028': [PROJETS, ['ZAC Sud', 'ZAC Sud', 'ZD 1', 'EPF', 200, 70, 21, 35, 14, 2027, null, 'études']],
    })
    expect(audit.tableaux.map(({ type }) => type)).toEqual(['TAB-17', 'TAB-18'])
    expect(resumer(audit)).toEqual([])
  })

  it('prévu et réalisé d’une année, une catégorie par ligne', async () => {
    const lignes = [['Catégorie', 'Prévu 2024', 'Réalisé 2024', 'Écart'], ['Mutations internes', 210, 198, -12], ['Relogements NPNRU', 80, 64, -16], ['ORCOD', 15, 15, 0], ['Insalubrité', 5, 7, 2], ['Ventes', 30, 22, -8], ['Urgence', 10, 4, -6], ['Total', 350, 310, -40]]
    expect(resumer(await auditerFeuilles({ Soustraits: lignes })).filter((constat) => /^(?:EL|IN)/.test(constat))).toEqual([])
  })

  it('minimum de PLAI et maximum de PLS par commune : reconnus et jugés', async () => {
    const lignes = [['Commune', 'Objectif retenu', 'Minimum de PLAI', 'Maximum de PLS'], ['Alvy', 160, 48, 48], ['Corvin', 63, 19, 18]]
    expect(resumer(await auditerFeuilles({ 'Objectifs qualitatifs': lignes }))).toEqual([])
    const faux = lignes.map((ligne, i) => (i === 1 ? ['Alvy', 160, 40, 48] : ligne))
    expect(resumer(await auditerFeuilles({ 'Objectifs qualitatifs': faux })).filter((constat) => /^(?:EL|IN)/.test(constat))).toEqual(['EL SRU-10 Objectifs qualitatifs!C2 40→48'])
  })

  it('un taux d’atteinte en texte n’a que ses propres décimales', async () => {
    const bilan = (dernier: string) => [['Commune', 'Objectif notifié 2020-2022', 'Réalisés', 'Taux d’atteinte'], ['Alvy', 210, 168, '80 %'], ['Brenay', 120, 131, '109,2 %'], ['Dresle', 30, 40, dernier]]
    const graves = async (dernier: string) => resumer(await auditerFeuilles({ Bilan: bilan(dernier) })).filter((constat) => /^(?:EL|IN)/.test(constat))
    expect(await graves('133 %')).toEqual([])
    expect(await graves('134 %')).toHaveLength(1)
    expect(await graves('133,9 %')).toHaveLength(1)
  })

  it('« Taux légal (VIII) » en textes est un taux de rattrapage, jamais une cible fausse', async () => {
    const lignes = [['Commune', 'Entrée le', 'Rang', 'Déficit au début de la période', 'Taux légal (VIII)', 'Objectif 2023-2025'], ['Nouvial', '01/01/2020', 2, 290, '25 %', 73], ['Ossé', '01/01/2023', 1, 312, '15 %', 47], ['Rives', '01/01/2023', 1, 205, '15 %', 31]]
    expect(resumer(await auditerFeuilles({ Entrantes: lignes })).filter((constat) => /^(?:EL|IN)/.test(constat))).toEqual([])
  })

  it('la part du parc total dite à côté de celle des résidences principales n’est pas un taux SRU faux', async () => {
    const lignes = [['Commune', 'Total logements', 'Résidences principales', 'LLS', 'Part LLS / RP', 'Part LLS / total'], ['Alvy', 11353, 9873, 1898, 0.1922, 0.1672], ['Brenay', 4737, 4120, 512, 0.1243, 0.1081]]
    expect(resumer(await auditerFeuilles({ Parc: lignes }))).toEqual([])
  })

  it.each(['Statut', 'Situation'])('une commune exemptée dans une colonne « %s » n’a pas d’objectif', async (titre) => {
    const feuille = (situation: string) => [['Objectifs 2023-2025'], ['Commune', 'RP', 'LS', 'Taux cible', titre, 'Manquants', 'Objectif 2023-2025'], ['Alvy', 9873, 1898, 0.25, 'Déficitaire', 571, 189], ['Noirlieu', 2990, 543, 0.25, situation, 205, 0]]
    expect(resumer(await auditerFeuilles({ Communes: feuille('Commune exemptée (décret du 28/04/2023)') }))).toEqual([])
    expect(resumer(await auditerFeuilles({ Communes: feuille('Déficitaire') }))).toEqual(['EL SRU-04 Communes!G4 0→68'])
  })

  it.each(['Qualitatif', 'Bilan qualitatif'])('un bilan que la colonne « %s » dit manqué constate ses PLAI', async (titre) => {
    const feuille = (verdict: string) => [['Bilan 2023-2025'], ['Commune', 'Objectif', 'Réalisés', 'PLAI', titre], ['Alvy', 200, 175, 44, verdict], ['Brenay', 90, 100, 40, 'Oui']]
    expect(resumer(await auditerFeuilles({ Bilan: feuille('Non') }))).toEqual([])
    expect(resumer(await auditerFeuilles({ Bilan: feuille('Oui') }))[0]).toMatch(/^EL SRU-1[02] Bilan!/)
  })

  it('un verdict négatif sous un titre inconnu : à vérifier', async () => {
    const lignes = [['Bilan 2023-2025'], ['Commune', 'Objectif', 'Réalisés', 'PLAI', '30 % de PLAI respectés ?'], ['Alvy', 200, 175, 44, 'Non']]
    expect(resumer(await auditerFeuilles({ Bilan: lignes }))).toEqual(['AL SRU-10 Bilan!D3 44→53'])
  })

  it('deux totaux du même rang, sans total général', async () => {
    const feuille = (dernier: string) => [['Inventaire 2022'], ['Commune', 'RP', 'LS'], ['A', 1000, 100], ['B', 2000, 300], ['Total CA du Lac', 3000, 400], ['C', 1500, 100], ['D', 1200, 130], [dernier, 2700, 230]]
    expect(resumer(await auditerFeuilles({ SRU: feuille('Total CC des Monts') }))).toEqual([])
    expect(resumer(await auditerFeuilles({ SRU: feuille('Total général') }))).toEqual(['IN COM-05 SRU!B8 2700→5700', 'IN COM-05 SRU!C8 230→630'])
  })

  it('une atteinte de 512 % parmi des fractions, que ses effectifs disent', async () => {
    const feuille = (taux: number) => [['Bilan 2020-2022'], ['Commune', 'Objectif', 'Réalisés', 'Taux'], ['A', 100, 80, 0.8], ['B', 35, 179, taux], ['C', 60, 66, 1.1], ['D', 90, 45, 0.5]]
    expect(resumer(await auditerFeuilles({ Bilan: feuille(179 / 35) }))).toEqual([])
    expect(resumer(await auditerFeuilles({ Bilan: feuille(51) }))).not.toEqual([])
  })

  it('« Bailleur (solde) » prend ce que les arrondis laissent', async () => {
    const lignes = (reste: number) => [['Répartition du flux : C = 665 logements'], ['Réservataire', 'Taux', 'Nb logements'], ['Préfet', 30, 199], ['Collectivités', 10, 66], ['Action Logement', 22, 146], ['Bailleur (solde)', 38, reste], ['Total', 100, 665]]
    expect(resumer(await auditerFeuilles({ Répartition: lignes(254) }))).toEqual([])
    expect(resumer(await auditerFeuilles({ Répartition: lignes(244) }))).toContain('IN FLUX-18 Répartition!C6 244→253')
  })

  it('le chiffre d’une action peut être dans sa colonne « Cible »', async () => {
    const titres = ['N°', 'Thématique', 'Action', 'Pilote', 'Résultats attendus', 'Indicateur', 'Cible', 'Début', 'Fin']
    const lignes = (cible: string) => [['Actions 2023-2025'], titres, [1, 'Action foncière', 'Repérer des sites', 'EPCI', 'des sites', 'sites repérés', cible, '01/09/2023', '30/06/2024']]
    const dits = async (cible: string) => resumer(await auditerFeuilles({ Actions: lignes(cible) })).filter((constat) => constat.includes('Actions!F3'))
    expect(await dits('15 sites')).toEqual([])
    expect(await dits('à fixer')).toEqual(['AL CMS-30 Actions!F3 sites repérés→null'])
  })

  it('l’année de la population n’est pas celle de l’inventaire', async () => {
    const lignes = (titre: string) => [['CMS 2023-2025, contrat signé'], ['Commune', titre, 'RP', 'LS', 'Taux cible', 'Manquants', 'Objectif 2023-2025'], ['Alvy', 21000, 9873, 1898, 0.25, 571, 189]]
    expect(resumer(await auditerFeuilles({ Objectifs: lignes('Population municipale 2020') }))).toEqual([])
  })

  it('un rythme par an n’est pas demandé comme une année', async () => {
    const { questions } = await auditerFeuilles({ Objectifs: [['Objectifs 2023-2025'], ['Commune', 'Manquants', 'Objectif', 'Soit par an'], ['Alvy', 571, 189, 63], ['Brenay', 300, 99, 33]] })
    expect(questions).toEqual([])
  })

  it('« Maximum » sous une grille n’est pas un critère', async () => {
    const grille = [['Critère', 'Points'], ['DALO', 100], ['Handicap', 40], ['Parent isolé', 15]]
    expect(resumer(await auditerFeuilles({ Grille: [...grille, ['Maximum', 155]] }))).toEqual([])
    expect(resumer(await auditerFeuilles({ Grille: [...grille, ['Logement indigne', 155]] })).filter((constat) => constat.includes('COT-16'))).toHaveLength(1)
  })

  it('la part du logement social d’une année à l’autre n’est pas celle d’une période', async () => {
    const annees = [['Année', 2020, 2021, 2022], ['RP', 5000, 5100, 5200], ['LS', 500, 505, 515], ['Taux cible', 0.25, 0.25, 0.25], ['Variation annuelle LS', null, 5, 10], ['Variation annuelle RP', null, 100, 100]]
    expect(resumer(await auditerFeuilles({ Évolution: annees })).filter((constat) => constat.includes('SRU-17'))).toEqual([])
  })

  it('une fiche du demandeur chiffrée, dont les critères sont ailleurs : à vérifier seulement', async () => {
    const fiche = [['Note de la demande', 95], ['Meilleure note', 210], ['Note la plus faible', 12], ['Note médiane', 95], ['Délai d’attente moyen (T3, PLUS)', 22], ['Caractère prioritaire', 'Non, sous réserve de vérification']]
    expect(resumer(await auditerFeuilles({ 'Fiche demandeur': [['EPCI', 'CA du Val'], ...fiche] }))).toEqual(['AL COT-18 Fiche demandeur!A1:A7 null→critères'])
    const sansMediane = [['EPCI', 'CA du Val'], ...fiche.filter(([titre]) => titre !== 'Note médiane')]
    expect(resumer(await auditerFeuilles({ 'Fiche demandeur': sansMediane })).filter((constat) => constat.startsWith('EL'))).toHaveLength(1)
  })
})
