import type { RepartitionProposee } from '../../regles'
import { proposerRepartition } from '../../regles'
import { avecTitres } from '../tableau-rendu'
import type { Case, FonctionDecrite } from '../types'
import {
  ARGUMENTS_MUTUALISATION,
  compterAccords,
  ERREURS_MUTUALISATION,
  ligneHors,
  lireMutualisation,
} from './tableau-des-communes'

const COLONNES: readonly string[] = ['Commune', 'Objectif avant', 'Objectif proposé', 'Plancher', 'Accord', 'Origine']

export const DESCRIPTION_CMS_REPARTITION: FonctionDecrite = {
  nom: 'CMS_REPARTITION',
  titre: 'Proposition d’une répartition mutualisée',
  description:
    'Propose une répartition légale des objectifs entre communes d’un EPCI, au plus près des objectifs légaux : un objectif retenu renseigné est imposé, un vide est proposé. Impossible : chaque contrainte bloquante est nommée.',
  arguments: ARGUMENTS_MUTUALISATION,
  unite: 'logements',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'logements', 'logements', 'logements', 'texte', 'texte'],
  exemple: {
    formule: '=MIXITE.CMS_REPARTITION(A1:D4)',
    arguments: [
      [
        ['commune', 'manquants', 'taux', 'objectif retenu'],
        ['A', 600, 0.33, 120],
        ['B', 240, 0.5, 130],
        ['C', 300, 0.33, null],
      ],
    ],
    valeur: [
      ['A', 198, 120, 99, 'non requis', 'imposé'],
      ['B', 120, 130, 60, 'à demander', 'imposé'],
      ['C', 99, 167, 50, 'à demander', 'proposé'],
      ['Total', 417, 417, 209, '2 accords à demander', 'conforme'],
    ],
  },
  articles: ['CCH, art. L. 302-8, X'],
  regles: ['SRU-01', 'SRU-02', 'SRU-03', 'SRU-04', 'SRU-08', 'SRU-09', 'CMS-08', 'CMS-09', 'CMS-10', 'CMS-11'],
  erreurs: [
    ...ERREURS_MUTUALISATION,
    '#VALEUR! : aucune répartition possible ; la phrase nomme chaque contrainte et ses nombres.',
  ],
  evaluer: (args, options) => {
    const lu = lireMutualisation(args)
    if ('etat' in lu) return lu
    const resultat = proposerRepartition(lu.entree, options)
    return resultat.etat === 'etabli'
      ? avecTitres({ ...resultat, valeur: enTableau(resultat.valeur) }, COLONNES, lu.titres)
      : resultat
  },
}

function enTableau({ lignes, avant, propose, planchers, accordsADemander }: RepartitionProposee): readonly (readonly Case[])[] {
  return [
    ...lignes.map((ligne) =>
      'raison' in ligne ? ligneHors(ligne) : [ligne.nom, ligne.avant, ligne.propose, ligne.plancher, ligne.accord, ligne.origine],
    ),
    ['Total', avant, propose, planchers, compterAccords(accordsADemander.length, 'à demander', 'à demander'), 'conforme'],
  ]
}
