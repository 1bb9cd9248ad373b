import { minimumPlai, nonEtabli } from '../../regles'
import { LECTURES, PERIODE } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { ACCESSION } from './arguments-bilan'

export const LOGEMENTS_A_REPARTIR: ArgumentDecrit = {
  nom: 'logements',
  libelle: 'Logements',
  type: 'entier',
  obligatoire: true,
  unite: 'logements',
  sensDeZero: '0 donne un résultat de 0 ; vide : donnée manquante',
  aide: 'Nombre de logements à répartir : l’objectif retenu au contrat, ou les réalisés d’un bilan.',
  exemple: '189',
}

const ARGUMENTS: readonly ArgumentDecrit[] = [LOGEMENTS_A_REPARTIR, ACCESSION, PERIODE, LECTURES]

/** Logements, accession, période et lectures d'un appel : communs au minimum de PLAI et au maximum de PLS. */
export function lireFinancements(lecteur: LecteurDArguments) {
  return {
    logements: lecteur.entier('logements'),
    accession: lecteur.entier('accession'),
    periode: lecteur.periode(),
    lectures: lecteur.lectures(),
  }
}

export const DESCRIPTION_SRU_PLAI_MIN: FonctionDecrite = {
  nom: 'SRU_PLAI_MIN',
  titre: 'Nombre minimal de PLAI',
  description:
    'Plus petit nombre de PLAI pour un nombre de logements : 30 %, à l’entier supérieur. Pour l’objectif d’un contrat comme pour les réalisés d’un bilan.',
  arguments: ARGUMENTS,
  unite: 'logements',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.SRU_PLAI_MIN(189)', arguments: [189], valeur: 57 },
  articles: ['CCH, art. L. 302-8, III'],
  regles: ['SRU-10'],
  erreurs: [
    '#N/A : nombre de logements manquant (incomplet).',
    '#VALEUR! : valeur illisible, plus d’accession que de logements, période inconnue.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = lireFinancements(lecteur)
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : minimumPlai(entree, options)
  },
}
