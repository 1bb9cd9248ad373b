import type { NotionDeModele } from '../types'

/** Le rattrapage : ce que la loi fixe, ce que le contrat retient, ce que le préfet notifie. */
export const NOTIONS_D_OBJECTIF: Readonly<Record<string, NotionDeModele>> = {
  regime: {
    nom: 'régime de rattrapage',
    type: 'mixte',
    titres: [],
    synonymes: [
      'regime', 'regime legal', 'regime de rattrapage', 'situation', 'cas', 'rythme', 'rythme de rattrapage', 'rythme legal',
      'situation de la commune', 'regime sru',
    ],
  },
  tauxRattrapage: {
    nom: 'taux de rattrapage',
    type: 'taux',
    titres: ['Taux de rattrapage avant CMS', 'Taux de rattrapage avant mutualisation'],
    synonymes: [
      'taux_rattrapage', 'taux de rattrapage', '% rattrapage', 'rattrapage', 'taux de rattrapage legal', 'taux de rattrapage applicable',
      'taux avant cms', 'taux avant mutualisation', 'taux avant', 'rattrapage avant cms', 'rattrapage avant mutualisation',
      'taux de rattrapage avant', 'taux de rattrapage initial', 'rattrapage legal', 'taux avant contrat',
      'taux de rattrapage avant contrat', 'part du deficit a rattraper', 'taux applicable', 'taux vii', 'taux viii', 'taux du vii', 'taux du viii',
    ],
  },
  objectif: {
    nom: 'objectif triennal légal',
    type: 'effectif',
    titres: ['Objectifs 2023-2025 avant CMS', 'Objectifs 2023-2025 avant mutualisation'],
    synonymes: [
      'objectif triennal', 'objectif', 'objectifs', 'objectifs triennaux', 'objectif legal', 'objectif de rattrapage',
      'objectif triennal legal', 'objectif avant cms', 'objectif avant', 'objectif avant mutualisation',
      'objectif avant contrat', 'objectif initial', 'objectif quantitatif', 'objectif sru triennal', 'objectif lls',
      'objectif triennal lls', 'objectif triennal de rattrapage', 'objectif de production', 'objectif indicatif',
      'objectif de la période', 'LLS à réaliser', 'logements à réaliser', 'objectif de realisation',
    ],
  },
  tauxRetenu: {
    nom: 'taux de rattrapage retenu',
    type: 'tauxLibre',
    titres: ['Taux de rattrapage retenu', 'Taux de rattrapage après mutualisation'],
    synonymes: [
      'taux retenu', 'taux apres mutualisation', 'taux apres', 'rattrapage apres mutualisation', 'taux apres cms',
      'taux de rattrapage apres cms', 'taux retenu cms', 'rattrapage retenu', 'taux de rattrapage cms', 'taux cms',
      'taux de rattrapage apres', 'taux contractuel', 'taux de rattrapage contractuel', 'taux apres contrat',
      'taux de rattrapage apres contrat', 'taux mutualise', 'taux abaisse', 'taux de rattrapage abaisse',
      'taux de rattrapage mutualise',
    ],
  },
  objectifRetenu: {
    nom: 'objectif retenu',
    type: 'effectif',
    titres: ['Objectifs 2023-2025 retenus', 'Objectifs 2023-2025 après mutualisation', 'Objectif retenu'],
    synonymes: [
      'objectif retenu', 'objectifs retenus', 'retenus', 'retenu', 'objectif cms', 'objectif mutualise',
      'objectif apres mutualisation', 'objectif apres', 'objectif apres cms', 'objectif retenu cms', 'objectif du cms',
      'objectif contractuel', 'objectif abaisse', 'objectif du contrat', 'objectif apres contrat', 'objectif contrat',
      'objectif retenu contrat', 'objectif apres abaissement', 'objectif triennal retenu', 'objectif fixe par le cms',
      'objectif majore mutualisation',
    ],
  },
  plancher: {
    nom: 'plancher du contrat',
    type: 'effectif',
    titres: [],
    synonymes: [
      'plancher', 'plancher cms', 'objectif plancher', 'objectif minimal', 'objectif minimum', 'minimum', 'minimum cms',
      'plancher legal', 'seuil plancher', 'plancher lls', 'objectif mini',
    ],
    tournure: /^(?:objectif )?plancher (?:\w+ )*?abaiss\w*$/,
  },
  plancherMutualisant: {
    nom: 'plancher du contrat mutualisant',
    type: 'effectif',
    titres: [],
    synonymes: ['plancher mutualisant', 'plancher de mutualisation', 'plancher mutualise', 'minimum mutualisant'],
    tournure: /^(?:objectif )?plancher (?:\w+ )*?mutualis\w*$/,
  },
  objectifRehausse: {
    nom: 'objectif rehaussé',
    type: 'effectif',
    titres: [],
    synonymes: [
      'objectif rehausse', 'objectif majore', 'objectif rehausse avec accord', 'objectif releve', 'objectif augmente',
      'rehausse', 'objectif apres rehausse', 'objectif ambitieux', 'objectif volontaire',
    ],
    tournure: /^(?!motif|accord|date|justif|avis)(?:.*\brehauss|objectif (?:triennal )?(?:majore|releve)\b)/,
  },
  objectifNotifie: {
    nom: 'objectif notifié',
    type: 'effectif',
    titres: [],
    synonymes: [
      'objectif notifie', 'objectif notifie par le prefet', 'notifie', 'objectif triennal notifie', 'objectif prefet',
      'objectif prefectoral', 'notification',
    ],
  },
  objectifRepris: {
    nom: 'objectif repris dans le classeur',
    type: 'effectif',
    titres: [],
    synonymes: [
      'objectif du classeur', 'objectif inscrit', 'objectif retenu au classeur', 'objectif retenu dans le classeur',
      'objectif suivi', 'objectif du tableau de bord', 'objectif inscrit au classeur', 'objectif affiche',
      'objectif repris', 'objectif repris au classeur', 'objectif utilise', 'objectif employe', 'objectif saisi',
      'repris au classeur',
    ],
    tournure: /^objectifs? .*\b(?:inscrit|repris|saisi|affiche|porte|reporte|suivi|tableau de bord|classeur)s?\b/,
  },
  motifRehausse: {
    nom: 'motif de la rehausse',
    type: 'texte',
    titres: [],
    synonymes: [
      'motif marche local', 'motif de la rehausse', 'motif rehausse', 'marche local', 'justification de la rehausse',
      'justification',
    ],
  },
  dateNotification: {
    nom: 'date de notification',
    type: 'date',
    titres: [],
    synonymes: [
      'date de notification', 'notifie le', 'date notification objectif', 'notification du', 'date de la notification',
      'date du courrier de notification',
    ],
    tournure: /^(?:date|jour) (?:\w+ )*?(?:notif\w*|notifie)\b/,
  },
  accord: {
    nom: 'accord de la commune',
    type: 'mixte',
    titres: ['Accord de la commune (si objectif augmenté)'],
    synonymes: [
      'accord', 'accord de la commune', 'accord commune', 'avis de la commune', 'accord du maire', 'accord conseil municipal',
      'accord communal',
    ],
    tournure: /^(?!date).*\b(?:deliberation|avis|accord)\b.*\b(?:favorable|commune|communale?|maire|majoree?s?)\b(?!.*\b(?:cnsru|nationale|prefet|epci)\b)/,
  },
  dateAccord: {
    nom: 'date de l’accord',
    type: 'date',
    titres: ['Date de l’accord'],
    synonymes: [
      'date accord', 'date de deliberation', 'deliberation', 'deliberation du', 'date de la deliberation', 'date d’accord',
      'date deliberation commune', 'date accord commune',
    ],
  },
  plh: {
    nom: 'commune couverte par un PLH',
    type: 'drapeau',
    titres: [],
    synonymes: ['plh', 'couverte par un PLH', 'PLH executoire', 'PLH oui non', 'presence PLH', 'PLH en vigueur'],
    tournure:
      /^(?:(?:l|la|le|de|d|du|un|par|a|est|avec|commune|epci|territoire|couverture|couverte?|existence|presence|dotee?|dispose|disposant) )*(?:plh|programme local de l habitat)(?: (?:executoire|approuve|adopte|en vigueur|en cours de validite|oui|non|ou|o|n))*$/,
  },
  modalite: {
    nom: 'modalité du contrat',
    type: 'texte',
    titres: [],
    synonymes: [
      'modalite', 'type de contrat', 'modalite cms', 'type de cms', 'modalite du contrat', 'nature du contrat', 'type cms',
      'forme du contrat', 'cms',
    ],
  },
  abaissee: {
    nom: 'objectif abaissé sur la période',
    type: 'mixte',
    titres: [],
    synonymes: [
      '2023-2025', 'periode 2023-2025', 'abaissement', 'abaissee', 'objectif abaisse par mutualisation', 'abaissee par mutualisation',
      'abaissement en', 'periode abaissee', 'abaissement par mutualisation', 'objectif abaisse en',
    ],
  },
  dateContrat: {
    nom: 'date de signature du contrat',
    type: 'date',
    titres: ['Date de signature'],
    synonymes: [
      'date contrat', 'date du cms', 'signature', 'signe le', 'date cms', 'date signature cms', 'date de signature du contrat',
      'signature du contrat', 'signature cms',
    ],
  },
  statut: {
    nom: 'statut du contrat',
    type: 'texte',
    titres: [],
    synonymes: ['statut', 'etat', 'avancement', 'etat d’avancement', 'statut du contrat', 'statut cms', 'etat du contrat'],
  },
}
