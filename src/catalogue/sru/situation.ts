import { nonEtabli, situationProposee } from '../../regles'
import { LECTURES, PERIODE } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'date_entree',
    libelle: 'Date d’entrée dans le dispositif',
    type: 'date',
    obligatoire: true,
    unite: 'date',
    sensDeZero: '0 ou vide : date absente, donnée manquante',
    aide: 'Jour où la commune est entrée dans le dispositif SRU : cellule de date, « AAAA-MM-JJ » ou « JJ/MM/AAAA ».',
    exemple: '"01/01/2023"',
  },
  PERIODE,
  LECTURES,
]

export const DESCRIPTION_SRU_SITUATION: FonctionDecrite = {
  nom: 'SRU_SITUATION',
  titre: 'Situation d’après la date d’entrée',
  description:
    'Situation à donner à SRU_OBJECTIF pour la période, d’après la date d’entrée dans le dispositif SRU : rang de nouvelle entrante, entrée en cours de période ou droit commun. Donnez les mêmes lectures aux deux fonctions.',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.SRU_SITUATION("01/01/2023")', arguments: ['01/01/2023'], valeur: 'nouvelle entrante rang 1' },
  articles: ['CCH, art. L. 302-8, VIII'],
  regles: ['SRU-05', 'SRU-06', 'SRU-21'],
  erreurs: [
    '#N/A : date d’entrée manquante (incomplet).',
    '#VALEUR! : date illisible, entrée après la fin de la période, période inconnue.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = { entree: lecteur.date('date_entree'), periode: lecteur.periode(), lectures: lecteur.lectures() }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : situationProposee(entree, options)
  },
}
