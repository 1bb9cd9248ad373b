import { auditerFeuilles, resumer } from '../../fabrique'
import type { OptionsDAudit } from '../../../../src/audit'
import type { Saisie } from '../../../../src/classeur/port'

type Lignes = readonly (readonly Saisie[])[]

async function relever(feuilles: Readonly<Record<string, Lignes>>, options: Partial<OptionsDAudit> = {}): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles, options)).filter((constat) => constat.includes(' FLUX-'))
}

const ASSIETTE: Lignes = [['Bailleur', 'Mis en location (A)', 'Soustraits (B)', 'Flux (C)'], ['OPH', 1000, 350, 650], ['SA', 500, 100, 400]]
const TITRES = ['Bailleur', 'Réservataire', 'Contrepartie', 'Part du flux', 'Logements']
const OPH: Lignes = [
  ['OPH', 'État', null, 0.3, 195],
  ['OPH', 'dont agents civils et militaires', null, 0.05, 32],
  ['OPH', 'Commune de Brière', 'garantie d’emprunt', 0.2, 130],
  ['OPH', 'Action Logement Services', 'financement', 0.05, 33],
  ['OPH', 'Non réservé', null, 0.45, 292],
]

function avec(remplacees: Readonly<Record<number, readonly Saisie[]>>): Readonly<Record<string, Lignes>> {
  return { Assiette: ASSIETTE, Parts: [['Répartition du flux 2024'], TITRES, ...OPH.map((ligne, rang) => remplacees[rang] ?? ligne)] }
}

describe('FLUX-18 : logements de chaque réservataire', () => {
  it('l’exemple du registre est conforme', async () => {
    expect(await relever(avec({}))).toEqual([])
  })

  it('un nombre que nul arrondi n’explique', async () => {
    expect(await relever(avec({ 3: ['OPH', 'Action Logement Services', 'financement', 0.05, 45] }))).toEqual(['IN FLUX-18 Parts!E6 45→33'])
  })

  it('32 ou 33 pour 32,5 : les deux arrondis d’un réservataire sans plafond se valent', async () => {
    const lus = await relever(avec({ 3: ['OPH', 'Action Logement Services', 'financement', 0.05, 32], 4: ['OPH', 'Non réservé', null, 0.45, 293] }))
    expect(lus).toEqual([])
  })

  it('un plafonné arrondi au-dessus n’est qu’un arrondi', async () => {
    expect(await relever(avec({ 1: ['OPH', 'dont agents civils et militaires', null, 0.05, 33] }))).toEqual(['IF FLUX-18 Parts!E4 33→32'])
  })

  it('un taux appliqué à A', async () => {
    expect(await relever(avec({ 0: ['OPH', 'État', null, 0.3, 300] }))).toEqual(['EL FLUX-04 Parts!E3 300→195'])
  })

  it('sous l’autre lecture de la base, A est celle de l’État', async () => {
    const lectures = new Map([['AMB-37', 1]])
    expect(await relever(avec({ 0: ['OPH', 'État', null, 0.3, 300] }), { lectures })).toEqual([])
  })

  it('la part non réservée prend ce que les arrondis des autres laissent', async () => {
    const lignes: Lignes = [
      TITRES,
      ['OPH', 'État – prioritaires', null, 0.25, 162],
      ['OPH', 'État – agents', null, 0.05, 32],
      ['OPH', 'Commune de Brière', 'garantie d’emprunt', 0.2, 130],
      ['OPH', 'Action Logement Services', 'financement', 0.1, 65],
      ['OPH', 'Non réservé', null, 0.4, 261],
    ]
    expect(await relever({ Assiette: ASSIETTE, Parts: lignes })).toEqual([])
  })

  it('des parts toutes justes dont la somme ne fait pas C', async () => {
    const lus = await relever(avec({ 4: ['OPH', 'Non réservé', null, 0.45, 293] }))
    expect(lus).toEqual(['IN FLUX-18 Parts!E7 293→292'])
  })

  it.each([
    [['Flux (C)', 650]],
    [['Flux annuel du bailleur : C = 650']],
  ])('le flux écrit au-dessus du tableau', async (...entete) => {
    const titres = ['Réservataire', 'Taux', 'Logements']
    const lignes: Lignes = [['Conventions de réservation'], ...entete, [null], titres, ['État', 0.3, 195], ['Communes', 0.2, 150], ['Action Logement Services', 0.05, 33]]
    expect(await relever({ Parts: lignes })).toEqual(['IN FLUX-18 Parts!C6 150→130'])
  })

  it('sans flux connu, rien ne se dit des logements', async () => {
    expect(await relever({ Parts: [TITRES, ...OPH.slice(0, 3), ['OPH', 'Action Logement Services', 'financement', 0.05, 999]] })).toEqual([])
  })
})

