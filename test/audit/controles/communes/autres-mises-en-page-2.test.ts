import { auditerFeuilles, resumer } from '../../fabrique'

type Feuilles = Parameters<typeof auditerFeuilles>[0]
const constats = async (feuilles: Feuilles): Promise<readonly string[]> =>
  resumer(await auditerFeuilles(feuilles)).map((constat) => constat.split(' ').slice(0, 3).join(' '))

describe('cible contraire d’une feuille à l’autre', () => {
  const classeur = (cible: number, regime: number, objectif: number): Feuilles => ({
    Inventaire: [['Inventaire SRU au 1er janvier 2022'], ['Commune', 'Code INSEE', 'Résidences principales', 'Logements sociaux', 'Taux cible', 'Déficit'], ['Ambre', '13001', 8200, 1500, 0.25, 550], ['Dorne', '13004', 3000, 560, 0.2, 40]],
    Objectifs: [['Objectifs triennaux 2023-2025'], ['Code INSEE', 'Commune', 'Taux légal à atteindre', 'Taux de rattrapage', 'Objectif'], ['13001', 'Ambre', 0.25, 0.33, 182], ['13004', 'Dorne', cible, regime, objectif]],
  })

  it('la cible seule est reprochée : régime et objectif justes, ou qui la suivent, ne le sont pas', async () => {
    expect(await constats(classeur(0.2, 1, 40))).toEqual([])
    expect(await constats(classeur(0.25, 1, 40))).toEqual(['IN SRU-01 Objectifs!C4'])
    expect(await constats(classeur(0.25, 0.33, 14))).toEqual(['IN SRU-01 Objectifs!C4'])
  })

  it('un régime qu’aucune des deux ne donne est reproché', async () => {
    expect(await constats(classeur(0.25, 0.5, 20))).toContain('EL SRU-03 Objectifs!D4')
  })
})

describe('nouvelles entrantes', () => {
  const deux = (second: number, taux: number): Feuilles => ({
    VIII: [
      ['Communes nouvellement entrantes'],
      ['Commune', 'Date d’entrée', 'Période', 'Rang', 'Logements manquants', 'Taux (VIII)', 'Objectif triennal'],
      ['Épinay', '01/01/2023', '2023-2025', 1, 312, taux, Math.ceil(312 * taux)],
      ['Épinay', '01/01/2023', '2026-2028', 2, second, 0.25, Math.ceil(second * 0.25)],
    ],
  })

  it('le déficit de la première période ne sert pas à la deuxième', async () => {
    expect(await constats(deux(290, 0.15))).toEqual([])
    expect(await constats(deux(312, 0.15))).toEqual(['IN SRU-05 VIII!E4'])
  })

  it('« Taux (VIII) » est un taux de rattrapage', async () => {
    expect(await constats(deux(290, 0.1))).toEqual(['EL SRU-06 VIII!F3'])
  })
})

describe('contrats d’un département', () => {
  const contrats = (...lignes: readonly (readonly (string | number | null)[])[]): Feuilles => ({ CMS: [['Contrats 2023-2025'], ['Commune', 'EPCI', 'Type', 'Date de demande', 'Déficit', 'Objectif légal', 'Objectif retenu'], ...lignes] })

  it('« Type » dit la modalité si ses valeurs en sont ; absente, elle se demande, comme la demande de la commune', async () => {
    const [hagen, kembs] = [['Hagen', 'CC A', 'Sans aménagement', null, 300, 99, 99], ['Kembs', 'CC B', 'Abaissant', '02/03/2023', 240, 80, 60]] as const
    expect(await constats(contrats(hagen, kembs))).toEqual([])
    expect(await constats(contrats(['Hagen', 'CC A', 'Sans aménagement', null, 300, 99, 90], kembs))).toEqual(['EL CMS-01 CMS!G3'])
    expect(await constats(contrats(hagen, ['Kembs', 'CC B', 'Abaissant', null, 240, 80, 60]))).toEqual(['AL CMS-02 CMS!D4'])
    expect(await constats(contrats(hagen, kembs, ['Lutter', 'CC C', null, null, 150, 50, 50]))).toEqual(['AL CMS-01 CMS!C5'])
  })
})

describe('petites lectures', () => {
  it('« au moins » et « au plus » font des bornes, non des logements comptés', async () => {
    const bornes = (plai: number, pls: number): Feuilles => ({ Q: [['Objectifs qualitatifs 2023-2025'], ['Commune', 'Taux LLS', 'PLH exécutoire', 'Objectif retenu', 'PLAI (au moins)', 'PLS et assimilés (au plus)'], ['Nay', 0.18, 'oui', 189, 57, 56], ['Orthez', 0.085, 'non', 160, plai, pls]] })
    expect(await constats(bornes(48, 32))).toEqual([])
    expect(await constats(bornes(47, 48))).toEqual(['EL SRU-10 Q!E4', 'EL SRU-10 Q!F4'])
  })

  it('un écart en « pts » est en points, un rythme annuel n’est pas un régime', async () => {
    const ecart = (points: number): Feuilles => ({ F: [['SRU 2023'], ['Commune', 'RP', 'LLS', 'Cible', 'Écart (pts)', 'Rythme annuel'], ['Aubry', 3120, 700, 0.25, points, 20], ['Belval', 4000, 800, 0.25, 5, 33.3]] })
    expect(await constats(ecart(2.56))).toEqual([])
    expect(await constats(ecart(3.65))).toEqual(['IN SRU-01 F!E3'])
  })
})
