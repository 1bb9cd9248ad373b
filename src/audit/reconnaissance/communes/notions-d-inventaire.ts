import type { NotionDeModele } from '../types'

/** Ce que dit l'inventaire, et ce qui s'en déduit. */
export const NOTIONS_D_INVENTAIRE: Readonly<Record<string, NotionDeModele>> = {
  population: {
    nom: 'population municipale',
    type: 'effectif',
    titres: ['Population_municipale_01_01_2026', 'Population 1er janvier 2017'],
    synonymes: [
      'population', 'population municipale', 'habitants', 'nombre d’habitants', 'pop', 'pop municipale', 'population legale',
      'population insee',
    ],
  },
  inconstructible: {
    nom: 'part inconstructible du territoire',
    type: 'taux',
    titres: [],
    synonymes: [
      'taux d’inconstructibilite', 'inconstructibilite', 'part inconstructible', 'taux inconstructible', 'territoire inconstructible',
      'part inconstructible du territoire', 'part du territoire inconstructible', 'part inconstructible du territoire urbanise',
      'part du territoire urbanise inconstructible', 'taux d’inconstructibilite du territoire urbanise',
      'part inconstructible du territoire total', 'part du territoire total inconstructible', 'taux d’inconstructibilite du territoire total',
      'taux d’inconstructibilite du territoire', 'part inconstructible de la commune', 'surface inconstructible',
    ],
    tournure: /^(?:part|taux|pourcent\w*)\b.*\binconstructib/,
  },
  residences: {
    nom: 'résidences principales',
    type: 'effectif',
    titres: ['Résidences principales'],
    synonymes: [
      'nombre de residences principales', 'RP', 'parc de residences principales', 'total residences principales',
      'residences principales communes', 'dont residences principales', 'dont RP', 'RP projetees', 'main residences', 'primary residences',
    ],
  },
  residencesTotales: {
    nom: 'ensemble des logements de la commune',
    type: 'effectif',
    titres: [],
    synonymes: [
      'residences principales et secondaires', 'ensemble des logements', 'total des logements', 'parc total',
      'parc total de logements', 'nombre total de logements', 'logements totaux', 'total logements', 'parc de logements',
      'logements y compris vacants', 'logements vacants compris', 'residences', 'residences totales', 'total des residences',
      'residences secondaires comprises', 'RP et RS', 'RP et residences secondaires',
    ],
  },
  logements: {
    nom: 'logements sociaux',
    type: 'effectif',
    titres: ['Nombre_lls_ Inventaire_au_01_01_2025', 'Logements sociaux SRU', 'Logements sociaux'],
    synonymes: [
      'lls', 'nombre de lls', 'logements sociaux', 'logements locatifs sociaux', 'parc social', 'LS', 'stock de LLS',
      'parc LLS', 'logements sociaux existants', 'LLS existants', 'LLS recenses', 'LLS decomptes', 'LLS retenus',
      'LLS a l’inventaire', 'logements sociaux decomptes', 'LLS projetes', 'parc locatif social', 'social housing',
      'social housing units',
    ],
  },
  taux: {
    nom: 'taux de logement social',
    type: 'taux',
    titres: ['Taux_SRU_au_01_01_2025', 'Taux de logements sociaux (LLS) au 01/01/2016', 'Taux de logement social'],
    synonymes: [
      'taux sru', 'taux lls', 'taux ls', 'taux LLS actuel', 'taux logements sociaux', 'taux', 'part de logements sociaux',
      'part lls', 'taux actuel', 'taux constate', 'taux de lls constate', 'taux reel', 'taux de LLS reel',
      'pourcentage de logements sociaux', 'taux projete', 'taux LLS inventaire', 'taux de LLS atteint',
      'taux de logements sociaux dans les residences principales', 'part de LLS dans les RP', 'LLS sur RP', 'LS / RP',
      'part LLS / RP',
      'taux lls rp', 'social housing rate',
    ],
  },
  cible: {
    nom: 'taux cible',
    type: 'taux',
    titres: ['Taux_cible_commune_2023_2025', 'Taux_cible_commune', 'Taux légal à atteindre d’ici 2025 (en %)', 'Taux cible'],
    synonymes: [
      'taux cible', 'objectif_sru', 'objectif_pct', 'taux légal', 'cible', 'taux légal SRU', 'taux de LLS légal',
      'taux de LLS cible', 'taux à atteindre', 'taux légal à atteindre', 'taux obligatoire', 'obligation legale',
      'taux d’obligation', 'obligation', 'oblig', 'obligation SRU', 'seuil', 'seuil légal', 'taux exigé', 'taux SRU cible',
      'taux SRU légal', 'taux requis', 'taux objectif', 'objectif de taux', 'target rate', '% cible', '% légal', '% à atteindre',
    ],
  },
  ecart: {
    nom: 'écart au taux légal',
    type: 'nombre',
    titres: [],
    synonymes: [
      'ecart', 'ecart au taux legal', 'ecart a la cible', 'ecart en points', 'ecart au taux cible', 'ecart points',
      'ecart cible', 'points manquants', 'ecart au legal', 'ecart a l’objectif', 'ecart taux', 'ecart au seuil',
      'deficit en points', 'ecart avec le taux legal', 'distance a la cible', 'ecart (pts)', 'ecart pt',
    ],
  },
  manquants: {
    nom: 'logements manquants',
    type: 'effectif',
    titres: ['Nombre de LS manquants au 1er janvier 2022', 'Logements sociaux manquants'],
    synonymes: [
      'logements_manquants', 'nombre_de_logements_manquants', 'lls_manquants', 'manquant', 'déficit', 'manquants',
      'LS manquants', 'logements sociaux manquants', 'déficit LLS', 'déficit en logements sociaux',
      'déficit de logements sociaux', 'nombre de logements déficitaires', 'LLS à réaliser pour atteindre le taux', 'manque',
      'LLS manquants SRU', 'déficit en LLS', 'déficit SRU', 'deficit logements', 'besoin en LLS', 'manque de LLS',
      'shortfall', 'missing units',
    ],
    tournure: /^(?:deficits?|(?:lls|ls|logements?(?: locatifs)?(?: sociaux)?) manquants?) (?!.*\b(?:notif\w*|points?|pourcent|taux|variation|evolution|reste|foncier|budget\w*)\b)/,
  },
  deltaResidences: {
    nom: 'variation des résidences principales',
    type: 'nombre',
    titres: ['Variation annuelle RP'],
    synonymes: [
      'evolution RP', 'variation RP', 'delta RP', 'evolution des residences principales', 'evolution annuelle RP',
      'RP supplementaires', 'solde RP',
    ],
  },
  deltaLogements: {
    nom: 'variation des logements sociaux',
    type: 'nombre',
    titres: ['Variation annuelle LS'],
    synonymes: [
      'evolution LS', 'variation LS', 'delta LS', 'evolution des logements sociaux', 'evolution annuelle LS',
      'LLS supplementaires', 'solde LLS',
    ],
  },
  partOffre: {
    nom: 'part des logements sociaux dans l’offre nouvelle',
    type: 'tauxLibre',
    titres: [],
    synonymes: [
      'part des LLS dans l’offre nouvelle', 'part de logements sociaux dans la production', 'part LLS offre',
      'part LLS dans les RP nouvelles', 'taux de LLS dans la production',
    ],
  },
  deficitaire: {
    nom: 'commune déficitaire',
    type: 'drapeau',
    titres: ['Commune_deficitaire_2023', 'Commune_déficitaire_2024', 'commune_deficitaire', 'commune_deficitaire_au_01-01-2025'],
    synonymes: ['deficitaire', 'deficitaires', 'commune en deficit'],
  },
  prelevement: {
    nom: 'prélèvement net',
    type: 'nombre',
    titres: [
      'Prélèvement_net_2024_dont_majoration', 'Prélèvement_net_2025_dont_majoration', 'Prelevement_net_2026_dont_majoration',
    ],
    synonymes: ['prelevement', 'prelevement net', 'prelevement brut', 'prelevement sru', 'penalite', 'penalites'],
  },
  dateInventaire: {
    nom: 'date de l’inventaire',
    type: 'date',
    titres: [],
    synonymes: ['date inventaire', 'date de l’inventaire', 'inventaire du', 'date de reference'],
  },
}
