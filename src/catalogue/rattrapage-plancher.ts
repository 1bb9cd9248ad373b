import type { Dispositif } from '../regles'
import { DISPOSITIFS, lireDispositif, nonEtabli, plancherRattrapage } from '../regles'
import { ARRONDI, CIBLE, LECTURES, LOGEMENTS, NOTIFIES, PERIODE, RESIDENCES, SITUATION } from './arguments-sru'
import { LecteurDArguments } from './lecteur-d-arguments'
import { lireCommune } from './sru-objectif'
import type { ArgumentDecrit, FonctionDecrite } from './types'

const DISPOSITIF: ArgumentDecrit = {
  nom: 'dispositif',
  libelle: 'Dispositif',
  type: 'choix',
  obligatoire: false,
  unite: 'texte',
  sensDeZero: '0 ou vide : « abaissant »',
  aide: 'abaissant (IX : 25, 40 ou 80 % du déficit) ou mutualisant (X : moitié de l’objectif légal non arrondi).',
  choix: DISPOSITIFS,
  exemple: '"mutualisant"',
}

const ARGUMENTS: readonly ArgumentDecrit[] = [
  RESIDENCES,
  LOGEMENTS,
  CIBLE,
  DISPOSITIF,
  NOTIFIES,
  ARRONDI,
  PERIODE,
  SITUATION,
  LECTURES,
]

export const DESCRIPTION_RATTRAPAGE_PLANCHER: FonctionDecrite = {
  nom: 'RATTRAPAGE_PLANCHER',
  titre: 'Plancher d’un objectif abaissé ou mutualisé',
  description:
    'Plus petit objectif permis par un contrat de mixité sociale abaissant (25, 40 ou 80 % du déficit) ou mutualisant (moitié de l’objectif légal). Une nouvelle entrante n’a droit ni à l’un ni à l’autre.',
  arguments: ARGUMENTS,
  unite: 'logements',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.RATTRAPAGE_PLANCHER(9873;1898;0,25)', arguments: [9873, 1898, 0.25], valeur: 143 },
  articles: ['CCH, art. L. 302-8, VII', 'CCH, art. L. 302-8, IX et X'],
  regles: ['SRU-01', 'SRU-02', 'SRU-03', 'SRU-08', 'SRU-09', 'CMS-04', 'CMS-08'],
  erreurs: [
    '#N/A : commune exemptée, cible atteinte ou nouvelle entrante (sans objet), donnée manquante (incomplet).',
    '#VALEUR! : valeur illisible, résidences à 0, logements supérieurs aux résidences, cible autre que 20 ou 25 %, période inconnue.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = { ...lireCommune(lecteur), dispositif: lecteur.choix<Dispositif>('dispositif', lireDispositif, 'abaissant') }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : plancherRattrapage(entree, options)
  },
}
