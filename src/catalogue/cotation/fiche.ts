import { ficheDuDemandeur, nonEtabli } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { ACTIVES, colonneDeNotes, colonneFacultative, NOTES, SEUIL_SECRET } from './arguments-statistiques'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'note',
    libelle: 'Note de la demande',
    type: 'nombre',
    obligatoire: true,
    unite: 'points',
    sensDeZero: '0 est une note, sauf seul dans l’argument ; vide : donnée manquante',
    aide: 'Note de la demande dans cet EPCI, celle que rend COTATION.',
    exemple: '95',
  },
  { ...NOTES, sensDeZero: '0 est une note, sauf seul dans l’argument ; vide ou "" : pas de note', aide: 'La colonne des notes de l’EPCI ; la note de la demande y est ajoutée si elle n’y est pas.' },
  ACTIVES,
  {
    nom: 'delai',
    libelle: 'Délai d’attente moyen',
    type: 'texte',
    obligatoire: false,
    unite: 'mois',
    sensDeZero: '0 ou vide : à compléter',
    aide: 'Délai moyen de l’année précédente pour la typologie demandée, ou « aucune attribution constatée » : une case de COTATION_DELAI.',
    exemple: '22',
  },
  {
    nom: 'prioritaire',
    libelle: 'Caractère prioritaire',
    type: 'texte',
    obligatoire: false,
    unite: 'texte',
    sensDeZero: '0 ou vide : à compléter',
    aide: '« prioritaire », « non prioritaire » ou « à vérifier » (COTATION_PRIORITAIRE), ou VRAI, FAUX.',
    exemple: '"prioritaire"',
  },
  {
    nom: 'grille',
    libelle: 'Grille de cotation',
    type: 'plage',
    obligatoire: false,
    unite: 'plage avec ligne d’en-têtes',
    sensDeZero: '0 ou vide : à compléter',
    aide: 'Grille avec ses colonnes critère et points : chaque critère et son poids figurent dans la fiche.',
    exemple: 'Grille!A1:J20',
  },
  SEUIL_SECRET,
  ENTETES,
  LECTURES,
]
const COLONNES = ['Élément', 'Valeur']

export const DESCRIPTION_COTATION_FICHE: FonctionDecrite = {
  nom: 'COTATION_FICHE',
  titre: 'Fiche d’information du demandeur',
  description:
    'Ce que le demandeur doit savoir dans un EPCI : sa note, la meilleure, la plus faible, la médiane, le délai moyen, son caractère prioritaire, les critères et leurs poids. Jamais un rang. Un élément manquant est « à compléter ».',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'points, mois ou texte'],
  exemple: {
    formule: '=MIXITE.COTATION_FICHE(95;A2:A7;;22;"prioritaire";D1:E2;2)',
    arguments: [95, [[210], [180], [95], [95], [40], [12]], null, 22, 'prioritaire', [['critère', 'points'], ['DALO', 100]], 2],
    valeur: [
      ['Note de la demande', 95],
      ['Meilleure note', 210],
      ['Note la plus faible', 12],
      ['Médiane', 95],
      ['Demandes comparées', 6],
      ['Délai d’attente moyen (mois)', 22],
      ['Caractère prioritaire', 'prioritaire, sous réserve de vérification'],
      ['DALO', 100],
    ],
  },
  articles: ['CCH, art. L. 441-2-8', 'CCH, art. R. 441-2-10'],
  regles: ['COT-18', 'COT-20', 'COM-08'],
  erreurs: [
    '#N/A : note de la demande ou notes de l’EPCI manquantes (incomplet).',
    '#VALEUR! : note illisible, délai négatif, statut inconnu, grille sans ses colonnes critère et points.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      note: lecteur.variation('note'),
      notes: colonneDeNotes(lecteur),
      actives: colonneFacultative(lecteur, 'actives'),
      delai: lecteur.texte('delai'),
      prioritaire: lecteur.plage('prioritaire')[0]?.[0] ?? null,
      grille: lecteur.plageFacultative('grille'),
      seuilSecret: lecteur.entier('seuil_secret'),
      lectures: lecteur.lectures(),
    }
    const titres = lecteur.booleen('entetes')
    return lecteur.refus.length > 0
      ? nonEtabli('refuse', lecteur.refus)
      : avecTitres(ficheDuDemandeur(entree, options), COLONNES, titres)
  },
}
