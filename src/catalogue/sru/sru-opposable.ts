import type { Modalite, SituationLue } from '../../regles'
import { lireModalite, lireSituation, MODALITES, nonEtabli, objectifOpposable } from '../../regles'
import { SITUATION } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { OBJECTIF_LEGAL } from './arguments-bilan'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  { ...OBJECTIF_LEGAL, sensDeZero: '0 : pas d’objectif, sauf notifié ou contrat ; vide : donnée manquante si elle décide' },
  {
    nom: 'objectif_rehausse',
    libelle: 'Objectif rehaussé',
    type: 'entier',
    obligatoire: false,
    unite: 'logements',
    sensDeZero: '0 ou vide : non rehaussé',
    aide: 'Objectif rehaussé déjà admis (SRU_REHAUSSE), au moins égal à l’objectif légal.',
    exemple: '220',
  },
  {
    nom: 'objectif_contrat',
    libelle: 'Objectif du contrat',
    type: 'entier',
    obligatoire: false,
    unite: 'logements',
    sensDeZero: '0 ou vide : pas d’objectif de contrat',
    aide: 'Objectif écrit au contrat de mixité sociale : retenu seulement si le contrat est abaissant ou mutualisant et signé par tous.',
    exemple: '160',
  },
  {
    nom: 'modalite',
    libelle: 'Modalité du contrat',
    type: 'choix',
    obligatoire: false,
    unite: 'texte',
    sensDeZero: '0 ou vide : sans aménagement ; signalé si un contrat ou son objectif est saisi',
    aide: 'sans aménagement (A), abaissant (B, IX) ou mutualisant (C, X).',
    choix: MODALITES,
    exemple: '"abaissant"',
  },
  {
    nom: 'contrat_complet',
    libelle: 'Contrat signé par tous',
    type: 'booleen',
    obligatoire: false,
    unite: 'booléen',
    sensDeZero: '0 ou vide : FAUX',
    aide: 'VRAI si tous les signataires obligatoires ont signé : maire, préfet, président de l’EPCI (et de l’EPT dans le Grand Paris).',
    exemple: 'VRAI',
  },
  {
    nom: 'objectif_notifie',
    libelle: 'Objectif notifié',
    type: 'entier',
    obligatoire: false,
    unite: 'logements',
    sensDeZero: '0 ou vide : non notifié, l’objectif est calculé',
    aide: 'Objectif notifié par le préfet : il prime sur tout calcul, et l’écart est signalé. 0 ou vide s’il n’y en a pas.',
    exemple: '130',
  },
  {
    nom: 'date_notification',
    libelle: 'Date de notification',
    type: 'date',
    obligatoire: false,
    unite: 'date',
    sensDeZero: '0 ou vide : date absente, signalée si un objectif est notifié',
    aide: 'Jour de la notification : antérieure à la signature du contrat, elle est à mettre à jour.',
    exemple: '"2023-09-01"',
  },
  {
    nom: 'date_signature',
    libelle: 'Date de signature du contrat',
    type: 'date',
    obligatoire: false,
    unite: 'date',
    sensDeZero: '0 ou vide : date absente, signalée si le contrat fixe l’objectif',
    aide: 'Jour de la dernière signature obligatoire du contrat de mixité sociale.',
    exemple: '"2023-12-15"',
  },
  SITUATION,
]

export const DESCRIPTION_SRU_OPPOSABLE: FonctionDecrite = {
  nom: 'SRU_OPPOSABLE',
  titre: 'Objectif opposable de la période',
  description:
    'Objectif qui s’impose à la commune : le notifié d’abord, sinon celui d’un contrat abaissant ou mutualisant signé par tous, sinon le légal, rehaussé le cas échéant. L’explication dit l’origine, l’acte et la date.',
  arguments: ARGUMENTS,
  unite: 'logements',
  forme: 'scalaire',
  exemple: {
    formule: '=MIXITE.SRU_OPPOSABLE(189;;160;"abaissant";VRAI)',
    arguments: [189, null, 160, 'abaissant', true],
    valeur: 160,
  },
  articles: ['CCH, art. L. 302-8, VII à X', 'CCH, art. L. 302-8-1, I'],
  regles: ['SRU-11'],
  erreurs: [
    '#N/A : pas d’objectif légal ou commune exemptée (sans objet), objectif légal ou objectif du contrat manquant (incomplet).',
    '#VALEUR! : valeur illisible, objectif rehaussé sous le légal ou d’une nouvelle entrante.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      legal: lecteur.entier('objectif_legal'),
      rehausse: lecteur.entier('objectif_rehausse'),
      contrat: lecteur.entier('objectif_contrat'),
      modalite: lecteur.choix<Modalite | null>('modalite', lireModalite, null),
      complet: lecteur.booleen('contrat_complet'),
      notifie: lecteur.entier('objectif_notifie'),
      dateNotification: lecteur.date('date_notification'),
      dateSignature: lecteur.date('date_signature'),
      situation: lecteur.choix<SituationLue>('situation', lireSituation, 'droit commun'),
    }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : objectifOpposable(entree, options)
  },
}
