import { logementsManquants, nonEtabli } from '../../regles'
import { CIBLE, LECTURES, LOGEMENTS, NOTIFIES, RESIDENCES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [RESIDENCES, LOGEMENTS, CIBLE, NOTIFIES, LECTURES]

export const DESCRIPTION_SRU_MANQUANTS: FonctionDecrite = {
  nom: 'SRU_MANQUANTS',
  titre: 'Logements sociaux manquants',
  description:
    'Déficit de logements sociaux de la commune : cible × résidences principales, arrondi à l’entier supérieur, moins les logements sociaux ; 0 si la cible est atteinte. Un déficit notifié par l’État l’emporte, et l’écart est signalé.',
  arguments: ARGUMENTS,
  unite: 'logements',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.SRU_MANQUANTS(9873;1898;0,25)', arguments: [9873, 1898, 0.25], valeur: 571 },
  articles: ['CCH, art. L. 302-5, I et II', 'CCH, art. L. 302-8'],
  regles: ['SRU-01', 'SRU-02'],
  erreurs: [
    '#N/A : donnée manquante (incomplet).',
    '#VALEUR! : valeur illisible, résidences à 0, logements supérieurs aux résidences, cible autre que 20 ou 25 %, déficit notifié alors que la cible est atteinte.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      residences: lecteur.entier('residences_principales'),
      logements: lecteur.entier('logements_sociaux'),
      cible: lecteur.taux('taux_cible'),
      notifies: lecteur.entier('manquants_notifies'),
      lectures: lecteur.lectures(),
    }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : logementsManquants(entree, options)
  },
}
