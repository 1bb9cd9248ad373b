import { auditerFeuilles, resumer } from '../../fabrique'

type Feuilles = Parameters<typeof auditerFeuilles>[0]
const constats = async (feuilles: Feuilles): Promise<readonly string[]> =>
  resumer(await auditerFeuilles(feuilles)).map((constat) => constat.split(' ').slice(0, 3).join(' '))

describe('contrats et entrantes d’un département', () => {
  const contrats = (type: string, retenu: number): Feuilles => ({
    CMS: [['Contrats 2023-2025'], ['EPCI', 'Commune', 'Modalité', 'Nouvelle entrante', 'Déficit', 'Objectif légal', 'Objectif du contrat'], ['CC A', 'Hagen', 'Sans aménagement', 'Non', 300, 99, 99], ['CC B', 'Kembs', type, 'Oui', 280, 42, retenu]],
  })

  it('le type écrit pour une entrante est la faute ; hors de la répartition, elle figure au tableau mutualisant', async () => {
    expect(await constats(contrats('Sans aménagement', 42))).toEqual([])
    expect(await constats(contrats('Abaissant', 35))).toEqual(['EL CMS-02 CMS!C4'])
    expect(await constats(contrats('Abaissant', 42))).toEqual(['EL CMS-02 CMS!C4'])
    expect(await constats(contrats('Mutualisant', 35))).toContain('EL CMS-02 CMS!C4')
    expect(await constats(contrats('Mutualisant', 42))).not.toContain('EL CMS-02 CMS!C4')
  })

  it('« Taux VIII » dit le taux de rattrapage', async () => {
    const entrantes = (taux: number, objectif: number): Feuilles => ({
      VIII: [['Nouvelles entrantes 2023-2025'], ['Commune', 'Entrée dans le dispositif', 'Déficit à l’entrée', 'Taux VIII', 'Objectif 2023-2025'], ['Mions', '01/01/2023', 260, 0.15, 39], ['Nandy', '01/01/2024', 305, taux, objectif]],
    })
    expect(await constats(entrantes(0.1, 31))).toEqual([])
    expect(await constats(entrantes(0.15, 46))).toEqual(['EL SRU-06 VIII!D4'])
  })

  it('« Logements agréés » fonde les parts et le reste d’un bilan', async () => {
    const bilan = (part: number, reste: number): Feuilles => ({
      F: [['Bilan 2023-2025'], ['Commune', 'Objectif', 'Logements agréés', 'PLAI', 'PLS', '% PLAI', 'Reste à réaliser'], ['Allan', 150, 132, 45, 30, 45 / 132, 18], ['Bonlieu', 210, 180, 60, 50, part, reste]],
    })
    expect(await constats(bilan(60 / 180, 30))).toEqual([])
    expect(await constats(bilan(0.402, 40))).toEqual(['IN SRU-12 F!F4', 'IN SRU-12 F!G4'])
  })
})

describe('séries de plusieurs communes côte à côte', () => {
  const historique = (taux: number, manquants: number): Feuilles => ({
    Parc: [['Inventaires SRU des communes à 20 %'], [null, 'Lacaune', null, null, null, 'Murat', null, null, null], ['Année', 'RP', 'LLS', 'Taux', 'Manquants', 'RP', 'LLS', 'Taux', 'Manquants'], [2021, 4230, 590, taux, 256, 6190, 1060, 1060 / 6190, 178], [2022, 4290, 611, 611 / 4290, 247, 6260, 1085, 1085 / 6260, manquants]],
  })

  it('une ligne par année, le nom de chaque commune au-dessus de ses colonnes', async () => {
    expect(await constats(historique(590 / 4230, 167))).toEqual([])
    expect(await constats(historique(0.152, 190))).toEqual(['IN SRU-01 Parc!D4', 'IN SRU-02 Parc!I5'])
  })
})

describe('objectifs qualitatifs', () => {
  it('le minimum de PLAI qui suit l’objectif juste n’est pas une seconde faute', async () => {
    const fiche = (objectif: number, plai: number): Feuilles => ({
      F: [['Objectifs 2023-2025'], ['Commune', 'RP', 'LLS', 'Cible', 'Manquants', 'Taux de rattrapage', 'Objectif', 'Minimum PLAI'], ['Torcy', 5480, 932, 0.25, 438, 0.33, objectif, plai], ['Velars', 4000, 600, 0.2, 200, 0.33, 66, 20]],
    })
    expect(await constats(fiche(145, 44))).toEqual([])
    expect(await constats(fiche(125, 44))).toEqual(['EL SRU-04 F!G3'])
    expect(await constats(fiche(219, 44))).toEqual(['IN SRU-04 F!G3'])
    expect(await constats(fiche(145, 40))).toEqual(['EL SRU-10 F!H3'])
  })
})

describe('taux pris sur toutes les résidences', () => {
  it('les manquants ne s’en déduisent pas', async () => {
    const parc = (taux: number, titres: readonly string[], ...rp: readonly number[]): Feuilles => ({
      F: [['Parc au 1er janvier 2022'], ['Commune', 'Nombre total de logements', ...titres, 'LLS', 'Taux LLS', 'Taux cible', 'Déficit LLS'], ['Bégaar', 4100, ...rp, 610, taux, 0.25, 290], ['Cère', 9800, ...rp.map(() => 8400), 1490, 1490 / 8400, 0.25, 610]],
    })
    expect(await constats(parc(610 / 3600, ['dont résidences principales'], 3600))).toEqual([])
    expect(await constats(parc(610 / 4100, ['dont résidences principales'], 3600))).toEqual(['EL SRU-01 F!E3'])
    expect(await constats(parc(610 / 4100, []))).toEqual(['EL SRU-01 F!D3'])
  })
})

describe('plancher et exemption', () => {
  it('« Plancher abaissant » est le plancher de sa modalité', async () => {
    const planchers = (plancher: number): Feuilles => ({
      F: [['Simulation 2023-2025'], ['Commune', 'Déficit', 'Régime', 'Objectif légal', 'Plancher abaissant'], ['Varilhes', 540, '33 %', 179, 135], ['Ax', 260, '50 %', 130, plancher]],
    })
    expect(await constats(planchers(104))).toEqual([])
    expect(await constats(planchers(65))).toEqual(['EL SRU-08 F!E4'])
  })

  it('une exemption actée dans une autre feuille, pour la même période, exclut l’objectif ; sans acte, elle se vérifie', async () => {
    const exemptions = (acte: string | null, objectif: number | null, periode = '2023-2025'): Feuilles => ({
      E: [[`Communes exemptées ${periode}`], ['Commune', 'Fondement', 'Acte', 'Date'], ['Gajan', 'III 1° (isolement)', acte, null], ['Illier', 'III bis', 'Arrêté préfectoral du 12/05/2023', null]],
      O: [['Objectifs 2023-2025'], ['Commune', 'Manquants', 'Taux', 'Objectif'], ['Gajan', 120, 0.33, objectif], ['Lacave', 240, 0.33, 80]],
    })
    const objectif = async (feuilles: Feuilles): Promise<readonly string[]> => (await constats(feuilles)).filter((constat) => constat.endsWith('O!D3'))
    expect(await objectif(exemptions('Décret n° 2023-325', null))).toEqual([])
    expect(await objectif(exemptions('Décret n° 2023-325', 40))).toEqual(['IN SRU-14 O!D3'])
    expect(await objectif(exemptions('Décret à paraître', 40))).toEqual(['AL SRU-14 O!D3'])
    expect(await objectif(exemptions('Décret n° 2023-325', 40, '2026-2028'))).toEqual([])
  })
})
