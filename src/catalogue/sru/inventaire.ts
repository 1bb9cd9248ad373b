import type { SituationLue, StatutPourInventaire } from '../../regles'
import { baseDInventaire, lireSituation, lireStatutPourInventaire, nonEtabli, STATUTS_POUR_INVENTAIRE } from '../../regles'
import { PERIODE, SITUATION } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'annee_inventaire',
    libelle: 'Année d’inventaire',
    type: 'entier',
    obligatoire: true,
    unite: 'année',
    sensDeZero: '0 est refusé (0 ou cellule vide) ; vide : donnée manquante',
    aide: 'Année de l’inventaire SRU (au 1er janvier) dont vient le déficit, sur quatre chiffres.',
    exemple: '2022',
  },
  {
    nom: 'statut',
    libelle: 'Statut du contrat',
    type: 'choix',
    obligatoire: true,
    unite: 'texte',
    sensDeZero: '0 ou vide : donnée manquante',
    aide: 'brouillon ou signé : un brouillon peut partir de l’inventaire précédent, un contrat signé non.',
    choix: STATUTS_POUR_INVENTAIRE,
    exemple: '"signé"',
  },
  SITUATION,
  PERIODE,
]

export const DESCRIPTION_SRU_INVENTAIRE: FonctionDecrite = {
  nom: 'SRU_INVENTAIRE',
  titre: 'Contrôle de l’inventaire employé',
  description:
    'Dit si l’inventaire dont vient un déficit est le bon : « conforme », « base de travail » (admis sur un brouillon seulement) ou « non conforme ». Objectifs 2023-2025 : inventaire au 1er janvier 2022.',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.SRU_INVENTAIRE(2022;"signé")', arguments: [2022, 'signé'], valeur: 'conforme' },
  articles: ['CCH, art. L. 302-8'],
  regles: ['SRU-06', 'SRU-20'],
  erreurs: [
    '#N/A : commune exemptée (sans objet), année, statut ou rang d’entrante manquant (incomplet).',
    '#VALEUR! : valeur illisible, année qui n’a pas quatre chiffres, statut inconnu, période inconnue.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      annee: lecteur.entier('annee_inventaire'),
      statut: lecteur.choix<StatutPourInventaire | null>('statut', lireStatutPourInventaire, null),
      situation: lecteur.choix<SituationLue>('situation', lireSituation, 'droit commun'),
      periode: lecteur.periode(),
    }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : baseDInventaire(entree, options)
  },
}
