import fc from 'fast-check'
import type { Saisie } from '../../../../src/classeur/port'
import { constatsDe } from './fabrique'

const TITRES = ['Code INSEE', 'Commune', 'Résidences principales', 'Logements sociaux', 'Taux SRU', 'Taux cible', 'LS manquants']

function inventaire(...lignes: readonly (readonly Saisie[])[]) {
  return { Inventaire: [['Inventaire SRU au 1er janvier 2022'], [], TITRES, ...lignes] }
}

const VALBRUNE = ['77901', 'Valbrune', 9873, 1898, 0.1922, 0.25, 571]
const AUBERT = ['77902', 'Saint-Aubert', 4210, 1010, 0.2399, 0.25, 43]

describe('taux de logement social (SRU-01)', () => {
  it('conforme : taux arrondi à deux décimales, cible atteinte, manquants nuls', async () => {
    expect(await constatsDe(inventaire(VALBRUNE, AUBERT, ['77905', 'Bellombre', 12874, 3505, 0.2723, 0.25, 0]))).toEqual([])
  })

  it.each([
    [0.1927, []],
    [0.1928, ['IN SRU-01 Inventaire!E4 0.1928→0.192241']],
    [0.1918, []],
    [0.1916, ['IN SRU-01 Inventaire!E4 0.1916→0.192241']],
  ])('taux lu %p : à 0,05 point près', async (taux, attendus) => {
    expect(await constatsDe(inventaire(['77901', 'Valbrune', 9873, 1898, taux, 0.25, 571], AUBERT))).toEqual(attendus)
  })

  it('taux sans décimale : la tolérance est celle de son écriture', async () => {
    expect(await constatsDe(inventaire(['77901', 'Valbrune', 9873, 1898, 0.19, 0.25, 571], ['77902', 'Saint-Aubert', 4210, 1010, 0.24, 0.25, 43]))).toEqual([])
  })

  it('logements sociaux au-delà des résidences : un seul constat', async () => {
    expect(await constatsDe(inventaire(['77901', 'Valbrune', 987, 1898, 0.1922, 0.25, 571], AUBERT))).toEqual(['IN SRU-01 Inventaire!D4 1898→au plus 987'])
  })

  it('entrée mal saisie : le taux et les manquants s’accordent contre elle', async () => {
    expect(await constatsDe(inventaire(['77901', 'Valbrune', 9873, 1988, 0.1922, 0.25, 571], AUBERT))).toEqual(['IN SRU-01 Inventaire!D4 1988→1898'])
    expect(await constatsDe(inventaire(['77901', 'Valbrune', 9783, 1898, 0.1922, 0.25, 571], AUBERT))).toEqual(['IN SRU-01 Inventaire!C4 9783→9876'])
  })

  it('taux pris sur toutes les résidences : erreur légale', async () => {
    const lignes = [
      ['Commune', 'Résidences principales', 'Total des logements', 'LLS au 01/01/2022', 'Taux de LLS', 'Taux légal'],
      ['Valbrune', 9873, 11240, 1898, 1898 / 11240, 0.25],
      ['Saint-Aubert', 4210, 4980, 1010, 1010 / 4210, 0.25],
    ]
    expect(await constatsDe({ Parc: lignes })).toEqual(['EL SRU-01 Parc!E2 0.168861→0.192241'])
  })

  it('cible absente, ou que la loi ne connaît pas', async () => {
    expect(await constatsDe(inventaire(['77901', 'Valbrune', 9873, 1898, 0.1922, null, 571], AUBERT))).toEqual(['IN SRU-01 Inventaire!F4 null→20 % ou 25 %'])
    expect(await constatsDe(inventaire(['77901', 'Valbrune', 9873, 1898, 0.1922, 0.3, 1064], AUBERT))).toEqual(['IN SRU-01 Inventaire!F4 0.3→20 % ou 25 %'])
  })

  it('écart au taux légal, en points', async () => {
    const lignes = (ecart: number) => [
      ['Commune', 'RP', 'LS', 'Taux SRU', 'Taux cible', 'Écart (points)'],
      ['Valbrune', 9873, 1898, 0.1922, 0.25, ecart],
      ['Saint-Aubert', 4210, 1010, 0.2399, 0.25, 1.01],
    ]
    expect(await constatsDe({ Écarts: lignes(5.78) })).toEqual([])
    expect(await constatsDe({ Écarts: lignes(4.78) })).toEqual(['IN SRU-01 Écarts!F2 4.78→5.77585'])
  })
})

