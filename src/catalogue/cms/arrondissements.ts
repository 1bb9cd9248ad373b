import { nonEtabli, repartitionParArrondissement } from '../../regles'
import { LECTURES, PERIODE } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'arrondissements',
    libelle: 'Arrondissements',
    type: 'plage',
    obligatoire: true,
    unite: 'plage avec ligne d’en-têtes',
    sensDeZero: '0 résidence ou vide : arrondissement exclu du test et signalé ; 0 logement ou objectif est un nombre',
    aide: 'Tableau à titres : arrondissement, résidences principales, logements sociaux, objectif. Une ligne par arrondissement, sans ligne de total.',
    exemple: 'A1:D10',
  },
  {
    nom: 'objectif_communal',
    libelle: 'Objectif communal',
    type: 'entier',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 : sans objet ; vide : donnée manquante',
    aide: 'Objectif de rattrapage retenu pour la commune, le seul opposable : la somme des objectifs doit l’égaler.',
    exemple: '900',
  },
  PERIODE,
  ENTETES,
  LECTURES,
]

const COLONNES = ['Arrondissement', 'Taux de logement social', 'Prioritaire', 'Objectif']

export const DESCRIPTION_CMS_ARRONDISSEMENTS: FonctionDecrite = {
  nom: 'CMS_ARRONDISSEMENTS',
  titre: 'Objectifs par arrondissement (Paris, Lyon, Marseille)',
  description:
    'Taux de chaque arrondissement, prioritaire sous 15 % (strict), et contrôle de la répartition de l’objectif communal. Une ligne par arrondissement, puis le total et le verdict.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'fraction', 'texte', 'logements'],
  exemple: {
    formule: '=MIXITE.CMS_ARRONDISSEMENTS(A1:D3;300)',
    arguments: [
      [
        ['Arrondissement', 'Résidences principales', 'Logements sociaux', 'Objectif'],
        ['1er', 10000, 900, 200],
        ['2e', 10000, 2200, 100],
      ],
      300,
    ],
    valeur: [
      ['1er', 0.09, 'oui', 200],
      ['2e', 0.22, 'non', 100],
      ['Total', 0.155, 'conforme', 300],
    ],
  },
  articles: ['CCH, art. L. 302-8-1, I'],
  regles: ['CMS-16'],
  erreurs: [
    '#N/A : objectif communal à 0 (sans objet), tableau vide, cellule ou objectif communal manquant (incomplet).',
    '#VALEUR! : colonne absente, cellule illisible, logements supérieurs aux résidences, arrondissement en double, ligne de total, période inconnue.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      plage: lecteur.plage('arrondissements'),
      objectifCommunal: lecteur.entier('objectif_communal'),
      periode: lecteur.periode(),
      lectures: lecteur.lectures(),
    }
    const entetes = lecteur.booleen('entetes')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return avecTitres(repartitionParArrondissement(entree, options), COLONNES, entetes)
  },
}
