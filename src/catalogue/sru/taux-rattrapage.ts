import { nonEtabli, tauxDeRattrapage } from '../../regles'
import { CIBLE, LECTURES, LOGEMENTS, NOTIFIES, PERIODE, RESIDENCES, SITUATION } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { lireCommune } from '../sru-objectif'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [RESIDENCES, LOGEMENTS, CIBLE, SITUATION, NOTIFIES, PERIODE, LECTURES]

export const DESCRIPTION_SRU_TAUX_RATTRAPAGE: FonctionDecrite = {
  nom: 'SRU_TAUX_RATTRAPAGE',
  titre: 'Taux légal de rattrapage',
  description:
    'Taux légal de rattrapage de la commune, en fraction du déficit : 0,33, 0,5 ou 1 selon l’écart à la cible ; 0,15, 0,25 ou 0,1 pour une nouvelle entrante.',
  arguments: ARGUMENTS,
  unite: 'fraction',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.SRU_TAUX_RATTRAPAGE(9873;1898;0,25)', arguments: [9873, 1898, 0.25], valeur: 0.33 },
  articles: ['CCH, art. L. 302-5, I et II', 'CCH, art. L. 302-8, VII et VIII'],
  regles: ['SRU-01', 'SRU-03', 'SRU-04', 'SRU-05', 'SRU-06'],
  erreurs: [
    '#N/A : commune exemptée ou cible atteinte (sans objet), donnée ou rang d’entrante manquant (incomplet).',
    '#VALEUR! : valeur illisible, résidences à 0, logements supérieurs aux résidences, cible autre que 20 ou 25 %, période inconnue.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = lireCommune(lecteur)
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : tauxDeRattrapage(entree, options)
  },
}