describe('logements manquants (SRU-02)', () => {
  it.each([
    [571, []],
    [570, ['IF SRU-02 Inventaire!G4 570→571']],
    [572, ['IF SRU-02 Inventaire!G4 572→571']],
    [569, ['IN SRU-02 Inventaire!G4 569→571']],
    [573, ['IN SRU-02 Inventaire!G4 573→571']],
    [77, ['IN SRU-02 Inventaire!G4 77→571']],
  ])('%p manquants lus', async (manquants, attendus) => {
    expect(await constatsDe(inventaire(['77901', 'Valbrune', 9873, 1898, 0.1922, 0.25, manquants], AUBERT))).toEqual(attendus)
  })

  it('la commune qui atteint sa cible n’en a pas ; une différence signée se lit', async () => {
    const bellombre = (manquants: number) => inventaire(VALBRUNE, ['77905', 'Bellombre', 12874, 3505, 0.2723, 0.25, manquants])
    expect(await constatsDe(bellombre(-286))).toEqual([])
    expect(await constatsDe(bellombre(120))).toEqual(['IN SRU-02 Inventaire!G5 120→0'])
  })

  it('manquants tirés d’un taux faux : la faute est celle du taux', async () => {
    const taux = { formule: '=D4/11164', valeur: 1898 / 11164 }
    expect(await constatsDe(inventaire(['77901', 'Valbrune', 9873, 1898, taux, 0.25, 790], AUBERT))).toEqual(['IN SRU-01 Inventaire!E4 0.170011→0.192241'])
  })

  it('notifiés : ils priment, l’écart se vérifie', async () => {
    const titres = [...TITRES.slice(0, 6), 'LS manquants notifiés']
    const constats = await constatsDe({ Inventaire: [titres, ['77901', 'Valbrune', 9873, 1898, 0.1922, 0.25, 560], AUBERT] })
    expect(constats.filter((constat) => !constat.startsWith('AL'))).toEqual([])
  })

  it('sans résidences principales, seul un écart avec tout l’intervalle que le taux permet se dit', async () => {
    const lignes = (manquants: number) => [
      ['Commune', 'Nombre_lls_ Inventaire_au_01_01_2022', 'Taux_SRU_au_01_01_2022', 'Taux_cible_commune_2023_2025', 'Logements manquants au 01/01/2022'],
      ['Valbrune', 1898, 0.1922, 0.25, manquants],
      ['Saint-Aubert', 1010, 0.2399, 0.25, 43],
    ]
    expect(await constatsDe({ Export: lignes(571) })).toEqual([])
    expect(await constatsDe({ Export: lignes(573) })).toEqual([])
    expect(await constatsDe({ Export: lignes(470) })).toEqual(['IN SRU-02 Export!E2 470→de 571 à 572'])
  })

  it('sans cible, des manquants qu’aucune des deux ne donne', async () => {
    const lignes = (manquants: number) => [
      ['Commune', 'RP au 01/01/2022', 'LS au 01/01/2022', 'LS manquants au 01/01/2022'],
      ['Valbrune', 9873, 1898, manquants],
      ['Rocquevert', 6400, 1212, 68],
    ]
    expect(await constatsDe({ Parc: lignes(571) })).toEqual([])
    expect(await constatsDe({ Parc: lignes(300) })).toEqual(['IN SRU-02 Parc!D2 300→77 ou 571'])
  })
})

it('deux années ne se mêlent pas', async () => {
  const lignes = [
    ['Commune', 'RP 2021', 'LS 2021', 'RP 2022', 'LS 2022', 'Taux 2022', 'Taux cible', 'Manquants 2021', 'Manquants 2022'],
    ['Valbrune', 9737, 1877, 9873, 1898, 0.1922, 0.25, 558, 571],
    ['Saint-Aubert', 4180, 1004, 4210, 1010, 0.2399, 0.25, 41, 53],
  ]
  expect(await constatsDe({ Deux: lignes })).toEqual(['IN SRU-02 Deux!I3 53→43'])
})

it('propriété : un inventaire juste n’a aucun constat, un décalage d’au moins deux logements s’y trouve toujours', async () => {
  const commune = fc.record({ residences: fc.integer({ min: 200, max: 90_000 }), part: fc.double({ min: 0.02, max: 0.4, noNaN: true }), cible: fc.constantFrom(20, 25) })
  await fc.assert(
    fc.asyncProperty(fc.array(commune, { minLength: 3, maxLength: 6 }), fc.integer({ min: 2, max: 400 }), async (communes, decalage) => {
      const lignes = communes.map(({ residences, part, cible }, rang) => {
        const logements = Math.floor(residences * part)
        const manquants = Math.max(0, Math.ceil((cible * residences) / 100) - logements)
        return [`779${String(rang + 10)}`, `Commune ${rang}`, residences, logements, logements / residences, cible / 100, manquants] as (number | string)[]
      })
      expect(await constatsDe(inventaire(...lignes))).toEqual([])
      const [premiere = [], ...autres] = lignes
      const fausse = [...premiere.slice(0, 6), Number(premiere[6]) + decalage]
      expect((await constatsDe(inventaire(fausse, ...autres))).map((constat) => constat.split(' ').slice(0, 3).join(' '))).toEqual(['IN SRU-02 Inventaire!G4'])
    }),
    { numRuns: 25 },
  )
})
