import type { ConditionDEntree } from '../../regles'
import { conditionsDeMutualisation, nonEtabli } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, Case, FonctionDecrite } from '../types'

const COLONNES: readonly string[] = ['Condition', 'État', 'Motif']

function ouiNon(nom: string, libelle: string, aide: string, exemple: string, obligatoire = false): ArgumentDecrit {
  const sensDeZero = `${obligatoire ? '0 : FAUX ; vide' : '0 ou vide'} : non renseigné, la condition est à prouver`
  return { nom, libelle, type: 'booleen', obligatoire, unite: 'booléen', sensDeZero, aide, exemple }
}

function jour(nom: string, libelle: string, aide: string, exemple: string, obligatoire = false): ArgumentDecrit {
  return { nom, libelle, type: 'date', obligatoire, unite: 'date', sensDeZero: '0 ou vide : date absente', aide, exemple }
}

const ARGUMENTS: readonly ArgumentDecrit[] = [
  ouiNon(
    'epci_fiscalite_propre',
    'EPCI à fiscalité propre',
    'VRAI si l’EPCI est à fiscalité propre ; lui seul peut mutualiser.',
    'VRAI',
    true,
  ),
  ouiNon(
    'plh_executoire',
    'PLH exécutoire',
    'VRAI si un PLH exécutoire, ou un document exécutoire en tenant lieu, couvre l’EPCI.',
    'VRAI',
    true,
  ),
  jour(
    'date_plh',
    'Date d’exécution du PLH',
    'Jour où le PLH est devenu exécutoire ; sans lui, « exécutoire à prouver ».',
    '"2022-06-01"',
    true,
  ),
  ouiNon(
    'contrat_abaissant_epci',
    'Contrat abaissant dans l’EPCI',
    'VRAI si un contrat abaissant existe dans l’EPCI pour la période ; les deux ne se combinent pas.',
    'FAUX',
    true,
  ),
  jour('date_saisine_cnsru', 'Date de saisine', 'Jour de la saisine de la commission nationale SRU.', '"2023-03-01"', true),
  jour(
    'date_avis_cnsru',
    'Date de l’avis',
    'Jour de l’avis de la commission nationale SRU ; avis simple, son sens ne lie pas.',
    '"2023-06-20"',
    true,
  ),
  ouiNon('toutes_signatures', 'Toutes les signatures', 'VRAI si toutes les communes concernées signent le contrat.', 'VRAI'),
  {
    ...ouiNon(
      'grand_paris_ept',
      'EPT du Grand Paris',
      'VRAI si le contrat est à l’échelle d’un établissement public territorial du Grand Paris.',
      'FAUX',
    ),
    sensDeZero: '0 ou vide : FAUX',
  },
  jour(
    'date_signature',
    'Date de signature',
    'Jour de signature du contrat ; elle ne doit précéder ni l’avis ni le PLH.',
    '"2023-09-01"',
  ),
  ouiNon(
    'accords_majorees',
    'Accords des majorées',
    'VRAI si chaque commune dont l’objectif dépasse l’objectif légal a donné son accord.',
    'VRAI',
  ),
  ouiNon('perimetre_complet', 'Périmètre complet', 'VRAI si toutes les communes concernées de l’EPCI sont au tableau.', 'VRAI'),
  ouiNon(
    'entrantes_exclues',
    'Entrantes hors répartition',
    'VRAI si aucune nouvelle entrante n’est dans la répartition.',
    'VRAI',
  ),
  ENTETES,
  LECTURES,
]

export const DESCRIPTION_CMS_MUTUALISABLE: FonctionDecrite = {
  nom: 'CMS_MUTUALISABLE',
  titre: 'Conditions d’un contrat mutualisant',
  description:
    'Les six conditions d’un contrat mutualisant, les bloquantes en tête : EPCI et PLH, périmètre, signatures et accords, aucun contrat abaissant, avis de la commission nationale SRU, nouvelles entrantes hors répartition.',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'texte', 'texte'],
  exemple: {
    formule: '=MIXITE.CMS_MUTUALISABLE(VRAI;VRAI;"2022-06-01";FAUX;"2023-03-01";"2023-06-20";VRAI)',
    arguments: [true, true, '2022-06-01', false, '2023-03-01', '2023-06-20', true],
    valeur: [
      ['2. Périmètre : toutes les communes déficitaires de l’EPCI', 'à prouver', 'périmètre non renseigné'],
      [
        '3. Signatures de toutes les communes et accord exprès des majorées',
        'à prouver',
        'accords des communes majorées non renseignés',
      ],
      ['6. Nouvelles entrantes hors répartition', 'à prouver', 'nouvelles entrantes non renseignées'],
      ['1. EPCI à fiscalité propre couvert par un PLH exécutoire', 'remplie', 'PLH exécutoire le 01/06/2022'],
      ['4. Aucun contrat abaissant dans l’EPCI', 'remplie', 'aucun contrat abaissant dans l’EPCI'],
      [
        '5. Avis de la commission nationale SRU',
        'remplie',
        'avis simple du 20/06/2023 (son sens ne lie pas), à citer au préambule du contrat',
      ],
    ],
  },
  articles: ['CCH, art. L. 302-8, X', 'CCH, art. L. 302-9-1-1'],
  regles: ['CMS-07', 'CMS-12'],
  erreurs: ['#N/A : aucune donnée renseignée (incomplet).', '#VALEUR! : valeur illisible, avis antérieur à la saisine.'],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const rien = ARGUMENTS.filter(({ obligatoire }) => obligatoire).every(({ nom }) => lecteur.estVideOuZero(nom))
    const lireObligatoire = (nom: string): boolean | null => (rien ? null : lecteur.ouiNon(nom))
    const entree = {
      fiscalitePropre: lireObligatoire('epci_fiscalite_propre'),
      plhExecutoire: lireObligatoire('plh_executoire'),
      datePlh: lecteur.date('date_plh'),
      contratAbaissant: lireObligatoire('contrat_abaissant_epci'),
      saisine: lecteur.date('date_saisine_cnsru'),
      avis: lecteur.date('date_avis_cnsru'),
      toutesSignatures: lecteur.ouiNon('toutes_signatures'),
      ept: lecteur.booleen('grand_paris_ept'),
      signature: lecteur.date('date_signature'),
      accordsDesMajorees: lecteur.ouiNon('accords_majorees'),
      perimetreComplet: lecteur.ouiNon('perimetre_complet'),
      entrantesExclues: lecteur.ouiNon('entrantes_exclues'),
      lectures: lecteur.lectures(),
    }
    const titres = lecteur.booleen('entetes')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    const resultat = conditionsDeMutualisation(entree, options)
    return resultat.etat === 'etabli'
      ? avecTitres({ ...resultat, valeur: resultat.valeur.map(enLigne) }, COLONNES, titres)
      : resultat
  },
}

function enLigne({ intitule, etat, motif }: ConditionDEntree): readonly Case[] {
  return [{ phrases: [intitule] }, etat, { phrases: [motif] }]
}
