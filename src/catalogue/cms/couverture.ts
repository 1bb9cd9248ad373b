import { couvertureDeLObjectif, nonEtabli } from '../../regles'
import { LECTURES, PERIODE } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { lireProjetsDe, LISTE_D_EXEMPLE, PROJETS } from './arguments-projets'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  PROJETS,
  {
    nom: 'objectif_retenu',
    libelle: 'Objectif retenu',
    type: 'entier',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 : sans objet ; vide : donnée manquante',
    aide: 'Objectif de logements sociaux retenu au contrat pour la période (article 2), entier.',
    exemple: '160',
  },
  {
    nom: 'taux_logement_social',
    libelle: 'Taux de logement social',
    type: 'taux',
    obligatoire: false,
    unite: '% des résidences principales',
    sensDeZero: '0 ou vide : inconnu',
    aide: 'Taux de logement social de la commune : sous 10 % et sans PLH, les PLS sont limités à 20 %. S’écrit 0,12, 12 ou « 12 % ».',
    exemple: '0,12',
  },
  {
    nom: 'couverte_par_plh',
    libelle: 'Couverte par un PLH',
    type: 'booleen',
    obligatoire: false,
    unite: 'booléen',
    sensDeZero: '0 ou vide : inconnu',
    aide: 'VRAI si un programme local de l’habitat couvre la commune, FAUX ou Non sinon ; vide, le maximum de PLS peut rester indécis.',
    exemple: 'VRAI',
  },
  PERIODE,
  ENTETES,
  LECTURES,
]
const COLONNES = ['Couverture', 'Couverture sécurisée', 'Logements manquants', 'PLAI manquants', 'PLS en dépassement']

export const DESCRIPTION_CMS_COUVERTURE: FonctionDecrite = {
  nom: 'CMS_COUVERTURE',
  titre: 'Couverture de l’objectif par les projets',
  description:
    'Part de l’objectif retenu que couvrent les projets de la liste principale, part déjà sécurisée (financement décidé ou agrément déposé), logements et PLAI qui manquent, PLS en trop.',
  arguments: ARGUMENTS,
  unite: 'tableau',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['fraction', 'fraction', 'logements', 'logements', 'logements'],
  exemple: {
    formule: '=MIXITE.CMS_COUVERTURE(Projets!A1:L3;32;0,12)',
    arguments: [LISTE_D_EXEMPLE, 32, 0.12],
    valeur: [[0.75, 0, 8, 2, 0]],
  },
  articles: ['CCH, art. L. 302-8-1', 'CCH, art. L. 302-8, III'],
  regles: ['CMS-38', 'CMS-40', 'SRU-10'],
  erreurs: [
    '#N/A : objectif à 0 (sans objet), objectif, tableau ou logements sociaux d’un projet manquants (incomplet).',
    '#VALEUR! : colonne exigée absente ou en double, valeur illisible, période inconnue.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      ...lireProjetsDe(lecteur),
      objectif: lecteur.entier('objectif_retenu'),
      taux: lecteur.taux('taux_logement_social'),
      couverte: lecteur.ouiNon('couverte_par_plh'),
    }
    const titres = lecteur.booleen('entetes')
    return lecteur.refus.length > 0
      ? nonEtabli('refuse', lecteur.refus)
      : avecTitres(couvertureDeLObjectif(entree, options), COLONNES, titres)
  },
}
