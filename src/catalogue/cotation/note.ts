import { coterDemandes, nonEtabli } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'entetes',
    libelle: 'En-têtes des demandes',
    type: 'plage',
    obligatoire: true,
    unite: 'ligne de K cellules',
    sensDeZero: '0 ou vide : colonne sans titre',
    aide: 'Ligne de titres des demandes, une seule ligne, de même largeur que les demandes.',
    exemple: 'A1:F1',
  },
  {
    nom: 'demandes',
    libelle: 'Demandes',
    type: 'plage',
    obligatoire: true,
    unite: 'plage de N lignes × K colonnes',
    sensDeZero: 'ligne entièrement vide ou à 0 : pas de note ; donnée vide : compte 0 et se signale',
    aide: 'Une demande par ligne, sans nom de personne. Une ligne entièrement vide ne reçoit pas de note.',
    exemple: 'A2:F201',
  },
  {
    nom: 'grille',
    libelle: 'Grille de cotation',
    type: 'plage',
    obligatoire: true,
    unite: 'plage avec ligne d’en-têtes',
    sensDeZero: '0 vaut une cellule vide, sauf dans « points »',
    aide: 'Grille avec en-têtes : critère, points, et au besoin colonne, seuil, barème, mode, groupe, début, fin, pièce.',
    exemple: 'Grille!A1:J20',
  },
  {
    nom: 'date_calcul',
    libelle: 'Date du calcul',
    type: 'date',
    obligatoire: true,
    unite: 'date',
    sensDeZero: '0 ou vide : date absente, donnée manquante',
    aide: 'Jour auquel les notes se calculent : cellule de date, « AAAA-MM-JJ » ou « JJ/MM/AAAA ».',
    exemple: '"2024-03-15"',
  },
  {
    nom: 'doublement',
    libelle: 'Doublement sur pièce',
    type: 'booleen',
    obligatoire: false,
    unite: 'booléen',
    sensDeZero: '0 ou vide : FAUX',
    aide: 'VRAI si l’EPCI double les points d’un critère dont la pièce a strictement moins d’un an à la date du calcul.',
    exemple: 'FAUX',
  },
  LECTURES,
  {
    nom: 'grille_mutation',
    libelle: 'Grille des mutations',
    type: 'plage',
    obligatoire: false,
    unite: 'plage avec ligne d’en-têtes',
    sensDeZero: '0 ou vide : pas de grille propre aux mutations',
    aide: 'Grille propre aux mutations, si l’EPCI en a une : elle note les demandes dont S37 (mutation interne) est vrai. Mêmes colonnes que la grille.',
    exemple: 'Mutations!A1:J12',
  },
]

export const DESCRIPTION_COTATION: FonctionDecrite = {
  nom: 'COTATION',
  titre: 'Cotation de la demande',
  description:
    'Note chaque demande selon la grille de l’EPCI : points des critères remplis, ancienneté, paliers, points négatifs limités dans le temps. Le résultat déborde : une note par ligne. Aide à la décision, jamais un classement automatique.',
  arguments: ARGUMENTS,
  unite: 'points',
  forme: 'plage',
  parLigne: 'demandes',
  exemple: {
    formule: '=MIXITE.COTATION(A1:B1;A2:B3;D1:F3;"2024-03-15")',
    arguments: [
      [['DALO', 'Ancienneté de la demande']],
      [
        [true, '2019-05-10'],
        [0, 0],
      ],
      [
        ['critère', 'points', 'barème'],
        ['DALO', 100, null],
        ['Ancienneté de la demande', 3, 'par an'],
      ],
      '2024-03-15',
    ],
    valeur: [[112], ['']],
  },
  articles: ['CCH, art. L. 441-1 et L. 441-2-8', 'CCH, art. R. 441-2-10'],
  regles: ['COT-05', 'COT-06', 'COT-07', 'COT-08', 'COT-09', 'COT-10', 'COT-11', 'COT-15', 'COT-21'],
  erreurs: [
    '#N/A : plage ou date du calcul manquante (incomplet).',
    '#VALEUR! dans une ligne : une cellule de cette demande est illisible ; les autres lignes sont notées.',
    '#VALEUR! partout : grille illisible, plages de largeurs différentes.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      entetes: lecteur.plage('entetes'),
      demandes: lecteur.plage('demandes'),
      grille: lecteur.plage('grille'),
      mutation: lecteur.plageFacultative('grille_mutation'),
      calcul: lecteur.date('date_calcul'),
      doublement: lecteur.booleen('doublement'),
      lectures: lecteur.lectures(),
    }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : coterDemandes(entree, options)
  },
}
