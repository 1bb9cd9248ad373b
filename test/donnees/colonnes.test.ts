import type { Notion } from '../../src/donnees'
import { candidates, reconnaitreColonnes, sensDe } from '../../src/donnees'
import { idsDe, lire } from './lire'
import { correspondanceSansDoute } from './correspondance-sans-doute'

/** Intitulés du fichier national (§ par notion), du bilan 2014-2016 et de la trame du contrat, à la lettre. */
const PUBLIES: readonly (readonly [Notion, readonly string[]])[] = [
  ['code', ['Code_INSEE_commune']],
  ['nom', ['Nom_commune', 'Commune']],
  ['region', ['Region', 'Région']],
  ['departement', ['Departement', 'Département']],
  ['codeDepartement', ['Code_Departement', 'Code_Département']],
  ['codeEpci', ['Code_SIREN_EPCI']],
  ['epci', ['Nom_EPCI']],
  ['epciSru', ['EPCI_SRU']],
  ['codeUniteUrbaine', ['Code_unité_urbaine']],
  ['uniteUrbaine', ['Nom_unité_urbaine']],
  ['uniteUrbaineSru', ['UU_SRU']],
  ['isolee', ['Commune_isolée_article_L_302_5_CCH']],
  ['territoire', ['hexagone_drom']],
  ['soumise', ['Commune_sru_au_01_01_2024', 'Commune_sru_au_01_01_2025']],
  ['population', [2023, 2024, 2025, 2026].map((annee) => `Population_municipale_01_01_${annee}`)],
  ['population', ['Population 1er janvier 2017']],
  ['logements', [2022, 2023, 2024, 2025].map((annee) => `Nombre_lls_ Inventaire_au_01_01_${annee}`)],
  ['taux', [2022, 2023, 2024, 2025].map((annee) => `Taux_SRU_au_01_01_${annee}`)],
  ['taux', ['Taux de logements sociaux (LLS) au 01/01/2014', 'Taux de logements sociaux (LLS) au 01/01/2016']],
  ['cible', ['Taux_cible_commune_2023_2025', 'Taux_cible_commune', 'Taux légal à atteindre d\'ici 2025 (en %)']],
  ['deficitaire', ['Commune_deficitaire_2023', 'Commune_déficitaire_2024', 'commune_deficitaire', 'commune_deficitaire_au_01-01-2025']],
  ['carencee', ['Commune_carencee_2023_2025', 'Commune_carencée_2023_2025', 'Commune_carencée', 'carence']],
  ['exemptee', ['Commune_exemptee_2023_2025', 'Commune_exemptée_2023_2025', 'Commune_exemptee_2026_2028']],
  ['prelevement', ['Prélèvement_net_2024_dont_majoration', 'Prélèvement_net_2025_dont_majoration', 'Prelevement_net_2026_dont_majoration']],
  ['realises', ['Nombre de logements réalisés entre 2014 et 2016']],
  ['manquants', ['Nombre de LS manquants au 1er janvier 2022']],
  ['objectifRetenu', ['Objectifs 2023-2025 retenus', 'Objectifs 2023-2025 après mutualisation']],
  ['tauxRetenu', ['Taux de rattrapage retenu', 'Taux de rattrapage après mutualisation']],
]

const TRAVAIL: readonly (readonly [Notion, readonly string[]])[] = [
  ['code', ['code_insee', 'code_commune_insee', 'code_commune', 'codecommune']],
  ['nom', ['libelle_commune']],
  ['taux', ['taux_sru', 'taux_lls', 'Taux LLS actuel']],
  ['cible', ['taux_cible', 'objectif_sru', 'objectif_pct', 'taux légal']],
  ['logements', ['nombre_de_lls', 'nb_lls', 'logements_sociaux']],
  ['residences', ['nombre_de_residences_principales']],
  ['manquants', ['logements_manquants', 'nombre_de_logements_manquants', 'lls_manquants', 'manquant', 'déficit']],
  ['objectif', ['objectif triennal']],
  ['tauxRattrapage', ['taux_rattrapage']],
]

