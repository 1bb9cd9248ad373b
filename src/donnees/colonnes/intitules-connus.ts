import type { Notion } from './notions'

/**
 * Intitulés recopiés tels que publiés, espaces parasites comprises : éditions 2023 à 2026 du fichier national « Communes et
 * inventaire SRU » (data.gouv.fr), bilan triennal provisoire 2014-2016, données de carence 2017-2019, tableaux 13 et 14 de la
 * trame du contrat (guide DHUP, annexe 3).
 */
export const INTITULES_CONNUS: Readonly<Partial<Record<Notion, readonly string[]>>> = {
  code: ['Code_INSEE_commune'],
  nom: ['Nom_commune', 'Commune', 'Nom de la commune'],
  region: ['Region'],
  departement: ['Departement'],
  codeDepartement: ['Code_Departement', 'Code_Département'],
  territoire: ['hexagone_drom'],
  codeEpci: ['Code_SIREN_EPCI'],
  epci: ['Nom_EPCI'],
  epciSru: ['EPCI_SRU'],
  codeUniteUrbaine: ['Code_unité_urbaine'],
  uniteUrbaine: ['Nom_unité_urbaine'],
  uniteUrbaineSru: ['UU_SRU'],
  isolee: ['Commune_isolée_article_L_302_5_CCH'],
  soumise: ['Commune_sru_au_01_01_2024', 'Commune_sru_au_01_01_2025'],
  population: [
    'Population_municipale_01_01_2023',
    'Population_municipale_01_01_2024',
    'Population_municipale_01_01_2025',
    'Population_municipale_01_01_2026',
    'Population 1er janvier 2017',
  ],
  residences: ['Résidences principales'],
  logements: [
    'Nombre_lls_ Inventaire_au_01_01_2022',
    'Nombre_lls_ Inventaire_au_01_01_2023',
    'Nombre_lls_ Inventaire_au_01_01_2024',
    'Nombre_lls_ Inventaire_au_01_01_2025',
  ],
  taux: [
    'Taux_SRU_au_01_01_2022',
    'Taux_SRU_au_01_01_2023',
    'Taux_SRU_au_01_01_2024',
    'Taux_SRU_au_01_01_2025',
    'Taux de logements sociaux (LLS) au 01/01/2014',
    'Taux de logements sociaux (LLS) au 01/01/2016',
  ],
  cible: ['Taux_cible_commune_2023_2025', 'Taux_cible_commune', 'Taux légal à atteindre d’ici 2025 (en %)'],
  deficitaire: [
    'Commune_deficitaire_2023',
    'Commune_déficitaire_2024',
    'commune_deficitaire',
    'commune_deficitaire_au_01-01-2025',
  ],
  carencee: ['Commune_carencee_2023_2025', 'Commune_carencée_2023_2025', 'Commune_carencée', 'carence'],
  exemptee: ['Commune_exemptee_2023_2025', 'Commune_exemptée_2023_2025', 'Commune_exemptee_2026_2028'],
  manquants: ['Nombre de LS manquants au 1er janvier 2022'],
  tauxRattrapage: ['Taux de rattrapage avant CMS', 'Taux de rattrapage avant mutualisation'],
  objectif: ['Objectifs 2023-2025 avant CMS', 'Objectifs 2023-2025 avant mutualisation'],
  tauxRetenu: ['Taux de rattrapage retenu', 'Taux de rattrapage après mutualisation'],
  objectifRetenu: ['Objectifs 2023-2025 retenus', 'Objectifs 2023-2025 après mutualisation'],
  realises: ['Nombre de logements réalisés entre 2014 et 2016'],
  prelevement: [
    'Prélèvement_net_2024_dont_majoration',
    'Prélèvement_net_2025_dont_majoration',
    'Prelevement_net_2026_dont_majoration',
  ],
  accord: ['Accord de la commune (si objectif augmenté)'],
}

/** Intitulés rencontrés dans les fichiers de travail : le sens est probable, l'auteur du fichier a pu en vouloir un autre. */
export const SYNONYMES: Readonly<Partial<Record<Notion, readonly string[]>>> = {
  code: ['code_insee', 'code_commune_insee', 'code_commune', 'codecommune', 'code'],
  nom: ['nom_de_la_commune', 'libelle_commune'],
  epci: ['EPCI'],
  situation: ['situation'],
  population: ['population', 'population municipale'],
  residences: ['residences_principales', 'nombre_de_residences_principales'],
  logements: ['nombre_de_lls', 'nb_lls', 'logements_sociaux'],
  taux: ['taux_sru', 'taux_lls', 'Taux LLS actuel'],
  cible: ['taux_cible', 'objectif_sru', 'objectif_pct', 'taux légal'],
  manquants: ['logements_manquants', 'nombre_de_logements_manquants', 'lls_manquants', 'manquant', 'déficit'],
  tauxRattrapage: ['taux_rattrapage', 'taux de rattrapage'],
  objectif: ['objectif triennal'],
  tauxRetenu: ['taux retenu'],
  objectifRetenu: ['objectif retenu', 'objectifs retenus'],
  accord: ['accord', 'accord de la commune'],
  plh: ['plh', 'couverte par un PLH'],
}

/** Un intitulé qui dit deux choses ; le second sens se propose selon les valeurs. */
export const SECONDS_SENS: readonly {
  readonly intitule: string
  readonly notion: Notion
  /** `contraires` : quand les valeurs démentent le premier sens ; `drapeaux` : quand il n'y a que des oui et des non. */
  readonly si: 'contraires' | 'drapeaux'
}[] = [
  { intitule: 'objectif_sru', notion: 'objectif', si: 'contraires' },
  { intitule: 'Commune', notion: 'code', si: 'contraires' },
  { intitule: 'déficit', notion: 'deficitaire', si: 'drapeaux' },
]
