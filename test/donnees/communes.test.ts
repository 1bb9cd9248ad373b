import fc from 'fast-check'
import type { Correspondance } from '../../src/donnees'
import { communesDe, reconnaitreColonnes, residencesCompatibles } from '../../src/donnees'
import { lireTauxDeFichier } from '../../src/donnees/valeurs/taux'
import type { Lectures } from '../../src/regles'
import { lireLectures } from '../../src/regles'
import { tauxPublie } from './fabrique'
import { idsDe, lire } from './lire'
import { correspondanceSansDoute } from './correspondance-sans-doute'

function communes(texte: string, complement: Partial<Correspondance> = {}) {
  const fichier = lire(texte)
  const sansDoute = correspondanceSansDoute(reconnaitreColonnes(fichier))
  return communesDe(fichier, { ...sansDoute, ...complement })
}

function taux(ecrit: string) {
  const lu = lireTauxDeFichier(ecrit)
  if (typeof lu === 'string') throw new Error(`taux illisible : ${ecrit}`)
  return lu
}

describe('résidences compatibles avec un taux publié', () => {
  it('la vraie valeur est toujours dans l’intervalle, et ses deux bords donnent ce taux', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 0, max: 60_000 }), (logements, autres) => {
        const residences = logements + autres
        const ecrit = tauxPublie(logements, residences)
        const intervalle = residencesCompatibles(logements, taux(ecrit))
        expect(intervalle?.min).toBeLessThanOrEqual(residences)
        expect(intervalle?.max ?? Infinity).toBeGreaterThanOrEqual(residences)
      }),
      { numRuns: 2000 },
    )
  })

  it('un de moins, un de plus : le taux publié change', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 20_000 }), fc.integer({ min: 0, max: 40_000 }), (logements, autres) => {
        const ecrit = tauxPublie(logements, logements + autres)
        const intervalle = residencesCompatibles(logements, taux(ecrit))
        if (intervalle === null || intervalle.max === null) throw new Error('intervalle borné attendu')
        expect(tauxPublie(logements, intervalle.max + 1)).not.toBe(ecrit)
        if (intervalle.min > logements) expect(tauxPublie(logements, intervalle.min - 1)).not.toBe(ecrit)
      }),
    )
  })

  it('un quotient écrit tout entier garde la vraie valeur', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 60_000 }), fc.integer({ min: 0, max: 60_000 }), (logements, autres) => {
        const residences = logements + autres
        const intervalle = residencesCompatibles(logements, taux(String(logements / residences).replace('.', ',')))
        expect(intervalle?.min).toBeLessThanOrEqual(residences)
        expect(intervalle?.max ?? Infinity).toBeGreaterThanOrEqual(residences)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    // 445 / 9,065 % = 4 908,99… ; 445 / 9,055 % = 4 914,41…
    [445, '9,06%', { min: 4909, max: 4914 }],
    [15102, '35,28%', { min: 42801, max: 42812 }],
    // Les deux bords exacts : 100 / 12,5 % = 800 et 100 / 11,5 % = 869,57 pour « 12 % » écrit sans décimale.
    [100, '12%', { min: 800, max: 869 }],
    [100, '100,00%', { min: 100, max: 100 }],
    [30_000, '100,00%', { min: 30_000, max: 30_001 }],
    [0, '0,00%', { min: 1, max: null }],
    [0, '0,01%', null],
    [3, '0,00%', { min: 60_000, max: null }],
    [1, '10,00%', { min: 10, max: 10 }],
    [1, '9,99%', null],
    [500, '2126%', null],
    [500, '100,01%', null],
    // Un tableur écrit parfois tout le quotient : 10 chiffres et plus n'excluent pas la vraie valeur.
    [1234, '0,19218190', { min: 6421, max: 6421 }],
    [1234, '0,192271735743222', { min: 6418, max: 6418 }],
  ])('%p logements, %p : %p', (logements, ecrit, attendu) => {
    expect(residencesCompatibles(logements, taux(ecrit))).toEqual(attendu)
  })
})

