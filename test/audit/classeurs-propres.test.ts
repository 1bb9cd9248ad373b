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
    expect(resumer(await auditerFeuilles({ Soustraits: lignes })).filter((constat) => !constat.startsWith('IF'))).toEqual([])
  })

  it('minimum de PLAI et maximum de PLS par commune : reconnus et jugés', async () => {
    const lignes = [['Commune', 'Objectif retenu', 'Minimum de PLAI', 'Maximum de PLS'], ['Alvy', 160, 48, 48], ['Corvin', 63, 19, 18]]
    expect(resumer(await auditerFeuilles({ 'Objectifs qualitatifs': lignes }))).toEqual([])
    const faux = lignes.map((ligne, i) => (i === 1 ? ['Alvy', 160, 40, 48] : ligne))
    expect(resumer(await auditerFeuilles({ 'Objectifs qualitatifs': faux })).filter((constat) => /^(?:EL|IN)/.test(constat))).toEqual(['EL SRU-10 Objectifs qualitatifs!C2 40→48'])
  })
})
