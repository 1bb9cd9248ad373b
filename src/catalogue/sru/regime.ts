import { nonEtabli, regimeDeRattrapage } from '../../regles'
import { CIBLE, LECTURES, LOGEMENTS, NOTIFIES, PERIODE, RESIDENCES, SITUATION } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { lireCommune } from '../sru-objectif'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [RESIDENCES, LOGEMENTS, CIBLE, SITUATION, NOTIFIES, PERIODE, LECTURES]

export const DESCRIPTION_SRU_REGIME: FonctionDecrite = {
  nom: 'SRU_REGIME',
  titre: 'Régime de rattrapage',
  description:
    'Régime de rattrapage de la commune : « 33 % », « 50 % », « 100 % », « VIII » (nouvelle entrante), « non déficitaire » ou « exemptée ». Les bornes de 2 et 4 points se testent sur des entiers.',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.SRU_REGIME(9873;1898;0,25)', arguments: [9873, 1898, 0.25], valeur: '33 %' },
  articles: ['CCH, art. L. 302-5, I et II', 'CCH, art. L. 302-8, VII et VIII'],
  regles: ['SRU-01', 'SRU-03', 'SRU-04', 'SRU-05'],
  erreurs: [
    '#N/A : donnée manquante (incomplet).',
    '#VALEUR! : valeur illisible, résidences à 0, logements supérieurs aux résidences, cible autre que 20 ou 25 %, période inconnue, déficit notifié alors que la cible est atteinte.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = lireCommune(lecteur)
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : regimeDeRattrapage(entree, options)
  },
}
