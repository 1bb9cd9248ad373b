import { nonEtabli, obligationsDeCarence } from '../../regles'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'carencee',
    libelle: 'Commune carencée',
    type: 'booleen',
    obligatoire: true,
    unite: 'booléen',
    sensDeZero: '0 ou vide : non',
    aide: 'VRAI, Oui ou X si le préfet a constaté la carence de la commune.',
    exemple: 'VRAI',
  },
  {
    nom: 'date_arrete',
    libelle: 'Date de l’arrêté de carence',
    type: 'date',
    obligatoire: false,
    unite: 'date',
    sensDeZero: '0 ou vide : arrêté non daté, statut à confirmer',
    aide: 'Jour de l’arrêté de carence : cellule de date, « AAAA-MM-JJ » ou « JJ/MM/AAAA ».',
    exemple: '"2023-12-20"',
  },
  {
    nom: 'date_proposition',
    libelle: 'Date de proposition d’un contrat',
    type: 'date',
    obligatoire: false,
    unite: 'date',
    sensDeZero: '0 ou vide : aucune proposition enregistrée',
    aide: 'Jour où le préfet a proposé à la commune un contrat de mixité sociale.',
    exemple: '"2024-02-01"',
  },
  {
    nom: 'contrat_complet',
    libelle: 'Contrat signé par tous',
    type: 'booleen',
    obligatoire: false,
    unite: 'booléen',
    sensDeZero: '0 ou vide : FAUX',
    aide: 'VRAI si un contrat de mixité sociale, signé par tous les signataires obligatoires, lève l’interdiction de vendre.',
    exemple: 'FAUX',
  },
  ENTETES,
]

const COLONNES = ['Obligation', 'État']

export const DESCRIPTION_SRU_CARENCE: FonctionDecrite = {
  nom: 'SRU_CARENCE',
  titre: 'Obligations d’une commune carencée',
  description:
    'Obligations actives d’une commune carencée, une par ligne, et leur état : proposition d’un contrat de mixité sociale par le préfet, vente de logements HLM, questions propres à la carence.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'texte'],
  exemple: {
    formule: '=MIXITE.SRU_CARENCE(VRAI;"2023-12-20")',
    arguments: [true, '2023-12-20'],
    valeur: [
      ['Proposer à la commune un contrat de mixité sociale (préfet)', 'à faire'],
      ['Écarter la vente de logements HLM, sauf entre organismes HLM', 'à faire'],
      [
        'Remplir les questions propres aux communes carencées : droit de préemption urbain, enveloppe du fonds national des aides à la pierre',
        'à confirmer',
      ],
    ],
  },
  articles: ['CCH, art. L. 302-8-1, I', 'CCH, art. L. 443-7'],
  regles: ['SRU-16'],
  erreurs: [
    '#N/A : commune non carencée (sans objet).',
    '#VALEUR! : valeur illisible, arrêté de carence daté pour une commune dite non carencée.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      carencee: lecteur.booleen('carencee'),
      dateArrete: lecteur.date('date_arrete'),
      dateProposition: lecteur.date('date_proposition'),
      contratComplet: lecteur.booleen('contrat_complet'),
    }
    const entetes = lecteur.booleen('entetes')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return avecTitres(obligationsDeCarence(entree, options), COLONNES, entetes)
  },
}