describe('FLUX-08 : part de l’État', () => {
  it.each([
    [0.3, 195, []],
    [0.29, 188, []],
    [0.31, 201, ['EL FLUX-08 Parts!D3 0.31→0.3']],
  ])('taux de %f', async (taux, logements, attendus) => {
    const solde = 1 - taux - 0.25
    const lus = await relever(avec({ 0: ['OPH', 'État', null, taux, logements], 4: ['OPH', 'Non réservé', null, solde, null] }))
    expect(lus).toEqual(attendus)
  })

  it('une dérogation dite demande vérification', async () => {
    const feuilles = avec({ 0: ['OPH', 'État', 'dérogation : arrêté du préfet du 01/04/2023', 0.35, 227], 4: ['OPH', 'Non réservé', null, 0.4, 260] })
    expect(await relever(feuilles)).toEqual(['AL FLUX-08 Parts!D3 0.35→0.3'])
  })

  it('agents à 6 %', async () => {
    expect(await relever(avec({ 1: ['OPH', 'dont agents civils et militaires', null, 0.06, 39] }))).toEqual(['EL FLUX-08 Parts!D4 0.06→0.05'])
  })

  it('agents comptés en plus des 30 %, le solde en faisant foi', async () => {
    const feuilles = avec({ 1: ['OPH', 'Agents de l’État', null, 0.05, 32], 4: ['OPH', 'Non réservé', null, 0.4, 260] })
    expect(await relever(feuilles)).toEqual(['EL FLUX-08 Parts!D4 0.05→0'])
  })

  describe('prioritaires et agents séparés, que les effectifs jugent', () => {
    const separes = (bailleur: string, prioritaires: readonly [number, number], agents: readonly [number, number]): Promise<readonly string[]> =>
      relever({ Assiette: ASSIETTE, Parts: [TITRES, [bailleur, 'État – publics prioritaires', null, ...prioritaires], [bailleur, 'État – agents', null, ...agents], [bailleur, 'Non réservé', null, 0.5, null]] })

    it('195 sur 650 font 30 % exactement, de taux non arrondis', async () => {
      expect(await separes('OPH', [0.2507692307692307, 163], [0.04923076923076923, 32])).toEqual([])
    })

    it('120 sur 400 font 30 % exactement, de taux que leur arrondi porte à 30,1 %', async () => {
      expect((await separes('SA', [0.253, 101], [0.048, 19])).filter((constat) => constat.includes('FLUX-08'))).toEqual([])
    })

    it('sans effectifs, la somme de deux décimaux ne passe pas 30 % de sa seule représentation', async () => {
      const parts: Lignes = [['Réservataire', 'Taux'], ['État – publics prioritaires', 0.2508771929824561], ['État – agents', 0.0491228070175439 + 1e-15], ['Non réservé', 0.7]]
      expect(await relever({ Parts: parts })).toEqual([])
    })

    it('196 sur 650 passent, de taux non arrondis', async () => {
      expect(await separes('OPH', [164 / 650, 164], [32 / 650, 32])).toEqual([expect.stringMatching(/^EL FLUX-08 Parts!D3 /)])
    })

    it('des taux que leurs logements n’expliquent pas se jugent eux-mêmes', async () => {
      expect(await separes('OPH', [0.26, 163], [0.05, 32])).toContainEqual(expect.stringMatching(/^EL FLUX-08 Parts!D3 /))
    })
  })

  it('une colonne par réservataire : l’ensemble de l’État à 35 %', async () => {
    const titres = ['Bailleur', 'État – prioritaires', 'État – agents', 'État – ensemble', 'Communes', 'ALS']
    const lignes: Lignes = [['Taux des conventions de réservation'], titres, ['OPH', 0.25, 0.05, 0.3, 0.2, 0.1], ['SA', 0.3, 0.05, 0.35, 0.2, 0.05]]
    expect(await relever({ Taux: lignes })).toEqual(['EL FLUX-08 Taux!D4 0.35→0.3'])
  })

  it('des points de cotation par réservataire ne sont pas des taux', async () => {
    const lignes: Lignes = [['Points retenus'], ['Critère', 'État', 'Communes', 'ALS'], ['DALO', 100, 100, 100], ['Handicap', 40, 40, 40]]
    expect(await relever({ Points: lignes })).toEqual([])
  })
})