describe('déficit estimé', () => {
  const ENTETE = 'Code_INSEE_commune;Nombre_lls_ Inventaire_au_01_01_2024;Taux_SRU_au_01_01_2024;Taux_cible_commune\n'

  it('sans résidences : deux bornes, jamais un nombre', () => {
    const [commune] = communes(`${ENTETE}95019;445;9,06%;25%\n`).communes
    // ⌈25 % × 4 909⌉ − 445 = 783 ; ⌈25 % × 4 914⌉ − 445 = 784.
    expect(commune).toMatchObject({ residences: null, residencesEstimees: { min: 4909, max: 4914 }, deficitEstime: { min: 783, max: 784 } })
  })

  it('l’autre lecture d’AMB-04 (entier inférieur) change les bornes', () => {
    const fichier = lire(`${ENTETE}95019;445;9,06%;25%\n`)
    const correspondance = correspondanceSansDoute(reconnaitreColonnes(fichier))
    const lectures = lireLectures([['AMB-04', 'autre']])
    if (Array.isArray(lectures)) throw new Error('lectures refusées')
    expect(communesDe(fichier, correspondance, lectures as Lectures).communes[0]?.deficitEstime).toEqual({ min: 782, max: 783 })
  })

  it.each([
    ['cible absente', '95019;445;9,06%;', { min: 4909, max: 4914 }],
    ['cible hors de la loi', '95019;445;9,06%;22%', { min: 4909, max: 4914 }],
    ['sans borne', '95019;0;0,00%;25%', { min: 1, max: null }],
    ['taux absent', '95019;445;;25%', null],
    ['logements absents', '95019;;9,06%;25%', null],
    ['taux impossible', '95019;445;2 126 %;25%', null],
  ])('%s : aucun déficit estimé', (_titre, ligne, residencesEstimees) => {
    expect(communes(`${ENTETE}${ligne}\n`).communes[0]).toMatchObject({ residencesEstimees, deficitEstime: null })
  })

  it('cible atteinte : zéro', () => {
    expect(communes(`${ENTETE}95018;15102;35,28%;25%\n`).communes[0]?.deficitEstime).toEqual({ min: 0, max: 0 })
  })

  it('résidences connues : pas d’estimation', () => {
    const lues = communes('code_insee;residences_principales;nb_lls;taux_sru;taux_cible\n95019;4910;445;9,06%;25\n')
    expect(lues.communes[0]).toMatchObject({ residences: 4910, residencesEstimees: null, deficitEstime: null })
    expect(lues.anomalies).toEqual([])
  })
})

