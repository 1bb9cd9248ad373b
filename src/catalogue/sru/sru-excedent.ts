import { excedentReportable, nonEtabli } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'realises',
    libelle: 'Logements réalisés',
    type: 'entier',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 est un nombre ; vide : bilan à venir, donnée manquante',
    aide: 'Logements sociaux réalisés dans la période, connus au bilan.',
    exemple: '138',
  },
  {
    nom: 'objectif_opposable',
    libelle: 'Objectif opposable',
    type: 'entier',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 : sans objet ; vide : donnée manquante',
    aide: 'Objectif opposable de la période (SRU_OPPOSABLE) ; pour une commune qui a accepté un objectif majoré, l’objectif majoré.',
    exemple: '130',
  },
  LECTURES,
]

export const DESCRIPTION_SRU_EXCEDENT: FonctionDecrite = {
  nom: 'SRU_EXCEDENT',
  titre: 'Excédent d’une période',
  description:
    'Logements réalisés au-delà de l’objectif opposable, majoré s’il l’a été. Le report à la période suivante n’est pas décrit par les textes : le nombre est une information.',
  arguments: ARGUMENTS,
  unite: 'logements',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.SRU_EXCEDENT(138;130)', arguments: [138, 130], valeur: 8 },
  articles: ['CCH, art. L. 302-8, X'],
  regles: ['SRU-13'],
  erreurs: ['#N/A : objectif nul (sans objet), réalisés ou objectif manquants (incomplet).', '#VALEUR! : valeur illisible.'],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      realises: lecteur.entier('realises'),
      opposable: lecteur.entier('objectif_opposable'),
      lectures: lecteur.lectures(),
    }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : excedentReportable(entree, options)
  },
}
