import { auditerFeuilles, resumer } from '../fabrique'

/** Classeurs qui ressemblent de loin à ceux du logement social : rien ne doit y être reconnu ni reproché. */
const AILLEURS: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>> = {
  'un budget de services': [['Service', 'Code', 'Téléphone', 'Objectif', 'Réalisé', 'Taux'], ['Voirie', '0012', '01 02 03 04 00', 100, 90, 0.9], ['Écoles', '0112', '01 02 03 04 01', 80, 84, 1.05], ['Culture', '0212', '01 02 03 04 02', 40, 10, 0.25]],
  'un bilan social': [['Direction', 'Code', 'Effectif', 'Femmes', 'Taux de féminisation', 'Objectif 2025', 'Départs', 'Arrivées'], ['DGS', '01', 12, 7, '58 %', '50 %', 1, 2], ['Technique', '03', 88, 12, '14 %', '25 %', 9, 4], ['Total', null, 100, 19, '19 %', null, 10, 6]],
  'des subventions': [['Association', 'Commune', 'Demandé', 'Accordé', 'Taux', 'Motif', 'Date notification'], ['Judo', 'Granges', 4000, 3000, 0.75, 'projet', '03/03/2024'], ['Chorale', 'Fontvert', 1200, 1200, 1, 'projet', '03/03/2024']],
  'un concours': [['Candidat n°', 'Diplôme (pts)', 'Expérience (pts)', 'Total', 'Décision'], ['C1', 10, 20, 30, 'retenu'], ['C2', 5, 15, 20, 'non retenu']],
}

describe('hors du domaine', () => {
  it.each(Object.entries(AILLEURS))('%s', async (_, lignes) => {
    const audit = await auditerFeuilles({ Feuil1: lignes })
    expect(audit.tableaux).toEqual([])
    expect(resumer(audit)).toEqual([])
  })

  it('des critères de primes, même dits locaux, ne sont pas une grille de cotation à juger', async () => {
    const primes = [['Critère', 'Points', 'Type'], ['Assiduité', 10, 'Local'], ['Retard', -5, 'Local'], ['Nationalité', 3, 'Local'], ['Qualité', 20, 'Local']]
    expect(resumer(await auditerFeuilles({ Primes: primes }))).toEqual([])
    expect(resumer(await auditerFeuilles({ 'Grille de cotation': primes })).join()).toContain('EL COT-11')
  })

  it('un objectif par commune se juge, son « Taux » est celui d’atteinte', async () => {
    const lignes = [['Commune', 'Objectif', 'Réalisé', 'Taux'], ['Granges', 80, 84, 1.05], ['Fontvert', 40, 10, 0.25], ['Alvy', 50, 20, 0.5]]
    expect(resumer(await auditerFeuilles({ Bilan: lignes })).filter((constat) => /^(?:EL|IN)/.test(constat))).toEqual(['IN SRU-12 Bilan!D4 0.5→0.4'])
  })

  it('« Taux » sous un groupe qui dit la période est celui du rattrapage', async () => {
    const lignes = [
      ['Commune', 'Inventaire 01/01/2022', null, 'Cible', 'Déficit', 'Période 2023-2025', null],
      [null, 'RP', 'LS', null, null, 'Taux', 'Objectif'],
      ['Aubervigne', 9873, 1898, 0.25, 571, 0.33, 189],
      ['Fontvert', 7764, 1742, 0.25, 199, 0.5, 100],
      ['Granges', 5480, 1290, 0.25, 80, 1, 80],
    ]
    expect(resumer(await auditerFeuilles({ Synthèse: lignes }))).toEqual([])
  })
})
