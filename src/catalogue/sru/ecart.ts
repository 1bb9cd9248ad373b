import { ecartALaCible, nonEtabli } from '../../regles'
import { CIBLE, LECTURES, LOGEMENTS, RESIDENCES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [RESIDENCES, LOGEMENTS, CIBLE, LECTURES]

export const DESCRIPTION_SRU_ECART: FonctionDecrite = {
  nom: 'SRU_ECART',
  titre: 'Écart au taux cible',
  description:
    'Écart entre la cible et le taux de logement social, en points de pourcentage : positif pour une commune déficitaire, 0 ou négatif quand la cible est atteinte. Ne le comparez pas à 2 ou 4 : SRU_REGIME le fait sur des entiers.',
  arguments: ARGUMENTS,
  unite: 'points',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.SRU_ECART(10000;2100;0,25)', arguments: [10000, 2100, 0.25], valeur: 4 },
  articles: ['CCH, art. L. 302-5, I et II', 'CCH, art. L. 302-8, VII'],
  regles: ['SRU-01', 'SRU-03'],
  erreurs: [
    '#N/A : donnée manquante (incomplet).',
    '#VALEUR! : valeur illisible, résidences à 0, logements supérieurs aux résidences, cible autre que 20 ou 25 %.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      residences: lecteur.entier('residences_principales'),
      logements: lecteur.entier('logements_sociaux'),
      cible: lecteur.taux('taux_cible'),
      lectures: lecteur.lectures(),
    }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : ecartALaCible(entree, options)
  },
}
