import type { ControleDeMutualisation } from '../../regles'
import { controlerMutualisation } from '../../regles'
import { avecTitres } from '../tableau-rendu'
import type { Case, FonctionDecrite } from '../types'
import {
  ARGUMENTS_MUTUALISATION,
  compterAccords,
  ERREURS_MUTUALISATION,
  ligneHors,
  lireMutualisation,
} from './tableau-des-communes'

const COLONNES: readonly string[] = ['Commune', 'Objectif avant', 'Objectif après', 'Plancher', 'Accord', 'Verdict']

export const DESCRIPTION_CMS_MUTUALISATION: FonctionDecrite = {
  nom: 'CMS_MUTUALISATION',
  titre: 'Contrôle d’un contrat mutualisant',
  description:
    'Contrôle les objectifs répartis entre communes d’un EPCI : moitié légale pour chacune, somme au moins égale au total légal, accord des communes majorées, durée. Une ligne par commune, puis le total.',
  arguments: ARGUMENTS_MUTUALISATION,
  unite: 'logements',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'logements', 'logements', 'logements', 'texte', 'texte'],
  exemple: {
    formule: '=MIXITE.CMS_MUTUALISATION(A1:E4)',
    arguments: [
      [
        ['commune', 'manquants', 'taux', 'objectif retenu', 'accord'],
        ['A', 600, 0.33, 120, null],
        ['B', 240, 0.5, 130, 'Oui'],
        ['C', 300, 0.33, 167, 'Oui'],
      ],
    ],
    valeur: [
      ['A', 198, 120, 99, 'non requis', 'conforme'],
      ['B', 120, 130, 60, 'requis et donné', 'conforme'],
      ['C', 99, 167, 50, 'requis et donné', 'conforme'],
      ['Total', 417, 417, 209, '0 accord manquant', 'conforme'],
    ],
  },
  articles: ['CCH, art. L. 302-8, X'],
  regles: ['SRU-01', 'SRU-02', 'SRU-03', 'SRU-04', 'SRU-08', 'SRU-09', 'CMS-08', 'CMS-09', 'CMS-10', 'CMS-11'],
  erreurs: [...ERREURS_MUTUALISATION, '#N/A : objectif retenu d’une commune non renseigné (incomplet).'],
  evaluer: (args, options) => {
    const lu = lireMutualisation(args)
    if ('etat' in lu) return lu
    const resultat = controlerMutualisation(lu.entree, options)
    return resultat.etat === 'etabli'
      ? avecTitres({ ...resultat, valeur: enTableau(resultat.valeur) }, COLONNES, lu.titres)
      : resultat
  },
}

function enTableau({
  lignes,
  avant,
  apres,
  planchers,
  accordsManquants,
  verdict,
}: ControleDeMutualisation): readonly (readonly Case[])[] {
  return [
    ...lignes.map((ligne) =>
      'raison' in ligne ? ligneHors(ligne) : [ligne.nom, ligne.avant, ligne.apres, ligne.plancher, ligne.accord, ligne.verdict],
    ),
    ['Total', avant, apres, planchers, compterAccords(accordsManquants.length, 'manquant', 'manquants'), verdict],
  ]
}
