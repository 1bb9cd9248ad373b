import { MODALITES } from '../../regles'
import type { ArgumentDecrit } from '../types'

export const MODALITE: ArgumentDecrit = {
  nom: 'modalite',
  libelle: 'Modalité du contrat',
  type: 'choix',
  obligatoire: true,
  unite: 'texte',
  sensDeZero: '0 ou vide : donnée manquante',
  aide: 'sans aménagement (A), abaissant (B, paragraphe IX) ou mutualisant (C, paragraphe X).',
  choix: MODALITES,
  exemple: '"abaissant"',
}

export const GRAND_PARIS: ArgumentDecrit = {
  nom: 'grand_paris',
  libelle: 'Commune d’un EPT du Grand Paris',
  type: 'booleen',
  obligatoire: false,
  unite: 'booléen',
  sensDeZero: '0 ou vide : FAUX, hors de la métropole du Grand Paris',
  aide: 'VRAI si la commune est membre d’un établissement public territorial (EPT) de la métropole du Grand Paris, dont le président signe aussi.',
  exemple: 'VRAI',
}

export const SIGNATURES: ArgumentDecrit = {
  nom: 'signatures',
  libelle: 'Tableau des signatures',
  type: 'plage',
  obligatoire: true,
  unite: 'plage à titres',
  sensDeZero: '0 ou vide : cellule vide, ligne vide sautée',
  aide: 'Une ligne par partie, avec ses titres : partie (commune, EPCI, EPT, État, département ou autre), nom, date de délibération, date de signature, signature (Oui ou Non).',
  exemple: 'A1:D5',
}

export const COMMUNES: ArgumentDecrit = {
  nom: 'communes',
  libelle: 'Communes du contrat',
  type: 'plage',
  obligatoire: true,
  unite: 'noms',
  sensDeZero: '0 ou vide : cellule vide sautée',
  aide: 'Noms de toutes les communes du contrat, en ligne ou en colonne, écrits comme dans le tableau des signatures.',
  exemple: 'F2:F3',
}

export const DATE_IMPRIMEE: ArgumentDecrit = {
  nom: 'date_imprimee',
  libelle: 'Date imprimée sur le contrat',
  type: 'date',
  obligatoire: false,
  unite: 'date',
  sensDeZero: '0 ou vide : non renseignée',
  aide: 'Date écrite dans le contrat. Elle fait la date d’effet sous l’autre lecture d’AMB-22 ; sinon, un écart avec la dernière signature est signalé.',
  exemple: '"10/07/2023"',
}