function cas(tables: typeof PUBLIES): readonly (readonly [string, Notion])[] {
  return tables.flatMap(([notion, intitules]) => intitules.map((intitule) => [intitule, notion] as const))
}

describe('sens d’un intitulé', () => {
  it.each(cas(PUBLIES))('%s : %s, certaine', (intitule, notion) => {
    expect(sensDe(intitule)).toEqual([{ notion, certitude: 'certaine', raison: 'intitule-connu' }])
  })

  it.each(cas(TRAVAIL))('%s : %s, probable', (intitule, notion) => {
    expect(sensDe(intitule)).toEqual([{ notion, certitude: 'probable', raison: 'synonyme' }])
  })

  it.each([
    ['TAUX SRU AU 01-01-2024', 'taux', 'certaine', 'intitule-connu'],
    ['nom_de_la_commune', 'nom', 'certaine', 'intitule-connu'],
    ['residences_principales', 'residences', 'certaine', 'intitule-connu'],
    ['Taux_SRU_au_01_01_2031', 'taux', 'probable', 'annee-variable'],
    ['Commune_exemptee_2029_2031', 'exemptee', 'probable', 'annee-variable'],
    ['Commune_carenc?e', 'carencee', 'possible', 'caracteres-perdus'],
    ['Commune_carenc\ufffde_2023_2025', 'carencee', 'possible', 'caracteres-perdus'],
    ['Code_unit?_urbaine', 'codeUniteUrbaine', 'possible', 'caracteres-perdus'],
    ['Nombre total de logements locatifs sociaux (2024)', 'logements', 'possible', 'ressemblance'],
    ['LLS', 'logements', 'possible', 'ressemblance'],
    ['Nb RP', 'residences', 'possible', 'ressemblance'],
  ])('%s : %s, %s (%s)', (intitule, notion, certitude, raison) => {
    expect(sensDe(intitule)).toEqual([{ notion, certitude, raison }])
  })

  it('un intitulé à deux ressemblances les rend toutes deux', () => {
    expect(sensDe('Objectif SRU 2025').map(({ notion }) => notion)).toEqual(['cible', 'objectif'])
  })

  it.each(['', 'Nombre de PLS', 'Taux de carence', 'LLTS', 'Logements sociaux financés', 'Code postal', 'bail signé', 'FINAN_LIBELLE', 'Taux de vacance'])(
    '« %s » ne dit rien de connu',
    (intitule) => {
      expect(sensDe(intitule)).toEqual([])
    },
  )
})