describe('FLUX-15 : collectivités', () => {
  const commune = (taux: number, contrepartie: string | null, logements: number) => avec({ 2: ['OPH', 'Commune de Brière', contrepartie, taux, logements], 4: ['OPH', 'Non réservé', null, 0.65 - taux, null] })

  it.each([0.19, 0.2])('%f tient', async (taux) => {
    expect(await relever(commune(taux, 'garantie d’emprunt', Math.floor(650 * taux)))).toEqual([])
  })

  it('21 % contre une garantie', async () => {
    expect(await relever(commune(0.21, 'garantie d’emprunt', 136))).toEqual(['EL FLUX-15 Parts!D5 0.21→0.2'])
  })

  it.each(['terrain', 'apport financier', 'garantie d’emprunt et apport de terrain'])('21 %% avec « %s »', async (contrepartie) => {
    expect(await relever(commune(0.21, contrepartie, 136))).toEqual([])
  })

  it('commune et EPCI : leur cumul dépend de la lecture', async () => {
    const feuilles = avec({
      2: ['OPH', 'Commune de Brière', 'garantie d’emprunt', 0.15, 97],
      3: ['OPH', 'EPCI du Val', 'garantie d’emprunt', 0.1, 65],
      4: ['OPH', 'Non réservé', null, 0.45, 293],
    })
    expect(await relever(feuilles)).toEqual(['AL FLUX-15 Parts!D6 0.1→null AMB-40'])
    expect(await relever(feuilles, { lectures: new Map([['AMB-40', 1]]) })).toEqual([])
    expect(await relever(feuilles, { lectures: new Map([['AMB-40', 0]]) })).toEqual(['EL FLUX-15 Parts!D6 0.1→null'])
  })

  it('rapporté au flux du territoire', async () => {
    const titres = ['Collectivité', 'Flux du territoire', 'Logements réservés', 'Contrepartie']
    const lignes: Lignes = [titres, ['Commune de Brière', 300, 60, 'garantie d’emprunt'], ['Commune d’Orme', 200, 41, 'garantie d’emprunt'], ['Commune du Val', 200, 60, 'terrain']]
    expect(await relever({ Communes: lignes })).toEqual(['EL FLUX-15 Communes!C3 41→40'])
  })
})

describe('FLUX-18 : somme des taux', () => {
  it('105 % : la case du total', async () => {
    const lignes: Lignes = [TITRES, ['SEM', 'État', null, 0.3, 60], ['SEM', 'ALS', null, 0.4, 80], ['SEM', 'Employeur', null, 0.35, 70], ['Total', null, null, 1.05, 210]]
    expect(await relever({ Parts: lignes })).toEqual(['EL FLUX-18 Parts!D5 1.05→1'])
  })

  it('100 % tout juste, écrits en points', async () => {
    const lignes: Lignes = [TITRES, ['SEM', 'État', null, '30 %', 60], ['SEM', 'ALS', null, '40 %', 80], ['SEM', 'Employeur', null, '30 %', 60]]
    expect(await relever({ Parts: lignes })).toEqual([])
  })

  it('trois tiers arrondis ne dépassent 100 % que par leur écriture', async () => {
    const lignes: Lignes = [TITRES, ['SEM', 'ALS', null, 0.1667, null], ['SEM', 'Employeur', null, 0.1667, null], ['SEM', 'Association', null, 0.6667, null]]
    expect((await relever({ Parts: lignes })).map((constat) => constat.slice(0, 10))).toEqual(['IF FLUX-18'])
  })
})