describe('une ligne devient une commune', () => {
  it('vide n’est ni zéro ni faux', () => {
    const lues = communes('code;carence;Commune_exemptee_2023_2025;nb_lls;taux_cible;objectif triennal\n13001;TRUE;1;0;20;0\n13002;FALSE;0;;;\n13003;;;12;25;7\n')
    expect(lues.communes.map(({ code, carencee, exemptee, situation, logements, objectif }) => [code, carencee, exemptee, situation, logements, objectif])).toEqual([
      ['13001', true, true, 'exemptée', 0, 0],
      ['13002', false, false, null, null, null],
      ['13003', null, null, null, 12, 7],
    ])
    expect(lues.anomalies).toEqual([])
    expect(lues.millesimes.exemptee).toEqual({ annee: null, periode: '2023-2025' })
  })

  it('codes : zéro perdu proposé, retenu seulement si l’utilisateur accepte', () => {
    const texte = 'code_insee;nb_lls\n1004;3\n1005;4\n2A004;5\n'
    const sans = communes(texte)
    expect(sans.communes.map(({ code, codeLu }) => [code, codeLu?.propose])).toEqual([[null, '01004'], [null, '01005'], ['2A004', null]])
    expect(sans.anomalies).toMatchObject([{ message: { id: 'donnees.code.zero-perdu', donnees: { lu: '1004', nombre: 2 } }, lignes: [2, 3], colonne: 0 }])
    const avec = communes(texte, { codesProposes: true })
    expect(avec.communes.map(({ code }) => code)).toEqual(['01004', '01005', '2A004'])
    expect(avec.anomalies).toEqual([])
  })

  it('codes vides, illisibles, de Corse, en double', () => {
    const lues = communes('code_insee;nb_lls\n01004;3\n;4\n20004;5\nxyz;6\n01004;7\n2a004;1\n')
    expect(lues.anomalies.map(({ message, lignes }) => [message.id, lignes[0]])).toEqual([
      ['donnees.code.vide', 3],
      ['donnees.code.corse', 4],
      ['donnees.code.illisible', 5],
      ['donnees.code.minuscule', 7],
      ['donnees.code.en-double', 6],
    ])
    expect(lues.communes).toHaveLength(6)
  })

  it('taux impossibles : gardés tels que publiés, signalés ensemble', () => {
    const lues = communes('Code_INSEE_commune;Nom_commune;Taux_SRU_au_01_01_2024\n05061;GAP;2 126 %\n97120;POINTE-À-PITRE;104,30%\n95018;ARGENTEUIL;35,28%\n')
    expect(lues.communes.map(({ tauxPublie: lu }) => [lu?.points, lu?.possible])).toEqual([[2126, false], [104.3, false], [35.28, true]])
    expect(lues.anomalies).toMatchObject([{ message: { id: 'donnees.taux-impossible', donnees: { lu: '2 126 %', nombre: 2 } }, lignes: [2, 3] }])
  })

  it('échelles mêlées : sous 1, rien n’est lu avant le choix', () => {
    const texte = 'code_insee;taux_rattrapage\n01004;0,33\n01005;33\n'
    const sans = communes(texte)
    expect(sans.communes.map(({ tauxRattrapage }) => tauxRattrapage?.points ?? null)).toEqual([null, 33])
    expect(idsDe(sans.anomalies)).toEqual(['donnees.valeur.echelle'])
    const avec = communes(texte, { echelles: { tauxRattrapage: 'pourcent' } })
    expect(avec.communes.map(({ tauxRattrapage }) => tauxRattrapage?.points)).toEqual([0.33, 33])
    expect(avec.anomalies).toEqual([])
  })

  it('cellules illisibles : non renseignées, une anomalie par colonne', () => {
    const lues = communes('code_insee;Nombre_lls_ Inventaire_au_01_01_2024;Population_municipale_01_01_2025;Commune_carencée\n01004;12,5;1,234;2\n01005;-3;12 hab;1\n01006;s;2000000000;0\n01007;n.c.;5;\n')
    expect(lues.communes.map(({ logements, population, carencee }) => [logements, population, carencee])).toEqual([
      [null, null, null],
      [null, null, true],
      [null, null, false],
      [null, 5, null],
    ])
    expect(lues.anomalies.map(({ message, colonne, lignes }) => [message.id, colonne, lignes])).toEqual([
      ['donnees.valeur.decimal', 1, [2]],
      ['donnees.valeur.ambigu', 2, [2]],
      ['donnees.valeur.illisible', 3, [2]],
      ['donnees.valeur.negatif', 1, [3]],
      ['donnees.valeur.unite', 2, [3]],
      ['donnees.valeur.illisible', 1, [4, 5]],
      ['donnees.valeur.trop-grand', 2, [4]],
    ])
  })

  it('situation : lue, contredite par l’exemption, ou inconnue', () => {
    const lues = communes('code_insee;situation;Commune_exemptee_2023_2025\n01004;exemptée;1\n01005;droit commun;1\n01006;exemptée;0\n01007;bizarre;0\n01008;nouvelle entrante rang 1;0\n01009;;1\n')
    expect(lues.communes.map(({ situation }) => situation)).toEqual(['exemptée', null, null, null, 'nouvelle entrante rang 1', 'exemptée'])
    expect(lues.anomalies.map(({ message, lignes }) => [message.id, lignes])).toEqual([
      ['donnees.situation-contredite', [3, 4]],
      ['donnees.situation-illisible', [5]],
    ])
  })

  it('taux contredit par les résidences, logements plus nombreux que les résidences, taux sans résidence possible', () => {
    const ids = (ligne: string) => idsDe(communes(`code_insee;residences_principales;nb_lls;taux_sru\n${ligne}\n`).anomalies)
    expect(ids('95019;4909;445;9,06%')).toEqual([])
    expect(ids('95019;4908;445;9,06%')).toEqual(['donnees.taux-contredit'])
    expect(ids('95019;4914;445;9,06%')).toEqual([])
    expect(ids('95019;4915;445;9,06%')).toEqual(['donnees.taux-contredit'])
    expect(ids('95019;70000;3;0,00%')).toEqual([])
    expect(ids('95019;50000;3;0,00%')).toEqual(['donnees.taux-contredit'])
    expect(ids('95019;100;0;9,06%')).toEqual(['donnees.taux-contredit'])
    expect(ids('95019;400;445;9,06%')).toEqual(['donnees.logements-superieurs'])
    expect(ids('95019;;0;9,06%')).toEqual(['donnees.aucune-residence-compatible'])
  })

  it('une ligne de total n’est pas une commune ; « Totainville » ou un nom muni d’un code en sont une', () => {
    const lues = communes('code_insee;nom_de_la_commune;nb_lls\n01004;A;3\n88470;Totainville;4\n;TOTAL EPCI;7\n01005;Total;8\n')
    expect(lues.communes.map(({ nom }) => nom)).toEqual(['A', 'Totainville', 'Total'])
    expect(lues.anomalies).toMatchObject([{ message: { id: 'donnees.ligne-de-total' }, lignes: [4] }])
  })

  it('sans colonne de code, aucun code n’est exigé', () => {
    const lues = communes('nom_de_la_commune;nb_lls\nA;3\n')
    expect(lues).toMatchObject({ communes: [{ code: null, codeLu: null, nom: 'A' }], anomalies: [] })
  })
})
