import type { SituationLue } from '../../regles'
import { lireSituation, nonEtabli, objectifRehausse } from '../../regles'
import { LECTURES, PERIODE, SITUATION } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { OBJECTIF_LEGAL } from './arguments-bilan'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  OBJECTIF_LEGAL,
  {
    nom: 'objectif_rehausse',
    libelle: 'Objectif rehaussé',
    type: 'entier',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 est refusé (0 ou cellule vide) ; vide : donnée manquante',
    aide: 'Objectif que le préfet propose de retenir, au moins égal à l’objectif légal.',
    exemple: '220',
  },
  {
    nom: 'date_accord_maire',
    libelle: 'Accord du maire',
    type: 'date',
    obligatoire: true,
    unite: 'date',
    sensDeZero: '0 ou vide : accord manquant',
    aide: 'Jour de l’accord du maire, avant la notification : cellule de date, « AAAA-MM-JJ » ou « JJ/MM/AAAA ».',
    exemple: '"2023-05-12"',
  },
  {
    nom: 'motif_marche_local',
    libelle: 'Motif de marché local',
    type: 'texte',
    obligatoire: true,
    unite: 'texte',
    sensDeZero: '0 ou vide : motif manquant',
    aide: 'Ce qui, dans le fonctionnement du marché local de l’habitat, permet de rehausser l’objectif.',
    exemple: '"marché détendu, foncier disponible"',
  },
  {
    nom: 'manquants',
    libelle: 'Logements manquants',
    type: 'entier',
    obligatoire: false,
    unite: 'logements',
    sensDeZero: '0 ou vide : non fourni, le dépassement du déficit n’est pas contrôlé',
    aide: 'Déficit de la commune : un objectif rehaussé qui le dépasse est signalé, sauf sous l’autre lecture d’AMB-09.',
    exemple: '571',
  },
  {
    nom: 'date_notification',
    libelle: 'Date de notification',
    type: 'date',
    obligatoire: false,
    unite: 'date',
    sensDeZero: '0 ou vide : pas encore notifié',
    aide: 'Jour de la notification de l’objectif par le préfet : l’accord du maire doit la précéder.',
    exemple: '"2023-09-01"',
  },
  SITUATION,
  PERIODE,
  LECTURES,
]

export const DESCRIPTION_SRU_REHAUSSE: FonctionDecrite = {
  nom: 'SRU_REHAUSSE',
  titre: 'Objectif rehaussé par le préfet',
  description:
    'Objectif rehaussé, s’il est admis : au moins l’objectif légal, accord du maire daté et antérieur à la notification, motif de marché local. Jamais pour une nouvelle entrante.',
  arguments: ARGUMENTS,
  unite: 'logements',
  forme: 'scalaire',
  exemple: {
    formule: '=MIXITE.SRU_REHAUSSE(189;220;"2023-05-12";"marché détendu")',
    arguments: [189, 220, '2023-05-12', 'marché détendu'],
    valeur: 220,
  },
  articles: ['CCH, art. L. 302-8, VII'],
  regles: ['SRU-07'],
  erreurs: [
    '#N/A : commune exemptée ou sans objectif légal (sans objet), objectif, accord ou motif manquant (incomplet).',
    '#VALEUR! : valeur illisible, objectif rehaussé sous le légal, accord postérieur à la notification, nouvelle entrante.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      legal: lecteur.entier('objectif_legal'),
      rehausse: lecteur.entier('objectif_rehausse'),
      dateAccord: lecteur.date('date_accord_maire'),
      motif: lecteur.texte('motif_marche_local'),
      manquants: lecteur.entier('manquants'),
      dateNotification: lecteur.date('date_notification'),
      situation: lecteur.choix<SituationLue>('situation', lireSituation, 'droit commun'),
      periode: lecteur.periode(),
      lectures: lecteur.lectures(),
    }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : objectifRehausse(entree, options)
  },
}
