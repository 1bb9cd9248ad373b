import { lireSituation, nonEtabli, objectifLegal } from '../regles'
import type { SituationLue } from '../regles'
import { ARRONDI, CIBLE, LECTURES, LOGEMENTS, NOTIFIES, PERIODE, RESIDENCES, SITUATION } from './arguments-sru'
import { LecteurDArguments } from './lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from './types'

const ARGUMENTS: readonly ArgumentDecrit[] = [RESIDENCES, LOGEMENTS, CIBLE, SITUATION, NOTIFIES, ARRONDI, PERIODE, LECTURES]

/** Données d'une commune lues dans un appel : communes à l'objectif et aux planchers. */
export function lireCommune(lecteur: LecteurDArguments) {
  return {
    residences: lecteur.entier('residences_principales'),
    logements: lecteur.entier('logements_sociaux'),
    cible: lecteur.taux('taux_cible'),
    situation: lecteur.choix<SituationLue>('situation', lireSituation, 'droit commun'),
    notifies: lecteur.entier('manquants_notifies'),
    arrondi: lecteur.arrondi(),
    periode: lecteur.periode(),
    lectures: lecteur.lectures(),
  }
}

export const DESCRIPTION_SRU_OBJECTIF: FonctionDecrite = {
  nom: 'SRU_OBJECTIF',
  titre: 'Objectif triennal de rattrapage SRU',
  description:
    'Objectif légal de réalisation de logements sociaux de la commune sur la période triennale : déficit × taux de rattrapage (33, 50 ou 100 % ; 15, 25 ou 10 % pour une nouvelle entrante), arrondi en logements.',
  arguments: ARGUMENTS,
  unite: 'logements',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.SRU_OBJECTIF(9873;1898;0,25)', arguments: [9873, 1898, 0.25], valeur: 189 },
  articles: ['CCH, art. L. 302-5, I et II', 'CCH, art. L. 302-8, I, VII et VIII'],
  regles: ['SRU-01', 'SRU-02', 'SRU-03', 'SRU-04', 'SRU-05', 'SRU-06', 'SRU-08', 'SRU-09'],
  erreurs: [
    '#N/A : commune exemptée ou cible atteinte (sans objet), donnée ou rang d’entrante manquant (incomplet).',
    '#VALEUR! : valeur illisible, résidences à 0, logements supérieurs aux résidences, cible autre que 20 ou 25 %, période inconnue.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = lireCommune(lecteur)
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : objectifLegal(entree, options)
  },
}
