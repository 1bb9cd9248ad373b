import { nonEtabli, RESERVATAIRES, tauxParDefaut } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { lireBeneficiaire } from './arguments-flux'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'reservations',
    libelle: 'Réservations',
    type: 'entier',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 est un nombre ; vide : donnée manquante, sauf pour l’État',
    aide: 'Logements réservés (identifiés, ou flux réservé) dans la convention à mettre en conformité.',
    exemple: '120',
  },
  {
    nom: 'parc',
    libelle: 'Parc du bailleur',
    type: 'entier',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 est refusé (« 0 ou cellule vide »), sauf pour l’État ; vide : donnée manquante',
    aide: 'Nombre total de logements sociaux du bailleur : ni son flux, ni son seul parc en QPV.',
    exemple: '2400',
  },
  {
    nom: 'flux',
    libelle: 'Flux annuel (C)',
    type: 'entier',
    obligatoire: false,
    unite: 'logements',
    sensDeZero: '0 ou vide : non fourni, le taux seul est rendu',
    aide: 'Flux annuel à répartir (C = A − B), pour convertir le taux en logements.',
    exemple: '650',
  },
  {
    nom: 'taux_convention',
    libelle: 'Taux de la convention',
    type: 'taux',
    obligatoire: false,
    unite: '% du flux',
    sensDeZero: '0 ou vide : convention qui n’est pas déjà en flux',
    aide: 'Taux d’une convention historique déjà en flux : repris tel quel (« AMB-42: autre » le recalcule). S’écrit 0,05, 5 ou « 5 % ».',
    exemple: '0,05',
  },
  {
    nom: 'reservataire',
    libelle: 'Réservataire',
    type: 'choix',
    obligatoire: false,
    unite: 'texte',
    sensDeZero: '0 ou vide : « autre »',
    aide: 'État : 30 % par défaut, quelle que soit l’ancienne convention. Collectivité ou EPCI : le rapport n’est qu’un repère, le taux se négocie.',
    choix: RESERVATAIRES,
    exemple: '"Action Logement"',
  },
  {
    nom: 'rotation',
    libelle: 'Rotation historique',
    type: 'taux',
    obligatoire: false,
    unite: '% du contingent',
    sensDeZero: '0 ou vide : non donnée',
    aide: 'Taux de rotation passé du contingent : ignoré pour l’État, déconseillé pour les autres ; il ne change jamais le résultat et se dit.',
    exemple: '0,09',
  },
  ENTETES,
  LECTURES,
]

const COLONNES = ['Taux', 'Part exacte', 'Logements']

export const DESCRIPTION_FLUX_TAUX_DEFAUT: FonctionDecrite = {
  nom: 'FLUX_TAUX_DEFAUT',
  titre: 'Taux par défaut d’un réservataire',
  description:
    'Taux d’un réservataire sans accord avec le bailleur : réservations ÷ parc social total, ou 30 % pour l’État. Trois cases : taux, part exacte du flux, logements.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['fraction', 'logements', 'logements'],
  exemple: {
    formule: '=MIXITE.FLUX_TAUX_DEFAUT(672;2400;650;;"État";0,09)',
    arguments: [672, 2400, 650, null, 'État', 0.09],
    valeur: [[0.3, 195, 195]],
  },
  articles: ['Décret n° 2020-145, art. 5', 'CCH, art. R. 441-5-2'],
  regles: ['FLUX-10', 'FLUX-17', 'FLUX-18'],
  erreurs: [
    '#N/A : réservations ou parc non renseignés (incomplet).',
    '#VALEUR! : parc à 0, réservations supérieures au parc, agents ou prioritaires de l’État, valeur illisible.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const reservataire = lireBeneficiaire(lecteur)
    const entree = {
      reservations: lecteur.entier('reservations'),
      parc: lecteur.entier('parc'),
      flux: lecteur.entier('flux'),
      tauxDeConvention: lecteur.taux('taux_convention'),
      rotation: lecteur.taux('rotation'),
      lectures: lecteur.lectures(),
    }
    const titres = lecteur.booleen('entetes')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return avecTitres(tauxParDefaut({ ...entree, reservataire }, options), COLONNES, titres)
  },
}
