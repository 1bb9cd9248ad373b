import type { NotionDeModele } from '../types'

/** Le bilan d'une période, et la situation de la commune au regard de la loi. */
export const NOTIONS_DE_BILAN: Readonly<Record<string, NotionDeModele>> = {
  annee: {
    nom: 'année',
    type: 'annee',
    titres: ['Année d’inventaire (au 1er janvier)', 'Année d’inventaire', 'Année'],
    synonymes: ['annees', 'an', 'exercice', 'millesime', 'annee inventaire', 'inventaire au 1er janvier', 'au 1er janvier'],
  },
  periode: {
    nom: 'période triennale',
    type: 'texte',
    titres: ['Bilans triennaux SRU', 'Période'],
    synonymes: [
      'periode', 'periodes', 'periode triennale', 'triennal', 'triennale', 'bilan triennal', 'bilans triennaux',
      'periodes triennales', 'triennat', 'bilans',
    ],
  },
  realises: {
    nom: 'logements réalisés',
    type: 'effectif',
    titres: ['Nombre de logements réalisés entre 2014 et 2016', 'Réalisés'],
    synonymes: [
      'realises', 'realise', 'logements realises', 'lls realises', 'realisation', 'realisations', 'production', 'lls produits',
      'logements produits', 'nombre de lls realises', 'bilan', 'lls finances', 'logements finances', 'realises lls',
      'bilan quantitatif lls', 'realisations lls', 'total realise', 'lls finances ou conventionnes', 'nombre de realisations',
      'logements finances ou conventionnes', 'realisation triennale', 'bilan realises', 'agrees', 'agrements', 'lls agrees', 'logements agrees',
      'conventionnes', 'finances', 'lls comptabilises', 'logements comptabilises',
    ],
    tournure: /^total (?:des? )?(?:lls |logements )?(?:agre|realis|financ|conventionn|produit)/,
  },
  bilanQuantitatif: {
    nom: 'bilan quantitatif',
    type: 'texte',
    titres: [],
    synonymes: [
      'bilan quantitatif', 'resultat quantitatif', 'objectif quantitatif atteint', 'objectif atteint', 'verdict quantitatif', 'quantitatif',
      'volet quantitatif', 'atteinte quantitative',
    ],
    tournure: /^(?:atteinte|bilan|resultat|verdict|respect|volet)\b.*\bquanti/,
  },
  bilanQualitatif: {
    nom: 'bilan qualitatif',
    type: 'texte',
    titres: [],
    synonymes: [
      'bilan qualitatif', 'resultat qualitatif', 'objectif qualitatif atteint', 'verdict qualitatif', 'qualitatif', 'volet qualitatif', 'atteinte qualitative',
    ],
    tournure: /^(?:atteinte|bilan|resultat|verdict|respect|volet)\b.*\bquali/,
  },
  atteinte: {
    nom: 'taux d’atteinte',
    type: 'tauxLibre',
    titres: ['Taux d’atteinte'],
    synonymes: [
      'taux atteinte', 'atteinte', 'taux de realisation', 'part atteinte', 'taux d’atteinte de l’objectif',
      'taux de realisation de l’objectif', 'taux d’execution', 'part realisee', 'part de realisation', 'part realise',
      'taux d’atteinte des objectifs', 'realises sur objectif', 'realise / objectif', 'part de l’objectif atteint',
      'taux d’atteinte quantitatif', 'avancement en pourcentage', 'taux realise',
    ],
  },
  plai: {
    nom: 'PLAI réalisés',
    type: 'effectif',
    titres: [],
    synonymes: [
      'plai', 'dont plai', 'nombre de plai', 'plai realises', 'plai finances', 'logements plai', 'lls plai', 'realises plai',
      'llts',
    ],
  },
  plus: {
    nom: 'PLUS réalisés',
    type: 'effectif',
    titres: [],
    synonymes: ['plus', 'dont plus', 'nombre de plus', 'plus realises', 'plus finances', 'logements plus', 'lls plus'],
  },
  pls: {
    nom: 'PLS et assimilés réalisés',
    type: 'effectif',
    titres: [],
    synonymes: [
      'pls', 'dont pls', 'nombre de pls', 'pls realises', 'pls et assimiles', 'dont pls et assimiles', 'pls ou assimiles',
      'pls finances', 'logements pls', 'lls pls', 'pls assimiles',
    ],
  },
  partPlai: {
    nom: 'part de PLAI',
    type: 'taux',
    titres: ['% de PLAI'],
    synonymes: [
      'part plai', 'taux de plai', 'pct plai', 'part des plai', 'part de plai realises', 'proportion plai',
      'plai en pourcentage', 'part plai dans les realises',
    ],
  },
  partPls: {
    nom: 'part de PLS',
    type: 'taux',
    titres: ['% de PLS'],
    synonymes: [
      'part pls', 'taux de pls', 'pct pls', 'part des pls', 'part de pls realises', 'proportion pls', 'part pls et assimiles',
      'taux de pls et assimiles', 'pls en pourcentage',
    ],
  },
  tauxCarence: {
    nom: 'taux de carence',
    type: 'taux',
    titres: ['Taux de carence'],
    synonymes: [
      'taux de majoration', 'majoration', 'taux de carence fixe', 'taux de majoration du prelevement', 'taux carence arrete',
    ],
  },
  restant: {
    nom: 'reste à réaliser',
    type: 'effectif',
    titres: [],
    synonymes: [
      'restant', 'reste a realiser', 'reste a faire', 'reste', 'solde', 'manque a realiser', 'ecart a l’objectif en logements',
      'logements restants', 'reste a produire', 'lls restants',
    ],
  },
  excedent: {
    nom: 'excédent',
    type: 'effectif',
    titres: [],
    synonymes: [
      'excedent', 'surplus', 'depassement', 'excedent reporte', 'excedent reportable', 'report', 'excedent de logements',
    ],
  },
  minPlai: {
    nom: 'nombre minimal de PLAI',
    type: 'effectif',
    titres: ['Nombre minimal de PLAI'],
    synonymes: [
      'min plai', 'minimum plai', 'plai minimum', 'plai min', 'plai mini', 'plancher plai', 'objectif plai', 'plai a realiser',
      'minimum de plai', 'plai minimal', 'plai au moins', 'au moins de plai',
    ],
  },
  plafondPls: {
    nom: 'plafond de PLS et assimilés',
    type: 'taux',
    titres: ['Plafond PLS et assimilés'],
    synonymes: ['taux plafond pls', 'part maximale de pls', 'taux maximal de pls', 'plafond de pls'],
  },
  maxPls: {
    nom: 'nombre maximal de PLS et assimilés',
    type: 'effectif',
    titres: ['Nombre maximal de PLS ou assimilés'],
    synonymes: [
      'max pls', 'maximum pls', 'pls maximum', 'pls max', 'pls maxi', 'objectif pls', 'nombre maximal de pls', 'maximum de pls',
      'pls maximal', 'nombre maximum de pls', 'pls au plus', 'pls et assimiles au plus', 'au plus de pls', 'pls et assimiles maximum',
    ],
  },
  prioritaire: {
    nom: 'moins de 15 % de logements sociaux',
    type: 'drapeau',
    titres: ['Moins de 15 %'],
    synonymes: ['moins de 15', '< 15 %', 'moins de 15 pourcent', 'sous 15', 'inferieur a 15', 'prioritaire'],
  },
  partObjectif: {
    nom: 'part de l’objectif communal',
    type: 'taux',
    titres: ['Part de l’objectif communal'],
    synonymes: [
      'part de l’objectif', 'part objectif commune', 'part de l’objectif de la commune', 'part objectif',
      'repartition de l’objectif', 'part',
    ],
  },
  carencee: {
    nom: 'commune carencée',
    type: 'drapeau',
    titres: ['Commune_carencee_2023_2025', 'Commune_carencée_2023_2025', 'Commune_carencée', 'carence'],
    synonymes: [
      'carencee', 'carencees', 'constat de carence', 'carence constatee', 'arrete de carence', 'en carence',
      'commune en carence', 'etat de carence', 'carence prononcee',
    ],
  },
  exemptee: {
    nom: 'commune exemptée',
    type: 'drapeau',
    titres: ['Commune_exemptee_2023_2025', 'Commune_exemptée_2023_2025', 'Commune_exemptee_2026_2028'],
    synonymes: ['exemption', 'exempte', 'exemptee', 'exemptees', 'commune exemptee', 'exemption oui non'],
  },
  motifExemption: {
    nom: 'motif de l’exemption',
    type: 'texte',
    titres: [],
    synonymes: [
      'motif', 'motif exemption', 'motif de l’exemption', 'critere d’exemption', 'cas d’exemption', 'raison de l’exemption',
    ],
  },
  acteExemption: {
    nom: 'acte d’exemption',
    type: 'texte',
    titres: [],
    synonymes: [
      'acte', 'acte d’exemption', 'decret', 'decret d’exemption', 'texte d’exemption', 'decret du', 'reference du decret',
      'reference de l’acte', 'arrete d’exemption', 'texte', 'fondement',
    ],
  },
  dateActe: {
    nom: 'date de l’acte d’exemption',
    type: 'date',
    titres: [],
    synonymes: [
      'date de l’acte', 'date du decret', 'date acte', 'date de l’acte d’exemption', 'date de l’arrete', 'date exemption',
    ],
  },
  entrante: {
    nom: 'commune nouvellement entrante',
    type: 'drapeau',
    titres: [],
    synonymes: [
      'entrante', 'nouvelle entrante', 'nouvellement entrante', 'nouvelle commune entrante', 'commune entrante',
      'nouvelles entrantes', 'entree recente', 'commune nouvellement soumise',
    ],
  },
  rang: {
    nom: 'rang de la période depuis l’entrée',
    type: 'mixte',
    titres: [],
    synonymes: [
      'rang', 'rang de la periode', 'periode depuis l’entree', 'numero de periode', 'nieme periode',
      'periode triennale depuis l’entree', 'rang periode', 'periode d’obligation',
    ],
    tournure: /^(?:rang|numero|n) (?:\w+ )*?(?:periode|triennal\w*) (?:\w+ )*?(?:entrantes?|entree)\b/,
  },
  dateEntree: {
    nom: 'date d’entrée dans le dispositif',
    type: 'mixte',
    titres: ['Année d’entrée dans les obligations SRU'],
    synonymes: [
      'date d’entree', 'entree', 'annee d’entree', 'entree dans le dispositif', 'date d’entree dans le dispositif',
      'entree SRU', 'soumise depuis', 'entree dans la loi', 'annee d’entree SRU', 'entree dans les obligations',
      'soumise depuis le', 'date entree sru',
    ],
  },
  observations: {
    nom: 'observations',
    type: 'texte',
    titres: ['Événement explicatif'],
    synonymes: [
      'observations', 'observation', 'commentaire', 'commentaires', 'remarques', 'remarque', 'evenement', 'evenements', 'note',
      'notes', 'precisions',
    ],
  },
}