describe('reconnaissance d’un fichier', () => {
  it('deux candidates : les deux rendues, aucune choisie, et l’utilisateur est prévenu', () => {
    const vu = reconnaitreColonnes(lire('code_insee;Taux_SRU_au_01_01_2023;Taux_SRU_au_01_01_2024\n01004;20%;21%\n'))
    expect(vu.discutees).toEqual(['taux'])
    expect(candidates(vu.propositions, 'taux').map(({ colonne, annee }) => [colonne, annee])).toEqual([[1, 2023], [2, 2024]])
    expect(correspondanceSansDoute(vu).colonnes).toEqual({ code: 0 })
    expect(vu.anneeInventaire).toBeNull()
    expect(vu.anomalies.map(({ message }) => message)).toEqual([
      {
        id: 'donnees.colonnes.discutees',
        donnees: { notion: 'taux de logement social', intitules: '« Taux_SRU_au_01_01_2023 », « Taux_SRU_au_01_01_2024 »' },
      },
    ])
  })

  it('l’année vient de l’intitulé du taux ; sans année, elle se demande', () => {
    expect(reconnaitreColonnes(lire('code_insee;Taux_SRU_au_01_01_2027\n01004;20%\n'))).toMatchObject({ anneeInventaire: 2027, anomalies: [] })
    const sans = reconnaitreColonnes(lire('code_insee;taux_sru;Population_municipale_01_01_2025\n01004;20%;900\n'))
    expect(sans.anneeInventaire).toBeNull()
    expect(idsDe(sans.anomalies)).toEqual(['donnees.colonnes.annee-inconnue'])
  })

  it('taux et logements de deux inventaires : signalé', () => {
    const vu = reconnaitreColonnes(lire('Taux_SRU_au_01_01_2024;Nombre_lls_ Inventaire_au_01_01_2023\n20%;900\n'))
    expect(vu.anomalies[0]?.message).toEqual({ id: 'donnees.colonnes.annees-differentes', donnees: { taux: '2024', logements: '2023' } })
  })

  it('« objectif_sru » : un taux par les valeurs, ou à discuter si la colonne compte des logements', () => {
    expect(reconnaitreColonnes(lire('code_insee;objectif_sru\n01004;25\n01005;20\n')).propositions[1]).toMatchObject({ notion: 'cible', certitude: 'probable' })
    const compte = reconnaitreColonnes(lire('code_insee;objectif_sru\n01004;250\n01005;1 204\n'))
    expect(compte.propositions.slice(1)).toMatchObject([
      { notion: 'cible', certitude: 'possible', raison: 'valeurs-contraires' },
      { notion: 'objectif', certitude: 'possible', raison: 'second-sens' },
    ])
    expect(correspondanceSansDoute(compte).colonnes).toEqual({ code: 0 })
    expect(idsDe(compte.anomalies)).toEqual(['donnees.colonnes.valeurs-contraires'])
  })

  it('« déficit » : des logements, ou peut-être un drapeau', () => {
    const compte = reconnaitreColonnes(lire('code_insee;déficit\n01004;250\n01005;0\n'))
    expect(correspondanceSansDoute(compte).colonnes).toEqual({ code: 0, manquants: 1 })
    const drapeau = reconnaitreColonnes(lire('code_insee;déficit\n01004;1\n01005;0\n'))
    expect(drapeau.propositions.slice(1).map(({ notion }) => notion)).toEqual(['manquants', 'deficitaire'])
    expect(correspondanceSansDoute(drapeau).colonnes).toEqual({ code: 0 })
  })

  it('« Commune » qui contient des codes : ni nom ni code sans confirmation', () => {
    const vu = reconnaitreColonnes(lire('Commune;taux_cible\n01004;25\n2A004;25\n'))
    expect(vu.propositions.map(({ notion, certitude }) => [notion, certitude])).toEqual([
      ['nom', 'possible'],
      ['code', 'possible'],
      ['cible', 'probable'],
    ])
  })

  it('« LLS » seul ne suffit pas ; les valeurs contraires font douter, la moitié ne suffit pas', () => {
    expect(correspondanceSansDoute(reconnaitreColonnes(lire('code_insee;LLS\n01004;12\n'))).colonnes).toEqual({ code: 0 })
    const certitude = (valeurs: string) => reconnaitreColonnes(lire(`code_insee;nb_lls\n${valeurs}`)).propositions[1]?.certitude
    expect(certitude('01004;12\n01005;x\n')).toBe('probable')
    expect(certitude('01004;12\n01005;x\n01006;y\n')).toBe('possible')
    expect(certitude('01004;12\n01005;\n01006;\n')).toBe('probable')
  })

  it('les colonnes inconnues sont listées', () => {
    expect(reconnaitreColonnes(lire('code_insee;Remarque;;nb_lls\n01004;a;;3\n')).inconnues).toEqual([1])
  })

  it('bilan 2014-2016 : deux taux, une cible, des réalisations', () => {
    const entete = 'Région;Département;Commune;Population 1er janvier 2017;Taux de logements sociaux (LLS) au 01/01/2014;' +
      'Taux de logements sociaux (LLS) au 01/01/2016;Taux légal à atteindre d’ici 2025 (en %);Nombre de logements réalisés entre 2014 et 2016'
    const vu = reconnaitreColonnes(lire(`${entete}\nBretagne;Morbihan;Séné;4 541;5,91%;7,02%;25;120\n`))
    expect(vu.discutees).toEqual(['taux'])
    expect(correspondanceSansDoute(vu).colonnes).toEqual({ region: 0, departement: 1, nom: 2, population: 3, cible: 6, realises: 7 })
    expect(candidates(vu.propositions, 'realises')[0]?.periode).toBe('2014-2016')
  })
})
