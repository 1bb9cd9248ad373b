import { distributionParGroupe, nonEtabli } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { ACTIVES, colonneDeNotes, colonneFacultative, NOTES, SEUIL_SECRET } from './arguments-statistiques'

const GROUPES: ArgumentDecrit = {
  nom: 'groupes',
  libelle: 'Groupes',
  type: 'plage',
  obligatoire: false,
  unite: 'plage de N lignes',
  sensDeZero: '0 ou vide dans une cellule : « à classer » ; argument omis : l’ensemble seul',
  aide: 'Une colonne (typologie) ou plusieurs (typologie, commune) qui rangent les demandes ; sans elles, l’ensemble seul.',
  exemple: 'B2:B201',
}

const ARGUMENTS: readonly ArgumentDecrit[] = [NOTES, GROUPES, ACTIVES, SEUIL_SECRET, ENTETES, LECTURES]
const COLONNES = ['Groupe', 'Effectif', 'Meilleure note', 'Note la plus faible', 'Médiane']

export const DESCRIPTION_COTATION_DISTRIBUTION: FonctionDecrite = {
  nom: 'COTATION_DISTRIBUTION',
  titre: 'Distribution des notes',
  description:
    'Effectif, meilleure note, plus faible et médiane par groupe, puis de l’ensemble. Les petits groupes sont masqués, et ceux qui les révéleraient par différence. Jamais un rang ni une liste de personnes.',
  arguments: ARGUMENTS,
  unite: 'points',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'demandes', 'points', 'points', 'points'],
  exemple: {
    formule: '=MIXITE.COTATION_DISTRIBUTION(A2:A7;;;2)',
    arguments: [[[210], [180], [95], [95], [40], [12]], null, null, 2],
    valeur: [['Ensemble', 6, 210, 12, 95]],
  },
  articles: ['CCH, art. L. 441-2-8'],
  regles: ['COT-20', 'COM-08'],
  erreurs: [
    '#N/A : aucune note (sans objet), plage vide (incomplet).',
    '#VALEUR! : note ou demande active illisible, plages de hauteurs différentes, seuil du secret sous 2.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      notes: colonneDeNotes(lecteur),
      groupes: colonneFacultative(lecteur, 'groupes'),
      actives: colonneFacultative(lecteur, 'actives'),
      seuilSecret: lecteur.entier('seuil_secret'),
      lectures: lecteur.lectures(),
    }
    const titres = lecteur.booleen('entetes')
    return lecteur.refus.length > 0
      ? nonEtabli('refuse', lecteur.refus)
      : avecTitres(distributionParGroupe(entree, options), COLONNES, titres)
  },
}
