import type { SituationLue } from '../../regles'
import { contratsOuverts, lireSituation, nonEtabli } from '../../regles'
import { CIBLE, LECTURES, LOGEMENTS, PERIODE, RESIDENCES, SITUATION } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres, ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  RESIDENCES,
  LOGEMENTS,
  CIBLE,
  SITUATION,
  {
    nom: 'carencee',
    libelle: 'Commune carencée',
    type: 'booleen',
    obligatoire: false,
    unite: 'booléen',
    sensDeZero: '0 ou vide : FAUX',
    aide: 'VRAI si la carence de la commune est prononcée : le préfet doit alors lui proposer un contrat.',
    exemple: 'FAUX',
  },
  {
    nom: 'plh_executoire',
    libelle: 'PLH exécutoire de l’EPCI',
    type: 'booleen',
    obligatoire: false,
    unite: 'booléen',
    sensDeZero: '0 ou vide : non renseigné, la mutualisation reste à vérifier ; un PLH absent s’écrit FAUX ou Non',
    aide: 'VRAI si l’EPCI à fiscalité propre est couvert par un PLH exécutoire ou un document qui en tient lieu, FAUX sinon.',
    exemple: 'VRAI',
  },
  PERIODE,
  ENTETES,
  LECTURES,
]

const COLONNES = ['Modalité', 'Ouverte', 'Raison']

export const DESCRIPTION_CMS_MODALITES: FonctionDecrite = {
  nom: 'CMS_MODALITES',
  titre: 'Contrats de mixité sociale ouverts à une commune',
  description:
    'Trois lignes, une par modalité de contrat (A sans aménagement, B abaissant, C mutualisant) : ouverte ou non à la commune, et pourquoi. Une nouvelle entrante n’a droit qu’au contrat sans aménagement.',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'texte', 'texte'],
  exemple: {
    formule: '=MIXITE.CMS_MODALITES(9873;1898;0,25;;FAUX;VRAI)',
    arguments: [9873, 1898, 0.25, null, false, true],
    valeur: [
      ['A sans aménagement', 'oui', 'ouvert à toute commune déficitaire : l’objectif légal est repris'],
      ['B abaissant', 'oui', 'ouvert à une commune déficitaire qui le demande, entre le plancher et l’objectif légal'],
      ['C mutualisant', 'oui', 'ouvert à l’échelle d’un EPCI couvert par un PLH exécutoire, sous conditions'],
    ],
  },
  articles: ['CCH, art. L. 302-8-1', 'CCH, art. L. 302-8, VIII à X'],
  regles: ['CMS-02', 'SRU-01', 'SRU-03'],
  erreurs: [
    '#N/A : résidences, logements ou cible manquants (incomplet).',
    '#VALEUR! : valeur illisible, résidences à 0, logements supérieurs aux résidences, cible autre que 20 ou 25 %, période inconnue.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      residences: lecteur.entier('residences_principales'),
      logements: lecteur.entier('logements_sociaux'),
      cible: lecteur.taux('taux_cible'),
      situation: lecteur.choix<SituationLue>('situation', lireSituation, 'droit commun'),
      carencee: lecteur.booleen('carencee'),
      plh: lecteur.ouiNon('plh_executoire'),
      periode: lecteur.periode(),
      lectures: lecteur.lectures(),
    }
    const titres = lecteur.booleen('entetes')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return avecTitres(contratsOuverts(entree, options), COLONNES, titres)
  },
}