describe('FLUX-16, FLUX-17 : taux déduits', () => {
  it('dénominateur limité au flux', async () => {
    const titres = ['Réservataire', 'Réservations', 'Parc total', 'Flux (C)', 'Taux']
    const lignes: Lignes = [titres, ['ALS', 120, 2400, 650, 0.05], ['Employeur', 60, 2400, 650, 0.0923]]
    expect(await relever({ Taux: lignes })).toEqual(['EL FLUX-17 Taux!E3 0.0923→0.025'])
  })

  it('un taux ni l’un ni l’autre se vérifie : un accord peut le fixer', async () => {
    const titres = ['Réservataire', 'Réservations', 'Parc total', 'Flux (C)', 'Taux']
    expect(await relever({ Taux: [titres, ['ALS', 120, 2400, 650, 0.07], ['Employeur', 60, 2400, 650, 0.025]] })).toEqual(['AL FLUX-17 Taux!E2 0.07→0.05'])
  })

  it('taux demandé au-dessus de ce que les garanties justifient', async () => {
    const titres = ['Collectivité', 'Logements garantis', 'Logements du bailleur sur le territoire', 'Taux justifié', 'Taux demandé']
    const lignes: Lignes = [titres, ['Brière', 900, 1500, 0.12, 0.12], ['Orme', 900, 1500, 0.12, 0.15], ['Val', 900, 1500, 0.2, 0.1]]
    expect(await relever({ Garanties: lignes })).toEqual(['IN FLUX-16 Garanties!D4 0.2→0.12', 'AL FLUX-16 Garanties!E3 0.15→0.12'])
  })
})

describe('FLUX-10 : rotation', () => {
  it('une rotation passée : alerte pour l’État, information pour les autres', async () => {
    const feuilles = avec({ 0: ['OPH', 'État', 'rotation 2019-2021', 0.28, 182], 3: ['OPH', 'Action Logement Services', 'taux de rotation historique', 0.05, 33], 4: ['OPH', 'Non réservé', null, 0.47, 305] })
    expect(await relever(feuilles)).toEqual(['AL FLUX-10 Parts!D3 0.28→null', 'IF FLUX-10 Parts!D6 0.05→null'])
  })
})

describe('FLUX-15 : des collectivités réunies sur une ligne', () => {
  const repartition = (taux: number, note: string | null): Lignes => [['Réservataire', 'Taux'], ['État', 0.3], ['Collectivités', taux], ['Action Logement', 0.05], ['Solde', 0.65 - taux], [], [note]]

  it('au-dessus de 20 % sans un mot d’un apport', async () => {
    expect(await relever({ Taux: repartition(0.22, null) })).toEqual(['EL FLUX-15 Taux!B3 0.22→0.2'])
    expect(await relever({ Taux: repartition(0.2, null) })).toEqual([])
  })

  it('un apport dit à côté : à vérifier', async () => {
    expect(await relever({ Taux: repartition(0.22, 'Apport de terrain de la ville') })).toEqual(['AL FLUX-15 Taux!B3 0.22→0.2'])
  })
})

describe('FLUX-08 : parts et logements dans le même tableau', () => {
  const titres = ['Organisme', 'Flux C', 'Logements État', 'dont fonctionnaires', 'Part État', 'Part fonctionnaires', 'Dérogation préfectorale']
  const relever = async (derogation: string | null): Promise<readonly string[]> => {
    const feuille = [['Part du contingent préfectoral du flux'], titres, ['A', 430, 129, 21, 0.3, 0.05, null], ['B', 210, 71, 10, 0.34, 0.05, derogation], ['C', 600, 180, 48, 0.3, 0.08, null]]
    return resumer(await auditerFeuilles({ Synthèse: feuille })).filter((constat) => constat.includes('FLUX-08'))
  }

  it('à côté de taux en fractions, des entiers sont des logements', async () => {
    expect(await relever(null)).toEqual(['EL FLUX-08 Synthèse!E4 0.34→0.3', 'EL FLUX-08 Synthèse!F5 0.08→0.05'])
  })

  it('la référence d’un arrêté de dérogation se vérifie, « non » et un tiret n’en sont pas une', async () => {
    expect((await relever('AP du 12/03/2025'))[0]).toMatch(/^EL FLUX-08 Synthèse!F5/)
    expect(await relever('non')).toHaveLength(2)
    expect((await relever('—'))[0]).toMatch(/^EL FLUX-08 Synthèse!E4/)
  })

  it('la référence d’un arrêté, une ligne par réservataire', async () => {
    const feuille = (derogation: string | null) => [['Réservataire', 'Taux', 'Logements', 'Dérogation'], ['État', 0.36, 36, derogation], ['ALS', 0.2, 20, null]]
    const gravites = async (derogation: string | null) => resumer(await auditerFeuilles({ Flux: feuille(derogation) })).filter((constat) => constat.includes('FLUX-08')).map((constat) => constat.slice(0, 2))
    expect(await gravites('AP du 12/03/2025')).toEqual(['AL'])
    expect(await gravites('Non')).toEqual(['EL'])
  })
})
