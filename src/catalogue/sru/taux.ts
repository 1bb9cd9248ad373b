import { nonEtabli, tauxDeLogementSocial } from '../../regles'
import { LOGEMENTS, RESIDENCES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [RESIDENCES, LOGEMENTS]

export const DESCRIPTION_SRU_TAUX: FonctionDecrite = {
  nom: 'SRU_TAUX',
  titre: 'Taux de logement social',
  description:
    'Taux de logement social de la commune, en fraction non arrondie : logements sociaux ÷ résidences principales de l’inventaire SRU. Affichez-le en pour cent par le format de la cellule.',
  arguments: ARGUMENTS,
  unite: 'fraction',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.SRU_TAUX(10000;2100)', arguments: [10000, 2100], valeur: 0.21 },
  articles: ['CCH, art. L. 302-5, I et II'],
  regles: ['SRU-01'],
  erreurs: [
    '#N/A : donnée manquante (incomplet).',
    '#VALEUR! : valeur illisible, résidences à 0, logements supérieurs aux résidences.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = { residences: lecteur.entier('residences_principales'), logements: lecteur.entier('logements_sociaux') }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : tauxDeLogementSocial(entree, options)
  },
}
